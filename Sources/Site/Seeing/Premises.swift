import Governance
import Identity
import Registrar
import Stores

/// What every route works with.
struct Premises: Sendable {
  let registrar: Registrar
  let passwords: PasswordDesk
  let gate: LogInGate
  /// Where people can log in elsewhere, if anywhere.
  var provider: Provider?
  /// What tells files by their content.
  let inspector: any FileInspector
  /// What keeps the search index up with the journal.
  let search: SearchFollower
  /// The wall clock's seconds since 1970, for sessions and limits; never for the domain.
  let wallSeconds: @Sendable () -> Int
  /// The site's own address, as links that are handed over begin.
  let origin: String
  var sendsMail = false
  /// Told that there is something to send.
  var wakeMail: @Sendable () -> Void = {}
  let cache = JudgementCache()
  let models = ModelCache()
  let live = LiveHub()
  let worker = Worker()

  var store: any Store { registrar.store }

  /// The long texts that a page needs.
  func texts(_ refs: [TextRef]) async throws -> [TextRef: String] {
    if refs.isEmpty { return [:] }
    return try await worker.run { [registrar] in try registrar.texts(refs) }
  }
}
