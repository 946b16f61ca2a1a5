import Governance
import Identity
import Links
import Pages
import Registrar
import Stores
import SwedishCalendar

/// One-time links to answer a single question by, without an account.
extension Premises {
  /// The questions that the visitor may make links for.
  func answerLinksPage(_ view: View, made: AnswerLinksPage.Made? = nil) -> Reply {
    guard view.viewer != nil else { return denied(view, .notSignedIn) }
    var reply = Reply.page(AnswerLinksPage.render(view, made: made))
    reply.keeping = .never
    return reply
  }

  /// Makes the link for one of those questions and shows it, this once.
  func makeAnswerLink(_ visit: Visit, _ form: Form) async throws -> Reply {
    var view = try await view(for: visit)
    view.here = .answerLinks
    guard view.viewer != nil else { return denied(view, .notSignedIn) }
    guard let ask = view.asks.first(where: { $0.key == form[FieldName.ask] }) else {
      throw GroundProblem.notFound
    }
    let token = Token.random()
    try await keep(
      ask.purpose, for: ask.person.rawValue, token, seconds: Self.invitationSeconds,
      by: view.viewer)
    let address = origin + Link.answer(token.text).path
    return answerLinksPage(view, made: .init(ask, address: address))
  }

  /// The question that a link leads to; looking at it uses nothing up.
  func answerPage(_ view: View, _ token: String, _ visit: Visit) async throws -> Reply {
    guard let (_, ask) = try await question(token, view) else { throw SiteProblem.linkSpent }
    var view = view
    view.stamps.token = visit.formToken
    var reply = Reply.page(AnswerPage.render(view, ask, token: token))
    reply.keeping = .never
    return reply
  }

  /// Takes the answer as the person's own act, and uses the link up.
  func takeAnswer(_ token: String, _ visit: Visit, _ form: Form) async throws -> Reply {
    var view = try await view(for: visit)
    guard let (ticket, ask) = try await question(token, view) else { throw SiteProblem.linkSpent }
    guard let button = AnswerPage.Button(rawValue: form[FieldName.answer]),
      let act = ask.act(button, on: view.day)
    else {
      return try await again(token, &view, visit, .unreadable(field: FieldName.answer, .noChoice))
    }
    let isFirst = try await worker.run { [store] in try store.sessions.burn(ticket.token) }
    guard isFirst else { throw SiteProblem.linkSpent }
    do {
      _ = try await registrar.perform(
        act, by: ask.person, as: CommandID(bytes: randomBytes(16)))
    } catch let error {
      // What was not saved can be tried again by the same link.
      try await worker.run { [store] in try store.sessions.put(ticket) }
      guard let refusal = error as? Refusal else { throw error }
      return try await again(token, &view, visit, .refused(refusal))
    }
    var reply = Reply.page(AnswerPage.thanks(view))
    reply.keeping = .never
    return reply
  }

  private func again(
    _ token: String, _ view: inout View, _ visit: Visit, _ problem: View.Returned.Problem
  ) async throws -> Reply {
    view.returned = View.Returned(
      sentTo: Link.answer(token).path, values: [:], problem: problem)
    var reply = try await answerPage(view, token, visit)
    reply.status = 422
    return reply
  }

  /// The question of a token, where it still waits for its answer.
  private func question(_ token: String, _ view: View) async throws -> (Ticket, Ask)? {
    guard let ticket = try await ticket(token), let ask = Ask(ticket), view.stands(ask) else {
      return nil
    }
    return (ticket, ask)
  }
}

extension Ask {
  /// The question that a ticket asks; nil where it is for something else.
  init?(_ ticket: Ticket) {
    let person = PersonID(ticket.person)
    switch ticket.purpose {
    case .acceptMandate(let seat): self.init(person: person, .mandate(seat))
    case .answerInvitation(let meeting, let invited):
      self.init(person: person, .meeting(meeting, invited))
    case .giveReceipt(let meeting, let paper):
      self.init(person: person, .receipt(meeting, paper))
    case .finishLogIn, .finishElsewhere, .openAccount: return nil
    }
  }

  fileprivate var purpose: Ticket.Purpose {
    switch matter {
    case .mandate(let seat): .acceptMandate(seat)
    case .meeting(let meeting, let invited): .answerInvitation(meeting, invited)
    case .receipt(let meeting, let paper): .giveReceipt(meeting, paper)
    }
  }

  /// What an answer does; a mandate is accepted, or left as it is.
  fileprivate func act(_ button: AnswerPage.Button, on day: Day) -> Act? {
    switch (matter, button) {
    case (.mandate(let seat), .yes): .acceptMandate(AcceptMandate(seat: seat, on: day))
    case (.mandate, .no): nil
    case (.receipt(let meeting, let paper), .yes):
      .giveReceipt(GiveReceipt(meeting: meeting, paper: paper, person: person))
    case (.receipt, .no): nil
    case (.meeting(let meeting, let invited), _):
      .answerInvitation(
        AnswerInvitation(meeting: meeting, answerer: invited, isComing: button == .yes))
    }
  }
}
