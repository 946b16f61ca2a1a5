import Charters
import SwedishCalendar

@testable import Governance

/// Examples of the facts that tie people and organisations to bodies.
extension FactExamples {
  private static let region = OrganisationID("region")
  private static let other = BodyID("beredningen")

  static let organisations: [Fact] = [
    .organisationRenamed(.init(organisation: region, from: day)),
    .organisationSucceeded(.init(organisation: region, by: OrganisationID("nya"), from: day)),
    .contractSet(
      .init(
        organisation: OrganisationID("praktiken"), worksFor: region, from: day,
        until: day.adding(days: 365))),
    .careStated(.init(organisation: region, kinds: ["sjukhus", "psykiatri"])),
    .agreementRenewed(
      .init(federation: FederationID("huvudmannen"), from: day, until: day.adding(days: 365))),
    .agreementRenewed(.init(federation: FederationID("huvudmannen"), from: day)),
    .bodyRenamed(.init(body: body, from: day)),
    .bodySucceeded(.init(body: body, by: other, from: day)),
    .bodyDissolved(.init(body: body, on: day)),
    .clusterJoined(.init(organisation: OrganisationID("praktiken"), body: body, from: day)),
    .clusterLeft(.init(organisation: OrganisationID("praktiken"), body: body, on: day)),
    .employerChanged(.init(person: person, employer: region, from: day)),
    .employerChanged(.init(person: person, from: day)),
  ]

  static let mandates: [Fact] = [
    .mandateGiven(.init(seat: seat, person: person, on: day, isOnBehalf: true)),
    .mandateAccepted(.init(seat: seat, person: person, on: day)),
    .mandateWithdrawn(.init(seat: seat, person: person, on: day)),
    .accountableNamed(.init(seat: seat, manager: person, from: day)),
    .extraMemberAdded(.init(body: body, person: person, from: day, until: day.adding(days: 90))),
    .extraMemberEnded(.init(body: body, person: person, on: day)),
    .substituteNamed(.init(meeting: meeting, seat: seat, person: person)),
    .substituteNamed(.init(meeting: meeting, seat: seat)),
    .substituteCalledOff(.init(meeting: meeting, seat: seat)),
    .guestInvited(.init(meeting: meeting, item: 2, guest: 1, person: person)),
    .guestInvited(.init(meeting: meeting, item: 2, guest: 2)),
    .guestUninvited(.init(meeting: meeting, guest: 1)),
    .invitationAnswered(.init(meeting: meeting, answerer: .seat(seat), isComing: true)),
    .invitationAnswered(.init(meeting: meeting, answerer: .guest(2), isComing: false)),
  ]

  static let ties: [Fact] = [
    .liaisonNamed(
      .init(
        body: body, to: other, side: .region, person: person, from: day, jointly: [region])),
    .liaisonEnded(.init(body: body, to: other, side: .region, person: person, on: day)),
    .exchangeHeld(.init(body: body, with: other, clause: clause, on: day)),
    .outsideMembershipBegan(
      .init(number: 1, body: body, person: person, from: day, until: day.adding(days: 365))),
    .outsideReported(.init(number: 1, on: day)),
    .handoverStepDone(.init(body: body, role: .chair, from: day, step: .openMatters)),
  ]
}
