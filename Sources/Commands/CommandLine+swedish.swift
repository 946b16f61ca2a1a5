/// The parser of the command line speaks English; what it says is said in Swedish here.
///
/// Only its own fixed phrases are touched, never what the program or the user has written.
enum SpokenCommandLine {
  /// A message or help text of the parser, in Swedish.
  static func swedish(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    if line.hasPrefix("Error: ") { return "Fel: " + problem(String(line.dropFirst(7))) }
    var line = line
    for (english, swedish) in phrases where line.contains(english) {
      line = line.replacing(english, with: swedish, maxReplacements: 1)
    }
    return line
  }

  private static let phrases: [(String, String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "ANVÄNDNING: "), ("Usage: ", "Användning: "),
    ("OPTIONS:", "VAL:"), ("ARGUMENTS:", "ARGUMENT:"), ("SUBCOMMANDS:", "KOMMANDON:"),
    ("<subcommand>' for detailed help.", "<kommando>' för mer hjälp."),
    ("Show help information.", "Visar hjälpen."), ("<subcommand>", "<kommando>"),
    ("(default: ", "(annars: "), ("  See '", "  Se '"), ("' for more information.", "' för mer."),
    ("Help:  ", "Hjälp: "),
  ]

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
