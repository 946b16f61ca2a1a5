import Charters
import Governance
import SwedishCalendar

/// What a body has put in words about a clause.
extension View {
  func attestations(of clause: ClauseID, _ body: Body) -> [Attestation] {
    body.attestations.filter { $0.clause == clause }
  }

  func departures(from clause: ClauseID, _ body: Body) -> [Departure] {
    body.departures.filter { $0.clause == clause }
  }

  /// The reports to the bodies that the clause names; none where it asks for no report.
  func reports(on clause: ClauseID, _ body: Body) -> [Report] {
    let receivers = receivers(of: clause, body)
    let since = Day.first(of: day.year - 1)
    return body.reports.filter { receivers.contains($0.to) && $0.on >= since }
  }

  /// The bodies that a clause asks the body to report to.
  func receivers(of clause: ClauseID, _ body: Body) -> [BodyID] {
    let rules = state.charter(of: body, on: day)?.charter.clause(clause)?.rules ?? []
    return rules.flatMap { rule -> [BodyID] in
      guard case .report(let report) = rule else { return [] }
      return body.related(report.to)
    }
  }

  /// Attestations, reports and departures, the latest first.
  func told(about clause: ClauseID, _ body: Body) -> [Happening] {
    let attested = attestations(of: clause, body).map {
      ($0.on, told(ClauseWords.attested, $0.on, .attested, $0.reflection, $0.stamp))
    }
    let departed = departures(from: clause, body).map {
      ($0.on, told(ClauseWords.departed, $0.on, .broken, $0.reason, $0.stamp))
    }
    let reported = reports(on: clause, body).map {
      ($0.on, told(ClauseWords.reported(to: name(of: $0.to)), $0.on, .kept, $0.text, $0.stamp))
    }
    return (attested + departed + reported).sorted { $0.0 > $1.0 }.map(\.1)
  }

  private func told(
    _ what: String, _ on: Day, _ mark: Mark, _ text: TextRef, _ stamp: Stamp
  ) -> Happening {
    let by = ClauseWords.by(stamp.by.map { name(of: $0) })
    return Happening(
      what, when: "\(on.swedishShort), \(by)", iso: on.description, mark: mark,
      detail: texts[text])
  }
}
