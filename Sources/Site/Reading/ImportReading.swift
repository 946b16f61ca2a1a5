import Charters
import Governance
import Pages
import SwedishCalendar

/// A file of people or seats, read against the state: what it would bring, and what is wrong.
struct ImportReading {
  private(set) var preview: ImportPreview
  /// What the rows ask for, in their order; a row may ask for more than one act.
  private(set) var acts: [(row: Int, act: Act)] = []

  static let mostRows = 5_000

  let names: ImportNames
  let state: State
  let today: Day
  private var seen: [String: Int] = [:]
  /// The people whom the rows so far have registered, by what they are known by.
  var newcomers: [String: PersonID] = [:]
  /// The seats that the rows so far have filled.
  var filled: Set<SeatID> = []

  /// Reads the file; `name` gives the short text at a reference.
  init(
    _ bytes: [UInt8], file: String, in state: State, today: Day, name: (TextRef) -> String?
  ) {
    preview = ImportPreview(name: file)
    names = ImportNames(state, name)
    self.state = state
    self.today = today
    do {
      read(try CSVTable(bytes, mostRows: Self.mostRows + 1))
    } catch {
      preview.problems = [ImportPreview.Problem(error)]
    }
  }

  private mutating func read(_ table: CSVTable) {
    guard let head = table.rows.first else { return preview.problems = [.empty] }
    let words = head.cells.map { $0.lowercased() }
    guard let subject = ImportPreview.Subject.allCases.first(where: { $0.columns == words }) else {
      return preview.problems = [.unknownHead]
    }
    preview.subject = subject
    guard table.rows.count > 1 else { return preview.problems = [.empty] }
    for row in table.rows.dropFirst() { read(row, subject) }
  }

  private mutating func read(_ row: CSVTable.Row, _ subject: ImportPreview.Subject) {
    var problems: [ImportPreview.Problem] = []
    if row.cells.count != subject.columns.count {
      problems.append(.columns(expected: subject.columns.count, found: row.cells.count))
    } else {
      for (column, cell) in row.cells.enumerated() where cell.count > 200 {
        problems.append(.tooLong(column: column))
      }
      switch subject {
      case .people: person(row, &problems)
      case .seats: seat(row.cells, &problems)
      case .holders: holder(row.cells, &problems)
      }
    }
    let isIndividual = row.cells.contains { !IdentityNumberGuard.finds(in: $0).isEmpty }
    if isIndividual { problems.append(.identityNumber) }
    preview.rows.append(
      ImportPreview.Row(
        line: row.line, cells: row.cells.map { IdentityNumberGuard.masked($0) }, problems: problems)
    )
  }

  private mutating func person(_ row: CSVTable.Row, _ problems: inout [ImportPreview.Problem]) {
    let cells = row.cells
    if cells[0].isEmpty { problems.append(.missing(column: 0)) }
    if !cells[2].isEmpty, !Self.isEmail(cells[2]) { problems.append(.badEmail) }
    let employer = cells[3].isEmpty ? nil : names.organisation(cells[3], &problems)
    let isElected = Self.flag(cells[4], orElse: false, &problems)
    let mark = ImportNames.mark(cells[0], cells[2])
    if let line = seen[mark] { problems.append(.twice(line: line)) }
    if !names.people(mark).isEmpty { problems.append(.alreadyThere) }
    seen[mark] = seen[mark] ?? row.line
    ask(
      .registerPerson(
        RegisterPerson(
          name: cells[0], title: cells[1], email: cells[2], employer: employer,
          isElected: isElected)))
  }

  mutating func seat(_ cells: [String], _ problems: inout [ImportPreview.Problem]) {
    if cells[0].isEmpty { problems.append(.missing(column: 0)) }
    if cells[1].isEmpty { problems.append(.missing(column: 1)) }
    let body = cells[0].isEmpty ? nil : names.body(cells[0], &problems)
    let party = cells[1].isEmpty ? nil : names.organisation(cells[1], &problems)
    let isRequired = Self.flag(cells[3], orElse: true, &problems)
    let from = cells[4].isEmpty ? today : FieldReading.day(cells[4])
    if from == nil { problems.append(.badDay(cells[4])) }
    guard let body, let party, let from else { return }
    ask(
      .establishSeat(
        EstablishSeat(
          body: body, party: party, function: cells[2], isRequired: isRequired, from: from)))
  }

  /// Adds an act that the row now read asks for.
  mutating func ask(_ act: Act) { acts.append((preview.rows.count, act)) }

  /// Decides on every row in turn, each on the state that those before it made, and tells on which
  /// row something is refused.
  mutating func decided(in state: State, by actor: Actor, at moment: Moment) {
    guard preview.problems.isEmpty else { return }
    var trial = state
    for (row, act) in acts where preview.rows[row].problems.isEmpty {
      let id = CommandID(bytes: [0])
      do {
        let decision = try decide(
          Command(id: id, actor: actor, today: today, act: act), in: trial)
        for event in decision.events {
          trial.evolve(
            Recorded(
              sequence: trial.sequence + 1, at: moment, actor: actor, fact: event.fact))
        }
      } catch {
        preview.rows[row].problems.append(.refused(error.swedish))
      }
    }
  }

  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !text.contains(where: \.isWhitespace)
      && parts[1].split(separator: ".", omittingEmptySubsequences: false).count > 1
      && parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }

  private static func flag(
    _ text: String, orElse other: Bool, _ problems: inout [ImportPreview.Problem]
  ) -> Bool {
    switch text.lowercased() {
    case "": return other
    case ImportPreview.yes: return true
    case ImportPreview.no: return false
    default:
      problems.append(.notYesOrNo(text))
      return other
    }
  }
}

extension ImportPreview.Problem {
  init(_ problem: CSVTable.Problem) {
    switch problem {
    case .notUTF8(let line): self = .notUTF8(line: line)
    case .openQuote(let line): self = .openQuote(line: line)
    case .afterQuote(let line): self = .afterQuote(line: line)
    case .tooManyRows: self = .tooManyRows(most: ImportReading.mostRows)
    }
  }
}
