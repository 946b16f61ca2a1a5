import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per other body and side: whether someone keeps the contact. A missing one shows
  /// and never blocks: the convener stands in (D14, D26).
  func occasions(_ rule: LiaisonRule) -> [Occasion] {
    let sides: [Side] = [.region, .municipality]
    let found = body.related(rule.to).flatMap { other -> [Occasion] in
      guard rule.onePerSide else { return [occasion(other, nil)] }
      return sides.map { occasion(other, $0) }
    }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .partnerUnknown)]
  }

  private func occasion(_ other: BodyID, _ side: Side?) -> Occasion {
    let named = liaisons(with: other).filter { side == nil || $0.side == side }
    let subject = Occasion.Subject.contact(other, side ?? named.first?.side ?? .region)
    guard let first = named.first else {
      return Occasion(
        subject, .late, isOpen: true, day: day, note: .contactMissing,
        duty: .nameContact(other, side ?? .region))
    }
    return Occasion(
      subject, .kept, day: first.from, note: .contactNamed(since: first.from),
      evidence: named.map(\.stamp))
  }

  /// A contact between two bodies is the same, whichever of them it was recorded at.
  private func liaisons(with other: BodyID) -> [Liaison] {
    let own = body.liaisons.filter { $0.to == other }
    let theirs = (state.body(other)?.liaisons ?? []).filter { $0.to == body.id }
    return (own + theirs).filter { $0.holds(on: day) }
  }
}
