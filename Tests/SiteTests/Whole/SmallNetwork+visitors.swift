import Charters
import Governance
import Stores
import SwedishCalendar
import Testing

/// The kinds of visitor there are, each as the number of one such person in the small network.
enum Visitor: Int, CaseIterable, Hashable {
  case anyone = 0
  /// Of the working group.
  case chair, member, secretary, support
  /// A member of the neighbouring group.
  case neighbour
  case administrator
  /// Called in to item 2 of meetings 1 and 2 of the working group.
  case guest = 8
  /// Keeps the contact between the working group and its neighbour.
  case liaison
  /// Answers for the member's seat in the working group.
  case manager
  /// Sits in the political group above.
  case elected
  /// Sits in the group that follows indicators.
  case follower
}

extension Set<Visitor> {
  static var everyone: Self { Set(Visitor.allCases) }
  static var nobody: Self { [] }
  static var signedIn: Self { everyone.subtracting([.anyone]) }
  /// Those who run the working group.
  static var officers: Self { [.chair, .secretary, .support] }
  /// Those who read what is for the working group's members.
  static var members: Self { officers.and(.member, .liaison, .manager) }
  /// Those who read what is for every body of the network.
  static var network: Self { members.and(.neighbour, .elected, .follower) }
  static var support: Self { [.support] }
  static var administrator: Self { [.administrator] }
  static func only(_ visitors: Visitor...) -> Self { Set(visitors) }

  func and(_ others: Visitor...) -> Self { union(others) }
}

extension SmallNetwork {
  static let political = BodyID("politiken"), followUp = BodyID("uppfoljningen")

  /// The network with one person of every kind, and meetings of the neighbour (3, its agenda
  /// published to the network), of the political group (4), of the follow-up group (5), and a
  /// cancelled one of the working group (6).
  static func crowded() async throws -> SmallNetwork {
    let network = try await SmallNetwork()
    try await network.perform(
      newcomer + otherBodies + otherPeople + otherMeetings + matters + cases + accords + [template]
        + indicators + plans + money)
    for who in Visitor.allCases where who.rawValue > 7 {
      try network.store.sessions.put(
        Account(login: "\(who)", person: who.rawValue, passwordHash: "none"))
    }
    return network
  }

  private static let neighbour = BodyID("grannen")

  /// A matter of the working group, a request to a party of it, and a question it was asked.
  private static let matters: [Act] = [
    .raiseMatter(RaiseMatter(body: group, title: "Gemensam ingång", background: "Två köer.")),
    .requestResult(
      RequestResult(
        body: group, party: OrganisationID("regionen"), text: "Hur många väntar?",
        activity: "Kortare köer", due: today.adding(days: 14))),
    .askQuestion(AskQuestion(from: neighbour, to: group, text: "När börjar ni?")),
  ]

  /// A template that a body can be made from.
  static let template = Act.adoptCharter(AdoptCharter(charter: SmallTemplate.charter, from: today))

  private static let otherBodies: [Act] = [
    .registerBody(
      RegisterBody(body: political, name: "Politiken", kind: .political, level: LevelID("ett"))),
    .registerBody(
      RegisterBody(body: followUp, name: "Uppföljningen", kind: .followUp, level: LevelID("ett"))),
    .setRelations(
      SetRelations(
        body: group,
        relations: [
          .commissioner: [BodyID("styret")], .liaison: [neighbour], .political: [political],
          .followUp: [followUp],
        ])),
    .decideAudience(DecideAudience(body: neighbour, audience: .network, from: today)),
  ]

  private static let otherPeople: [Act] =
    [
      RegisterPerson(name: "Gustav Gäst"), RegisterPerson(name: "Kerstin Kontakt"),
      RegisterPerson(name: "Vera Chef"), RegisterPerson(name: "Folke Vald", isElected: true),
      RegisterPerson(name: "Ulla Uppföljare"),
    ].map { .registerPerson($0) } + seated(6, political, .elected) + seated(7, followUp, .follower)
    + [
      .nameLiaison(
        NameLiaison(
          body: group, to: neighbour, side: .region, person: PersonID(Visitor.liaison.rawValue),
          from: today)),
      .nameAccountable(
        NameAccountable(
          seat: SeatID(2), manager: PersonID(Visitor.manager.rawValue), from: today)),
    ]

  /// A deviation that the region, which the group's members sit for, is responsible for.
  private static let cases: [Act] = [
    .registerOrganisation(
      RegisterOrganisation(
        organisation: OrganisationID("kommunen"), name: "Kommunen", kind: .municipality)),
    .establishSeat(
      EstablishSeat(
        body: group, party: OrganisationID("kommunen"), function: "ledamot", from: today)),
    .reportDeviation(
      ReportDeviation(
        ladder: group, reporter: OrganisationID("kommunen"),
        responsible: OrganisationID("regionen"), concern: .undertaking, title: "Planen dröjde",
        text: "Planen kom efter hemgången.", category: "utskrivning", happened: today)),
  ]

  private static func seated(_ seat: Int, _ body: BodyID, _ who: Visitor) -> [Act] {
    [
      .establishSeat(
        EstablishSeat(
          body: body, party: OrganisationID("regionen"), function: "ledamot", from: today)),
      .appoint(Appoint(seat: SeatID(seat), person: PersonID(who.rawValue), from: today)),
    ]
  }

  private static let otherMeetings: [Act] = {
    guard let start = ClockTime(13, 0), let end = ClockTime(15, 0) else { return [] }
    return [neighbour, political, followUp, group].map {
      .planMeeting(
        PlanMeeting(bodies: [$0], day: today.adding(days: 30), start: start, end: end))
    } + [
      .cancelMeeting(CancelMeeting(meeting: MeetingID(6), reason: "För få kan komma.")),
      .addItem(AddItem(meeting: MeetingID(2), title: "Gästens punkt")),
      .addItem(AddItem(meeting: MeetingID(3), title: "Grannens punkt")),
      .publishAgenda(PublishAgenda(meeting: MeetingID(3), on: today)),
      .agreeAction(
        AgreeAction(
          meeting: MeetingID(1), text: "Ring apoteket", owner: PersonID(Visitor.member.rawValue),
          due: today)),
    ]
      + [1, 2].map {
        .inviteGuest(
          InviteGuest(
            meeting: MeetingID($0), item: 2, person: PersonID(Visitor.guest.rawValue)))
      } + told
  }()
}

extension SmallNetwork {
  /// An agreement that the working group rests on, with a goal.
  fileprivate static let accords: [Act] = [
    .enterAccord(
      EnterAccord(body: group, clause: ClauseID("D01"), title: "Avtalet", from: today)),
    .setAccordGoal(SetAccordGoal(accord: AccordID(1), name: "Kortare köer")),
  ]

  /// What is told in the working group: marked for spreading, announced, and a document.
  fileprivate static let told: [Act] = [
    .markSpread(
      MarkSpread(
        meeting: MeetingID(1), item: 1, title: "Ny rutin", message: "Rutinen gäller nu.")),
    .announce(
      Announce(
        body: group, party: OrganisationID("regionen"), title: "Ny öppettid",
        text: "Mottagningen stänger klockan 16.", decided: today)),
    .enterDocument(
      EnterDocument(body: group, title: "Gemensam rutin", address: "Dnr 2026/1", on: today)),
    .changeDocument(
      ChangeDocument(
        document: DocumentID(1), by: group, version: "Version 2", change: "Ny kontaktväg.",
        on: today)),
  ]
}

extension SmallNetwork {
  /// An indicator of the working group, with a value from the region.
  static let indicators: [Act] = [
    .defineIndicator(
      DefineIndicator(
        body: group, title: "Plan inom tre dagar", text: "Andel av planerna som blev klara i tid.",
        source: "Journalsystemet",
        terms: Indicator.Terms(
          unit: .percent, direction: .up, every: .quarter, from: Day.first(of: 2026),
          givers: [.region, .municipality], target: Amount(80),
          owner: PersonID(Visitor.chair.rawValue)))),
    .giveValues(
      GiveValues(
        body: group,
        values: [
          GivenValue(
            indicator: IndicatorID(1), organisation: OrganisationID("regionen"),
            period: CalendarPeriod(.quarter, containing: Day.first(of: 2026)),
            amount: Amount(hundredths: 7250), base: 400)
        ])),
  ]
}

extension Visitors {
  /// The browser of one who is logged in, or of anyone.
  func browser(of visitor: Visitor) throws -> Browser {
    visitor == .anyone ? try browser(.nobody) : try browser(person: visitor.rawValue)
  }
}
