import Charters
import Governance
import Pages
import SwedishCalendar

/// A file of people or seats, read against the state: what it would bring, and what is wrong.
struct ImportReading {
  private(set) var preview: ImportPreview
  private(set) var acts: [Act] = []

  static let mostRows = 5_000

  private let names: Names
  private let today: Day
  private let known: Set<String>
  private var seen: [String: Int] = [:]

  /// Reads the file; `name` gives the short text at a reference.
  init(
    _ bytes: [UInt8], file: String, in state: State, today: Day, name: (TextRef) -> String?
  ) {
    preview = ImportPreview(name: file)
    names = Names(state, name)
    self.today = today
    known = Set(
      state.allPeople.map { Self.mark(name($0.name) ?? "", name($0.email) ?? "") })
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
      }
    }
    let isIndividual = row.cells.contains { !IdentityNumberGuard.finds(in: $0).isEmpty }
    if isIndividual { problems.append(.identityNumber) }
    preview.rows.append(
      ImportPreview.Row(
        line: row.line, cells: row.cells.map(Masking.masked), problems: problems))
  }

  private mutating func person(_ row: CSVTable.Row, _ problems: inout [ImportPreview.Problem]) {
    let cells = row.cells
    if cells[0].isEmpty { problems.append(.missing(column: 0)) }
    if !cells[2].isEmpty, !Self.isEmail(cells[2]) { problems.append(.badEmail) }
    let employer = cells[3].isEmpty ? nil : names.organisation(cells[3], &problems)
    let isElected = Self.flag(cells[4], orElse: false, &problems)
    let mark = Self.mark(cells[0], cells[2])
    if let line = seen[mark] { problems.append(.twice(line: line)) }
    if known.contains(mark) { problems.append(.alreadyThere) }
    seen[mark] = seen[mark] ?? row.line
    acts.append(
      .registerPerson(
        RegisterPerson(
          name: cells[0], title: cells[1], email: cells[2], employer: employer,
          isElected: isElected)))
  }

  private mutating func seat(_ cells: [String], _ problems: inout [ImportPreview.Problem]) {
    if cells[0].isEmpty { problems.append(.missing(column: 0)) }
    if cells[1].isEmpty { problems.append(.missing(column: 1)) }
    let body = cells[0].isEmpty ? nil : names.body(cells[0], &problems)
    let party = cells[1].isEmpty ? nil : names.organisation(cells[1], &problems)
    let isRequired = Self.flag(cells[3], orElse: true, &problems)
    let from = cells[4].isEmpty ? today : FieldReading.day(cells[4])
    if from == nil { problems.append(.badDay(cells[4])) }
    guard let body, let party, let from else { return }
    acts.append(
      .establishSeat(
        EstablishSeat(
          body: body, party: party, function: cells[2], isRequired: isRequired, from: from)))
  }

  /// Decides on every row in turn, each on the state that those before it made, and tells on which
  /// row something is refused.
  mutating func decided(in state: State, by actor: Actor, at moment: Moment) {
    guard preview.isSound, acts.count == preview.rows.count else { return }
    var trial = state
    for (place, act) in acts.enumerated() {
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
        preview.rows[place].problems.append(.refused(error.swedish))
      }
    }
  }

  /// By what two people are taken for one: the address of e-mail, or else the name.
  private static func mark(_ name: String, _ email: String) -> String {
    (email.isEmpty ? name : email).lowercased()
  }

  private static func isEmail(_ text: String) -> Bool {
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

/// Organisations and bodies by what a file may call them.
private struct Names {
  private var organisations: [String: Set<OrganisationID>] = [:]
  private var bodies: [String: Set<BodyID>] = [:]

  init(_ state: State, _ name: (TextRef) -> String?) {
    for organisation in state.allOrganisations {
      for word in [organisation.id.rawValue, name(organisation.name) ?? ""] {
        organisations[word.lowercased(), default: []].insert(organisation.id)
      }
    }
    for body in state.allBodies {
      for word in [body.id.rawValue, name(body.name) ?? ""] {
        bodies[word.lowercased(), default: []].insert(body.id)
      }
    }
  }

  func organisation(
    _ text: String, _ problems: inout [ImportPreview.Problem]
  ) -> OrganisationID? {
    one(text, organisations, unknown: .unknownOrganisation(Masking.masked(text)), &problems)
  }

  func body(_ text: String, _ problems: inout [ImportPreview.Problem]) -> BodyID? {
    one(text, bodies, unknown: .unknownBody(Masking.masked(text)), &problems)
  }

  private func one<ID: Hashable>(
    _ text: String, _ known: [String: Set<ID>], unknown: ImportPreview.Problem,
    _ problems: inout [ImportPreview.Problem]
  ) -> ID? {
    let found = known[text.lowercased()] ?? []
    if found.isEmpty { problems.append(unknown) }
    if found.count > 1 { problems.append(.ambiguous(text)) }
    return found.count == 1 ? found.first : nil
  }
}

extension ImportPreview.Problem {
  fileprivate init(_ problem: CSVTable.Problem) {
    switch problem {
    case .notUTF8(let line): self = .notUTF8(line: line)
    case .openQuote(let line): self = .openQuote(line: line)
    case .afterQuote(let line): self = .afterQuote(line: line)
    case .tooManyRows: self = .tooManyRows(most: ImportReading.mostRows)
    }
  }
}
