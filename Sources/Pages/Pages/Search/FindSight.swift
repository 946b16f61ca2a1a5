import Charters
public import Governance
import Links

/// What a viewer may find: the same functions answer here as on the pages that show it.
public struct FindSight {
  private let view: View
  private var meetings: [MeetingID: MeetingFinds?] = [:]

  /// The sight of whoever looks at the view.
  public init(_ view: View) { self.view = view }

  /// Whether the viewer may read it as it stands now.
  public mutating func reads(_ findable: Findable) -> Bool {
    switch findable {
    case .body(let body): return view.state.body(body) != nil
    case .clause(let body, let clause):
      let charter = view.state.body(body).flatMap { view.state.charter(of: $0, on: view.day) }
      return charter?.clauses.contains { $0.id.rawValue == clause } ?? false
    case .matter(let id): return view.state.matter(id).map { view.denial(of: $0) == nil } ?? false
    case .announcement(let id):
      return view.state.announcement(id).map { view.reads($0) } ?? false
    case .document(let id):
      return view.state.document(id).flatMap { view.reading(of: $0) } != nil
    case .plan(let id): return reads(id)
    case .activity(let id): return view.state.activity(id) != nil && reads(id.plan)
    case .indicator(let id):
      let owner = view.state.indicator(id).flatMap { view.state.body($0.body) }
      return owner.map { view.denialOfIndicators(of: $0) == nil } ?? false
    case .meeting, .title, .note, .details, .minutes, .summary, .action, .file:
      guard let meeting = findable.meeting else { return false }
      return finds(in: meeting)?.reads(findable) ?? false
    }
  }

  private func reads(_ id: PlanID) -> Bool {
    view.state.plan(id).map { view.denial(of: $0) == nil } ?? false
  }

  private mutating func finds(in id: MeetingID) -> MeetingFinds? {
    if let known = meetings[id] { return known }
    let finds = view.state.meeting(id).flatMap { meeting in
      meeting.cancelled == nil ? MeetingFinds(MeetingSight(view, meeting)) : nil
    }
    meetings[id] = .some(finds)
    return finds
  }
}

/// What a viewer may find in one meeting.
private struct MeetingFinds {
  private let sight: MeetingSight
  private let items: [Int: Item]
  /// The version of the minutes that the viewer reads, by its place.
  private let version: Int?

  init(_ sight: MeetingSight) {
    self.sight = sight
    let isReader = sight.readsAgenda || sight.readsMinutes
    items = Dictionary(
      uniqueKeysWithValues: (isReader ? sight.items : []).map { ($0.number, $0) })
    let versions = sight.meeting.minutes?.versions ?? []
    version = sight.version.flatMap { read in versions.firstIndex { $0.stamp == read.stamp } }
  }

  func reads(_ findable: Findable) -> Bool {
    switch findable {
    case .body, .clause, .matter, .announcement, .document, .plan, .activity, .indicator:
      return false
    case .meeting: return true
    case .title(_, let item): return items[item] != nil
    case .note(_, let item):
      return sight.readsAgenda && items[item].flatMap(sight.note(of:)) != nil
    case .details(_, let item):
      return sight.readsAgenda && items[item].map { !sight.details(of: $0).isEmpty } ?? false
    case .minutes(_, let version, let item): return version == self.version && items[item] != nil
    case .summary(_, let version): return version == self.version
    case .action(_, let id):
      return sight.view.state.action(id).map {
        ActionPage.denial(sight.view, action: $0) == nil
      } ?? false
    case .file(_, let digest, _): return file(digest) != nil
    }
  }

  private func file(_ digest: String) -> Attachment? {
    sight.view.readable(digest, at: sight.meeting)
  }
}

extension View {
  /// Whether the viewer may read what a party has told the others of a body.
  func reads(_ announcement: Announcement) -> Bool {
    state.body(announcement.body).map { denialOfInformation($0, .announcements) == nil } ?? false
  }

  /// The body in whose register the viewer may read a document: its own, or one that follows it.
  func reading(of document: RegisteredDocument) -> Body? {
    state.readers(of: document).compactMap { state.body($0) }
      .first { denialOfInformation($0, .documents) == nil }
  }

  /// A file as it hangs on a meeting where the viewer may open it, and its name still stands.
  func readable(_ digest: String, at meeting: Meeting) -> Attachment? {
    meeting.attachments.first {
      $0.digest == digest && denialOfFile($0, of: meeting) == nil && name($0.name) != nil
    }
  }
}
