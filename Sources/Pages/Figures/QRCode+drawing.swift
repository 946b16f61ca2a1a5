extension HTML {
  /// A QR code as a figure; nothing where the text is too long for one.
  func code(_ text: String, title: String) {
    guard let code = QRCode(text) else { return }
    let side = code.side + 8
    element(
      "svg", .class("code"), .attribute("viewBox", "-4 -4 \(side) \(side)"),
      .attribute("width", "\(side * 4)"), .attribute("height", "\(side * 4)"),
      .fixed("role", "img"), .label(title)
    ) {
      // Black on white in the dark too: that is what cameras know.
      element(
        "rect", .fixed("x", "-4"), .fixed("y", "-4"), .attribute("width", "\(side)"),
        .attribute("height", "\(side)"), .fixed("fill", "#fff")
      ) {}
      element("path", .attribute("d", code.path), .fixed("fill", "#000")) {}
    }
  }
}

extension QRCode {
  /// The dark squares, row by row, as runs.
  var path: String {
    var path = ""
    for row in 0..<side {
      var start: Int?
      for column in 0...side {
        if column < side && self[column, row] {
          start = start ?? column
        } else if let from = start {
          path += "M\(from) \(row)h\(column - from)v1H\(from)z"
          start = nil
        }
      }
    }
    return path
  }
}
