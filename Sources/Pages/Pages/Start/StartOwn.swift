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
  /// What the viewer waits for from others.
  let waiting: [Line]
  let news: [Line]
  /// The bodies to look at; where there are many, those without trouble stand in `calm`.
  let bodies: [Membership]
  let calm: [Membership]

  var isFree: Bool { groups.allSatisfy(\.lines.isEmpty) && actions.isEmpty }
  /// Whether the viewer has neither a body nor anything to do.
  var isVisitor: Bool { isFree && bodies.isEmpty && calm.isEmpty }

  init(_ view: View, _ viewer: PersonID) {
    let own = view.bodies(of: viewer)
    let soon = view.day.adding(days: 30)
    let tasks = view.tasks
    let late = tasks.filter(\.isLate)
    let coming = tasks.filter { task in
      !task.isLate && task.last.map { $0 <= soon } ?? false
    }
    let undated = tasks.filter { $0.last == nil }
    let later = tasks.filter { task in !task.isLate && task.last.map { $0 > soon } ?? false }
    name = view.name(of: viewer)
    lede = StartWords.lede(
      late: late.count, coming: coming.count, other: undated.count + later.count)
    groups = [
      Group(title: StartWords.late, lines: late.map(\.line)),
      Group(title: StartWords.soon, lines: coming.map(\.line)),
      Group(
        title: StartWords.undated, lines: undated.map(\.line),
        isFolded: !late.isEmpty || !coming.isEmpty),
      Group(title: StartWords.later, lines: later.map(\.line), isFolded: true),
    ]
    waiting = view.lines(view.awaitedByViewer, tellsWhom: true).map(\.line)
    news = view.news(of: own, since: view.lastVisit, atMost: Self.mostNews)
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

  /// How much news is told at once.
  private static let mostNews = 12
  /// How many bodies are listed before those without trouble are folded away.
  private static let most = 8
}

/// One thing to do: what a clause makes a duty of, or what waits without one; never both.
private struct Task {
  let line: Line
  let last: Day?
  let isLate: Bool
}

extension View {
  /// All that the viewer has to do but actions taken on at meetings, by last day.
  fileprivate var tasks: [Task] {
    let owed = obligations.map { Task(line: line($0), last: $0.lastDay, isLate: $0.isLate) }
    let waiting = lines(waitingOnViewer).map { line, last in
      Task(line: line, last: last, isLate: last.map { $0 < day } ?? false)
    }
    return (owed + waiting).enumerated()
      .sorted { ($0.element.last ?? .far, $0.offset) < ($1.element.last ?? .far, $1.offset) }
      .map(\.element)
  }

  /// What has happened in some bodies since a log-in, and what has been told to the viewer.
  fileprivate func news(of bodies: [Body], since visit: LastVisit?, atMost most: Int) -> [Line] {
    guard let visit, let viewer else { return [] }
    let happened = state.news(
      in: bodies.map(\.id), after: visit.sequence, for: viewer, on: day)
    return Array((newsLines(since: visit.day) + happened.map { line($0) }).prefix(most))
  }

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
