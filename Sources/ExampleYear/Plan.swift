import Governance
import SwedishCalendar

/// One meeting to be, and what becomes known of it on the way.
final class Plan {
  let network: String
  let bodies: [BodyID]
  /// The day it is first planned for.
  let day: Day
  let start: ClockTime
  let end: ClockTime
  let place: String
  let incident: Incident?
  /// When everything about it is entered, where it was held before the installation began.
  let entered: Day?
  /// The item that each number on the agenda came from, with the turn of its story.
  let items: [Chosen]
  /// What a member proposes, where one does.
  let proposal: Proposal
  let seed: UInt64
  var meeting: MeetingID?
  var written: [Int: Chosen] = [:]
  /// The actions that will be done, and by whom.
  var promised: [(ActionID, PersonID)] = []
  /// The item that leads to a recommendation to the principals, where one does.
  var recommended: Int?
  /// The item that gives a local assignment, where one is laid down.
  var assigned: Int?

  init(
    network: String, bodies: [BodyID], day: Day, start: ClockTime, end: ClockTime, place: String,
    incident: Incident?, entered: Day? = nil, items: [Chosen], proposal: Proposal,
    seed: UInt64
  ) {
    self.network = network
    self.bodies = bodies
    self.day = day
    self.start = start
    self.end = end
    self.place = place
    self.incident = incident
    self.entered = entered
    self.items = items
    self.proposal = proposal
    self.seed = seed
  }

  var host: String { bodies[0].rawValue }

  /// The day it is held on: a moved meeting is held a week later.
  var held: Day { incident == .moved ? day.adding(days: 7).orNextWorkingDay : day }

  /// A stream of its own for one kind of choice about this meeting.
  func random(_ purpose: String) -> SplitMix64 {
    SplitMix64(seed: seed, name: "\(purpose) \(host) \(day)")
  }

  /// Whether the work with the meeting goes on past a stage.
  func goesPast(_ stage: Incident.Stage) -> Bool {
    guard case .stopsAfter(let last) = incident else { return true }
    return last > stage
  }
}

/// An item for an agenda: a subject, and how far its story has come in this body.
struct Chosen {
  var subject: Subject
  var turn: Int

  var note: String { subject.notes[turn % subject.notes.count] }
  var passage: Passage { subject.passages[turn % subject.passages.count] }
}

/// What a member wants taken up at a meeting.
struct Proposal {
  var title: String
  var note: String
}

/// Deals subjects to one body's meetings, so that neighbours differ and stories go on.
struct SubjectDeck {
  private var subjects: [Subject]
  private var position = 0

  init(for body: String, themes: [Subject], seed: UInt64) {
    var random = SplitMix64(seed: seed, name: "subjects \(body)")
    subjects = random.shuffled(themes)
  }

  mutating func deal(_ count: Int) -> [Chosen] {
    // At most half of what there is, so that the next meeting takes up something else.
    (0..<min(count, subjects.count / 2)).map { _ in
      let chosen = Chosen(
        subject: subjects[position % subjects.count], turn: position / subjects.count)
      position += 1
      return chosen
    }
  }
}
