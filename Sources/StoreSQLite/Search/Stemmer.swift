import CStemmer
import Synchronization

/// The stems of Swedish words, by Snowball with two steps before it.
///
/// Snowball alone parts `mötet` from `möten` and `möte`: it takes off the ending of a definite
/// plural but leaves `-et`. So `-et` is first made `-e` (not `-het`, an ending of its own) and `-an`
/// made `-a`, and all is done again until nothing changes, at most three times.
final class Stemmer: Sendable {
  private struct Kept {
    // Snowball keeps a buffer of its own in here: one thread at a time may use it.
    nonisolated(unsafe) let snowball: OpaquePointer?
    var stems: [String: String] = [:]
  }
  private let kept = Mutex(Kept(snowball: sb_stemmer_new("swedish", "UTF_8")))

  deinit { kept.withLock { sb_stemmer_delete($0.snowball) } }

  /// The stem of a word in lower case.
  func stem(_ word: String) -> String {
    kept.withLock { kept in
      if let known = kept.stems[word] { return known }
      var stem = word
      for _ in 0..<3 {
        let next = Self.snowball(Self.prepared(stem), kept.snowball)
        if next == stem { break }
        stem = next
      }
      if kept.stems.count >= 100_000 { kept.stems.removeAll(keepingCapacity: true) }
      kept.stems[word] = stem
      return stem
    }
  }

  private static func prepared(_ word: String) -> String {
    guard word.utf8.count > 4 else { return word }
    if word.hasSuffix("et"), !word.hasSuffix("het") { return String(word.dropLast()) }
    return word.hasSuffix("an") ? String(word.dropLast()) : word
  }

  private static func snowball(_ word: String, _ stemmer: OpaquePointer?) -> String {
    let bytes = Array(word.utf8)
    guard let stem = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return word }
    let length = Int(sb_stemmer_length(stemmer))
    return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
  }
}
