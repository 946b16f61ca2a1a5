/// A rule is pinned as one object whose only key is its kind: `{"meetings":{…}}`.
extension Rule: Codable {
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

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: KindKey.self)
    guard let key = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no known kind of rule"))
    }
    func data<Data: Decodable>(_ type: Data.Type = Data.self) throws -> Data {
      try container.decode(type, forKey: key)
    }
    self =
      switch key.kind {
      case .meetings: .meetings(try data())
      case .synchronised: .synchronised(try data())
      case .agenda: .agenda(try data())
      case .standingItem: .standingItem(try data())
      case .minutes: .minutes(try data())
      case .authority: .authority(try data())
      case .noSubstitutes: .noSubstitutes(try data())
      case .rotation: .rotation(try data())
      case .composition: .composition(try data())
      case .report: .report(try data())
      case .validity: .validity(try data())
      case .attest: .attest(try data())
      case .blanks: .blanks(try data())
      }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: KindKey.self)
    let key = KindKey(kind)
    switch self {
    case .meetings(let rule): try container.encode(rule, forKey: key)
    case .synchronised(let rule): try container.encode(rule, forKey: key)
    case .agenda(let rule): try container.encode(rule, forKey: key)
    case .standingItem(let rule): try container.encode(rule, forKey: key)
    case .minutes(let rule): try container.encode(rule, forKey: key)
    case .authority(let rule): try container.encode(rule, forKey: key)
    case .noSubstitutes(let rule): try container.encode(rule, forKey: key)
    case .rotation(let rule): try container.encode(rule, forKey: key)
    case .composition(let rule): try container.encode(rule, forKey: key)
    case .report(let rule): try container.encode(rule, forKey: key)
    case .validity(let rule): try container.encode(rule, forKey: key)
    case .attest(let rule): try container.encode(rule, forKey: key)
    case .blanks(let rule): try container.encode(rule, forKey: key)
    }
  }
}
