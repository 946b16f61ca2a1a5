import ExampleYear
import Governance

/// A state made in memory, without a journal.
enum Folding {
  /// Where these commands lead.
  static func state(of commands: some Sequence<DatedCommand>) throws -> State {
    var state = State()
    for dated in commands {
      for event in try decide(dated.command, in: state).events {
        state.evolve(
          Recorded(
            sequence: state.sequence + 1, at: dated.at, actor: dated.command.actor,
            fact: event.fact))
      }
    }
    return state
  }
}
