public import Governance
public import Links
public import SwedishCalendar

/// What every page of the site has from its view: the frame, the visitor and the notice.
extension View {
  /// The frame around a page whose own address is `here`.
  public func frame(
    _ title: String, here: Link, over: String? = nil, lede: String? = nil,
    wayBack: [Frame.Crumb] = [], place: Frame.Place? = nil, under: HTML.Fragment? = nil
  ) -> Frame {
    var frame = Frame(
      title: title, over: over, lede: lede, wayBack: wayBack, place: place,
      visitor: visitor(here), exampleNotice: exampleNotice, under: under)
    if case .administration = here { frame.isAdministration = true }
    return frame
  }

  /// The secret and the command id that every form of the page carries.
  public var token: FormToken { FormToken(csrf: stamps.token, command: stamps.command) }

  /// The day that it really is, also where the page looks back.
  public var today: Day { present?.day ?? day }

  /// Whether the page may offer acts at all: never where it looks back.
  public var offersActs: Bool { viewer != nil && asOf == nil }

  /// Whether the viewer may be offered an act that asks for a right in a body.
  public func offers(_ right: Right, in body: Body?) -> Bool {
    offersActs && may(right, in: body)
  }

  private func visitor(_ here: Link) -> Frame.Visitor {
    guard let viewer else { return .anyone(here: here) }
    return .person(
      name: name(of: viewer), token: token, administers: may(.administer, in: nil))
  }

  private var exampleNotice: String? {
    (present?.state ?? state).exampleDay.map { _ in ShellWords.example(today) }
  }
}
