extension Link {
  /// The pages about indicators.
  public enum IndicatorPage: Hashable, Sendable {
    /// All that the visitor may see, or one body's, at a level.
    case overview(IndicatorQuery = IndicatorQuery())
    /// One indicator, at a level.
    case one(Int, scope: String? = nil)
    /// Where one is defined by a body.
    case new(body: String)
    /// What organisations have given of a body's indicators, and the reading in of more.
    case values(body: String, party: String? = nil)
    /// Who has looked at a body's indicators.
    case readers(body: String, page: Int? = nil)
  }

  /// The pages that forms about indicators stand on.
  public enum IndicatorForm: Hashable, Sendable {
    /// All of a body's, or as one of that body.
    case overview(body: String)
    case one(Int)
    case new(body: String)
    case values(body: String)
  }

  /// What an address below the indicators stands for.
  init?(indicator rest: [String], value: (String) -> String?) {
    switch rest {
    case []: self = .indicators(.overview(IndicatorQuery(value)))
    case let words where words.count == 2 && words[0] == Word.newDeviation:
      self = .indicators(.new(body: words[1]))
    case let words where words.count == 2 && words[0] == Word.values:
      self = .indicators(.values(body: words[1], party: value(IndicatorQuery.Name.party)))
    case let words where words.count == 2 && words[0] == Word.readers:
      self = .indicators(
        .readers(body: words[1], page: value(IndicatorQuery.Name.page).flatMap { Int($0) }))
    case let words where words.count == 3:
      guard let form = IndicatorForm(words[0], words[1]), let action = Action(word: words[2])
      else { return nil }
      self = .indicatorsAction(form, action)
    default:
      guard let number = Link.number(rest.first) else { return nil }
      if rest.count == 1 {
        self = .indicators(.one(number, scope: value(IndicatorQuery.Name.scope)))
      } else {
        guard rest.count == 2, let action = Action(word: rest[1]) else { return nil }
        self = .indicatorsAction(.one(number), action)
      }
    }
  }

  /// The segments below the indicators, and what is asked for.
  static func segments(_ page: IndicatorPage) -> [String] {
    switch page {
    case .overview: []
    case .one(let number, _): [String(number)]
    case .new(let body): [Word.newDeviation, body]
    case .values(let body, _): [Word.values, body]
    case .readers(let body, _): [Word.readers, body]
    }
  }

  static func parts(_ page: IndicatorPage) -> [(name: String, value: String?)] {
    switch page {
    case .overview(let query): query.parts
    case .one(_, let scope): [(IndicatorQuery.Name.scope, scope)]
    case .values(_, let party): [(IndicatorQuery.Name.party, party)]
    case .readers(_, let page): [(IndicatorQuery.Name.page, page.map(String.init))]
    case .new: []
    }
  }

  static func segments(_ form: IndicatorForm) -> [String] {
    switch form {
    case .overview(let body): [Word.all, body]
    case .one(let number): [String(number)]
    case .new(let body): [Word.newDeviation, body]
    case .values(let body): [Word.values, body]
    }
  }
}

extension Link.IndicatorPage {
  /// The page with what it names left out.
  var pattern: Link.IndicatorPage {
    switch self {
    case .overview: .overview()
    case .one: .one(0)
    case .new: .new(body: "_")
    case .values: .values(body: "_")
    case .readers: .readers(body: "_")
    }
  }
}

extension Link.IndicatorForm {
  fileprivate init?(_ word: String, _ body: String) {
    switch word {
    case Link.Word.all: self = .overview(body: body)
    case Link.Word.newDeviation: self = .new(body: body)
    case Link.Word.values: self = .values(body: body)
    default: return nil
    }
  }

  /// The page that the form stands on.
  var page: Link.IndicatorPage {
    switch self {
    case .overview: .overview()
    case .one(let number): .one(number)
    case .new(let body): .new(body: body)
    case .values(let body): .values(body: body)
    }
  }

  /// The form with what it names left out.
  var pattern: Link.IndicatorForm {
    switch self {
    case .overview: .overview(body: "_")
    case .one: .one(0)
    case .new: .new(body: "_")
    case .values: .values(body: "_")
    }
  }
}

/// Which indicators a page shows, and at which level.
public struct IndicatorQuery: Hashable, Sendable {
  /// The body that follows them up.
  public var body: String?
  /// The whole network, a sub-area or an organisation.
  public var scope: String?
  /// Which page of a long list.
  public var page: Int?

  /// Every indicator, where nothing is given.
  public init(body: String? = nil, scope: String? = nil, page: Int? = nil) {
    self.body = body
    self.scope = scope
    self.page = page
  }

  /// The names of the query's parts, which are those of the form's fields.
  public enum Name {
    /// The body that follows up.
    public static let body = "organ"
    /// The level looked at.
    public static let scope = "visa"
    /// The organisation whose values are shown.
    public static let party = "part"
    /// The page of a list of several.
    public static let page = "sida"
  }

  var parts: [(name: String, value: String?)] {
    [(Name.body, body), (Name.scope, scope), (Name.page, page.map(String.init))]
  }

  init(_ value: (String) -> String?) {
    self.init(
      body: value(Name.body), scope: value(Name.scope),
      page: value(Name.page).flatMap { Int($0) })
  }
}
