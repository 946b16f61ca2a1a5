import Governance
import Links

@testable import Site

extension AccessMatrixTests {
  /// Every address that the table of forms reads something at.
  static func takers() -> [Links.Link] {
    let actions = Links.Link.Action.allCases
    let addresses: [Links.Link] =
      actions.map { .bodyAction("gruppen", $0) }
      + actions.map { .clauseAction(body: "gruppen", clause: "A14", $0) }
      + actions.map { .membersAction(body: "gruppen", $0) } + actions.map { .seatAction(2, $0) }
      + actions.map { .actionAction(1, $0) }
      + actions.map { .outcomeAction(body: "gruppen", year: 2026, number: 1, $0) }
      + actions.map { .deviationAction(1, $0) }
      + actions.map { .newDeviationAction(body: "gruppen", $0) }
      + actions.map { .deviationFiguresAction(body: "gruppen", $0) }
      + Links.Link.MeetingPart.allCases.flatMap { part in
        actions.map { .meetingAction(1, part, $0) }
      }
      + Links.Link.AdministrationPart.allCases.flatMap { part in
        actions.map { .administrationAction(part, $0) }
          + actions.map { .administrationAction(part, id: "1", $0) }
      }
    let told = Links.Link.InformationPart.allCases.flatMap { part in
      actions.flatMap { action in
        [nil, 1].map {
          Links.Link.informationAction(body: "gruppen", part, number: $0, action)
        }
      }
    }
    return
      (addresses + told + goalTakers + limitedTakers + indicatorForms(actions)
      + planForms(actions) + moneyTakers)
      .filter { link in
        if Premises.takesBesideActs(link) { return true }
        let fields = Fields(form: Form(), state: State(), today: SmallNetwork.today)
        do {
          return try fields.act(at: link) != nil
        } catch {
          return true
        }
      }
  }
}
