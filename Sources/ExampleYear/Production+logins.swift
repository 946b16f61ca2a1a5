import Charters
import Governance
import SwedishCalendar

/// Finding, in what came about, a person for each way of using the site.
extension Production {
  func logins() -> [ExampleLogin] {
    var found = examples.flatMap { logins(of: $0) }
    if let administrator {
      found.append(ExampleLogin(.administrator, network: nil, person: administrator))
    }
    if let guest { found.append(ExampleLogin(.guest, network: nil, person: guest)) }
    return found
  }

  private func logins(of example: Example) -> [ExampleLogin] {
    let bodies = example.network.bodies.compactMap { state.body(BodyID($0.key)) }
    let network = example.network
    var found: [ExampleLogin] = []
    var used: Set<PersonID> = []
    func add(_ kind: ExampleLogin.Kind, _ person: PersonID?) {
      guard let person, used.insert(person).inserted else { return }
      found.append(ExampleLogin(kind, network: (network.key, network.title), person: person))
    }
    add(.processLeader, casts[network.key]?.support.first)
    add(.chair, officer([.chair, .meetingLeader, .convener], bodies.sorted(by: Self.first)))
    add(.secretary, officer([.secretary], bodies.sorted { waits($0) > waits($1) }))
    add(.representative, plain(bodies.filter { $0.kind == .local || $0.kind == .operative }, used))
    let parties = casts[network.key]?.representatives ?? []
    add(
      .party,
      parties.first { !state.obligations(of: $0, on: ExampleYear.today).isEmpty }
        ?? parties.first)
    add(.elected, plain(bodies.filter { $0.kind == .political }, used))
    add(.followUp, plain(bodies.filter { $0.kind == .followUp }, used))
    return found
  }

  /// Bodies with the most to do on the example day come first.
  private static func first(_ left: Body, _ right: Body) -> Bool {
    rank(left) < rank(right)
  }

  private static func rank(_ body: Body) -> Int {
    let order = [
      "operativ-sydost", "arbetsgrupp-diabetes", "ostersund-operativ", "ds-pol-sydost",
    ]
    let place = order.firstIndex(of: body.id.rawValue) ?? order.count
    return body.kind == .local || body.kind == .operative ? place : place + 10
  }

  /// How many meetings of a body wait for their minutes; only a charter makes them owed.
  private func waits(_ body: Body) -> Int {
    guard !body.following.isEmpty else { return 0 }
    return state.meetings(of: body).filter { meeting in
      meeting.isHeld && meeting.minutes?.latest.sent == nil && meeting.host == body.id
    }.count
  }

  private func officer(_ roles: [RoleKind], _ bodies: [Body]) -> PersonID? {
    for body in bodies {
      for role in roles {
        let held = state.holders(of: role, in: body, on: ExampleYear.today)
        if let person = held.first?.person { return person }
      }
    }
    return nil
  }

  /// A member without any role.
  private func plain(_ bodies: [Body], _ used: Set<PersonID>) -> PersonID? {
    bodies.sorted(by: Self.first).lazy
      .flatMap { state.members(of: $0, on: ExampleYear.today) }
      .first { person in
        !used.contains(person) && state.person(person)?.roleBodies.isEmpty == true
      }
  }
}
