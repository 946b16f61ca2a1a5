import Charters
import Governance
import SwedishCalendar

/// Laying out the year: which meetings there will be, and what is to happen around them.
extension Production {
  mutating func arrange(_ example: Example) {
    let network = example.network
    arrangeRoles(example)
    arrangeParameters(example)
    arrangeReports(example)
    arrangeChanges(in: network.key)
    arrangeMandates(example)
    arrangeTies(example)
    arrangeMatters(example)
    arrangeDeviations(example)
    arrangeInformation(example)
    arrangeGoals(example)
    arrangeWork(example)
    arrangeLimited(example)
    arrangeIndicators(example)
    arrangePlans(example)
    arrangeMoney(example)
    var days: [String: [Day]] = [:]
    for body in network.bodies {
      days[body.key] = ownDays(body, charter(of: body, in: example))
    }
    for body in network.bodies where isSynchronised(body, in: example) {
      let partner = body.relations[.commissioner]?.first ?? ""
      days[body.key] = synchronised(with: days[partner] ?? [], for: body.key)
    }
    for body in network.bodies {
      arrangeMeetings(of: body, on: days[body.key] ?? [], in: example)
    }
  }

  func charter(of body: Network.Body, in example: Example) -> Charter? {
    body.charter.flatMap { following in
      example.charters.first { $0.key == following.charter }
    }
  }

  private func ownDays(_ body: Network.Body, _ charter: Charter?) -> [Day] {
    guard let perYear = meetingsPerYear(body, charter) else { return [] }
    return Rhythm(of: body.key, perYear: perYear, seed: seed).days()
  }

  private func isSynchronised(_ body: Network.Body, in example: Example) -> Bool {
    clauses(of: body, charter(of: body, in: example)).contains { clause in
      clause.rules.contains { $0.kind == .synchronised }
    }
  }

  private mutating func arrangeMeetings(
    of body: Network.Body, on days: [Day], in example: Example
  ) {
    let script = Script.of(body.key)
    let joint = jointDays(body, days, in: example)
    var makers = PlanMaker(body, in: example.network, seed: seed)
    for day in script.history { live(makers.plan(on: day, with: [], entered: .of(2025, 1, 15))) }
    for day in Set(days + joint.keys).sorted() {
      live(makers.plan(on: day, with: joint[day] ?? []))
    }
  }

  /// The days on which the body meets jointly, with whom (C12, D13).
  private func jointDays(
    _ body: Network.Body, _ days: [Day], in example: Example
  ) -> [Day: [BodyID]] {
    let rules = meetingRules(body, charter(of: body, in: example))
    guard let relation = rules.compactMap(\.with).first else { return [:] }
    let partners = (body.relations[relation] ?? []).map { BodyID($0) }
    let script = Script.of(body.key)
    var found: [Day: [BodyID]] = [:]
    for year in [2025, 2026] where !partners.isEmpty && !script.withoutJoint.contains(year) {
      var random = SplitMix64(seed: seed, name: "joint \(body.key) \(year)")
      let own = days.filter { $0.year == year && $0 != script.days[202605]?.first }
      let day =
        random.pick(own)
        ?? Day.of(year, script.jointMonth, random.number(in: 7...24)).orNextWorkingDay
      found[day] = partners
    }
    return found
  }
}

/// Makes the plans of one body's meetings, in order of day.
struct PlanMaker {
  private let body: Network.Body
  private let network: String
  private let seed: UInt64
  private var deck: SubjectDeck
  private let proposals: [Proposal]
  private var pending: [Int]
  private var random: SplitMix64
  private var count = 0

  init(_ body: Network.Body, in network: Network, seed: UInt64) {
    self.body = body
    self.network = network.key
    self.seed = seed
    deck = SubjectDeck(for: body.key, themes: Words.subjects(for: body), seed: seed)
    var shuffling = SplitMix64(seed: seed, name: "proposals \(body.key)")
    proposals = shuffling.shuffled(Words.proposals)
    pending = Script.of(body.key).incidents.keys.sorted()
    random = SplitMix64(seed: seed, name: "plans \(body.key)")
  }

  mutating func plan(on day: Day, with partners: [BodyID], entered: Day? = nil) -> Plan {
    count += 1
    let long = body.kind == .presidium || body.kind == .practitioners ? 2 : 3
    let start = ClockTime.of(
      [8, 9, 13, 13][(count + body.key.utf8.count) % 4], [30, 0, 0, 15][count % 4])
    return Plan(
      network: network, bodies: [BodyID(body.key)] + partners, day: day, start: start,
      end: start.adding(minutes: long * 60 - 30),
      place: Words.place(for: body, network, count, digital: random.chance(35)),
      incident: entered == nil ? incident(on: day) : nil, entered: entered,
      items: deck.deal(random.number(in: 4...6)),
      // In turn, so that no two meetings in a row are asked the same.
      proposal: proposals[count % proposals.count], seed: seed)
  }

  /// The incident laid down for the month, else one that no earlier meeting took, else by chance.
  private mutating func incident(on day: Day) -> Incident? {
    let script = Script.of(body.key).incidents
    let chance = Incident.byChance(&random)
    if let scripted = script[day.yearMonth] {
      pending.removeAll { $0 == day.yearMonth }
      return scripted
    }
    if let earlier = pending.first, earlier < day.yearMonth {
      pending.removeFirst()
      return script[earlier]
    }
    // The weeks around the example day go as they are laid down, so that the start page is known.
    return (day.yearMonth == 202605 || day.yearMonth == 202604) ? nil : chance
  }
}
