import Governance
import Pages
import SwedishCalendar

/// A file of counts, read against the state: what it would bring, and what is wrong.
struct CountReading {
  private(set) var preview: CountPreview
  private let names: ImportNames
  private let parties: Set<OrganisationID>
  private var seen: [(count: DeviationCount, line: Int)] = []

  /// Reads the file; `name` gives the short text at a reference.
  init(
    _ bytes: [UInt8], file: String, under ladder: BodyID, in state: State, on day: Day,
    name: (TextRef) -> String?
  ) {
    preview = CountPreview(name: file)
    parties = Set(state.parties(near: ladder, on: day))
    names = ImportNames(state, name)
    do {
      read(try CSVTable(bytes, mostRows: ImportReading.mostRows + 1))
    } catch {
      preview.problems = [.file(ImportPreview.Problem(error))]
    }
  }

  private mutating func read(_ table: CSVTable) {
    guard let head = table.rows.first, table.rows.count > 1 else {
      return preview.problems = [.file(.empty)]
    }
    guard head.cells.map({ $0.lowercased() }) == CountPreview.columns else {
      return preview.problems = [.file(.unknownHead)]
    }
    for row in table.rows.dropFirst() { read(row) }
  }

  private mutating func read(_ row: CSVTable.Row) {
    var problems: [CountPreview.Problem] = []
    if row.cells.count != CountPreview.columns.count {
      problems.append(.columns(expected: CountPreview.columns.count, found: row.cells.count))
    } else if let count = count(row.cells, &problems), problems.isEmpty {
      if let other = seen.first(where: { $0.count.isOfSame(as: count) }) {
        problems.append(.twice(line: other.line))
      }
      seen.append((count, row.line))
      preview.counts.append(count)
    }
    if row.cells.contains(where: { !IdentityNumberGuard.finds(in: $0).isEmpty }) {
      problems.append(.file(.identityNumber))
    }
    preview.rows.append(
      CountPreview.Row(
        line: row.line, cells: row.cells.map { IdentityNumberGuard.masked($0) },
        problems: problems))
  }

  private func count(
    _ cells: [String], _ problems: inout [CountPreview.Problem]
  ) -> DeviationCount? {
    if cells.contains(where: { $0.count > 200 }) { problems.append(.tooLong) }
    let shown = cells.map { IdentityNumberGuard.masked(String($0.prefix(40))) }
    let period = Self.period(cells[0])
    if period == nil { problems.append(.badPeriod(shown[0])) }
    var unknown: [ImportPreview.Problem] = []
    let party = names.organisation(cells[1], &unknown)
    problems += unknown.map(CountPreview.Problem.file)
    if let party, !parties.contains(party) { problems.append(.partyElsewhere(shown[1])) }
    if cells[2].isEmpty { problems.append(.noCategory) }
    let number = FieldReading.number(cells[3]).flatMap { $0 >= 0 ? $0 : nil }
    if number == nil { problems.append(.badCount(shown[3])) }
    let days = FieldReading.number(cells[4]).flatMap { $0 >= 0 ? $0 : nil }
    if days == nil, !cells[4].isEmpty { problems.append(.badDays(shown[4])) }
    guard let period, let party, let number else { return nil }
    return DeviationCount(
      period: period, party: party, category: cells[2], count: number, days: days)
  }

  /// `2025`, `2025-K3` or `2025-Q3`, or `2025-09`.
  static func period(_ text: String) -> CalendarPeriod? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let year = parts.first, year.utf8.count == 4, let first = Day("\(year)-01-01") else {
      return nil
    }
    guard parts.count == 2 else {
      return parts.count == 1 ? CalendarPeriod(.year, containing: first) : nil
    }
    if let sign = parts[1].first?.uppercased(), ["K", "Q"].contains(sign),
      let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter)
    {
      return CalendarPeriod(.quarter, containing: first.adding(months: (quarter - 1) * 3))
    }
    return Day("\(text)-01").map { CalendarPeriod(.month, containing: $0) }
  }

  /// Asks whether the whole may be taken in, and says what stands against it.
  mutating func decided(
    in state: State, _ ladder: BodyID, by actor: Actor, today: Day
  ) {
    guard preview.isSound else { return }
    let act = CountDeviations(
      ladder: ladder, counts: preview.counts, source: preview.name)
    let command = Command(
      id: CommandID(bytes: [0]), actor: actor, today: today, act: .countDeviations(act))
    do { _ = try decide(command, in: state) } catch {
      preview.problems = [.refused(error.swedish)]
    }
  }
}
