/// The stems of all words in the index, among which the compounds of a word are looked up.
///
/// Nothing is split when it is indexed: what counts as a part is learnt from the other words there
/// are, so that a word that comes later joins those that came before it.
struct Vocabulary {
  private var known: Set<String> = []
  private var stems: [[UInt8]] = []
  private var found: [String: [String]] = [:]

  init(_ stems: some Sequence<String>) { add(stems) }

  /// Takes in stems, and forgets what was found if any of them was unknown.
  mutating func add(_ some: some Sequence<String>) {
    for stem in some where !stem.hasPrefix("_") && known.insert(stem).inserted {
      stems.append(Array(stem.utf8))
      if !found.isEmpty { found.removeAll() }
    }
  }

  /// The stem itself and those of its compounds, at most so many.
  mutating func forms(of stem: String, most: Int = 400) -> [String] {
    if let known = found[stem] { return known }
    let part = Array(stem.utf8)
    let compounds = stem.count >= 3 ? stems.filter { isCompound($0, of: part) } : []
    let forms = [stem] + compounds.prefix(most).map { String(decoding: $0, as: UTF8.self) }
    found[stem] = forms
    return forms
  }

  /// Whether a stem is a compound that has the word as its first, last or a middle part.
  func isCompound(_ stem: String, of part: String) -> Bool {
    isCompound(Array(stem.utf8), of: Array(part.utf8))
  }

  private func isCompound(_ stem: [UInt8], of part: [UInt8]) -> Bool {
    guard stem.count > part.count + 1 else { return false }
    if stem.suffix(part.count).elementsEqual(part) {
      return isBefore(stem.dropLast(part.count), part)
    }
    if stem.starts(with: part) { return isAfter(stem.dropFirst(part.count), part) }
    guard part.count >= 6, let start = place(of: part, in: stem) else { return false }
    return isBefore(stem[..<start], part) && isAfter(stem[(start + part.count)...], part)
  }

  /// A long word at the end is its last part; before a short one, a word that is known must stand.
  private func isBefore(_ rest: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
    if part.count >= 6 { return rest.count >= 2 }
    return rest.count >= 2 && Self.joints.contains { joint in
      rest.suffix(joint.count).elementsEqual(joint) && isWord(rest.dropLast(joint.count), least: 2)
    }
  }

  /// After the word, with what joins the two, a word that is known must stand.
  private func isAfter(_ rest: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
    part.count >= 3 && Self.links.contains { link in
      rest.starts(with: link) && isWord(rest.dropFirst(link.count), least: 3)
    }
  }

  private func isWord(_ bytes: ArraySlice<UInt8>, least: Int) -> Bool {
    guard bytes.count >= least else { return false }
    return known.contains(String(decoding: bytes, as: UTF8.self))
  }

  private func place(of part: [UInt8], in stem: [UInt8]) -> Int? {
    guard let first = part.first, stem.count > part.count else { return nil }
    return (1..<(stem.count - part.count)).first {
      stem[$0] == first && stem[$0..<($0 + part.count)].elementsEqual(part)
    }
  }

  /// What may stand between the parts of a compound, the ending that stemming took off included.
  private static let links = ["", "s", "e", "es", "a", "an", "ans", "en", "ens", "er", "o", "u"]
    .map { Array($0.utf8) }
  private static let joints = ["", "s", "e", "es", "a", "o", "u", "ans", "ens", "ings"]
    .map { Array($0.utf8) }
}
