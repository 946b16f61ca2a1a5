import Governance
import Identity
import Links
import Pages
import Registrar
import Stores
import SwedishCalendar

extension Premises {
  /// What a page is drawn from as things stand now, as seen by this visitor.
  func view(for visit: Visit) async throws -> View {
    var view = anonymousView()
    view.viewer = try await viewer(visit.holder, in: view.state)
    // A form token makes a page private and brings a cookie: only pages with forms get one.
    if view.viewer != nil {
      view.stamps = View.FormStamps(
        token: visit.formToken, command: hexadecimal(randomBytes(16)))
    }
    return view
  }

  /// What a page is drawn from, as seen by anyone.
  func anonymousView() -> View {
    let snapshot = registrar.snapshot
    let today = registrar.today
    return View(
      state: snapshot.state, day: today, viewer: nil, styleHash: Stylesheet.hash,
      stamps: View.FormStamps(token: "", command: ""),
      name: { snapshot.name($0) }, judgements: judgements(in: snapshot.state, on: today))
  }

  /// The same view, looking back to what was known when a day ended; rights stay those of today.
  func view(_ view: View, asOf text: String?) async throws -> View {
    guard let text, text != view.day.description else { return view }
    guard let day = Day(text) else { throw SiteProblem.noSuchDay }
    guard day < view.day else { throw SiteProblem.dayToCome }
    let end = Moment(
      milliseconds: Moment(day: day.adding(days: 1), time: .midnight).milliseconds - 1)
    var past = view
    past.present = (view.state, view.day)
    past.state = try await worker.run { [registrar] in try registrar.state(asOf: end) }
    past.day = day
    past.asOf = day
    past.judgements = judgements(in: past.state, on: day)
    return past
  }

  /// What was done by the command that a receipt is asked for, for those logged in.
  func receipt(_ visit: Visit, _ viewer: PersonID?) async throws -> View.Receipt? {
    guard viewer != nil, let command = CommandID(visit.query[Link.receiptName]) else { return nil }
    let answer = try await worker.run { [registrar] in try registrar.receipt(of: command) }
    return answer.map { View.Receipt(warnings: $0.warnings) }
  }

  private func judgements(
    in state: State, on day: Day
  ) -> @Sendable (Body) -> [Judgement] {
    { [cache] body in cache.judgements(of: body, in: state, on: day) }
  }

  /// Who is logged in: nobody, where the person is not known or may no longer log in.
  func viewer(_ holder: String?, in state: State) async throws -> PersonID? {
    guard let number = holder.flatMap({ Int($0) }), state.person(PersonID(number)) != nil else {
      return nil
    }
    let mayCome = try await worker.run { [store] in
      let sessions = store.sessions
      let hasWay =
        try sessions.accounts(of: number).contains { !$0.disabled }
        || !sessions.providerAccounts(of: number).isEmpty
      return try hasWay && !sessions.closedPeople().contains(number)
    }
    return mayCome ? PersonID(number) : nil
  }
}
