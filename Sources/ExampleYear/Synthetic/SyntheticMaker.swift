import Charters
import Governance
import SwedishCalendar

/// Makes a synthetic journal day by day, keeping only what the meetings under way need.
struct SyntheticMaker {
  static let bodiesPerRegion = 120
  static let seatsPerBody = 6
  static let itemsPerMeeting = 10
  /// Days between two meetings of a body: seventeen meetings a year.
  static let interval = 22

  private let journal: Synthetic
  private let last: Day
  private var day: Day
  private var region = 0
  private var random: SplitMix64
  private(set) var meetings = 0
  private var commands = 0
  private var time = Moment(milliseconds: 0)
  /// The meetings under way of each body, by the day they are held.
  private var underWay: [Int: [(day: Day, meeting: MeetingID)]] = [:]
  private var made: [DatedCommand] = []

  init(_ journal: Synthetic) {
    self.journal = journal
    day = journal.start
    last = journal.start.adding(months: 12 * journal.years).adding(days: -1)
    random = SplitMix64(seed: journal.seed)
  }

  /// The commands of the next day that has any, nil when the years are over.
  mutating func nextDay() -> [DatedCommand]? {
    guard journal.years > 0 else { return nil }
    made.removeAll(keepingCapacity: true)
    if region < journal.regions {
      found(region)
      region += 1
      return made
    }
    guard day <= last else { return nil }
    time = max(time, Moment(day: day, time: .of(8, 0)))
    for body in 0..<(journal.regions * Self.bodiesPerRegion) { work(body) }
    day = day.adding(days: 1)
    return made
  }

  private mutating func perform(_ act: Act) {
    commands += 1
    time = time.adding(seconds: 1)
    guard let id = CommandID("syntet-\(commands)") else { return }
    let command = Command(
      id: id, actor: .installation, today: time.stockholm.day, act: act)
    made.append(DatedCommand(command: command, at: time))
  }

  /// Brings one region into being: its network, a charter, people and who sits where.
  private mutating func found(_ region: Int) {
    time = max(time, Moment(day: journal.start, time: .of(0, 5)))
    let network = SyntheticRegion.network(region, from: journal.start)
    for act in network.acts(with: [SyntheticRegion.charter(region)], seatsFrom: journal.start) {
      perform(act)
    }
    let firstSeat = region * Self.bodiesPerRegion * Self.seatsPerBody
    for place in 1...(Self.bodiesPerRegion * Self.seatsPerBody) {
      // Everyone sits in one body, so that people and seats are numbered alike.
      let side = SyntheticRegion.party(region, place % 2)
      perform(
        .registerPerson(
          RegisterPerson(
            name: Words.syntheticName(firstSeat + place), title: Words.guestTitle,
            employer: side)))
      perform(
        .appoint(
          Appoint(
            seat: SeatID(firstSeat + place), person: PersonID(firstSeat + place),
            from: journal.start)))
    }
  }

  /// What one body does on this day: each meeting goes through the same days.
  private mutating func work(_ body: Int) {
    let phase = (body * 7) % Self.interval
    plan(body, phase)
    let open = underWay[body] ?? []
    for (held, meeting) in open { live(meeting, held.days(to: day), body) }
    if let first = open.first, first.day.days(to: day) >= 12 { underWay[body]?.removeFirst() }
  }

  private mutating func plan(_ body: Int, _ phase: Int) {
    let held = day.adding(days: 30)
    guard (held.ordinal - phase) % Self.interval == 0, held.month != 7 || held.dayOfMonth < 3
    else { return }
    meetings += 1
    underWay[body, default: []].append((held, MeetingID(meetings)))
    let start = ClockTime.of(8 + body % 7, 30)
    perform(
      .planMeeting(
        PlanMeeting(
          bodies: [SyntheticRegion.body(body)], day: held, start: start,
          end: start.adding(minutes: 120), place: Words.syntheticPlace(body))))
  }

  private mutating func live(_ meeting: MeetingID, _ since: Int, _ body: Int) {
    switch since {
    case -14: addItems(meeting)
    case -8: perform(.publishAgenda(PublishAgenda(meeting: meeting, on: day)))
    case 0: attend(meeting, body)
    case 3: write(meeting)
    case 6: perform(.adjustMinutes(AdjustMinutes(meeting: meeting, on: day, by: [chair(body)])))
    case 7: perform(.sendMinutes(SendMinutes(meeting: meeting, on: day)))
    case 9: perform(.publishMinutes(PublishMinutes(meeting: meeting, on: day)))
    default: break
    }
  }

  private mutating func addItems(_ meeting: MeetingID) {
    let subjects = Words.care
    for number in 0..<Self.itemsPerMeeting {
      let subject = subjects[(meeting.rawValue * 3 + number) % subjects.count]
      perform(
        .addItem(AddItem(meeting: meeting, title: subject.title, note: subject.notes[0])))
    }
  }

  private mutating func attend(_ meeting: MeetingID, _ body: Int) {
    let seats = (1...Self.seatsPerBody).map { SeatID(body * Self.seatsPerBody + $0) }
    let missing = random.number(below: seats.count)
    perform(
      .recordAttendance(
        RecordAttendance(
          meeting: meeting, present: seats.filter { $0 != seats[missing] },
          absent: [seats[missing]])))
  }

  private mutating func write(_ meeting: MeetingID) {
    let items = (1...Self.itemsPerMeeting).map { number in
      WrittenItem(
        number: number, text: Words.syntheticMinutes(meeting.rawValue, number),
        outcome: number % 3 == 0 ? .recommendation : .information)
    }
    perform(.writeMinutes(WriteMinutes(meeting: meeting, items: items)))
  }

  private func chair(_ body: Int) -> PersonID { PersonID(body * Self.seatsPerBody + 1) }
}
