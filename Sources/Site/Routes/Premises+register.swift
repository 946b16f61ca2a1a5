import Governance
import Links
import Pages
import Registrar
import Stores
import SwedishCalendar

extension Premises {
  /// A part of the register of events.
  func registerPage(_ view: View, _ query: RegisterQuery) async throws -> Reply {
    if let denial = view.denialOfRegister(query) { return denied(view, denial) }
    let isWanted = try wanted(query, view)
    let isAdministrator = view.may(.administer, in: nil)
    let shown = try await worker.run { [registrar, store] in
      let found = try registrar.events(before: query.before, limit: 50, where: isWanted)
      let verification =
        query.verifies && isAdministrator ? try store.journal.verify(head: nil) : nil
      return RegisterPage.Shown(
        events: found.events, next: found.next,
        head: try store.journal.head.hash.description,
        check: verification.map(RegisterPage.Shown.Check.init))
    }
    var view = view
    view.texts = try await texts(RegisterPage.texts(view, shown.events))
    var reply = Reply.page(RegisterPage.render(view, query: query, shown: shown))
    if query.verifies { reply.keeping = .never }
    return reply
  }

  private func wanted(
    _ query: RegisterQuery, _ view: View
  ) throws -> @Sendable (Recorded) -> Bool {
    let body = query.body.map { BodyID($0) }
    let person = query.person.flatMap { Int($0) }.map { PersonID($0) }
    let matter = query.matter.map { MatterID($0) }
    let group = query.kind.flatMap { FactGroup(rawValue: $0) }
    let day = try query.day.map { text in
      guard let day = FieldReading.day(text) else { throw SiteProblem.noSuchDay }
      return day
    }
    let state = view.state
    return { event in
      if let group, event.fact.group != group { return false }
      if let matter, event.fact.matter != matter { return false }
      if let day, event.at.stockholm.day > day { return false }
      if let body, !state.bodies(concernedBy: event.fact).contains(body) { return false }
      guard let person else { return true }
      return event.actor.person == person
        || state.people(concernedBy: event.fact).contains(person)
    }
  }
}

extension RegisterPage.Shown.Check {
  fileprivate init(_ verification: Verification) {
    if case .sound = verification { self = .sound } else { self = .broken(verification.sentence) }
  }
}
