extension Severity {
  /// The word that a reader meets: `fel`, `varning` or `anmärkning`.
  public var swedish: String {
    switch self {
    case .error: "fel"
    case .warning: "varning"
    case .note: "anmärkning"
    }
  }
}

extension Diagnostic {
  /// One line of text: `a.yaml:4:7: fel [C20]: okänd nyckel · väntade: says · menade du says?`
  public var rendered: String {
    let cited = clause.map { " [\($0)]" } ?? ""
    var parts = ["\(file):\(line):\(column): \(severity.swedish)\(cited): \(message)"]
    if let expected { parts.append("väntade: \(expected)") }
    if let suggestion { parts.append("menade du \(suggestion)?") }
    return parts.joined(separator: " · ").withoutControlCharacters
  }
}

extension String {
  /// The text with each control character replaced, so that what a file holds cannot steer a terminal.
  fileprivate var withoutControlCharacters: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}
