import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per attestation, and one for what is owed now; an attestation lapses.
  func occasions(_ rule: AttestRule) -> [Occasion] {
    let own = body.attestations.filter { $0.clause == clause.id && $0.on <= day }
    let past = own.dropLast().filter { $0.on >= windowStart }.map { attestation in
      Occasion(
        .attestation, .attested, day: attestation.on,
        note: .attestedOn(attestation.on, until: attestation.on.adding(months: rule.everyMonths)),
        evidence: [attestation.stamp])
    }
    return past + [current(rule, own.last)]
  }

  private func current(_ rule: AttestRule, _ last: Attestation?) -> Occasion {
    guard let last else {
      let due = followedFrom == .distant ? day : followedFrom.adding(months: rule.everyMonths)
      return Occasion(
        .attestation, .unattested, isOpen: true, day: day, lastDay: due, note: .neverAttested,
        duty: .attest)
    }
    let until = last.on.adding(months: rule.everyMonths)
    guard until < day else {
      return Occasion(
        .attestation, .attested, day: last.on, lastDay: until,
        note: .attestedOn(last.on, until: until), evidence: [last.stamp])
    }
    return Occasion(
      .attestation, .unattested, isOpen: true, day: until, lastDay: until, note: .lapsed(until),
      evidence: [last.stamp], duty: .attest)
  }
}
