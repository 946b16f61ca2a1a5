public import Governance
public import SwedishCalendar

/// A command and the moment at which it is recorded.
public struct DatedCommand: Hashable, Sendable {
  public var command: Command
  public var at: Moment

  /// A command recorded at this moment.
  public init(command: Command, at: Moment) {
    self.command = command
    self.at = at
  }
}

/// A command of the example that was refused when the year was made; there should be none.
public struct RefusedCommand: Hashable, Sendable {
  public var command: Command
  public var refusal: Refusal
}
