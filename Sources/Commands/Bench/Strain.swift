import Governance
import Registrar
import SwedishCalendar

/// Commands as a secretary sends them: a meeting is planned, and ten items put on its agenda.
struct Strain: Sendable {
  let registrar: Registrar
  let body: BodyID
  /// Tells this writer's commands from those of others.
  let name: String

  private static let itemsPerMeeting = 10

  /// Sends commands one after another, each when the one before is durable; gives how many.
  func run(until end: ContinuousClock.Instant) async throws -> Int {
    var count = 0
    var meeting: MeetingID?
    while ContinuousClock.now < end {
      meeting = try await send(count, meeting)
      count += 1
    }
    return count
  }

  /// Sends commands at an even pace for some seconds.
  func run(perSecond: Int, seconds: Int) async throws {
    let start = ContinuousClock.now
    var meeting: MeetingID?
    for count in 0..<(perSecond * seconds) {
      try await Task.sleep(until: start + .seconds(1) * count / perSecond)
      meeting = try await send(count, meeting)
    }
  }

  /// Sends one command, and gives the meeting that the next is about.
  private func send(_ count: Int, _ meeting: MeetingID?) async throws -> MeetingID? {
    let today = registrar.today
    let place = count % (Strain.itemsPerMeeting + 1)
    let act: Act =
      if place > 0, let meeting {
        .addItem(AddItem(meeting: meeting, title: "\(name) \(place)"))
      } else {
        .planMeeting(
          PlanMeeting(
            bodies: [body], day: today.adding(days: 30 + count % 300), start: .midnight,
            end: .lastMinute))
      }
    guard let id = CommandID("\(name)-\(count)") else { return nil }
    let answer = try await registrar.perform(
      Command(id: id, actor: .installation, today: today, act: act))
    return place == 0 ? answer.made.map { MeetingID($0) } : meeting
  }
}

extension ClockTime {
  /// The last minute of the day.
  static let lastMinute = ClockTime(23, 59) ?? .midnight
}
