import Charters
import HashTreeCollections
import SwedishCalendar

extension Judge {
  /// One occasion per kind of care that is required: whether somebody who sits in the body stands
  /// for it; and one more while it is not known which care a party gives (A04).
  func occasions(_ rule: KindsOfCareRule) -> [Occasion] {
    let kinds = rule.required.map { kind in
      let standing = held.filter { state.stands(for: kind, in: $0.seat, on: day) }
      let isMissing = standing.isEmpty
      return Occasion(
        .care(kind), isMissing ? .late : .kept, isOpen: isMissing, day: day,
        note: isMissing
          ? .careMissing
          : .careRepresented(parties: state.parties(of: standing.map(\.seat), on: day).count),
        evidence: standing.map(\.holder.stamp))
    }
    return kinds + [unknownCare()].compactMap(\.self)
  }

  private func unknownCare() -> Occasion? {
    let unknown = state.partiesOfUnknownCare(in: body, on: day)
    guard !unknown.isEmpty else { return nil }
    return Occasion(
      .network, .late, isOpen: true, day: day, note: .careUnknown(parties: unknown.count),
      evidence: unknown.compactMap { state.organisation($0) }
        .map { $0.careStated ?? $0.registered })
  }
}
