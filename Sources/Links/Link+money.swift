extension Link {
  /// What an address of a body's time and cost stands for.
  init?(effort words: [String], of body: String, value: (String) -> String?) {
    var rest = words
    let part = rest.first.flatMap(EffortPart.init(word:)) ?? .overview
    if part != .overview { rest.removeFirst() }
    var number: Int?
    if part == .meeting || part == .task {
      guard let found = Link.number(rest.first) else { return nil }
      number = found
      rest.removeFirst()
    }
    switch rest.count {
    case 0:
      self = .effort(
        body: body, part, number: number, year: value(FieldName.year).flatMap(Int.init),
        page: value(Word.page).flatMap(Int.init))
    case 1:
      guard part != .file, let action = Action(word: rest[0]) else { return nil }
      self = .effortAction(body: body, part, number: number, action)
    default: return nil
    }
  }

  /// What an address of a body's yearly reviews stands for.
  init?(review words: [String], of body: String) {
    guard let first = words.first else {
      self = .review(body: body)
      return
    }
    guard let year = Int(first), (1990...2199).contains(year), String(year) == first else {
      return nil
    }
    switch words.count {
    case 1: self = .review(body: body, year: year)
    case 2:
      guard let action = Action(word: words[1]) else { return nil }
      self = .reviewAction(body: body, year: year, action)
    default: return nil
    }
  }

  /// What an address of a network's health stands for.
  init(health value: (String) -> String?) {
    self = .health(
      network: value(Word.network), value(Word.list).flatMap(HealthList.init(rawValue:)),
      page: value(Word.page).flatMap(Int.init))
  }

  /// The address of what a body's work costs.
  func effortPath(_ body: String, _ part: EffortPart, _ number: Int?, _ action: Action?) -> String {
    ([Word.bodies, body, Word.effort] + [part.word, number.map(String.init), action?.word])
      .compactMap { $0 }.reduce(into: "") { $0 += "/" + Percent.encoded($1) }
  }

  /// The address of a body's yearly review.
  func reviewPath(_ body: String, _ year: Int?, _ action: Action?) -> String {
    ([Word.bodies, body, Word.reviews] + [year.map(String.init), action?.word])
      .compactMap { $0 }.reduce(into: "") { $0 += "/" + Percent.encoded($1) }
  }

  /// The name of the field that a network is asked for in.
  public static var networkName: String { Word.network }
}

extension Link.EffortPart {
  /// The part's word in addresses; the overview has none.
  fileprivate var word: String? {
    switch self {
    case .overview: nil
    case .meeting: Link.Word.meeting
    case .task: Link.Word.task
    case .file: Link.Word.effortFile
    }
  }

  fileprivate init?(word: String) {
    guard let part = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = part
  }
}
