import Governance

/// What happened to a matter, as a sentence.
extension FactSentence {
  func matters(_ fact: Fact) -> String? {
    switch fact {
    case .matterRaised(let fact):
      "\(matter(fact.matter)) väcktes i \(view.name(of: fact.body))."
    case .matterPrepared(let fact):
      fact.isReady
        ? "\(matter(fact.matter)) är berett och klart att lämna över."
        : "\(matter(fact.matter)) bereddes."
    case .preparerNamed(let fact):
      "\(view.name(of: fact.person)) bereder \(matter(fact.matter).lowercasedFirst)."
    case .matterMoved(let fact): moved(fact)
    case .matterAccepted(let fact): "\(matter(fact.matter)) togs upp."
    case .matterClosed(let fact): "\(matter(fact.matter)) fick sitt svar och avslutades."
    case .matterTagged(let fact): "\(matter(fact.matter)) fick nya uppgifter om vad det hör till."
    case .matterFileAttached(let fact): "En fil lades till \(matter(fact.matter).lowercasedFirst)."
    case .matterFileDetached(let fact):
      "En fil togs bort från \(matter(fact.matter).lowercasedFirst)."
    default: asking(fact)
    }
  }

  private func asking(_ fact: Fact) -> String? {
    switch fact {
    case .resultRequested(let fact):
      "\(view.name(of: fact.body)) frågade \(view.name(of: fact.party)) efter resultat, senast \(on(fact.due))."
    case .resultGiven(let fact): "Förfrågan \(fact.request.rawValue) besvarades."
    case .requestWithdrawn(let fact): "Förfrågan \(fact.request.rawValue) togs tillbaka."
    case .questionAsked(let fact):
      "\(view.name(of: fact.from)) ställde en fråga till \(view.name(of: fact.to))."
    case .questionAnswered(let fact): "Fråga \(fact.question.rawValue) besvarades."
    default:
      ledger(fact) ?? deviations(fact) ?? relay(fact) ?? goals(fact) ?? indicators(fact)
        ?? plans(fact) ?? money(fact)
    }
  }

  private func moved(_ fact: MatterMoved) -> String {
    let name = matter(fact.matter)
    switch (fact.to, fact.way) {
    case (.contact(let person, _, let to), _):
      return
        "\(name) gick till \(view.name(of: person)), som håller kontakten med \(view.name(of: to))."
    case (.body(let body), .returned):
      return "\(name) lämnades tillbaka till \(view.name(of: body))."
    case (.body(let body), .answered):
      return "Svaret på \(name.lowercasedFirst) gick till \(view.name(of: body))."
    case (.body(let body), .sentOn): return "\(name) skickades vidare till \(view.name(of: body))."
    case (.body(let body), _): return "\(name) lyftes till \(view.name(of: body))."
    }
  }

  private func matter(_ id: MatterID) -> String { "Ärende \(id.rawValue)" }
}

extension String {
  /// The text with a small first letter.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
