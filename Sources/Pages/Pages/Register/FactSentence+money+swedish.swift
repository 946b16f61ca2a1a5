import Governance

/// What happened to a body's time, cost and yearly review, as a sentence.
extension FactSentence {
  func money(_ fact: Fact) -> String? {
    switch fact {
    case .effortBooked(let fact):
      let parties = fact.rows.count == 1 ? "en huvudman" : "\(fact.rows.count) huvudmän"
      let about = fact.meeting.map { meeting($0) } ?? "arbete \(on(fact.on))"
      return "Tid och kostnad för \(about) bokfördes för \(parties)."
    case .reviewWritten(let fact): return "\(review(fact.review)) skrevs."
    case .reviewAdopted(let fact):
      return "\(review(fact.review)) antogs på \(meeting(fact.meeting))."
    case .reviewSent(let fact):
      return "\(review(fact.review)) skickades till \(view.name(of: fact.to))."
    default: return nil
    }
  }

  private func review(_ id: ReviewID) -> String {
    "Årsgenomgången \(id.year) för \(view.name(of: id.body))"
  }
}
