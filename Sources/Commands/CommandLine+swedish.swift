extension SpokenCommandLine {
  /// A message or help text of the parser, in Swedish.
  static func swedish(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    if line.hasPrefix(errorHead) {
      return "Fel: " + problem(String(line.dropFirst(errorHead.count)))
    }
    return Phrase.allCases.reduce(line) { line, phrase in
      line.replacing(phrase.rawValue, with: phrase.swedish, maxReplacements: 1)
    }
  }

  private static func problem(_ said: String) -> String {
    if let match = said.wholeMatch(of: /Missing expected argument '(.+)'/) {
      return "\(match.1) saknas."
    }
    if let match = said.wholeMatch(of: /Missing value for '(.+?)(?: <.*>)?'/) {
      return "Det saknas ett värde efter \(match.1)."
    }
    if let match = said.wholeMatch(of: /The value '(.*)' is invalid for '(.+?)(?: <.*>)?'(?:.*)/) {
      return "\(match.1) går inte att använda som värde för \(match.2)."
    }
    if let match = said.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/) {
      return "Valet \(match.1) finns inte." + (match.2.map { " Menade du \($0)?" } ?? "")
    }
    if let match = said.wholeMatch(of: /Unexpected argument '(.*)'/) {
      return "Det finns inget kommando och ingen plats för \(match.1)."
    }
    if let match = said.wholeMatch(of: /\d+ unexpected arguments: (.+)/) {
      return "Det finns ingen plats för \(match.1.replacing("'", with: ""))."
    }
    return "Kommandot går inte att läsa."
  }
}

extension SpokenCommandLine.Phrase {
  fileprivate var swedish: String {
    switch self {
    case .overview: ""
    case .usage: "ANVÄNDNING: "
    case .usageInLine: "Användning: "
    case .options: "VAL:"
    case .arguments: "ARGUMENT:"
    case .subcommands: "KOMMANDON:"
    case .moreOnSubcommand: "<kommando>' för mer hjälp."
    case .subcommand: "<kommando>"
    case .showHelp: "Visar hjälpen."
    case .otherwise: "(annars: "
    case .see: "  Se '"
    case .more: "' för mer."
    case .help: "Hjälp: "
    }
  }
}
