import Charters
import Governance
import Pages
import SwedishCalendar

/// A file of activities, read against the state: what it would bring, and what is wrong.
struct PlanReading {
  private(set) var preview: PlanPreview
  private let plan: Plan
  private let state: State
  private let responsible: [String: Set<Activity.Responsible>]
  /// The goals that activities can be tagged with: what a file may call them, and their keys.
  private let goals: [(name: String, key: String)]
  /// The development areas, in the same way.
  private let areas: [(name: String, key: String)]
  private var columns: [PlanColumn?] = []
  private var seen: [String: Int] = [:]

  /// More activities than anybody follows in one plan; it also bounds how long a file takes.
  static let mostRows = 500

  /// Reads the file; `name` gives the short text at a reference.
  init(
    _ bytes: [UInt8], file: String, into plan: Plan, in state: State, on day: Day,
    name: (TextRef) -> String?
  ) {
    preview = PlanPreview(name: file)
    self.plan = plan
    self.state = state
    responsible = Self.names(plan, state, day, name)
    goals = state.goals(of: plan, on: day).map { ($0.name.text(name) ?? $0.key, $0.key) }
    areas = (state.body(plan.body).map { state.namedAreas(of: $0, on: day) } ?? [])
      .map { ($0.name.text(name) ?? $0.key, $0.key) }
    do {
      read(try CSVTable(bytes, mostRows: Self.mostRows + 1))
    } catch {
      let problem = ImportPreview.Problem(error)
      if case .tooManyRows = problem {
        preview.problems = [.file(.tooManyRows(most: Self.mostRows))]
      } else {
        preview.problems = [.file(problem)]
      }
    }
  }

  private mutating func read(_ table: CSVTable) {
    guard let head = table.rows.first, table.rows.count > 1 else {
      return preview.problems = [.file(.empty)]
    }
    preview.columns = head.cells.map { IdentityNumberGuard.masked(String($0.prefix(40))) }
    columns = head.cells.map { PlanColumn(rawValue: $0.lowercased()) }
    for (place, column) in columns.enumerated() {
      guard let column else {
        preview.problems.append(.unknownColumn(preview.columns[place]))
        continue
      }
      if columns[..<place].contains(column) {
        preview.problems.append(.columnTwice(column.rawValue))
      }
    }
    if !columns.contains(.title) { preview.problems.append(.noTitleColumn) }
    guard preview.problems.isEmpty else { return }
    for row in table.rows.dropFirst() { read(row) }
  }

  private mutating func read(_ row: CSVTable.Row) {
    var problems: [PlanPreview.Problem] = []
    if row.cells.count != columns.count {
      problems.append(.file(.columns(expected: columns.count, found: row.cells.count)))
    } else if let written = activity(row.cells, &problems) {
      if let line = seen[written.title.lowercased()] { problems.append(.twice(line: line)) }
      seen[written.title.lowercased()] = row.line
      preview.activities.append(written)
    }
    if row.cells.contains(where: { !IdentityNumberGuard.finds(in: $0).isEmpty }) {
      problems.append(.file(.identityNumber))
    }
    preview.rows.append(
      PlanPreview.Row(
        line: row.line,
        cells: row.cells.map { IdentityNumberGuard.masked(String($0.prefix(200))) },
        problems: problems))
  }

  private func activity(
    _ cells: [String], _ problems: inout [PlanPreview.Problem]
  ) -> WrittenActivity? {
    func cell(_ column: PlanColumn) -> String {
      columns.firstIndex(of: column).map { plain(cells[$0]) } ?? ""
    }
    func shown(_ text: String) -> String { IdentityNumberGuard.masked(String(text.prefix(40))) }
    func day(_ column: PlanColumn) -> Day? {
      let text = cell(column)
      guard !text.isEmpty else { return nil }
      let day = FieldReading.day(text)
      if day == nil { problems.append(.file(.badDay(shown(text)))) }
      return day
    }
    let title = cell(.title)
    if title.isEmpty { problems.append(.noTitle) }
    let phase = PlanColumn.phase(cell(.phase))
    if phase == nil, !cell(.phase).isEmpty { problems.append(.badPhase(shown(cell(.phase)))) }
    let area = cell(.development)
    // One that no agreement has is left as it is: the plan says yes or no to it.
    let development = areas.first { $0.name.lowercased() == area.lowercased() }?.key ?? area
    let content = Activity.Content(
      responsible: responsible(cell(.responsible), &problems), from: day(.from),
      until: day(.until), phase: phase, goals: goals(cell(.goals), &problems),
      development: development.isEmpty ? nil : development)
    return title.isEmpty
      ? nil
      : WrittenActivity(
        title: title, goal: cell(.goal), measure: cell(.measure), measurer: cell(.measurer),
        content: content)
  }

  /// A value without the apostrophe that keeps it from being taken for a formula.
  private func plain(_ cell: String) -> String {
    guard cell.first == "'", let second = cell.dropFirst().first, "=+-@\t".contains(second) else {
      return cell
    }
    return String(cell.dropFirst())
  }

  private func responsible(
    _ text: String, _ problems: inout [PlanPreview.Problem]
  ) -> Activity.Responsible? {
    guard !text.isEmpty else { return nil }
    let found = responsible[text.lowercased()] ?? []
    let shown = IdentityNumberGuard.masked(String(text.prefix(80)))
    if found.isEmpty { problems.append(.unknownResponsible(shown)) }
    if found.count > 1 { problems.append(.file(.ambiguousPerson)) }
    return found.count == 1 ? found.first : nil
  }

  private func goals(
    _ text: String, _ problems: inout [PlanPreview.Problem]
  ) -> [String] {
    text.split(separator: ",").map { FieldReading.plain(String($0)) }.filter { !$0.isEmpty }
      .compactMap { word in
        let found = goals.first {
          $0.name.lowercased() == word.lowercased() || $0.key == word.lowercased()
        }
        if found == nil {
          problems.append(.unknownGoal(IdentityNumberGuard.masked(String(word.prefix(40)))))
        }
        return found?.key
      }
  }

  /// Those who can answer for an activity, by what a file may call them.
  private static func names(
    _ plan: Plan, _ state: State, _ day: Day, _ name: (TextRef) -> String?
  ) -> [String: Set<Activity.Responsible>] {
    var found: [String: Set<Activity.Responsible>] = [:]
    for body in plan.bodies.compactMap({ state.body($0) }) {
      let roles = body.roles.filter { $0.holds(on: day) }.map(\.person)
      let extras = body.extras.filter { $0.holds(on: day) }.map(\.person)
      let people =
        state.members(of: body, on: day) + roles + extras
        + state.supporters(of: body.id)
      for person in Set(people).compactMap({ state.person($0) }) {
        for word in [name(person.name), name(person.email)].compactMap({ $0 }) where !word.isEmpty {
          found[word.lowercased(), default: []].insert(.person(id: person.id))
        }
      }
      for party in state.parties(of: body, on: day) {
        let organisation = state.organisation(party).flatMap { name($0.name(on: day)) }
        for word in [party.rawValue, organisation ?? ""] where !word.isEmpty {
          found[word.lowercased(), default: []].insert(.party(id: party))
        }
      }
    }
    return found
  }

  /// Asks of each row whether it may be taken in, and says what stands against it.
  mutating func decided(by actor: Actor, today: Day) {
    guard preview.isSound else { return }
    for (place, written) in preview.activities.enumerated() {
      let act = EnterActivities(plan: plan.id, [written])
      let command = Command(
        id: CommandID(bytes: [0]), actor: actor, today: today, act: .enterActivities(act))
      do { _ = try decide(command, in: state) } catch {
        preview.rows[place].problems.append(.refused(error.swedish))
      }
    }
  }
}
