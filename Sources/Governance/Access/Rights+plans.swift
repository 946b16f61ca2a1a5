import Charters
import HashTreeCollections

/// Who does what with plans.
extension State {
  /// The body that a plan belongs to.
  public func owner(of plan: PlanID) -> Body? { self.plan(plan).flatMap { body($0.body) } }

  /// The officers say which activity an item belongs to, and the members of a matter's body which
  /// the matter does (A13).
  public func tying(_ work: Work) -> (right: Right, body: Body?) {
    switch work {
    case .item(let meeting, _): (.holdMeetings, host(of: meeting))
    case .matter(let id): (.contribute, body(of: id))
    }
  }
}
