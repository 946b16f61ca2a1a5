import Governance
import Identity
import Registrar
import Stores

/// One-time links and what else is good once: kept by the sum of its token alone.
extension Premises {
  /// Keeps a right to do one thing once, for whoever has the token.
  func keep(
    _ purpose: Ticket.Purpose, for person: Int, _ token: Token, seconds: Int,
    by maker: PersonID? = nil
  ) async throws {
    guard let sum = Digest(token.digest) else { throw GroundProblem.brokenDown }
    let ticket = Ticket(
      token: sum, person: person, purpose: purpose, expires: wallSeconds() + seconds,
      made: maker.map { Ticket.Made(by: $0.rawValue, at: wallSeconds()) })
    try await worker.run { [store] in try store.sessions.put(ticket) }
  }

  /// Whether nobody logs in as this person, by whatever account.
  func isClosed(_ person: Int) async throws -> Bool {
    try await worker.run { [store] in try store.sessions.closedPeople().contains(person) }
  }

  /// The ticket of a token that came back; nil where it is spent, too old or never was, or where
  /// its person is not known.
  func ticket(_ token: String) async throws -> Ticket? {
    guard let token = Token(token) else { return nil }
    return try await ticket(sum: token.digest)
  }

  /// The same, by the sum of its token.
  func ticket(sum: String) async throws -> Ticket? {
    guard let sum = Digest(sum),
      let ticket = try await worker.run({ [store] in try store.sessions.ticket(sum) }),
      wallSeconds() < ticket.expires,
      registrar.snapshot.state.person(PersonID(ticket.person)) != nil
    else { return nil }
    return ticket
  }
}
