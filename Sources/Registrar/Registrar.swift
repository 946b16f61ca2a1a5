import Dispatch
public import Governance
public import Stores
public import SwedishCalendar
import Synchronization

/// The one writer: takes commands, decides, records, and shows readers the state that follows.
public final class Registrar: Sendable {
  /// Where the journal and what stands beside it are kept.
  public let store: any Store
  let published: Mutex<Published>
  private let now: @Sendable () -> Moment
  private let waiting = Mutex<[Waiting]>([])
  private let desk = DispatchQueue(label: "samklang.registrar")
  private let onDiskFailure: @Sendable (any Error) -> Void
  private let followers = Mutex<[@Sendable () -> Void]>([])

  /// What readers are given: the latest snapshot, and one kept for each month that began.
  struct Published {
    var snapshot: Snapshot
    var months: [State]
    /// What disposals have named so far.
    var disposed = Disposed()
  }

  /// A command that waits for its turn, and what to call with its answer.
  private struct Waiting: Sendable {
    var commands: [Command]
    var at: Moment?
    /// The journal's end that the commands rely on, where they do.
    var since: Int?
    var answer: @Sendable (Result<[Answer], any Error>) -> Void

    /// One command by itself.
    init(
      _ command: Command, at: Moment?,
      answer: @escaping @Sendable (Result<Answer, any Error>) -> Void
    ) {
      commands = [command]
      self.at = at
      self.answer = { result in
        answer(
          result.flatMap { $0.first.map(Result.success) ?? .failure(RegistrarProblem.notSaved) })
      }
    }

    /// Several commands that are all done or none.
    init(
      asOne commands: [Command], since: Int?,
      answer: @escaping @Sendable (Result<[Answer], any Error>) -> Void
    ) {
      self.commands = commands
      self.since = since
      self.answer = answer
    }
  }

  /// Reads the whole journal and is then ready for commands.
  ///
  /// - Parameters:
  ///   - now: the domain's clock; the only place that time comes from.
  ///   - onDiskFailure: called when the disk failed, since the process can then know nothing
  ///     more about what is durable, and should end.
  public init(
    store: any Store, now: @escaping @Sendable () -> Moment,
    onDiskFailure: @escaping @Sendable (any Error) -> Void = { _ in }
  ) throws {
    self.store = store
    self.now = now
    self.onDiskFailure = onDiskFailure
    published = Mutex(try Registrar.replay(store.journal))
    try finishDisposals()
  }

  /// The latest state, with everything that has been answered.
  public var snapshot: Snapshot { published.withLock { $0.snapshot } }

  /// The domain's moment: the clock's, but never before what is already recorded.
  public var moment: Moment { max(now(), snapshot.state.latest) }

  /// The domain's day in Stockholm.
  public var today: Day { moment.stockholm.day }

  /// Does a command, or throws its `Refusal`; an answer means that it is durable.
  ///
  /// A command with the id of one already done gets the first answer and adds nothing.
  ///
  /// - Parameter at: the moment to record it at, for loading what has happened; else now.
  public func perform(_ command: Command, at: Moment? = nil) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      enqueue([Waiting(command, at: at) { continuation.resume(with: $0) }])
    }
  }

  /// Does all commands in their order and in one transaction, or, where one is refused, none.
  ///
  /// - Parameter since: the last event that the commands know of, where they rely on nothing
  ///   having been recorded since; they are otherwise `overtaken`.
  public func perform(asOne commands: [Command], since: Int? = nil) async throws -> [Answer] {
    guard !commands.isEmpty else { return [] }
    return try await withCheckedThrowingContinuation { continuation in
      enqueue([Waiting(asOne: commands, since: since) { continuation.resume(with: $0) }])
    }
  }

  /// Does a command for a person, today.
  ///
  /// - Parameter assuresMobiles: what the person has answered about numbers in the texts (C23).
  public func perform(
    _ act: Act, by person: PersonID, as id: CommandID, assuresMobiles: Bool = false
  ) async throws -> Answer {
    try await perform(
      Command(
        id: id, actor: Actor(person: person), today: today, act: act,
        assuresMobiles: assuresMobiles))
  }

  private func enqueue(_ some: [Waiting]) {
    let isFirst = waiting.withLock { queue in
      defer { queue += some }
      return queue.isEmpty
    }
    // One drain is scheduled for all that come before it begins: they share one fsync.
    if isFirst { desk.async { self.drain() } }
  }

  private func drain() {
    let batch = waiting.withLock { queue in
      defer { queue = [] }
      return queue
    }
    // One look for all of them: each would cost more than deciding on the command.
    let known = Result { try store.journal.receipts(of: batch.flatMap(\.commands).map(\.id)) }
    var round = Round(snapshot: snapshot, known: known)
    for one in batch {
      let at = max(one.at ?? now(), round.snapshot.state.latest)
      round.take(one.commands, at: at, since: one.since)
    }
    let results = commit(round)
    for (one, result) in zip(batch, results) { one.answer(result) }
  }

  private func commit(_ round: Round) -> [Result<[Answer], any Error>] {
    guard !round.submissions.isEmpty else { return round.results }
    do {
      _ = try store.journal.append(
        round.submissions, expecting: round.startedAt)
      publish(round)
      return round.results
    } catch {
      if case StoreProblem.diskFailed = error { onDiskFailure(error) }
      // Nothing was kept: whoever relied on the tentative state is told so, each on its own.
      return round.results.map { result in
        if case .success(let answers) = result,
          answers.allSatisfy({ $0.sequence <= round.startedAt })
        {
          return result
        }
        if case .failure = result { return result }
        return .failure(RegistrarProblem.notSaved)
      }
    }
  }

  private func publish(_ round: Round) {
    published.withLock { $0.advance(to: round.snapshot, through: round.events) }
    if !round.disposed.isEmpty {
      // The event is durable; should the erasure fail now, the next start finishes it.
      try? dispose(round.disposed)
    }
    for wake in followers.withLock({ $0 }) { wake() }
  }

  /// Erases texts, and first the mails that quote them and notes of meetings, so that what is wiped
  /// from the file last takes with it what is left of all.
  func dispose(_ disposed: Disposed) throws {
    _ = try store.outbox.erase(quoting: disposed.texts)
    for meeting in disposed.notes.keys { _ = try store.live.dispose(meeting: meeting.rawValue) }
    _ = try store.journal.dispose(disposed.texts)
  }

  /// Calls `wake` whenever something has been recorded; it must not take time of its own, since the
  /// next command waits for it.
  func follow(_ wake: @escaping @Sendable () -> Void) { followers.withLock { $0.append(wake) } }
}

extension Registrar {
  /// Does commands in their order, many to a transaction; throws the first refusal, after which
  /// nothing more is done.
  public func perform(all commands: [(command: Command, at: Moment)]) async throws {
    for start in stride(from: 0, to: commands.count, by: Registrar.transaction) {
      let chunk = commands[start..<min(start + Registrar.transaction, commands.count)]
      let results = await withCheckedContinuation { continuation in
        let answers = Answers(awaiting: chunk.count) { continuation.resume(returning: $0) }
        enqueue(
          chunk.enumerated().map { index, one in
            Waiting(one.command, at: one.at) { answers.take($0, at: index) }
          })
      }
      for result in results { _ = try result.get() }
    }
  }

  /// How many commands share a transaction when many are loaded at once.
  private static let transaction = 1000
}

/// Collects the answers of commands that were sent together, in their order.
private final class Answers: Sendable {
  private let results: Mutex<(known: Int, all: [Result<Answer, any Error>?])>
  private let whenAll: @Sendable ([Result<Answer, any Error>]) -> Void

  init(awaiting count: Int, whenAll: @escaping @Sendable ([Result<Answer, any Error>]) -> Void) {
    results = Mutex((0, Array(repeating: nil, count: count)))
    self.whenAll = whenAll
  }

  func take(_ result: Result<Answer, any Error>, at index: Int) {
    let all = results.withLock { results in
      results.all[index] = result
      results.known += 1
      return results.known == results.all.count ? results.all.compactMap { $0 } : nil
    }
    if let all { whenAll(all) }
  }
}
