// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar

/// A small network that tests act on: what is done goes through `decide` and `evolve` alone.
struct World {
  var state = State()
  var texts: [TextRef: String] = [:]
  var day = Day("2026-01-01")!
  private var count = 0

  static let body = BodyID("arenan")
  static let commissioner = BodyID("beredningen")
  static let charter = CharterKey("uppdrag")

  /// A body with a commissioner, four seats (two a side) with holders, and a charter of clauses.
  init(_ clauses: [Clause], from: String = "2025-01-01") {
    let network = Network(
      key: "n", title: "Nätverket", levels: [.init(key: "lokal", name: "Lokal nivå")],
      areas: [.init(key: "sydost", name: "Sydost")],
      organisations: [
        .init(key: "region", name: "Regionen", kind: .region),
        .init(key: "ystad", name: "Ystads kommun", kind: .municipality, area: "sydost"),
        .init(key: "praktiken", name: "Praktiken", kind: .privateProvider, worksFor: "region"),
      ],
      bodies: [
        .init(
          key: "beredningen", name: "Beredningen", kind: .officials, level: "lokal", isTop: true),
        .init(
          key: "arenan", name: "Arenan", kind: .local, level: "lokal",
          relations: [.commissioner: ["beredningen"], .joint: ["beredningen"]],
          charter: .init(charter: World.charter, from: Day(from)!),
          seats: [
            .init(clause: ClauseID("S1"), spec: "chef", party: "region", function: "Chef"),
            .init(clause: ClauseID("S1"), party: "region", function: "Läkare"),
            .init(clause: ClauseID("S1"), spec: "chef", party: "ystad", function: "Chef"),
            .init(
              clause: ClauseID("S1"), party: "praktiken", function: "Läkare", isRequired: false),
          ]),
      ])
    let charter = Charter(
      key: World.charter, title: "Uppdraget", document: .init(validFrom: Day("2023-04-01")),
      parts: [], clauses: clauses)
    self.init(network, [charter], seatsFrom: Day(from)!)
    for (name, employer) in [("Anna", "region"), ("Bo", "region"), ("Cecilia", "ystad")] {
      done(.registerPerson(RegisterPerson(name: name, employer: OrganisationID(employer))))
    }
    for number in 1...3 {
      done(
        .appoint(Appoint(seat: SeatID(number), person: PersonID(number), from: Day(from)!)))
    }
  }

  /// A network as it is when its files have been loaded.
  init(_ network: Network, _ charters: [Charter], seatsFrom day: Day) {
    for act in network.acts(with: charters, seatsFrom: day) { done(act) }
  }

  /// Does an act as the installation, and gives the decision; throws its refusal.
  @discardableResult
  mutating func attempt(
    _ act: Act, by person: Int? = nil, on date: String? = nil
  ) throws -> Decision {
    if let date { day = Day(date)! }
    count += 1
    let command = Command(
      id: CommandID("t-\(count)")!, actor: Actor(person: person.map { PersonID($0) }), today: day,
      act: act)
    let decision = try decide(command, in: state)
    for event in decision.events {
      let recorded = Recorded(
        sequence: state.sequence + 1, at: Moment(day: day, time: ClockTime(9, 0)!),
        actor: command.actor, fact: event.fact)
      state.evolve(recorded)
      for (part, text) in event.texts { texts[recorded.text(part)] = text }
    }
    return decision
  }

  /// Does an act that must succeed.
  @discardableResult
  mutating func done(_ act: Act, on date: String? = nil) -> Decision {
    do { return try attempt(act, on: date) } catch {
      preconditionFailure("refused: \(error)")
    }
  }

  /// The refusal that an act meets, nil where it is done.
  mutating func refusal(_ act: Act, by person: Int? = nil, on date: String? = nil) -> Refusal? {
    do {
      try attempt(act, by: person, on: date)
      return nil
    } catch {
      return error as? Refusal
    }
  }

  /// How a clause stands for the body on a day.
  func judgement(_ clause: String, on date: String) -> Judgement {
    state.judgement(of: ClauseID(clause), for: state.body(World.body)!, on: Day(date)!)!
  }

  /// Plans a meeting of the body (or of others) and gives its number.
  mutating func meeting(
    _ date: String, of bodies: [BodyID] = [World.body], planned: String? = nil
  ) -> MeetingID {
    let decision = done(
      .planMeeting(
        PlanMeeting(
          bodies: bodies, day: Day(date)!, start: ClockTime(9, 0)!, end: ClockTime(11, 0)!)),
      on: planned ?? Day(date)!.adding(days: -30).description)
    return MeetingID(decision.made!)
  }

  /// Records that everyone came on the meeting's day.
  mutating func hold(_ meeting: MeetingID) {
    let date = state.meeting(meeting)!.day.description
    done(
      .recordAttendance(RecordAttendance(meeting: meeting, present: [1, 2, 3].map { SeatID($0) })),
      on: date)
  }

  /// A meeting that was held.
  mutating func held(_ date: String, of bodies: [BodyID] = [World.body]) -> MeetingID {
    let number = meeting(date, of: bodies)
    if bodies.contains(World.body) { hold(number) }
    return number
  }
}

extension Clause {
  /// A clause with this id that demands these rules.
  static func of(_ id: String, _ rules: Rule..., force: Force = .shall) -> Clause {
    Clause(id: ClauseID(id), says: "Så ska det vara.", force: force, rules: rules)
  }
}

extension Judgement {
  /// The standings of the occasions, by day.
  var standings: [Standing] { occasions.map(\.standing) }
}
