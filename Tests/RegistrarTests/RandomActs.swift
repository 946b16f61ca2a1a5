// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar

/// Acts drawn from a seed: mostly sensible, often wrong, so that refusals and records both happen.
struct RandomActs {
  private var seed: UInt64
  private var count = 0

  init(seed: UInt64) { self.seed = seed }

  /// The next command, on a random day of 2026.
  mutating func next() -> Command {
    count += 1
    let day = Day("2026-01-01")!.adding(days: below(400))
    let actor = below(4) == 0 ? Actor(person: PersonID(1 + below(5))) : .installation
    return Command(
      id: CommandID("r-\(seed % 97)-\(count)")!, actor: actor, today: day, act: act(day))
  }

  private mutating func act(_ day: Day) -> Act {
    switch below(24) {
    case 0: .registerPerson(RegisterPerson(name: text()))
    case 1: .appoint(Appoint(seat: seat(), person: person(), from: day))
    case 2: .endMembership(EndMembership(seat: seat(), person: person(), on: day))
    case 3: .takeRole(TakeRole(body: body(), role: role(), person: person(), from: day))
    case 4: .leaveRole(LeaveRole(body: body(), role: role(), person: person(), on: day))
    case 5, 6, 7: .planMeeting(plan(day))
    case 8: .moveMeeting(move(day))
    case 9: .cancelMeeting(CancelMeeting(meeting: meeting(), reason: text()))
    case 10, 11, 12: .addItem(AddItem(meeting: meeting(), title: text(), note: text()))
    case 13: .removeItem(RemoveItem(meeting: meeting(), item: below(5), reason: text()))
    case 14: .publishAgenda(PublishAgenda(meeting: meeting(), on: day))
    case 15, 16: .recordAttendance(attendance())
    case 17: .writeMinutes(minutes())
    case 18: .adjustMinutes(AdjustMinutes(meeting: meeting(), on: day, by: [person()]))
    case 19: .sendMinutes(SendMinutes(meeting: meeting(), on: day))
    case 20: .publishMinutes(PublishMinutes(meeting: meeting(), on: day))
    case 21: .attest(Attest(body: body(), clause: ClauseID("A12"), on: day, reflection: text()))
    case 22: .disposeTexts(DisposeTexts(texts: disposed(), reason: text()))
    default: .giveOffice(GiveOffice(person: person(), office: .support([body()])))
    }
  }

  private mutating func plan(_ day: Day) -> PlanMeeting {
    let hour = 8 + below(10)
    let bodies = below(5) == 0 ? [body(), BodyID("beredningen")] : [body()]
    return PlanMeeting(
      bodies: bodies, day: day.adding(days: below(60)), start: ClockTime(hour, 0)!,
      end: ClockTime(hour - 1 + below(4), 30)!, place: text())
  }

  private mutating func move(_ day: Day) -> MoveMeeting {
    MoveMeeting(
      meeting: meeting(), day: day, start: ClockTime(9, 0)!, end: ClockTime(10, 0)!,
      place: text())
  }

  private mutating func attendance() -> RecordAttendance {
    RecordAttendance(
      meeting: meeting(), present: [seat()], absent: below(2) == 0 ? [seat()] : [],
      substitutes: below(4) == 0 ? [SeatID(1)] : [], guests: below(5), reason: text())
  }

  private mutating func minutes() -> WriteMinutes {
    let items = (1...(1 + below(3))).map { number in
      WrittenItem(
        number: number, text: "Text \(number)", outcome: OutcomeKind.allCases[number % 6],
        isDeparture: number == 2)
    }
    return WriteMinutes(meeting: meeting(), items: items, summary: text())
  }

  private mutating func disposed() -> [TextRef] {
    (0..<below(4)).map { _ in TextRef(sequence: 1 + below(60), part: ["name", "place"][below(2)]) }
  }

  private mutating func body() -> BodyID {
    BodyID(["arenan", "beredningen", "ingen"][min(below(7), 2) % 3])
  }

  private mutating func meeting() -> MeetingID { MeetingID(below(8)) }
  private mutating func seat() -> SeatID { SeatID(below(6)) }
  private mutating func person() -> PersonID { PersonID(1 + below(5)) }
  private mutating func role() -> RoleKind { RoleKind.allCases[below(RoleKind.allCases.count)] }

  private mutating func text() -> String {
    ["Vårdplan", "", "  ", "Åäö – ”citat” <b>", String(repeating: "x", count: 300)][
      [0, 0, 0, 3, 3, 0, 3, 1, 2, 4][below(10)]]
  }

  /// A number from 0 up to, but not, `limit` (SplitMix64).
  mutating func below(_ limit: Int) -> Int {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var mixed = seed
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(limit, 1)))
  }
}

/// The acts that a small network begins with.
enum SmallNetwork {
  static var acts: [Act] {
    let network = Network(
      key: "n", title: "Nätverket", levels: [.init(key: "lokal", name: "Lokal nivå")],
      organisations: [
        .init(key: "region", name: "Regionen", kind: .region),
        .init(key: "ystad", name: "Ystads kommun", kind: .municipality),
      ],
      bodies: [
        .init(
          key: "beredningen", name: "Beredningen", kind: .officials, level: "lokal", isTop: true),
        .init(
          key: "arenan", name: "Arenan", kind: .local, level: "lokal",
          relations: [.commissioner: ["beredningen"]],
          charter: .init(charter: CharterKey("uppdrag"), from: Day("2026-01-01")!),
          seats: [
            .init(party: "region", function: "Chef"), .init(party: "ystad", function: "Chef"),
            .init(party: "ystad", function: "Läkare"),
          ]),
      ])
    let clauses: [Clause] = [
      Clause(id: ClauseID("A12"), says: "…", rules: [.attest(AttestRule())]),
      Clause(id: ClauseID("A17"), says: "…", rules: [.noSubstitutes(NoSubstitutesRule())]),
      Clause(
        id: ClauseID("C22"), says: "…", rules: [.standingItem(StandingItemRule(title: "Runda"))]),
      Clause(
        id: ClauseID("C19"), says: "…",
        rules: [.minutes(MinutesRule(publish: .init(audience: .open)))]),
    ]
    let charter = Charter(
      key: CharterKey("uppdrag"), title: "Uppdraget", parts: [], clauses: clauses)
    let people = (1...5).map { Act.registerPerson(RegisterPerson(name: "Person \($0)")) }
    return network.acts(with: [charter], seatsFrom: Day("2026-01-01")!) + people
      + (1...2).map {
        .appoint(Appoint(seat: SeatID($0), person: PersonID($0), from: Day("2026-01-01")!))
      }
  }

  static var commands: [Command] {
    acts.enumerated().map { index, act in
      Command(
        id: CommandID("start-\(index)")!, actor: .installation, today: Day("2026-01-01")!,
        act: act)
    }
  }
}
