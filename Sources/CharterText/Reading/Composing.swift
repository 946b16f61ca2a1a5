import Yams

/// From text to values, by Yams; the only place that knows it.
///
/// Three things are kept from the parser: aliases (a small file can make it work without end),
/// keys that stand twice (it stops at the first and points elsewhere), and depth.
struct Composing {
  private var text: String
  private var problems: [Placed<TextProblem>] = []
  /// Keys that were renamed for a moment because they stand twice, by their place.
  private var renamed: [Place: Unicode.Scalar] = [:]
  private var values = 0

  static func read(_ text: String) -> (Item?, [Placed<TextProblem>]) {
    var composing = Composing(text: text)
    let item = composing.item()
    return (composing.problems.isEmpty ? item : nil, composing.problems)
  }

  private init(text: String) { self.text = text }

  private mutating func item() -> Item? {
    if text.utf8.contains(UInt8(ascii: "*")), text.utf8.contains(UInt8(ascii: "&")) {
      // With every alias made a plain word nothing can multiply, and the anchors show.
      let real = text
      text = real.replacing("*", with: "_")
      _ = compose()
      guard problems.isEmpty else { return nil }
      (text, renamed, values) = (real, [:], 0)
    }
    return compose()
  }

  /// Parses, and again as often as a key stands twice, so that all such keys are found.
  private mutating func compose() -> Item? {
    for _ in 0..<Composing.mostRepeats {
      do {
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        let root = try parser.singleRoot()
        // The parser keeps the anchors alive that the nodes only point to.
        return withExtendedLifetime(parser) { root.flatMap { convert($0, depth: 1) } ?? noValue() }
      } catch let error as YamlError {
        guard case .duplicatedKeysInMapping(let keys, let context) = error else {
          return refuse(TextProblem(error), at: error.place)
        }
        let place = Place(context.mark)
        guard rename(at: place) else { return refuse(.repeatedKey(keys.first ?? ""), at: place) }
      } catch {
        return refuse(.syntax(.other), at: .start)
      }
    }
    return refuse(.tooManyRepeats, at: .start)
  }

  private static let mostRepeats = 20

  private mutating func noValue() -> Item? {
    problems.isEmpty ? refuse(.empty, at: .start) : nil
  }

  private mutating func refuse(_ problem: TextProblem, at place: Place) -> Item? {
    problems.append(Placed(problem, at: place))
    return nil
  }

  // MARK: Keys that stand twice

  /// Puts a letter of private use in place of the key's first, which keeps all columns.
  private mutating func rename(at place: Place) -> Bool {
    var scalars = Array(text.unicodeScalars)
    guard var index = Composing.index(of: place, in: scalars) else { return false }
    var place = place
    if scalars[index] == "\"" || scalars[index] == "'" {
      index += 1
      place.column += 1
    }
    guard index < scalars.count, scalars[index].properties.isAlphabetic || scalars[index].isDigit,
      let spare = Unicode.Scalar(0xE000 + UInt32(renamed.count))
    else { return false }
    renamed[place] = scalars[index]
    scalars[index] = spare
    text = String(String.UnicodeScalarView(scalars))
    return true
  }

  private static func index(of place: Place, in scalars: [Unicode.Scalar]) -> Int? {
    var (line, start) = (1, 0)
    while line < place.line {
      guard let end = scalars[start...].firstIndex(where: \.endsLine) else { return nil }
      let isPair = scalars[end] == "\r" && end + 1 < scalars.count && scalars[end + 1] == "\n"
      start = end + (isPair ? 2 : 1)
      line += 1
    }
    let index = start + place.column - 1
    return scalars.indices.contains(index) ? index : nil
  }

  // MARK: Converting

  private mutating func convert(_ node: Node, depth: Int) -> Item? {
    let place = node.mark.map(Place.init) ?? .start
    values += 1
    guard values <= TextFile.mostValues else {
      return values == TextFile.mostValues + 1 ? refuse(.tooManyValues, at: place) : nil
    }
    guard depth <= TextFile.deepest else { return refuse(.tooDeep, at: place) }
    if node.anchor != nil { return refuse(.anchor, at: place) }
    guard Composing.plainTags.contains(node.tag.rawValue) else {
      let written = node.tag.rawValue.replacing("tag:yaml.org,2002:", with: "!!")
      return refuse(.tag(written), at: place)
    }
    switch node {
    case .scalar(let scalar):
      return Item(place: place, content: .scalar(scalar.string, isPlain: scalar.style == .plain))
    case .sequence(let sequence):
      return Item(
        place: place, content: .list(sequence.compactMap { convert($0, depth: depth + 1) }))
    case .mapping(let mapping):
      return Item(place: place, content: .fields(mapping.compactMap { field($0, depth: depth) }))
    case .alias:
      return refuse(.anchor, at: place)
    }
  }

  private static let plainTags: Set = [
    "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
  ]

  private mutating func field(_ pair: (key: Node, value: Node), depth: Int) -> Item.Field? {
    let value = convert(pair.value, depth: depth + 1)
    guard let key = convert(pair.key, depth: depth + 1) else { return nil }
    guard case .scalar(let written, _) = key.content else {
      problems.append(Placed(.keyIsNoText, at: key.place))
      return nil
    }
    return value.map {
      Item.Field(key: restored(written, at: key.place), place: key.place, value: $0)
    }
  }

  private func restored(_ key: String, at place: Place) -> String {
    for column in [place.column, place.column + 1] {
      if let first = renamed[Place(line: place.line, column: column)],
        let spare = key.unicodeScalars.first, (0xE000...0xE0FF).contains(spare.value)
      {
        return String(Character(first)) + String(key.unicodeScalars.dropFirst())
      }
    }
    return key
  }
}

extension Unicode.Scalar {
  fileprivate var endsLine: Bool {
    ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(self)
  }

  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
