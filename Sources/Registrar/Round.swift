import Governance
import Stores
import SwedishCalendar

/// Commands that are decided together, each on the state that those before it made.
struct Round {
  private(set) var snapshot: Snapshot
  private(set) var submissions: [Submission] = []
  private(set) var results: [Result<[Answer], any Error>] = []
  private(set) var events: [Recorded] = []
  private(set) var disposed = Disposed()
  let startedAt: Int
  /// The answers to those of the commands that were done before.
  private let known: Result<[CommandID: [UInt8]], any Error>
  private var answered: [CommandID: Answer] = [:]

  init(snapshot: Snapshot, known: Result<[CommandID: [UInt8]], any Error>) {
    self.snapshot = snapshot
    self.known = known
    startedAt = snapshot.state.sequence
  }

  /// Takes commands that are all done or none; a single one needs no copy to go back to.
  mutating func take(_ commands: [Command], at: Moment, since: Int? = nil) {
    let before = commands.count > 1 ? self : nil
    do {
      if let since, since != snapshot.state.sequence, try !isKnown(commands) {
        throw RegistrarProblem.overtaken
      }
      results.append(.success(try commands.map { try answer($0, at) }))
    } catch {
      if let before { self = before }
      results.append(.failure(error))
    }
  }

  /// Whether the commands have been done before.
  private func isKnown(_ commands: [Command]) throws -> Bool {
    let known = try known.get()
    return commands.contains { answered[$0.id] != nil || known[$0.id] != nil }
  }

  private mutating func answer(_ command: Command, _ at: Moment) throws -> Answer {
    if let known = answered[command.id] { return known }
    if let receipt = try known.get()[command.id] { return try Pinning.answer(receipt) }
    let decision = try decide(command, in: snapshot.state)
    let answer = Answer(
      sequence: snapshot.state.sequence + decision.events.count, made: decision.made,
      warnings: decision.warnings)
    // What records nothing needs no receipt: asking again gives the same answer.
    guard !decision.events.isEmpty else { return answer }
    let recorded = try decision.events.map { event in
      try NewEvent(
        facts: Pinning.bytes(Pinned(by: command.actor, fact: event.fact)),
        texts: event.texts.sorted { $0.key < $1.key }.map { NewText(part: $0.key, text: $0.value) })
    }
    submissions.append(
      Submission(
        command: command.id, recordedAt: at, events: recorded, receipt: try Pinning.bytes(answer)))
    for event in decision.events { evolve(event, command.actor, at) }
    answered[command.id] = answer
    return answer
  }

  private mutating func evolve(_ event: Event, _ actor: Actor, _ at: Moment) {
    let recorded = Recorded(
      sequence: snapshot.state.sequence + 1, at: at, actor: actor, fact: event.fact)
    snapshot.evolve(recorded, texts: event.texts)
    events.append(recorded)
    disposed.add(recorded)
  }
}
