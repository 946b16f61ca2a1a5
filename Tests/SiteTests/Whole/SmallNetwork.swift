import Charters
import Governance
import Registrar
import Stores
import SwedishCalendar
import Testing

/// A network of three bodies, made by acts alone: what every route can be tried on.
struct SmallNetwork {
  /// Those who try the routes, by what they are to the working group.
  enum Who: Int, CaseIterable {
    case nobody = 0
    case chair, member, secretary, support, outsider, administrator
  }

  static let group: BodyID = BodyID("gruppen")
  static let today = Day("2026-05-18") ?? Day(ordinal: 0)
  /// A Monday, at half past ten in Stockholm.
  static let now = Moment(milliseconds: 1_779_093_000_000)

  let store = MemoryStore()
  let registrar: Registrar

  /// The network with a meeting that has been held (1) and one to come (2), both of the group.
  init(recordedAt: Moment? = nil) async throws {
    registrar = try Registrar(store: store, now: { Self.now })
    let acts = Self.bodies + Self.people + Self.offices + Self.meetings
    try await perform(acts, at: recordedAt)
    for who in Who.allCases where who != .nobody {
      try store.sessions.put(
        Account(login: "\(who)", person: who.rawValue, passwordHash: "none"))
    }
  }

  func perform(_ acts: [Act], at: Moment? = nil) async throws {
    for act in acts {
      let number = registrar.snapshot.state.sequence
      let id = try #require(CommandID("set-up-\(number)"))
      _ = try await registrar.perform(
        Command(id: id, actor: .installation, today: Self.today, act: act), at: at)
    }
  }

  private static let began = Day("2026-01-01") ?? Day(ordinal: 0)

  private static let bodies: [Act] = [
    .registerNetwork(RegisterNetwork(network: NetworkID("vard"), name: "Vården nära")),
    .registerLevel(RegisterLevel(network: NetworkID("vard"), level: LevelID("ett"), name: "Ett")),
    .registerOrganisation(
      RegisterOrganisation(
        organisation: OrganisationID("regionen"), name: "Regionen", kind: .region)),
    .registerBody(body("styret", "Styrgruppen", isTop: true)),
    .registerBody(body("gruppen", "Arbetsgruppen")),
    .registerBody(body("grannen", "Granngruppen")),
    .setRelations(SetRelations(body: group, relations: [.commissioner: [BodyID("styret")]])),
    .adoptCharter(AdoptCharter(charter: SmallCharter.charter, from: began)),
    .followCharter(
      FollowCharter(body: group, charter: SmallCharter.charter.key, from: began)),
  ]

  /// A seventh person, who sits in the group and has no account yet.
  static let newcomer: [Act] = [
    .registerPerson(RegisterPerson(name: "Nina Ny")),
    .establishSeat(
      EstablishSeat(
        body: group, party: OrganisationID("regionen"), function: "ledamot", from: began)),
    .appoint(Appoint(seat: SeatID(5), person: PersonID(7), from: began)),
  ]

  private static func body(_ id: String, _ name: String, isTop: Bool = false) -> RegisterBody {
    RegisterBody(
      body: BodyID(id), name: name, kind: .local, level: LevelID("ett"), isTop: isTop)
  }

  private static let people: [Act] = [
    "Olle Ordförande", "Lena Ledamot", "Sara Sekreterare", "Petra Processledare", "Gun Granne",
    "Adam Administratör",
  ].map { .registerPerson(RegisterPerson(name: $0)) }

  private static let offices: [Act] =
    [Who.chair, .member, .secretary].enumerated().flatMap { seated($0 + 1, group, $1) }
    + seated(4, BodyID("grannen"), .outsider) + [
      .takeRole(role(.chair, .chair)), .takeRole(role(.secretary, .secretary)),
      .giveOffice(GiveOffice(person: PersonID(Who.support.rawValue), office: .support([group]))),
      .giveOffice(
        GiveOffice(person: PersonID(Who.administrator.rawValue), office: .administrator)),
    ]

  private static func seated(_ seat: Int, _ body: BodyID, _ who: Who) -> [Act] {
    [
      .establishSeat(
        EstablishSeat(
          body: body, party: OrganisationID("regionen"), function: "ledamot", from: began)),
      .appoint(Appoint(seat: SeatID(seat), person: PersonID(who.rawValue), from: began)),
    ]
  }

  private static func role(_ role: RoleKind, _ who: Who) -> TakeRole {
    TakeRole(body: group, role: role, person: PersonID(who.rawValue), from: began)
  }

  private static let meetings: [Act] = {
    guard let start = ClockTime(9, 0), let end = ClockTime(11, 0) else { return [] }
    let held = today.adding(days: -7)
    let plans = [held, today.adding(days: 21)].map {
      Act.planMeeting(PlanMeeting(bodies: [group], day: $0, start: start, end: end, place: "Salen"))
    }
    return plans + [
      .addItem(AddItem(meeting: MeetingID(1), title: "Öppen punkt", note: "Ett underlag")),
      .addItem(AddItem(meeting: MeetingID(1), title: "Hemlig punkt", isInternal: true)),
      .recordAttendance(
        RecordAttendance(meeting: MeetingID(1), present: [SeatID(1), SeatID(2)])),
      .writeMinutes(
        WriteMinutes(
          meeting: MeetingID(1),
          items: [
            WrittenItem(number: 2, text: "Vi talade om saken.", outcome: .recommendation)
          ])),
    ]
  }()
}
