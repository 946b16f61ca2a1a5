import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per filled seat: whether the party attested the mandate, and, where a letter is
  /// given, whether the person accepted it (A16, C15, D22).
  func occasions(_ rule: MandateRule) -> [Occasion] {
    let found = held.map { occasion(rule, $0.seat, $0.holder) }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .nothingYet)]
  }

  private func occasion(_ rule: MandateRule, _ seat: Seat, _ holder: Membership) -> Occasion {
    let subject = Occasion.Subject.seat(seat.id)
    let mandate = holder.mandate
    if let withdrawn = mandate.withdrawn {
      return Occasion(
        subject, .broken, isOpen: true, day: withdrawn.on,
        note: .mandateWithdrawn(on: withdrawn.on),
        evidence: [withdrawn.stamp], duty: .giveMandate(seat.id))
    }
    guard let given = mandate.given else {
      return Occasion(
        subject, .late, isOpen: true, day: day, note: .mandateMissing,
        evidence: [holder.stamp], duty: .giveMandate(seat.id))
    }
    guard rule.withLetter else {
      return Occasion(
        subject, .kept, day: given.on, note: .mandateGiven(on: given.on), evidence: [given.stamp])
    }
    guard let accepted = mandate.accepted else {
      return Occasion(
        subject, .due, isOpen: true, day: day, note: .mandateAwaits(since: given.on),
        evidence: [given.stamp], duty: .acceptMandate(seat.id))
    }
    return Occasion(
      subject, .kept, day: accepted.on, note: .mandateAccepted(on: accepted.on),
      evidence: [given.stamp, accepted.stamp])
  }
}
