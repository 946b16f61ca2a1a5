/// A small drawing in the colour of the text beside it; always ornament, never the only word.
public enum Icon: Sendable, CaseIterable {
  case check, clock, cross, warning, ring, person, question, flag, dash, door, info, arrowLeft
  case arrowRight, arrowUp, arrowDown

  /// The drawing on a square of 16 by 16, as an SVG path.
  var path: StaticString {
    switch self {
    case .check: "M14 8A6 6 0 1 1 8 2M5.5 7.5 8 10l6-7"
    case .clock: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 4.5V8l2.5 1.5"
    case .cross: "M5.2 2h5.6L14 5.2v5.6L10.8 14H5.2L2 10.8V5.2ZM6 6l4 4m0-4-4 4"
    case .warning: "M8 2 14.5 13.5h-13ZM8 6.5V9m0 2.3v.1"
    case .ring: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z"
    case .person:
      "M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8Zm-5.5 6c.6-2.6 2.8-3.8 5.5-3.8s4.9 1.2 5.5 3.8"
    case .question:
      "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.3 6.3c.2-2 3.5-2 3.4 0C9.7 7.6 8 7.5 8 9m0 2.200v.1"
    case .flag: "M3.5 14.500v-12.500h9l-2.2 3.5 2.2 3.500h-9"
    case .dash: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM5.5 8h5"
    case .door: "M9.5 2h-6v12h6M7 8h7.500m-2.5-2.500L14.5 8 12 10.5"
    case .info: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.500v3.500m0-6v.1"
    case .arrowLeft: "M13.5 8h-11m4.5-4.500L2.5 8 7 12.5"
    case .arrowUp: "M8 13.5v-11M3.500 7 8 2.5 12.5 7"
    case .arrowDown: "M8 2.5v11M3.500 9 8 13.5 12.5 9"
    case .arrowRight: "M2.5 8h11M9 3.5 13.5 8 9 12.5"
    }
  }
}

extension HTML {
  /// Draws an icon; assistive technology passes it by.
  public func icon(_ icon: Icon, _ style: StaticString = "icon") {
    element("svg", .class(style), .fixed("viewBox", "0 0 16 16"), .hidden) {
      element("path", .fixed("d", icon.path)) {}
    }
  }
}
