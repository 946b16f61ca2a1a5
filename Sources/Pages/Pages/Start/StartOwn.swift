import Charters
import Governance
import Links
import SwedishCalendar

/// What someone logged in sees first: what they owe, by date, their meetings and their bodies.
struct StartOwn {
  struct Group {
    let title: String
    let lines: [Line]
    var isFolded = false
  }

  struct Membership {
    let name: String
    let link: Link
    let roles: String
    let health: Health?
    var isTroubled: Bool { health?.standing.isTroubled == true }
  }

  let name: String
  let lede: String
  let groups: [Group]
  let meetings: [Line]
  /// What the viewer has taken on at meetings and not done.
  let actions: [Line]
  /// The bodies to look at; where there are many, those without trouble stand in `calm`.
  let bodies: [Membership]
  let calm: [Membership]

  var isFree: Bool { groups.allSatisfy(\.lines.isEmpty) && actions.isEmpty }
  /// Whether the viewer has neither a body nor anything to do.
  var isVisitor: Bool { isFree && bodies.isEmpty && calm.isEmpty }

  init(_ view: View, _ viewer: PersonID) {
    let own = view.bodies(of: viewer)
    let soon = view.day.adding(days: 30)
    let dated = view.obligations.filter { $0.lastDay != nil }
    let late = dated.filter(\.isLate)
    let coming = dated.filter { !$0.isLate && ($0.lastDay ?? .far) <= soon }
    name = view.name(of: viewer)
    lede = StartWords.lede(
      late: late.count, coming: coming.count,
      other: view.obligations.count - late.count - coming.count)
    groups = [
      Group(title: StartWords.late, lines: late.map { view.line($0) }),
      Group(title: StartWords.soon, lines: coming.map { view.line($0) }),
      Group(
        title: StartWords.undated,
        lines: view.obligations.filter { $0.lastDay == nil }.map { view.line($0) },
        isFolded: !late.isEmpty || !coming.isEmpty),
      Group(
        title: StartWords.later,
        lines: dated.filter { !$0.isLate && ($0.lastDay ?? .far) > soon }.map { view.line($0) },
        isFolded: true),
    ]
    actions = view.state.openActions(of: viewer).map {
      view.line($0, namesBody: true, namesOwner: false)
    }
    meetings = view.coming(own).prefix(5).map { view.line($0) }
    let all = own.map { body in
      Membership(
        name: view.name(of: body.id), link: view.link(to: body),
        roles: view.roles(of: viewer, in: body), health: view.health(of: body))
    }
    let isMany = all.count > Self.most
    bodies = all.filter { !isMany || $0.isTroubled }
    calm = all.filter { isMany && !$0.isTroubled }
  }

  /// How many bodies are listed before those without trouble are folded away.
  private static let most = 8
}

extension View {
  /// The bodies in which a person sits, holds a role or is the support office, by name.
  func bodies(of person: PersonID) -> [Body] {
    guard let person = state.person(person) else { return [] }
    let seats = person.seats.compactMap { state.seat($0) }
      .filter { $0.holder(on: day)?.person == person.id }.map(\.body)
    let roles = person.roleBodies.filter { id in
      state.body(id)?.roles.contains { $0.person == person.id && $0.holds(on: day) } ?? false
    }
    return Set(seats + roles + person.supports).compactMap { state.body($0) }
      .swedishSorted { short($0.name) }
  }

  fileprivate func roles(of person: PersonID, in body: Body) -> String {
    var words = body.roles.filter { $0.person == person && $0.holds(on: day) }
      .map(\.role.swedish)
    if words.isEmpty, state.members(of: body, on: day).contains(person) {
      words.append(StartWords.member)
    }
    if state.person(person)?.supports.contains(body.id) == true {
      words.append(StartWords.support)
    }
    return SummaryWords.listed(words).capitalised
  }
}
