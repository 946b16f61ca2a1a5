// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Links
import Pages
import SwedishCalendar

/// One group with two seats and a meeting, made by acts alone: what its pages are drawn from.
struct MeetingWorld {
  static let group = BodyID("gruppen")
  static let began = Day("2026-01-01")!
  static let day = Day("2026-05-18")!
  static let support = PersonID(1)
  static let member = PersonID(2)

  var state = State()
  private var texts: [TextRef: String] = [:]

  /// The small network; its charter lacks a clause where one is left out.
  init(leavingOut clause: ClauseID? = nil) {
    var charter = Self.charter
    charter.clauses.removeAll { $0.id == clause }
    let network = NetworkID("vard")
    done(.registerNetwork(RegisterNetwork(network: network, name: "Vården nära")))
    done(.registerLevel(RegisterLevel(network: network, level: LevelID("ett"), name: "Ett")))
    done(
      .registerOrganisation(
        RegisterOrganisation(
          organisation: OrganisationID("regionen"), name: "Regionen", kind: .region)))
    done(
      .registerBody(
        RegisterBody(
          body: Self.group, name: "Gruppen", kind: .local, level: LevelID("ett"), isTop: true)))
    done(.adoptCharter(AdoptCharter(charter: charter, from: Self.began)))
    done(
      .followCharter(
        FollowCharter(body: Self.group, charter: Self.charter.key, from: Self.began)))
    people()
    done(.planMeeting(.on(Self.day)))
  }

  private mutating func people() {
    for name in ["Petra", "Lena", "Olle"] {
      done(.registerPerson(RegisterPerson(name: name)))
    }
    for seat in 1...2 {
      done(
        .establishSeat(
          EstablishSeat(
            body: Self.group, party: OrganisationID("regionen"), function: "ledamot",
            from: Self.began)))
      done(
        .appoint(
          Appoint(seat: SeatID(seat), person: PersonID(seat + 1), from: Self.began)))
    }
    done(.giveOffice(GiveOffice(person: Self.support, office: .support([Self.group]))))
  }

  private static let charter = Charter(
    key: CharterKey("uppdrag"), title: "Uppdraget", document: DocumentHeader(), parts: [],
    clauses: [
      Clause(
        id: ClauseID("A14"), says: "Gruppen beslutar inte.",
        rules: [.authority(AuthorityRule(grants: [.init(allowed: [.recommendation])]))]),
      Clause(
        id: ClauseID("A17"), says: "Ingen ersätts.", rules: [.noSubstitutes(NoSubstitutesRule())]),
      Clause(
        id: ClauseID("C20"), says: "Dagordningen är ute en vecka före.",
        rules: [.agenda(AgendaRule(publishBefore: 7))]),
      Clause(
        id: ClauseID("C22"), says: "Läget är en stående punkt.",
        rules: [.standingItem(StandingItemRule(title: "Läget"))]),
    ])

  /// Does an act that must succeed.
  mutating func done(_ act: Act) {
    do {
      for event in try decided(act).events { take(event) }
    } catch {
      preconditionFailure("refused: \(error)")
    }
  }

  /// The refusal that an act meets, nil where it would be done.
  func refusal(_ act: Act) -> Refusal? {
    do {
      _ = try decided(act)
      return nil
    } catch { return error as? Refusal }
  }

  private func decided(_ act: Act) throws -> Decision {
    let id = CommandID("t-\(state.sequence)")!
    return try decide(Command(id: id, actor: .installation, today: Self.day, act: act), in: state)
  }

  private mutating func take(_ event: Event) {
    let recorded = Recorded(
      sequence: state.sequence + 1, at: Moment(day: Self.day, time: ClockTime(9, 0)!),
      actor: .installation, fact: event.fact)
    state.evolve(recorded)
    for (part, text) in event.texts { texts[recorded.text(part)] = text }
  }

  var meeting: Meeting { state.meeting(MeetingID(1))! }

  /// What a page is drawn from for a viewer, with a form that came back where one did.
  func view(_ viewer: PersonID?, _ returned: View.Returned? = nil) -> View {
    let (state, texts) = (state, texts)
    var view = View(
      state: state, day: Self.day, viewer: viewer, styleHash: "0",
      stamps: .init(token: "t", command: "c"), name: { texts[$0] },
      judgements: { state.judgements(of: $0, on: Self.day) })
    view.returned = returned
    return view
  }
}

extension PlanMeeting {
  static func on(_ day: Day) -> PlanMeeting {
    PlanMeeting(
      bodies: [MeetingWorld.group], day: day, start: ClockTime(9, 0)!, end: ClockTime(11, 0)!)
  }
}

extension View.Returned {
  /// The form at `link` as it comes back when an act is refused.
  static func refused(
    _ refusal: Refusal, at link: Link, _ values: [String: [String]] = [:]
  ) -> View.Returned {
    View.Returned(sentTo: link.path, values: values, problem: .refused(refusal))
  }
}
