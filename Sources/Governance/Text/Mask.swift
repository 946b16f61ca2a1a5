/// A text with dots for the digits of the numbers that may not be shown.
struct Mask {
  private let scalars: [Unicode.Scalar]

  /// Hides the numbers that begin at these offsets.
  init(_ text: String, hiding offsets: [Int]) {
    var scalars = Array(text.unicodeScalars)
    for offset in offsets { Self.hide(&scalars, from: offset) }
    self.scalars = scalars
  }

  var whole: String { String(String.UnicodeScalarView(scalars)) }

  /// The words around an offset, on one line.
  func around(_ offset: Int) -> String {
    let start = max(0, offset - 30)
    let end = min(scalars.count, offset + 45)
    // No other number may be told by what surrounds this one.
    let shown = scalars[start..<end].map { Self.isDigit($0) ? Self.dot : $0 }
    let words = String(String.UnicodeScalarView(shown)).split(whereSeparator: \.isWhitespace)
    let text = words.joined(separator: " ")
    return (start > 0 ? "\u{2026}" : "") + text + (end < scalars.count ? "\u{2026}" : "")
  }

  static func everyDigit(of text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isDigit($0) ? dot : $0 }))
  }

  /// A number has at most twelve digits, and no letter among them.
  private static func hide(_ scalars: inout [Unicode.Scalar], from start: Int) {
    var left = 12
    for place in scalars.indices.dropFirst(start) {
      if left == 0 || scalars[place].properties.isAlphabetic { return }
      if isDigit(scalars[place]) {
        scalars[place] = dot
        left -= 1
      }
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  private static let dot: Unicode.Scalar = "\u{2022}"
}
