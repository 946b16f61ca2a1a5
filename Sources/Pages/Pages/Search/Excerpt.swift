/// The sentence of a text in which words were found, with the words marked.
struct Excerpt: Equatable {
  /// A piece of the sentence.
  struct Piece: Equatable {
    var text: String
    var isMarked: Bool
  }

  private(set) var pieces: [Piece] = []

  /// The longest that is shown of a sentence, in characters, on either side of the first mark.
  private static let reach = 140

  /// The sentence around the first of the marks, which stand in order.
  init(_ text: String, marks: [Range<String.Index>]) {
    guard let first = marks.first else { return }
    let start = Self.start(before: first.lowerBound, in: text)
    let end = Self.end(after: first.upperBound, in: text)
    if start.isCut { add("\u{2026}", false) }
    var place = start.index
    for mark in marks where mark.lowerBound >= place && mark.upperBound <= end.index {
      add(text[place..<mark.lowerBound], false)
      add(text[mark], true)
      place = mark.upperBound
    }
    add(text[place..<end.index], false)
    if end.isCut { add("\u{2026}", false) }
  }

  private mutating func add(_ text: some StringProtocol, _ isMarked: Bool) {
    if !text.isEmpty { pieces.append(Piece(text: String(text), isMarked: isMarked)) }
  }

  private typealias Edge = (index: String.Index, isCut: Bool)

  private static func start(before place: String.Index, in text: String) -> Edge {
    var (index, steps) = (place, 0)
    while index > text.startIndex {
      let previous = text.index(before: index)
      if text[previous].isNewline { return (index, false) }
      if text[previous] == " ", isStop(before: previous, in: text) { return (index, false) }
      if steps >= reach, text[previous] == " " { return (index, true) }
      // A row of letters without a space is no sentence.
      if steps >= reach * 2 { return (index, true) }
      index = previous
      steps += 1
    }
    return (index, false)
  }

  private static func end(after place: String.Index, in text: String) -> Edge {
    var (index, steps) = (place, 0)
    while index < text.endIndex {
      if text[index].isNewline { return (index, false) }
      if text[index] == " ", isStop(before: index, in: text) { return (index, false) }
      if steps >= reach, text[index] == " " { return (index, true) }
      if steps >= reach * 2 { return (index, true) }
      index = text.index(after: index)
      steps += 1
    }
    return (index, false)
  }

  private static func isStop(before place: String.Index, in text: String) -> Bool {
    place > text.startIndex && ".!?".contains(text[text.index(before: place)])
  }
}
