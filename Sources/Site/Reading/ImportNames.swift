import Governance
import Pages

/// Organisations, bodies, seats and people by what a file may call them.
struct ImportNames {
  private var organisations: [String: Set<OrganisationID>] = [:]
  private var bodies: [String: Set<BodyID>] = [:]
  private var people: [String: [PersonID]] = [:]
  private let function: [SeatID: String]

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
    for person in state.allPeople {
      let mark = Self.mark(name(person.name) ?? "", name(person.email) ?? "")
      people[mark, default: []].append(person.id)
    }
    let seats = state.allBodies.flatMap { state.seats(of: $0) }
    function = Dictionary(
      seats.map { ($0.id, name($0.function)?.lowercased() ?? "") }, uniquingKeysWith: { $1 })
  }

  /// By what two people are taken for one: the address of e-mail, or else the name.
  static func mark(_ name: String, _ email: String) -> String {
    (email.isEmpty ? name : email).lowercased()
  }

  /// Those who are registered by this name or address.
  func people(_ mark: String) -> [PersonID] { people[mark] ?? [] }

  /// Whether a seat is for what a file says; a file that says nothing means any.
  func isFor(_ wanted: String, _ seat: Seat) -> Bool {
    wanted.isEmpty || function[seat.id] == wanted.lowercased()
  }

  func organisation(
    _ text: String, _ problems: inout [ImportPreview.Problem]
  ) -> OrganisationID? {
    one(
      text, organisations, unknown: .unknownOrganisation(IdentityNumberGuard.masked(text)),
      &problems)
  }

  func body(_ text: String, _ problems: inout [ImportPreview.Problem]) -> BodyID? {
    one(text, bodies, unknown: .unknownBody(IdentityNumberGuard.masked(text)), &problems)
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
