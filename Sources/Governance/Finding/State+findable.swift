import Charters
public import SwedishCalendar

/// What can be found, and the texts that it is found by.
extension State {
  /// The texts of something that can be found, as it stands now; none where it no longer stands.
  ///
  /// A clause's words stand in its charter and a file's in the file: neither is a text of an event.
  public func refs(of findable: Findable) -> [TextRef] {
    switch findable {
    case .body(let id): return body(id).map { [$0.name] } ?? []
    case .clause, .file: return []
    case .meeting(let id): return meeting(id).map { [$0.place] } ?? []
    case .title(let id, let item): return one(item, of: id).map { [$0.title] } ?? []
    case .note(let id, let item): return one(item, of: id)?.note.map { [$0] } ?? []
    case .details(let id, let item):
      guard let item = one(item, of: id) else { return [] }
      let rows = item.rows.sorted { $0.key < $1.key }.map(\.value.text)
      return [item.presenter, item.draft].compactMap { $0 } + rows
    case .minutes(let id, let version, let item):
      return minutes(version, of: id)?.items[item]?.text.map { [$0] } ?? []
    case .summary(let id, let version):
      return minutes(version, of: id).map { [$0.openSummary, $0.summary].compactMap { $0 } } ?? []
    case .action(_, let id): return action(id).map { [$0.text] } ?? []
    case .matter(let id): return matter(id).map(refs) ?? []
    case .announcement(let id):
      return announcement(id).map { [$0.title, $0.text] + [$0.effect].compactMap { $0 } } ?? []
    case .document(let id):
      return document(id).map { [$0.title] + $0.changes.flatMap { [$0.version, $0.text] } } ?? []
    case .plan(let id): return plan(id).map { [$0.title] } ?? []
    case .activity(let id): return activity(id).map(refs) ?? []
    case .indicator(let id):
      return indicator(id).map { [$0.title, $0.text] } ?? []
    }
  }

  private func refs(of activity: Activity) -> [TextRef] {
    [activity.title]
      + [activity.goal, activity.measure, activity.measurer].compactMap { $0 }
      + activity.reports.map(\.words)
  }

  /// The bodies for whose people a plan is: those that work from it, and their commissioners.
  public func readers(of plan: Plan) -> [BodyID] {
    let above = plan.bodies.compactMap { body($0) }.flatMap { $0.related(.commissioner) }
    return Set(plan.bodies).union(above).sorted()
  }

  private func refs(of matter: Matter) -> [TextRef] {
    [matter.title]
      + ([matter.content.background, matter.content.proposal] + matter.stations.map(\.words)
      + [matter.closed?.words]).compactMap { $0 }
  }

  /// The bodies for whose people a matter is: those it has come by, and their commissioners (A02).
  public func readers(of matter: Matter) -> [BodyID] {
    let own = Set(matter.stations.flatMap(\.holder.bodies))
    let above = own.compactMap { body($0) }.flatMap { $0.related(.commissioner) }
    return own.union(above).sorted()
  }

  /// The body that a document belongs to, and those that follow it.
  public func readers(of document: RegisteredDocument) -> [BodyID] {
    [document.body] + document.followers.keys.sorted()
  }

  /// Everything in a meeting that can be found, but for its files.
  public func findables(of meeting: Meeting) -> [Findable] {
    guard meeting.cancelled == nil else { return [] }
    let id = meeting.id
    var found: [Findable] = [.meeting(id)]
    for item in meeting.agenda {
      let number = item.number
      found += [.title(id, item: number), .note(id, item: number), .details(id, item: number)]
    }
    for version in readVersions(of: meeting) {
      found.append(.summary(id, version: version))
      let items = minutes(version, of: id)?.items.keys.sorted() ?? []
      found += items.map { .minutes(id, version: version, item: $0) }
    }
    return found + meeting.actions.map { .action(id, $0) }
  }

  /// A body and its clauses, as followed on a day.
  public func findables(of body: Body, on day: Day) -> [Findable] {
    let clauses = charter(of: body, on: day)?.clauses ?? []
    return [.body(body.id)] + clauses.map { .clause(body.id, $0.id.rawValue) }
  }

  /// A version of the minutes by its place among them.
  public func minutes(_ version: Int, of meeting: MeetingID) -> Minutes.Version? {
    guard let versions = self.meeting(meeting)?.minutes?.versions,
      versions.indices.contains(version)
    else { return nil }
    return versions[version]
  }

  /// The versions that someone reads: the latest, the one last sent and the one last published.
  private func readVersions(of meeting: Meeting) -> [Int] {
    guard let versions = meeting.minutes?.versions else { return [] }
    let places = [
      versions.indices.last, versions.lastIndex { $0.sent != nil },
      versions.lastIndex { $0.published != nil && $0.withheld == nil },
    ]
    return Set(places.compactMap { $0 }).sorted()
  }

  private func one(_ item: Int, of meeting: MeetingID) -> Item? {
    self.meeting(meeting)?.item(item).flatMap { $0.removed == nil ? $0 : nil }
  }
}
