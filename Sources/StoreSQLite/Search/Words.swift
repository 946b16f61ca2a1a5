/// A text parted into words, each with its stem.
struct Words: Sendable {
  let stemmer: Stemmer

  /// One word of a text.
  struct Word {
    /// The word in lower case.
    let folded: String
    let stem: String
    let range: Range<String.Index>
  }

  /// The words in the order they stand; a word of a single letter is none.
  func words(of text: String) -> [Word] {
    var words: [Word] = []
    for piece in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      // Nobody looks for more than this, and keys and sums are no words.
      let folded = Self.folded(piece.prefix(60))
      guard folded.utf8.count > 1 || piece.first?.isNumber == true else { continue }
      words.append(
        Word(
          folded: folded, stem: stemmer.stem(folded), range: piece.startIndex..<piece.endIndex))
    }
    return words
  }

  /// Every word of a text with its stem, each once.
  func forms(of text: String) -> [(word: String, stem: String)] {
    var seen: Set<String> = []
    return words(of: text).filter { seen.insert($0.folded).inserted }.map { ($0.folded, $0.stem) }
  }

  /// The stems of a text, each once.
  func stems(of text: String) -> [String] {
    var seen: Set<String> = []
    return words(of: text).map(\.stem).filter { seen.insert($0).inserted }
  }

  /// Lower case without the accents that Swedish words only sometimes have.
  private static func folded(_ piece: Substring) -> String {
    let lower = piece.lowercased()
    guard lower.utf8.count > lower.count || lower.contains("\u{301}") else { return lower }
    return String(lower.precomposed.map { accents[$0] ?? $0 })
  }

  private static let accents: [Character: Character] = [
    "\u{E9}": "e", "\u{E8}": "e", "\u{EA}": "e", "\u{EB}": "e", "\u{E0}": "a", "\u{E1}": "a",
    "\u{FC}": "u", "\u{E7}": "c", "\u{E6}": "\u{E4}", "\u{F8}": "\u{F6}",
  ]
}

extension String {
  /// The same text with a letter and its mark as one sign, for the letters of Swedish.
  fileprivate var precomposed: String {
    guard unicodeScalars.contains(where: { (0x300...0x30A).contains($0.value) }) else {
      return self
    }
    return String(
      map { letter in
        switch letter {
        case "a\u{30A}": "\u{E5}"
        case "a\u{308}": "\u{E4}"
        case "o\u{308}": "\u{F6}"
        default: letter
        }
      })
  }
}
