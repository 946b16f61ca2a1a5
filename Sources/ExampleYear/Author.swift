import Governance
import SwedishCalendar

/// Writes commands and decides each at once on a state of its own, so that numbers are known.
struct Author {
  private(set) var state = State()
  private(set) var commands: [DatedCommand] = []
  private(set) var refused: [RefusedCommand] = []
  private var latest = Moment(milliseconds: 0)

  /// Performs an act and answers with the number it made, 0 where it made none, nil where refused.
  @discardableResult
  mutating func perform(
    _ act: Act, by person: PersonID? = nil, for party: OrganisationID? = nil,
    in network: String, at wanted: Moment
  ) -> Int? {
    let moment = max(wanted, latest.adding(seconds: 5))
    guard let id = CommandID("exempel-\(network)-\(padded(commands.count + 1))") else { return nil }
    let command = Command(
      id: id, actor: Actor(person: person, onBehalfOf: party), today: moment.stockholm.day,
      act: act)
    do {
      let decision = try decide(command, in: state)
      record(decision, command, at: moment)
      return decision.made ?? 0
    } catch {
      refused.append(RefusedCommand(command: command, refusal: error))
      return nil
    }
  }

  private mutating func record(_ decision: Decision, _ command: Command, at moment: Moment) {
    for event in decision.events {
      state.evolve(
        Recorded(
          sequence: state.sequence + 1, at: moment, actor: command.actor, fact: event.fact))
    }
    commands.append(DatedCommand(command: command, at: moment))
    latest = moment
  }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
