import Charters
import HashTreeCollections
public import SwedishCalendar

/// What of the work belongs to a plan (A13).
extension State {
  /// The activity that work itself is tied to; nil where it is tied to none.
  func activity(tiedTo work: Work) -> ActivityID? {
    switch work {
    case .item(let meeting, let number): self.meeting(meeting)?.item(number)?.activity
    case .matter(let id): matter(id)?.activity
    }
  }

  /// The activity that an item belongs to: its own, that of the matter it is about, or that of the
  /// item it was carried over from.
  public func activity(of item: Item, at meeting: Meeting) -> ActivityID? {
    var (item, meeting) = (item, meeting)
    // An item is carried over from meeting to meeting no more times than a few years hold.
    for _ in 0..<24 {
      if item.tied != nil { return item.activity }
      if let matter = matter(of: item, at: meeting), matter.tied != nil { return matter.activity }
      guard let origin = item.origin, [.carriedOver, .copied].contains(origin.way),
        let there = self.meeting(origin.meeting), let before = there.item(origin.number)
      else { return nil }
      (item, meeting) = (before, there)
    }
    return nil
  }

  private func matter(of item: Item, at meeting: Meeting) -> Matter? {
    if case .matter(let id) = item.about { return matter(id) }
    return matter(raisedFrom: Matter.Origin(meeting: meeting.id, item: item.number))
  }

  /// How much of a body's work in a year belonged to its plans, as known on a day.
  public func workShare(of body: Body, in year: Int, on day: Day) -> WorkShare {
    var share = WorkShare()
    let held = meetings(of: body).filter {
      $0.host == body.id && $0.isHeld && $0.day.year == year && $0.day <= day
    }
    for meeting in held {
      for item in meeting.agenda where item.isWork || item.tied != nil {
        share.count(
          .item(meeting: meeting.id, number: item.number), activity(of: item, at: meeting))
      }
    }
    for matter in matters(by: body.id) {
      guard let first = matter.stations.first, first.holder == .body(id: body.id),
        first.stamp.day.year == year, first.stamp.day <= day
      else { continue }
      share.count(.matter(id: matter.id), matter.activity)
    }
    return share
  }
}

extension Item {
  /// Whether it is work that a plan could hold: neither a standing item nor a report that came.
  fileprivate var isWork: Bool { standing == nil && report == nil }
}

/// How much of the work belonged to a plan.
public struct WorkShare: Hashable, Sendable {
  /// What was tied to an activity.
  public private(set) var inPlan: [Work] = []
  /// What was tied to none.
  public private(set) var outside: [Work] = []

  /// How much was counted.
  public var count: Int { inPlan.count + outside.count }

  /// The part outside the plan in whole per cent; nil where nothing was done.
  public var percentOutside: Int? {
    count == 0 ? nil : (outside.count * 200 + count) / (count * 2)
  }

  fileprivate mutating func count(_ work: Work, _ activity: ActivityID?) {
    if activity == nil { outside.append(work) } else { inPlan.append(work) }
  }
}
