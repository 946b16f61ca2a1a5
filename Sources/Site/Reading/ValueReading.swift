import Governance
import Pages
import SwedishCalendar

/// A file of values, read against the state: what it would bring, and what is wrong.
struct ValueReading {
  private(set) var preview: ValuePreview
  private let names: ImportNames
  private let state: State
  private let body: Body
  private let today: Day
  private let givers: [OrganisationID]
  private let own: Set<OrganisationID>
  private let indicators: [String: [IndicatorID]]
  private var seen: [(value: GivenValue, line: Int)] = []
  /// The line on which each value was first met, by what it is of.
  private var lines: [GivenValue: Int] = [:]

  /// Reads the file; `name` gives the short text at a reference.
  init(
    _ bytes: [UInt8], file: String, of body: Body, by viewer: PersonID, in state: State,
    on day: Day, name: (TextRef) -> String?
  ) {
    preview = ValuePreview(name: file)
    (self.state, self.body, today) = (state, body, day)
    names = ImportNames(state, name)
    givers = state.givers(near: body, on: day)
    own = Set(state.given(by: viewer, near: body, on: day))
    var indicators: [String: [IndicatorID]] = [:]
    for indicator in state.indicators(of: body.id) {
      indicators["\(indicator.id.rawValue)", default: []].append(indicator.id)
      if let title = name(indicator.title) {
        indicators[title.lowercased(), default: []].append(indicator.id)
      }
    }
    self.indicators = indicators
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
    guard head.cells.map({ $0.lowercased() }) == ValuePreview.columns else {
      return preview.problems = [.file(.unknownHead)]
    }
    for row in table.rows.dropFirst() { read(row) }
    askAboutLeaps()
  }

  private mutating func read(_ row: CSVTable.Row) {
    var problems: [ValuePreview.Problem] = []
    if row.cells.count != ValuePreview.columns.count {
      problems.append(
        .file(.columns(expected: ValuePreview.columns.count, found: row.cells.count)))
    } else if let value = value(row.cells, &problems) {
      problems += wrongs(with: value, on: row.line)
      preview.values.append(value)
      seen.append((value, row.line))
    }
    if row.cells.contains(where: { !IdentityNumberGuard.finds(in: $0).isEmpty }) {
      problems.append(.file(.identityNumber))
    }
    preview.rows.append(
      ValuePreview.Row(
        line: row.line, cells: row.cells.map { IdentityNumberGuard.masked($0) },
        problems: problems))
  }

  private func value(
    _ cells: [String], _ problems: inout [ValuePreview.Problem]
  ) -> GivenValue? {
    if cells.contains(where: { $0.count > 200 }) { problems.append(.tooLong) }
    let shown = cells.map { IdentityNumberGuard.masked(String($0.prefix(40))) }
    let indicator = indicator(cells[0], shown[0], &problems)
    var unknown: [ImportPreview.Problem] = []
    let party = names.organisation(cells[1], &unknown)
    problems += unknown.map(ValuePreview.Problem.file)
    let period = CountReading.period(cells[2])
    if period == nil { problems.append(.badPeriod(shown[2])) }
    let amount = FieldReading.amount(cells[3])
    if amount == nil { problems.append(.badAmount(shown[3])) }
    if let unit = indicator.flatMap({ state.indicator($0)?.terms.unit }),
      cells[4].lowercased() != unit.swedish
    {
      problems.append(.wrongUnit(shown[4], unit))
    }
    let base = cells[5].isEmpty ? nil : FieldReading.amount(cells[5]).flatMap(\.whole)
    if base == nil, !cells[5].isEmpty { problems.append(.badBase(shown[5])) }
    guard let indicator, let party, let period, let amount else { return nil }
    return GivenValue(
      indicator: indicator, organisation: party, period: period, amount: amount, base: base)
  }

  private func indicator(
    _ text: String, _ shown: String, _ problems: inout [ValuePreview.Problem]
  ) -> IndicatorID? {
    let found = Set(indicators[text.lowercased()] ?? [])
    if found.isEmpty { problems.append(.unknownIndicator(shown)) }
    if found.count > 1 { problems.append(.severalIndicators(shown)) }
    return found.count == 1 ? found.first : nil
  }

  private mutating func wrongs(
    with value: GivenValue, on line: Int
  ) -> [ValuePreview.Problem] {
    let among = state.indicator(value.indicator).map { state.givers(of: $0, among: givers) } ?? []
    var found = state.problems(with: value, of: body.id, among: among, on: today)
      .map(ValuePreview.Problem.value)
    if !own.contains(value.organisation) { found.append(.notYours) }
    var same = value
    (same.amount, same.base) = (Amount(0), nil)
    if let first = lines[same] { found.append(.twice(line: first)) } else { lines[same] = line }
    return found
  }

  /// Values far from those before are no faults, but are asked about.
  private mutating func askAboutLeaps() {
    let near = Dictionary(grouping: preview.values) { $0.organisation }
    let values = Dictionary(seen.map { ($0.line, $0.value) }) { $1 }
    for place in preview.rows.indices {
      guard let value = values[preview.rows[place].line] else { continue }
      preview.rows[place].leapFrom = state.jump(value, among: near[value.organisation] ?? [])
    }
  }

  /// Asks whether the whole may be taken in, and says what stands against it.
  mutating func decided(by viewer: PersonID) {
    guard preview.isSound else { return }
    let act = GiveValues(
      body: body.id, values: preview.values, source: preview.name, isAssured: true)
    let command = Command(
      id: CommandID(bytes: [0]), actor: Actor(person: viewer), today: today,
      act: .giveValues(act))
    do { _ = try decide(command, in: state) } catch {
      preview.problems = [.refused(error.swedish)]
    }
  }
}

extension Amount {
  /// The value as a whole number, where it is one.
  fileprivate var whole: Int? { isWhole ? hundredths / 100 : nil }
}
