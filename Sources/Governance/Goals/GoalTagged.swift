import Charters
import HashTreeCollections
public import SwedishCalendar

/// Something that works for a goal (A03, B05): a kind of thing that can be tagged is a case.
public enum GoalTagged: Hashable, Sendable {
  case item(MeetingID, Int)
  case matter(MatterID)
  /// An activity of a plan, once somebody has told how it goes.
  case activity(ActivityID)
  /// An indicator that measures it, once values have been given.
  case indicator(IndicatorID)
  /// What is delivered to the commissioner, once it has been.
  case deliverable(DeliverableID)
}

/// That something in a body works for a goal, since when, and what shows it.
public struct GoalTag: Hashable, Sendable {
  public var goal: String
  public var tagged: GoalTagged
  public var on: Day
  public var stamp: Stamp
}

extension State {
  /// Everything in a body that works for any goal, the latest first.
  public func goalTags(in body: Body) -> [GoalTag] {
    (taggedItems(of: body) + taggedMatters(of: body) + taggedActivities(of: body)
      + taggedIndicators(of: body) + taggedDeliverables(of: body)).sorted {
        ($1.on, $1.stamp.sequence) < ($0.on, $0.stamp.sequence)
      }
  }

  /// What works for a goal in a body, the latest first.
  public func tagged(with goal: String, in body: Body) -> [GoalTag] {
    goalTags(in: body).filter { $0.goal == goal }
  }

  private func taggedItems(of body: Body) -> [GoalTag] {
    meetings(of: body).flatMap { meeting in
      meeting.agenda.flatMap { item -> [GoalTag] in
        guard let stamp = item.goalsTagged else { return [] }
        return item.goals.map {
          GoalTag(
            goal: $0, tagged: .item(meeting.id, item.number), on: meeting.day, stamp: stamp)
        }
      }
    }
  }

  private func taggedMatters(of body: Body) -> [GoalTag] {
    matters(by: body.id).flatMap { matter -> [GoalTag] in
      guard let stamp = matter.goalsTagged else { return [] }
      return matter.tags.goals.map {
        GoalTag(goal: $0, tagged: .matter(matter.id), on: stamp.day, stamp: stamp)
      }
    }
  }

  private func taggedActivities(of body: Body) -> [GoalTag] {
    plans(of: body.id).filter(\.isInForce).flatMap(\.standing).flatMap { activity -> [GoalTag] in
      guard let report = activity.reports.last else { return [] }
      return activity.content.goals.map {
        GoalTag(goal: $0, tagged: .activity(activity.id), on: report.on, stamp: report.stamp)
      }
    }
  }

  private func taggedDeliverables(of body: Body) -> [GoalTag] {
    limitedTime(of: body.id).courses.filter { $0.dropped == nil }.flatMap { course -> [GoalTag] in
      guard let delivery = course.deliveries.last else { return [] }
      return course.goals.map {
        GoalTag(
          goal: $0, tagged: .deliverable(course.id), on: delivery.on, stamp: delivery.stamp)
      }
    }
  }

  private func taggedIndicators(of body: Body) -> [GoalTag] {
    indicators(of: body.id).flatMap { indicator -> [GoalTag] in
      guard let period = periods(of: indicator.id).last,
        let stamp = values(of: indicator.id, in: period).values.map(\.stamp).max()
      else { return [] }
      return indicator.terms.goals.map {
        GoalTag(goal: $0, tagged: .indicator(indicator.id), on: stamp.day, stamp: stamp)
      }
    }
  }
}
