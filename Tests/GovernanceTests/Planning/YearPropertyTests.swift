// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("What holds for the year of any network")
struct YearPropertyTests {
  @Test(
    "No meeting on a closed day; rules and steps are kept or told; the same again",
    arguments: 1...40)
  func random(seed: Int) {
    var dice = Dice(seed)
    let world = World.random(&dice)
    let year = 2025 + dice.below(6)
    let bodies = world.state.allBodies.map(\.id)
    let today = dice.below(2) == 0 ? "2024-12-01" : "\(year)-04-13"
    let wishes: (inout YearWishes) -> Void = { wishes in
      if seed % 3 == 0 { wishes.common.weekday = .friday }
      if seed % 4 == 0 { wishes.own[bodies[0]] = Wish(count: seed % 7) }
    }
    let proposal = world.proposal(bodies, year, on: today, wishes: wishes)
    #expect(proposal == world.proposal(bodies, year, on: today, wishes: wishes))
    let pause = YearWishes(year: year).pause!
    for meeting in proposal.meetings {
      #expect(meeting.day.isWorkingDay)
      #expect(meeting.day.month != 7 && !pause.contains(meeting.day))
      #expect(meeting.day.year == year && meeting.day > Day(today)!)
      #expect(!meeting.reasons.isEmpty)
    }
    agree(world, proposal, Day(today)!)
  }

  /// What the check is silent about is kept, reckoned here in another way.
  private func agree(_ world: World, _ proposal: YearProposal, _ today: Day) {
    let found = world.state.check(proposal, today: today)
    for body in proposal.bodies.compactMap({ world.state.body($0) }) {
      let own =
        proposal.meetings(of: body.id).map(\.day)
        + world.state.meetings(of: body).map(\.day).filter { $0.year == proposal.year }
      let told = found.filter { $0.body == body.id }
      for clause in world.state.charter(of: body, on: today)?.clauses ?? [] {
        for rule in clause.rules {
          switch rule {
          case .meetings(let rule):
            guard case .fixed(let count) = rule.count, rule.with == nil else { continue }
            var period = CalendarPeriod(rule.per, containing: Day.first(of: proposal.year))
            while period.start.year == proposal.year {
              let number = own.count(where: period.contains)
              let isWrong = number < count.atLeast || number > (count.atMost ?? .max)
              if isWrong, period.end >= today {
                #expect(told.contains { $0.citation?.clause == clause.id })
              }
              period = period.next
            }
          case .synchronised(let rule):
            guard case .fixed(let range) = rule.daysBefore else { continue }
            let others = body.related(rule.with).flatMap { other in
              proposal.meetings(of: other).map(\.day)
                + world.state.meetings(of: world.state.body(other)!).map(\.day)
            }
            for day in own where day >= today {
              let isKept = others.contains { (range.from...range.to).contains(day.days(to: $0)) }
              if !isKept { #expect(told.contains { $0.citation?.clause == clause.id }) }
            }
          default: continue
          }
        }
      }
    }
  }
}

/// Throws that are the same for the same seed.
struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }
}

extension World {
  /// A network of a few bodies in a tree, each with its own charter of rules about meetings.
  static func random(_ dice: inout Dice) -> World {
    let count = 2 + dice.below(7)
    var bodies: [Network.Body] = []
    var charters: [Charter] = []
    for number in 0..<count {
      let key = "organ-\(number)"
      var relations: [Relation: [BodyID]] = [:]
      if number > 0 { relations[.commissioner] = [BodyID("organ-\(dice.below(number))")] }
      charters.append(charter(number, &dice))
      bodies.append(
        .init(
          key: BodyID(key).rawValue, name: key, kind: .local, level: "lokal",
          isTop: number == 0, relations: relations.mapValues { $0.map(\.rawValue) },
          charter: .init(charter: CharterKey("u-\(number)"), from: Day("2024-01-01")!),
          seats: [.init(party: "region", function: "Chef")]))
    }
    let network = Network(
      key: "n", title: "Nätverket", levels: [.init(key: "lokal", name: "Lokal nivå")], areas: [],
      organisations: [.init(key: "region", name: "Regionen", kind: .region)], bodies: bodies)
    var world = World(network, charters, seatsFrom: Day("2024-01-01")!)
    for name in ["Anna", "Bo", "Cecilia"] { _ = world.hire(name, at: "region") }
    for number in 1...count {
      let person = PersonID(1 + dice.below(3))
      world.done(
        .appoint(Appoint(seat: SeatID(number), person: person, from: Day("2024-01-01")!)))
    }
    for _ in 0..<dice.below(4) {
      let day = Day("2025-01-01")!.adding(days: dice.below(1500))
      _ = world.meeting(day.description, of: [BodyID("organ-\(dice.below(count))")])
    }
    return world
  }

  private static func charter(_ number: Int, _ dice: inout Dice) -> Charter {
    var rules: [Rule] = []
    let per = Period.allCases[dice.below(3)]
    let least = per == .year ? 1 + dice.below(8) : 1
    let most = dice.below(2) == 0 ? nil : least + dice.below(3)
    if dice.below(5) > 0 {
      rules.append(
        .meetings(
          MeetingsRule(count: .fixed(CountRange(atLeast: least, atMost: most)), per: per)))
    }
    if number > 0, dice.below(2) == 0 {
      let from = dice.below(20) - 10
      rules.append(
        .synchronised(
          SynchronisedRule(
            with: .commissioner,
            daysBefore: .fixed(DayRange(from: from, to: from + dice.below(15))))))
    }
    let clauses = rules.enumerated().map { place, rule in Clause.of("R\(place + 1)", rule) }
    return Charter(
      key: CharterKey("u-\(number)"), title: "Uppdraget",
      document: .init(validFrom: Day("2023-04-01")), parts: [],
      clauses: clauses.isEmpty ? [Clause.of("R0")] : clauses)
  }
}
