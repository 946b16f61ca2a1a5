import Charters
import Governance
import Links

/// Outcomes as one viewer may see them: those told in minutes that the viewer may read.
struct LedgerSight {
  let view: View
  private var known: [MeetingID: Readable] = [:]

  /// What the viewer may know of a meeting's items.
  private struct Readable {
    var items: Set<Int>
    var notes: [Int: Minutes.Note]
    var isOwn: Bool
  }

  init(_ view: View) { self.view = view }

  /// The outcomes of a body that the viewer may see, in order.
  mutating func entries(of body: BodyID) -> [SeenOutcome] {
    view.state.ledger(of: body).compactMap { seen($0) }
  }

  /// An outcome as the viewer may see it; nil where it is not for the viewer.
  mutating func seen(_ entry: LedgerEntry) -> SeenOutcome? {
    guard let meeting = view.state.meeting(entry.meeting), let item = meeting.item(entry.item)
    else { return nil }
    let readable = readable(meeting)
    if readable.items.contains(item.number) {
      if let note = readable.notes[item.number], let kind = note.outcome {
        return SeenOutcome(entry: entry, meeting: meeting, item: item, kind: kind, words: note.text)
      }
      if readable.isOwn {
        return SeenOutcome(entry: entry, meeting: meeting, item: item, kind: nil, words: nil)
      }
    }
    guard view.isTold(of: entry), let kind = item.outcome?.kind else { return nil }
    return SeenOutcome(entry: entry, meeting: meeting, item: item, kind: kind, words: item.minutes)
  }

  private mutating func readable(_ meeting: Meeting) -> Readable {
    if let found = known[meeting.id] { return found }
    let sight = MeetingSight(view, meeting)
    let version = sight.version
    let found = Readable(
      items: version == nil ? [] : Set(sight.items.map(\.number)), notes: version?.items ?? [:],
      isOwn: version?.stamp == meeting.minutes?.latest.stamp)
    known[meeting.id] = found
    return found
  }
}

/// An outcome that a viewer may see, with its kind in the minutes that the viewer reads.
struct SeenOutcome {
  let entry: LedgerEntry
  let meeting: Meeting
  let item: Item
  /// Nil where the minutes no longer have the outcome.
  let kind: OutcomeKind?
  let words: TextRef?

  var id: OutcomeID { entry.id }
}

extension View {
  /// Whether an outcome is sent to the viewer, who then sees it whoever reads the minutes: as one
  /// who acts for a principal it is addressed to, or as one of a body that it is passed on to.
  func isTold(of entry: LedgerEntry) -> Bool {
    guard let viewer else { return false }
    let principals = entry.address?.to ?? []
    if principals.contains(where: { state.representatives(of: $0, on: day).contains(viewer) }) {
      return true
    }
    if state.outcome(of: entry)?.assignedTo.contains(viewer) == true { return true }
    return state.carriers(of: entry, on: day).contains { may(.readInternal, in: $0.body) }
  }

  /// An outcome by its title where it is known, else by its number.
  func outcomeName(_ id: OutcomeID) -> String {
    let title = state.entry(id).flatMap { state.item(of: $0) }.flatMap { name($0.title) }
    let number = LedgerWords.over(id, name(of: id.body))
    return title.map { "\($0) (\(number))" } ?? number
  }
}

extension View {
  /// What waits on those who act for a principal that has not answered a recommendation.
  func waitingTitle(_ id: OutcomeID, _ principal: OrganisationID) -> String {
    AdoptionWords.answer(outcomeName(id), for: name(of: principal))
  }

  /// The same, where several principals have not answered.
  func waitingTitle(_ id: OutcomeID, of count: Int) -> String {
    AdoptionWords.answer(outcomeName(id), for: AdoptionWords.principals(count))
  }
}

extension Link {
  /// The page of an outcome.
  static func outcome(_ id: OutcomeID) -> Link {
    .outcome(body: id.body.rawValue, year: id.year, number: id.number)
  }

  /// What a form about an outcome is sent to.
  static func outcomeAction(_ id: OutcomeID, _ action: Action) -> Link {
    .outcomeAction(body: id.body.rawValue, year: id.year, number: id.number, action)
  }
}

extension AdoptionOutcome {
  /// The mark that tells it without colour.
  var mark: Mark {
    switch self {
    case .adopted: .kept
    case .adoptedWithChange: .departure
    case .declined: .broken
    case .notTakenUp: .aside
    }
  }
}
