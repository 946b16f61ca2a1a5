/// What the parser of the command line says, in Swedish: it speaks English of its own accord.
///
/// Only its own fixed phrases are touched, never what the program or the user has written.
enum SpokenCommandLine {
  /// What the message of a wrong command line begins with.
  static let errorHead = "Error: "

  /// The fixed phrases of its help and messages, the longer of two that begin alike first.
  enum Phrase: String, CaseIterable {
    case overview = "OVERVIEW: "
    case usage = "USAGE: "
    case usageInLine = "Usage: "
    case options = "OPTIONS:"
    case arguments = "ARGUMENTS:"
    case subcommands = "SUBCOMMANDS:"
    case moreOnSubcommand = "<subcommand>' for detailed help."
    case subcommand = "<subcommand>"
    case showHelp = "Show help information."
    case otherwise = "(default: "
    case see = "  See '"
    case more = "' for more information."
    case help = "Help:  "
  }
}
