/// A rule is pinned as one object whose only key is its kind: `{"meetings":{…}}`.
extension Rule: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: KindKey.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not one known kind of rule"))
    }
    self = try key.kind.dataType.rule(in: container, key)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: KindKey.self)
    try data.encode(into: &container)
  }
}

private struct KindKey: CodingKey {
  let kind: RuleKind
  var stringValue: String { kind.rawValue }
  var intValue: Int? { nil }

  init(_ kind: RuleKind) { self.kind = kind }

  init?(stringValue: String) {
    guard let kind = RuleKind(rawValue: stringValue) else { return nil }
    self.kind = kind
  }

  init?(intValue: Int) { nil }
}

extension RuleData {
  fileprivate static func rule(
    in container: KeyedDecodingContainer<KindKey>, _ key: KindKey
  ) throws -> Rule {
    try container.decode(Self.self, forKey: key).rule
  }

  fileprivate func encode(into container: inout KeyedEncodingContainer<KindKey>) throws {
    try container.encode(self, forKey: KindKey(rule.kind))
  }
}
