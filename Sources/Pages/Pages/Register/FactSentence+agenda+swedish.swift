import Governance
import SwedishCalendar

/// What happened around an agenda, and what was agreed, as a sentence.
extension FactSentence {
  func agenda(_ fact: Fact) -> String? {
    switch fact {
    case .itemRestored(let fact):
      return "Punkt \(fact.item) togs tillbaka till dagordningen för \(meeting(fact.meeting))."
    case .itemsOrdered(let fact):
      return "Punkterna på dagordningen för \(meeting(fact.meeting)) fick en annan ordning."
    case .fileDetached(let fact): return "En fil togs bort från \(meeting(fact.meeting))."
    case .rowFilled(let fact):
      return
        "\(view.name(of: fact.party)) skrev på sin rad under punkt \(fact.item) inför \(meeting(fact.meeting))."
    case .itemProposed(let fact):
      return "En ledamot föreslog en punkt till \(meeting(fact.meeting))."
    case .proposalDeclined(let fact):
      return "Ett förslag till \(meeting(fact.meeting)) togs inte upp."
    case .receiptGiven(let fact):
      let paper = fact.paper == .agenda ? "dagordningen" : "anteckningarna"
      return
        "\(view.name(of: fact.person)) kvitterade \(paper) för \(meeting(fact.meeting))."
    case .noticesChosen(let fact):
      return "\(view.name(of: fact.person)) valde hur e-post ska skickas."
    case .mobilesAssured(let fact):
      return fact.count == 1
        ? "Ett nummer i \(fact.field.swedish) angavs vara ett telefonnummer."
        : "\(fact.count) nummer i \(fact.field.swedish) angavs vara telefonnummer."
    case .adjustersNamed(let fact):
      let names = fact.people.map { view.name(of: $0) }.joined(separator: ", ")
      return "Justerare av anteckningarna från \(meeting(fact.meeting)): \(names)."
    case .minutesApproved(let fact):
      return
        "Anteckningarna från \(meeting(fact.meeting)) godkändes vid \(meeting(fact.at))."
    default: return actions(fact)
    }
  }

  private func actions(_ fact: Fact) -> String? {
    switch fact {
    case .actionAgreed(let fact):
      return
        "\(view.name(of: fact.owner)) fick en åtgärd vid \(meeting(fact.meeting)), klar senast \(on(fact.due))."
    case .actionChanged(let fact):
      return
        "En åtgärd ändrades: \(view.name(of: fact.owner)), klar senast \(on(fact.due))."
    case .actionEnded(let fact):
      return fact.isDone
        ? "En åtgärd blev klar \(on(fact.on))." : "En åtgärd avslutades utan att bli klar."
    default: return matters(fact)
    }
  }
}
