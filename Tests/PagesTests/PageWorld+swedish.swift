// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Pages
import SwedishCalendar

/// A network of two bodies, one with a charter, that pages are drawn from; made by acts alone.
struct PageWorld {
  private(set) var state = State()
  private var texts: [TextRef: String] = [:]
  private var count = 0
  var day = Day("2026-05-18")!

  static let body = BodyID("arenan")
  static let commissioner = BodyID("beredningen")
  static let charter = CharterKey("uppdrag")

  init(_ clauses: [Clause], followedFrom: String = "2025-01-01") {
    let charter = Charter(
      key: Self.charter, title: "Uppdraget", document: .init(validFrom: Day("2023-04-01")),
      source: "004.txt", parts: [], clauses: clauses)
    let from = Day(followedFrom)!
    for act in Self.network(from).acts(with: [charter], seatsFrom: from) { done(act) }
    for (name, employer) in [("Anna", "regionen"), ("Cecilia", "ystad")] {
      let person = RegisterPerson(
        name: name, title: "Chef", email: "\(name)@exempel.se", employer: OrganisationID(employer))
      done(.registerPerson(person))
    }
    done(.appoint(Appoint(seat: SeatID(1), person: PersonID(1), from: from)))
  }

  private static func network(_ from: Day) -> Network {
    Network(
      key: "n", title: "Nätverket", levels: [.init(key: "lokal", name: "Lokal nivå")], areas: [],
      organisations: [
        .init(key: "regionen", name: "Regionen", kind: .region),
        .init(key: "ystad", name: "Ystads kommun", kind: .municipality),
      ],
      bodies: [
        .init(
          key: "beredningen", name: "Beredningen", kind: .officials, level: "lokal", isTop: true),
        .init(
          key: "arenan", name: "Arenan", kind: .local, level: "lokal",
          relations: [.commissioner: ["beredningen"], .receiver: ["beredningen"]],
          charter: .init(charter: charter, from: from),
          seats: [
            .init(clause: ClauseID("S1"), party: "regionen", function: "Chef"),
            .init(clause: ClauseID("S1"), party: "ystad", function: "Läkare"),
          ]),
      ])
  }

  /// Does an act that must succeed.
  mutating func done(_ act: Act) {
    count += 1
    let command = Command(
      id: CommandID("t-\(count)")!, actor: Actor(person: nil), today: day, act: act)
    do {
      for event in try decide(command, in: state).events {
        let recorded = Recorded(
          sequence: state.sequence + 1, at: Moment(day: day, time: ClockTime(9, 0)!),
          actor: command.actor, fact: event.fact)
        state.evolve(recorded)
        for (part, text) in event.texts { texts[recorded.text(part)] = text }
      }
    } catch { preconditionFailure("refused: \(error)") }
  }

  func body(_ id: BodyID = PageWorld.body) -> Body { state.body(id)! }

  /// What a visitor sees pages by; `owing` fills in what the viewer owes.
  func view(_ viewer: Int? = nil, owing: Bool = false) -> View {
    let (state, texts, day) = (state, texts, day)
    var view = View(
      state: state, day: day, viewer: viewer.map { PersonID($0) }, styleHash: "0",
      stamps: .init(token: "t", command: "c"), name: { texts[$0] },
      judgements: { state.judgements(of: $0, on: day) })
    if owing {
      view.obligations = state.allBodies.flatMap { state.judgements(of: $0, on: day) }
        .flatMap(\.obligations)
    }
    return view
  }
}

extension Clause {
  /// A clause with this id that demands these rules.
  static func of(
    _ id: String, _ rules: Rule..., heading: String? = nil, force: Force = .shall
  ) -> Clause {
    Clause(
      id: ClauseID(id), heading: heading, says: "Punkt \(id) säger detta.", force: force,
      rules: rules)
  }
}
