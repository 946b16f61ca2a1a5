import Governance

/// What was told further, announced, written down and followed, as a sentence.
extension FactSentence {
  func relay(_ fact: Fact) -> String? {
    switch fact {
    case .spreadMarked(let fact):
      "\(spread(fact.spread)) markerades för spridning i \(view.name(of: fact.body))."
    case .spreadReceipted(let fact):
      "\(view.name(of: fact.party)) kvitterade spridningen av \(spread(fact.spread))."
    case .spreadEnded(let fact): "Kvittenser efterfrågas inte längre för \(spread(fact.spread))."
    case .announced(let fact):
      "\(view.name(of: fact.party)) berättade om ett eget beslut i \(view.name(of: fact.body))."
    case .announcementRead(let fact):
      "\(view.name(of: fact.person)) har läst om ett beslut hos en annan part."
    case .subjectsTagged(let fact):
      fact.areas.isEmpty
        ? "Punkt \(fact.item) vid \(meeting(fact.meeting)) hör inte längre till något område."
        : "Punkt \(fact.item) vid \(meeting(fact.meeting)) fördes till \(fact.areas.joined(separator: ", "))."
    case .watchSet(let fact):
      "\(view.name(of: fact.person)) \(fact.isOn ? "började" : "slutade") bevaka \(watched(fact.watched))."
    default: documents(fact)
    }
  }

  private func documents(_ fact: Fact) -> String? {
    switch fact {
    case .documentEntered(let fact):
      "\(document(fact.document)) fördes in i dokumenten för \(view.name(of: fact.body))."
    case .documentFollowed(let fact):
      "\(view.name(of: fact.body)) bevakar \(document(fact.document))."
    case .documentLeft(let fact):
      "\(view.name(of: fact.body)) bevakar inte längre \(document(fact.document))."
    case .documentChanged(let fact):
      "En ändring i \(document(fact.document)) fördes in, \(on(fact.on))."
    case .documentEnded(let fact): "\(document(fact.document)) gäller till och med \(on(fact.on))."
    case .changeRead(let fact):
      "\(view.name(of: fact.person)) har tagit del av en ändring i \(document(fact.document))."
    case .changeTaken(let fact):
      "\(view.name(of: fact.body)) gick igenom en ändring i \(document(fact.document)) vid \(meeting(fact.meeting))."
    default: nil
    }
  }

  private func spread(_ id: SpreadID) -> String { "”\(view.title(of: id))”" }

  private func document(_ id: DocumentID) -> String {
    "”\(view.title(of: id))”"
  }

  private func watched(_ watched: Watched) -> String {
    switch watched {
    case .area(_, let name): "ämnesområdet \(name)"
    case .document(let id): document(id)
    }
  }
}
