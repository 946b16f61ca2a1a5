import Glibc

/// The words in the index as they were written, among which the compounds of a word are looked up.
///
/// Nothing is split when it is indexed: what counts as a part is learnt from the other words there
/// are, so that a word that comes later joins those that came before it.
struct Vocabulary {
  private let stemmer: Stemmer
  private var stems: [String: String] = [:]
  /// Every word, one to a line, to be searched through in one go.
  private var lines: [UInt8] = [Self.lineEnd]
  private var found: [String: [String]] = [:]

  init(stemmer: Stemmer, _ words: some Sequence<(word: String, stem: String)>) {
    self.stemmer = stemmer
    add(words)
  }

  /// Takes in words, and forgets what was found if any of them was unknown.
  mutating func add(_ words: some Sequence<(word: String, stem: String)>) {
    for (word, stem) in words where stems[word] == nil {
      stems[word] = stem
      lines += word.utf8
      lines.append(Self.lineEnd)
      if !found.isEmpty { found.removeAll() }
    }
  }

  /// The stem itself and those of the compounds it is a part of, at most so many.
  mutating func forms(of stem: String, most: Int = 400) -> [String] {
    if let known = found[stem] { return known }
    var forms = [stem]
    var seen: Set<String> = [stem]
    if stem.count >= 3 {
      for (word, start) in occurrences(of: Array(stem.utf8)) where forms.count < most {
        guard let other = stems[word], !seen.contains(other),
          isCompound(Array(word.utf8), of: stem, at: start)
        else { continue }
        seen.insert(other)
        forms.append(other)
      }
    }
    found[stem] = forms
    return forms
  }

  /// Every word that holds these bytes, with where in it they first stand.
  private func occurrences(of part: [UInt8]) -> [(word: String, start: Int)] {
    lines.withUnsafeBytes { lines in
      var found: [(String, Int)] = []
      var place = 0
      while let at = Self.place(of: part, in: lines, from: place) {
        let start = lines[..<at].lastIndex(of: Self.lineEnd).map { $0 + 1 } ?? 0
        let end = lines[at...].firstIndex(of: Self.lineEnd) ?? lines.count
        found.append((String(decoding: lines[start..<end], as: UTF8.self), at - start))
        place = end
      }
      return found
    }
  }

  private static func place(
    of part: [UInt8], in lines: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    guard let base = lines.baseAddress, let first = part.first else { return nil }
    var place = start
    while place + part.count <= lines.count,
      let hit = memchr(base + place, Int32(first), lines.count - place)
    {
      place = UnsafeRawPointer(hit) - base
      if place + part.count <= lines.count, memcmp(base + place, part, part.count) == 0 {
        return place
      }
      place += 1
    }
    return nil
  }

  /// Whether the stem, where it stands in the word, begins a part of it: what stands before must be
  /// a word, and so must what stands after, once the endings of a form are taken off.
  private func isCompound(_ word: [UInt8], of stem: String, at start: Int) -> Bool {
    let end = start + stem.utf8.count
    guard start == 0 || isBefore(word[..<start], stem) else { return false }
    if start > 0, isForm(word[end...], of: stem) { return true }
    return (end..<max(end, word.count - 2)).contains { split in
      isWord(word[split...], least: 3) && isLinked(word[end..<split], of: stem)
    }
  }

  /// A long word is taken for a part whatever stands before it; before a short one stands a word.
  private func isBefore(_ rest: ArraySlice<UInt8>, _ stem: String) -> Bool {
    guard rest.count >= 2 else { return false }
    if stem.utf8.count >= 6 || isPart(rest) { return true }
    // What stands before may be a compound itself.
    return (rest.startIndex + 3..<max(rest.startIndex + 3, rest.endIndex - 2)).contains { split in
      isWord(rest[..<split], least: 3) && isPart(rest[split...])
    }
  }

  /// A word, or one that has lost its last vowel or taken a joint to stand before another.
  private func isPart(_ rest: ArraySlice<UInt8>) -> Bool {
    isWord(rest, least: 2)
      || Self.joints.contains { joint in
        guard rest.suffix(joint.count).elementsEqual(joint) else { return false }
        let bare = rest.dropLast(joint.count)
        return isWord(bare, least: 2) || isWord(bare + [UInt8(ascii: "a")], least: 3)
          || isWord(bare + [UInt8(ascii: "e")], least: 3)
      }
  }

  /// Whether the stem with this ending is a form of the same word.
  private func isForm(_ ending: ArraySlice<UInt8>, of stem: String) -> Bool {
    if ending.isEmpty { return true }
    return stemmer.stem(stem + String(decoding: ending, as: UTF8.self)) == stem
  }

  /// The same, where a letter may join it to what follows.
  private func isLinked(_ ending: ArraySlice<UInt8>, of stem: String) -> Bool {
    if isForm(ending, of: stem) { return true }
    return Self.joints.contains { joint in
      ending.suffix(joint.count).elementsEqual(joint)
        && isForm(ending.dropLast(joint.count), of: stem)
    }
  }

  private func isWord(_ bytes: ArraySlice<UInt8>, least: Int) -> Bool {
    bytes.count >= least && stems[String(decoding: bytes, as: UTF8.self)] != nil
  }

  private static let lineEnd = UInt8(ascii: "\n")
  /// The letters that join the parts of compounds.
  private static let joints = ["s", "e", "o", "u", "a"].map { Array($0.utf8) }
}
