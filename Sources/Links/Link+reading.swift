extension Link {
  /// The link that an address of the site, as a browser sends it, stands for; nil where there is
  /// no such page.
  public init?(path: String) {
    guard let address = Address(path), let link = Link(address) else { return nil }
    self = link
  }

  private init?(_ address: Address) {
    let rest = address.segments.dropFirst()
    switch address.segments.first {
    case nil: self = .start
    case Word.bodies: self.init(body: rest, address)
    case Word.meetings: self.init(meeting: rest)
    case Word.seats: self.init(seat: rest)
    case Word.planning: self.init(planning: Array(rest), address)
    case Word.year where rest.count == 1: self.init(year: rest[1])
    case Word.actions: self.init(numbered: rest, Link.action, Link.actionAction)
    case Word.matters where rest.isEmpty: self = .matters
    case Word.matters: self.init(numbered: rest, Link.matter, Link.matterAction)
    case Word.requests: self.init(numbered: rest, Link.request, Link.requestAction)
    case Word.questions: self.init(numbered: rest, Link.question, Link.questionAction)
    case Word.deviations: self.init(deviation: Array(rest)) { address.value(of: $0) }
    case Word.plans: self.init(plan: Array(rest)) { address.value(of: $0) }
    case Word.administration: self.init(administration: Array(rest), address)
    case Word.templates: self.init(template: Array(rest))
    case Word.indicators: self.init(indicator: Array(rest)) { address.value(of: $0) }
    case Word.register where rest.isEmpty:
      self = .register(RegisterQuery { address.value(of: $0) })
    case Word.searching where rest.isEmpty:
      self = .search(SearchQuery { address.value(of: $0) })
    case Word.ledger: self.init(ledger: Array(rest), address)
    case Word.structure where Array(rest) == [Word.health]:
      self.init(health: { address.value(of: $0) })
    case Word.ownData where rest.count == 1 && rest.first == Word.ownDataFile: self = .ownDataFile
    case Word.logIn where rest.isEmpty: self.init(logIn: address)
    case Word.logIn where Array(rest) == [Word.code]: self = .logInCode(then: address.then)
    case Word.logIn where Array(rest) == [Word.elsewhere]:
      self = .logInElsewhere(then: address.then, invitation: address.value(of: Word.token))
    case Word.logIn where Array(rest) == [Word.back]: self = .backFromElsewhere
    case Word.account where rest.count == 1: self.init(account: rest[1])
    case Word.invitations where rest.count == 1: self.init(invite: rest[1])
    case Word.invitation where rest.isEmpty: self.init(address, Link.invitation)
    case Word.answer where rest.isEmpty: self.init(address, Link.answer)
    case Word.file where rest.count == 2:
      self = .file(digest: rest[1], name: rest[2])
    case Word.calendar where rest.count == 1 && rest[1].hasSuffix(Word.calendarEnding):
      self = .secretCalendar(String(rest[1].dropLast(Word.calendarEnding.count)))
    case Word.image where rest.count == 1: self = .image(rest[1])
    case Word.style where rest.count == 1 && rest[1].hasSuffix(".css"):
      self = .style(hash: String(rest[1].dropLast(4)))
    case Word.script where rest.count == 1 && rest[1].hasSuffix(".js"):
      self = .script(hash: String(rest[1].dropLast(3)))
    case .some(let word) where rest.isEmpty: self.init(single: word)
    default: return nil
    }
  }

  private init?(single word: String) {
    switch word {
    case Word.logOut: self = .logOut
    case Word.account: self = .account
    case Word.calendarFile: self = .calendar
    case Word.invitations: self = .invitations
    case Word.answerLinks: self = .answerLinks
    case Word.oneTimeLinks: self = .oneTimeLinks
    case Word.structure: self = .structure
    case Word.ownData: self = .ownData
    case Word.personalData: self = .personalData
    case Word.about: self = .about
    case Word.accessibility: self = .accessibility
    default: return nil
    }
  }

  private init?(logIn address: Address) { self = .logIn(then: address.then) }

  private init?(account word: String) {
    guard let action = Action(word: word) else { return nil }
    self = .accountAction(action)
  }

  private init?(invite word: String) {
    guard let person = Int(word), person > 0, String(person) == word else { return nil }
    self = .invite(person)
  }

  private init?(_ address: Address, _ link: (String) -> Link) {
    guard let token = address.value(of: Word.token) else { return nil }
    self = link(token)
  }

  private init?(body rest: ArraySlice<String>, _ address: Address) {
    guard let body = rest.first else {
      self = .bodies
      return
    }
    let asOf = address.value(of: Word.asOf)
    switch Array(rest.dropFirst()) {
    case []: self = .body(body)
    case [Word.charter]: self = .charter(body: body, asOf: asOf, clause: address.anchor)
    case [Word.meetings]: self = .meetings(body: body)
    case [Word.members]: self = .members(body: body)
    case [Word.calendarFile]: self = .bodyCalendar(body)
    case [Word.matters]: self = .bodyMatters(body)
    case [Word.plans]:
      self = .bodyPlans(body, year: address.value(of: FieldName.year).flatMap(Link.year))
    case let words where words.count == 2 && words[0] == Word.plans:
      guard let action = Action(word: words[1]) else { return nil }
      self = .bodyPlansAction(body, action)
    case let words where words.count == 2 && words[0] == Word.matters:
      guard let action = Action(word: words[1]) else { return nil }
      self = .bodyMattersAction(body, action)
    case [Word.meetings, Word.newMeeting]: self = .newMeeting(body: body)
    case let words where words.first == Word.information:
      self.init(information: Array(words.dropFirst()), of: body, address)
    case let words where words.first.flatMap(GoalPart.init(word:)) != nil:
      self.init(goals: words, of: body)
    case let words where [Word.deliverables, Word.time].contains(words.first):
      self.init(limited: words, of: body)
    case let words where words.first == Word.effort:
      self.init(effort: Array(words.dropFirst()), of: body) { address.value(of: $0) }
    case let words where words.first == Word.reviews:
      self.init(review: Array(words.dropFirst()), of: body)
    case let words where words.count == 2 && words[0] == Word.year:
      guard let year = Link.year(words[1]) else { return nil }
      self = .bodyYear(body, year)
    case let words where words.count == 2 && words[0] == Word.charter:
      self = .clause(body: body, clause: words[1], asOf: asOf)
    case [Word.members, Word.role]:
      self = .role(
        body: body, role: address.value(of: Word.role), day: address.value(of: Word.day))
    case let words where words.count == 2 && words[0] == Word.members:
      guard let action = Action(word: words[1]) else { return nil }
      self = .membersAction(body: body, action)
    case let words where words.count == 3 && words[0] == Word.charter:
      guard let action = Action(word: words[2]) else { return nil }
      self = .clauseAction(body: body, clause: words[1], action)
    case let words where words.count == 1:
      guard let action = Action(word: words[0]) else { return nil }
      self = .bodyAction(body, action)
    default: return nil
    }
  }

  /// A page of what is told, one thing on it by its number, or a form about either.
  private init?(information words: [String], of body: String, _ address: Address) {
    guard let part = words.first.flatMap(InformationPart.init(word:)) else { return nil }
    var rest = words.dropFirst()
    let hasNumbers = [.spreads, .announcements, .documents].contains(part)
    let number = hasNumbers ? Link.number(rest.first) : nil
    if number != nil { rest = rest.dropFirst() }
    if rest.isEmpty {
      self = .information(
        body: body, part, number: number, since: address.value(of: FieldName.from),
        party: address.value(of: FieldName.party))
    } else {
      guard rest.count == 1, let action = rest.first.flatMap(Action.init(word:)) else {
        return nil
      }
      self = .informationAction(body: body, part, number: number, action)
    }
  }

  private init?(year word: String) {
    guard let year = Link.year(word) else { return nil }
    self = .networkYear(year)
  }

  private init?(planning words: [String], _ address: Address) {
    if words.isEmpty {
      self = .planning(
        body: address.value(of: FieldName.body), year: address.value(of: FieldName.year))
      return
    }
    guard words.count >= 2, let year = Link.year(words[1]) else { return nil }
    switch words.count {
    case 2: self = .planningYear(words[0], year)
    case 3:
      guard let action = Action(word: words[2]) else { return nil }
      self = .planningAction(words[0], year, action)
    default: return nil
    }
  }

  /// A year as addresses write it.
  static func year(_ word: String) -> Int? {
    guard let year = Int(word), (1990...2199).contains(year), String(year) == word else {
      return nil
    }
    return year
  }

  /// The page of something with a number, or what a form on it is sent to.
  private init?(
    numbered rest: ArraySlice<String>, _ page: (Int) -> Link, _ form: (Int, Action) -> Link
  ) {
    guard let number = Link.number(rest.first) else { return nil }
    switch Array(rest.dropFirst()) {
    case []: self = page(number)
    case let words where words.count == 1:
      guard let action = Action(word: words[0]) else { return nil }
      self = form(number, action)
    default: return nil
    }
  }

  /// The outcomes, the wall, one outcome, or a form about it.
  private init?(ledger words: [String], _ address: Address) {
    switch words.count {
    case 0: self = .ledger(LedgerQuery { address.value(of: $0) })
    case 1 where words[0] == Word.wall: self = .wall(LedgerQuery { address.value(of: $0) })
    case 3, 4:
      guard let year = Link.year(words[1]), let number = Link.number(words[2]) else { return nil }
      guard words.count == 4 else {
        self = .outcome(body: words[0], year: year, number: number)
        return
      }
      guard let action = Action(word: words[3]) else { return nil }
      self = .outcomeAction(body: words[0], year: year, number: number, action)
    default: return nil
    }
  }

  private init?(seat rest: ArraySlice<String>) {
    guard let number = Link.number(rest.first) else { return nil }
    switch Array(rest.dropFirst()) {
    case []: self = .seat(number)
    case [Word.letter]: self = .letter(seat: number)
    case let words where words.count == 1:
      guard let action = Action(word: words[0]) else { return nil }
      self = .seatAction(number, action)
    default: return nil
    }
  }

  /// A part of the administration, someone's or something's page in it, or a form.
  private init?(administration words: [String], _ address: Address) {
    guard let first = words.first else {
      self = .administration()
      return
    }
    guard let part = AdministrationPart(word: first) else { return nil }
    let hasPages = [.people, .accounts, .organisations, .bodies].contains(part)
    switch words.count {
    case 1:
      self = .administration(
        part, search: address.value(of: Word.search),
        page: address.value(of: Word.page).flatMap(Int.init))
    case 2:
      if let action = Action(word: words[1]) {
        self = .administrationAction(part, action)
      } else {
        guard hasPages else { return nil }
        self = .administration(part, id: words[1])
      }
    case 3:
      guard hasPages, let action = Action(word: words[2]) else { return nil }
      self = .administrationAction(part, id: words[1], action)
    default: return nil
    }
  }

  /// A number from 1 written in the one way that we write it.
  static func number(_ word: String?) -> Int? {
    guard let word, let number = Int(word), number > 0, String(number) == word else { return nil }
    return number
  }

  private init?(meeting rest: ArraySlice<String>) {
    guard let number = Link.number(rest.first) else { return nil }
    var words = rest.dropFirst()
    let part = words.first.flatMap(MeetingPart.init(word:)) ?? .overview
    if part != .overview { words = words.dropFirst() }
    if words.isEmpty {
      self = .meeting(number, part)
    } else if part == .live, Array(words) == [Word.stream] {
      self = .liveStream(number)
    } else {
      guard words.count == 1, let action = words.first.flatMap(Action.init(word:)) else {
        return nil
      }
      self = .meetingAction(number, part, action)
    }
  }
}

/// An address taken apart: segments, query and anchor, decoded.
private struct Address {
  let segments: [String]
  let anchor: String?
  private let query: [(name: String, value: String)]

  /// Nil where the address is not below the root, goes up, has an empty segment or broken escapes.
  init?(_ path: String) {
    guard path.hasPrefix("/"), path.utf8.count <= 4096 else { return nil }
    let parts = path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let halves = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let segments = Address.segments(halves[0].dropFirst()) else { return nil }
    self.segments = segments
    anchor = parts.count > 1 ? Percent.decoded(parts[1]) : nil
    query = halves.count > 1 ? Address.pairs(halves[1]) : []
  }

  /// Only an address of our own is followed after log-in, and never a log-in page again.
  var then: Link? {
    switch value(of: Link.Word.then).flatMap(Link.init(path:)) {
    case .logIn, .logInCode, .logInElsewhere, .backFromElsewhere, nil: nil
    case let link?: link
    }
  }

  func value(of name: String) -> String? {
    query.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  private static func segments(_ path: Substring) -> [String]? {
    if path.isEmpty { return [] }
    var segments: [String] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      guard let segment = Percent.decoded(part), !["", ".", ".."].contains(segment) else {
        return nil
      }
      segments.append(segment)
    }
    return segments
  }

  /// The pairs that can be read; a form writes a space as `+`.
  private static func pairs(_ query: Substring) -> [(String, String)] {
    query.split(separator: "&").compactMap { pair in
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let spaced = sides.map { Substring($0.map { $0 == "+" ? " " : $0 }) }
      guard spaced.count == 2, let name = Percent.decoded(spaced[0]),
        let value = Percent.decoded(spaced[1])
      else { return nil }
      return (name, value)
    }
  }
}
