// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Links
import SwedishCalendar

@testable import Pages

extension MeetingWorld {
  static let municipality = OrganisationID("kommunen")
  static let neighbour = BodyID("grannen")

  /// The same group with both sides, a neighbour, and clauses about those who sit in it.
  static func seats(_ also: [Act] = []) -> MeetingWorld {
    var world = MeetingWorld()
    world.done(
      .registerOrganisation(
        RegisterOrganisation(organisation: municipality, name: "Kommunen", kind: .municipality)))
    world.done(
      .registerBody(
        RegisterBody(body: neighbour, name: "Grannen", kind: .local, level: LevelID("ett"))))
    world.done(.setRelations(SetRelations(body: group, relations: [.commissioner: [neighbour]])))
    world.done(
      .establishSeat(
        EstablishSeat(body: group, party: municipality, function: "enhetschef", from: began)))
    world.done(.adoptCharter(AdoptCharter(charter: seated, from: began)))
    world.done(.followCharter(FollowCharter(body: group, charter: seated.key, from: began)))
    for act in also { world.done(act) }
    return world
  }

  static let seated = Charter(
    key: CharterKey("bemannat"), title: "Uppdraget", document: DocumentHeader(),
    purpose: "Gruppen håller ihop vården.", parts: [],
    clauses: [
      Clause(
        id: ClauseID("A14"), says: "Gruppen beslutar inte.",
        rules: [.authority(AuthorityRule(grants: [.init(allowed: [.recommendation])]))]),
      Clause(id: ClauseID("A16"), says: "Var och en har mandat.", rules: [.mandate(MandateRule())]),
      Clause(
        id: ClauseID("A20"), says: "Parten utser själv.",
        rules: [.appointment(AppointmentRule(by: .party))]),
      Clause(
        id: ClauseID("A23"), says: "Den som sitter med sprider det som sägs.",
        rules: [.relay(RelayRule(to: .ownOrganisation))]),
      Clause(
        id: ClauseID("B16"), says: "Den som sitter med är anställd hos parten.",
        rules: [.employment(EmploymentRule())]),
      Clause(
        id: ClauseID("C16"), says: "Ordförande växlar varje år.",
        rules: [
          .rotation(
            RotationRule(
              role: .chair, every: .year, between: [.region, .municipality],
              first: .fixed(.region)))
        ]),
      Clause(
        id: ClauseID("D14"), says: "Varje sida har en kontaktperson.",
        rules: [.liaison(LiaisonRule(to: .commissioner, onePerSide: true))]),
    ])

  func page(_ viewer: PersonID?, on day: Day = day) -> String {
    var view = view(viewer)
    view.day = day
    return String(decoding: MembersPage.render(view, body: state.body(Self.group)!), as: UTF8.self)
  }

  func seat(_ number: Int, _ viewer: PersonID?, _ returned: View.Returned? = nil) -> String {
    let page = SeatPage.render(view(viewer, returned), seat: state.seat(SeatID(number))!)
    return String(decoding: page ?? [], as: UTF8.self)
  }

  func letter(_ number: Int, _ viewer: PersonID?) -> String {
    let page = LetterPage.render(view(viewer), seat: state.seat(SeatID(number))!)
    return String(decoding: page ?? [], as: UTF8.self)
  }
}
