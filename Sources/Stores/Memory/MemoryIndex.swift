import Synchronization

/// Finds words by their beginnings, which is enough to try out who may find what.
final class MemoryIndex: Index {
  private struct Kept {
    var position: Int?
    var owners: [String: [(place: Int, document: IndexDocument)]] = [:]
    var extracts: [String: [ExtractPart]] = [:]
    var count = 0
  }
  private let kept = Mutex(Kept())

  var position: Int? { kept.withLock { $0.position } }

  func reset() { kept.withLock { $0 = Kept() } }

  func apply(_ changes: [IndexChange], position: Int?) {
    kept.withLock { kept in
      for change in changes {
        kept.owners[change.owner] = change.documents.map { document in
          kept.count += 1
          return (document.day << 32 + kept.count, document)
        }
      }
      kept.position = position
    }
  }

  func find(_ query: IndexQuery, below place: Int, limit: Int) -> [IndexHit] {
    let words = Self.words(query.words).map(\.word)
    guard !words.isEmpty else { return [] }
    let documents = kept.withLock { Array($0.owners.values.joined()) }
    return documents.filter { one in
      one.place < place && query.labels.allSatisfy(one.document.labels.contains)
        && (query.anyOf.isEmpty || query.anyOf.contains(where: one.document.labels.contains))
        && words.allSatisfy { word in
          Self.words(one.document.text).contains { $0.word.contains(word) }
        }
    }
    .sorted { $0.place > $1.place }.prefix(limit)
    .map { IndexHit(place: $0.place, key: $0.document.key) }
  }

  func marks(of words: String, in text: String) -> [Range<String.Index>] {
    let wanted = Self.words(words).map(\.word)
    return Self.words(text).filter { one in wanted.contains { one.word.contains($0) } }
      .map(\.range)
  }

  func keep(_ parts: [ExtractPart], of digest: String) {
    kept.withLock { $0.extracts[digest] = parts }
  }

  func extract(_ digest: String) -> [ExtractPart]? { kept.withLock { $0.extracts[digest] } }

  func wipe(keeping digests: Set<String>) {
    kept.withLock { kept in kept.extracts = kept.extracts.filter { digests.contains($0.key) } }
  }

  private static func words(_ text: String) -> [(word: String, range: Range<String.Index>)] {
    text.split { !$0.isLetter && !$0.isNumber }
      .map { ($0.lowercased(), $0.startIndex..<$0.endIndex) }
  }
}
