import Charters
import SwedishCalendar

/// Who decides on a body's time, and on what it delivers.
extension State {
  /// Those who run a commissioner decide; the support office may record it, with its source; a body
  /// without a commissioner decides by those who run it.
  func commissioning(
    _ person: Person, of body: Body?, _ ties: Ties, on day: Day
  ) -> Verdict {
    guard let body else { return .denied(.notCommissioner) }
    let above = body.related(.commissioner).compactMap { self.body($0) }
    let theirs = above.map { self.ties(of: person, to: $0, on: day) }
    if theirs.contains(where: { !$0.roles.isEmpty || $0.actsForCommissioner }) {
      return .allowed(.commissioner)
    }
    if above.isEmpty, let role = ties.roles.first { return .allowed(.role(role)) }
    let isSupport = ties.isSupport || theirs.contains(where: \.isSupport)
    return isSupport ? .allowed(.support) : .denied(.notCommissioner)
  }
}
