import Charters
import Governance
import SwedishCalendar

extension Production {
  /// How often a body meets in a year: as its charter, its script or its kind has it.
  func meetingsPerYear(_ body: Network.Body, _ charter: Charter?) -> Int? {
    if let scripted = Script.of(body.key).meetingsPerYear { return scripted }
    let rules = meetingRules(body, charter)
    for rule in rules where rule.with == nil {
      if case .fixed(let count) = rule.count {
        let inAYear = rule.per == .month ? 12 : rule.per == .quarter ? 4 : 1
        return count.atLeast * inAYear + (count.atMost ?? count.atLeast > 1 ? 1 : 0)
      }
    }
    // A body that only meets jointly has no meetings of its own.
    guard rules.isEmpty || rules.contains(where: { $0.with == nil }) else { return nil }
    return Self.usual[body.kind] ?? 5
  }

  func meetingRules(_ body: Network.Body, _ charter: Charter?) -> [MeetingsRule] {
    clauses(of: body, charter).flatMap(\.rules).compactMap { rule in
      guard case .meetings(let meetings) = rule else { return nil }
      return meetings
    }
  }

  func clauses(of body: Network.Body, _ charter: Charter?) -> [Clause] {
    guard let charter else { return [] }
    let parts = body.charter?.parts ?? []
    return parts.isEmpty ? charter.clauses : charter.clauses(for: parts)
  }

  private static let usual: [BodyKind: Int] = [
    .officials: 6, .political: 4, .operative: 5, .local: 5, .presidium: 8, .programme: 5,
    .practitioners: 2, .followUp: 4,
  ]

  /// Days that lie two weeks before another body's, one of them in the wrong week (A24).
  func synchronised(with partner: [Day], for body: String) -> [Day] {
    let script = Script.of(body)
    var perYear: [Int: Int] = [:]
    return partner.filter { $0.month != 8 }.compactMap { day in
      perYear[day.year, default: 0] += 1
      guard perYear[day.year, default: 0] <= 6 else { return nil }
      if let scripted = script.days[day.yearMonth]?.first { return scripted }
      let isOut =
        script.incidents.values.contains(.outOfStep) && day.year == 2025
        && perYear[day.year] == 5
      return day.adding(days: isOut ? -1 : -14).orWorkingDayBefore
    }
  }
}
