import Charters

/// Force is written in files by the Swedish words that documents use.
extension Force: FileWord {
  var word: String { swedish }
}
