extension SavedFile {
  /// The plain letters that stand in for ours in names that must be ASCII.
  static let plainLetters: [Character: Character] = [
    "å": "a", "ä": "a", "ö": "o", "é": "e", "Å": "A", "Ä": "A", "Ö": "O", "É": "E",
  ]
}
