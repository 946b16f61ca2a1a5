public import Governance
public import HashTreeCollections

/// What readers see at one point of the journal; it never changes, and costs nothing to hold.
public struct Snapshot: Sendable {
  public var state: State
  /// Short texts (names, titles, places) by where they stand in the journal.
  public var names: TreeDictionary<TextRef, String>

  /// The short text at a reference, nil where there is none or it has been disposed of.
  public func name(_ ref: TextRef) -> String? { names[ref] }

  /// The longest text, in bytes, that is held in memory.
  static let shortest = 200

  /// Whether a text is held: notes and minutes, long or short, are fetched by the page they are on.
  static func holds(_ ref: TextRef, _ text: String) -> Bool {
    text.utf8.count <= shortest && !["note", "item."].contains(where: ref.part.hasPrefix)
  }
}

extension Snapshot {
  /// Folds in an event and its short texts.
  mutating func evolve(_ event: Recorded, texts: [String: String]) {
    state.evolve(event)
    for (part, text) in texts where Snapshot.holds(event.text(part), text) {
      names[event.text(part)] = text
    }
    if case .textsDisposed(let fact) = event.fact {
      for ref in fact.texts { names[ref] = nil }
    }
  }
}
