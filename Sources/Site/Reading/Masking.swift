import Governance
import Identity
import Links

/// Texts on their way back to the one who wrote them, without the numbers of individuals (C23).
enum Masking {
  /// A form's values as a page may show them again.
  static func values(of form: Form) -> [String: [String]] {
    var values = form.values.mapValues { $0.map(masked) }
    for name in [FieldName.password, FieldName.code, FieldName.secret] { values[name] = nil }
    values[FieldName.command] = nil
    return values
  }

  /// The text with a dot for each digit of every identity number in it.
  static func masked(_ text: String) -> String {
    let findings = IdentityNumberGuard.finds(in: text)
    guard !findings.isEmpty else { return text }
    var scalars = Array(text.unicodeScalars)
    for finding in findings { mask(&scalars, from: finding.offset) }
    let masked = String(String.UnicodeScalarView(scalars))
    guard IdentityNumberGuard.finds(in: masked).isEmpty else {
      return String(
        String.UnicodeScalarView(text.unicodeScalars.map { isDigit($0) ? dot : $0 }))
    }
    return masked
  }

  /// A number has at most twelve digits, and no letter among them.
  private static func mask(_ scalars: inout [Unicode.Scalar], from start: Int) {
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
