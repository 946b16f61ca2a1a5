import FoundationEssentials
import SwedishCalendar

/// The only place where the program asks what time it is.
struct ProgramClock: Sendable {
  /// What is added to the wall clock, in milliseconds: nothing outside example data.
  private let ahead: Int

  /// The wall clock; or, for example data, a clock that starts on the example day and runs on.
  init(startingAt start: Moment? = nil) {
    ahead = start.map { $0.milliseconds - ProgramClock.wall.milliseconds } ?? 0
  }

  /// The domain's moment.
  var now: Moment { Moment(milliseconds: ProgramClock.wall.milliseconds + ahead) }

  /// Seconds since 1970 by the wall clock: what sessions and tokens live by.
  static var wallSeconds: Int { wall.milliseconds / 1000 }

  /// The clock on the wall.
  static var wall: Moment {
    Moment(milliseconds: Int(Date().timeIntervalSince1970 * 1000))
  }
}
