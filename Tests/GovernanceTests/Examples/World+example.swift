// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import CharterText
import Charters
import Foundation
import Governance
import SwedishCalendar

extension World {
  /// A network that comes with the program, as its files say, before anything has happened.
  init(example name: String, change: (inout Network) -> Void = { _ in }) {
    var (network, charters) = Self.read(name)
    change(&network)
    self.init(network, charters, seatsFrom: Day("2025-01-01")!)
  }

  /// What a network's files hold.
  static func read(_ name: String) -> (network: Network, charters: [Charter]) {
    let folder = examples.appending(path: name)
    let charters = folder.appending(path: "charters")
    let inner = (try? FileManager.default.contentsOfDirectory(atPath: charters.path())) ?? []
    let files =
      [folder.appending(path: "network.yaml")]
      + inner.sorted().map { charters.appending(path: $0) }
    let outcome = CharterCheck.read(
      files: files.map { url in
        (name: url.lastPathComponent, bytes: (try? Data(contentsOf: url)).map { Array($0) } ?? [])
      })
    return (outcome.network!, outcome.charters)
  }

  private static let examples = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples")

  func judgement(_ clause: String, of body: BodyID, on date: String) -> Judgement {
    state.judgement(of: ClauseID(clause), for: state.body(body)!, on: Day(date)!)!
  }

  func headline(_ clause: String, of body: BodyID, on date: String) -> Standing {
    judgement(clause, of: body, on: date).headline
  }

  /// Lets someone sit in every seat of a body, but for those left vacant.
  mutating func seat(_ body: BodyID, from date: String = "2025-03-01", but vacant: [SeatID] = []) {
    for seat in state.body(body)!.seats where !vacant.contains(seat) {
      let person = RegisterPerson(
        name: "Person \(seat.rawValue)", employer: state.seat(seat)!.party)
      let made = done(.registerPerson(person)).made!
      done(.appoint(Appoint(seat: seat, person: PersonID(made), from: Day(date)!)))
    }
  }

  /// Lets someone of the party sit in the first seat of a kind.
  mutating func seatHolder(spec: String, in body: BodyID) {
    let seat = seats(of: body).first { $0.spec == spec }!
    let person = hire("Person \(seat.id.rawValue)", at: seat.party.rawValue)
    done(.appoint(Appoint(seat: seat.id, person: person, from: Day("2025-03-01")!)))
  }

  /// The body's seats, in order.
  func seats(of body: BodyID) -> [Seat] { state.seats(of: state.body(body)!) }

  /// Registers a person and gives the number.
  mutating func hire(_ name: String, at employer: String? = nil) -> PersonID {
    let act = RegisterPerson(name: name, employer: employer.map { OrganisationID($0) })
    return PersonID(done(.registerPerson(act)).made!)
  }

  /// Registers a process leader of a body, or one who does the acts of a party.
  mutating func hire(_ office: Office) -> Int {
    let person = hire("Samordnaren")
    done(.giveOffice(GiveOffice(person: person, office: office)))
    return person.rawValue
  }

  /// Gives a role from a day, by election where voters are named.
  mutating func role(
    _ role: RoleKind, of body: BodyID, _ person: PersonID, from date: String,
    isActing: Bool = false, voters: [SeatID]? = nil
  ) -> Refusal? {
    refusal(
      .takeRole(
        TakeRole(
          body: body, role: role, person: person, from: Day(date)!, isActing: isActing,
          election: voters.map { Election(on: Day(date)!, voters: $0) },
          reason: isActing ? "Ingen annan kunde" : "")))
  }

  /// The person in one of the body's seats that belongs to a side.
  func person(_ side: Side, of body: BodyID, on date: String) -> PersonID {
    state.seats(of: state.body(body)!).filter { $0.side == side }
      .compactMap { $0.holder(on: Day(date)!)?.person }.first!
  }

  /// A meeting of the bodies at which everyone in the first one's seats was present.
  mutating func met(_ date: String, _ bodies: BodyID...) -> MeetingID {
    let number = meeting(date, of: bodies)
    let present = state.body(bodies[0])!.seats
    done(.recordAttendance(RecordAttendance(meeting: number, present: present)), on: date)
    return number
  }

  /// Writes minutes with an item that came to this.
  mutating func write(
    _ meeting: MeetingID, _ outcome: OutcomeKind? = nil, matter: String? = nil,
    isDeparture: Bool = false, on date: String
  ) -> Refusal? {
    let item = AddItem(meeting: meeting, title: "Ny rutin", matter: matter)
    let number = done(.addItem(item), on: date).made!
    let host = state.meeting(meeting).flatMap { state.body($0.host) }
    // Each principal says that it lies within its delegation (C05).
    let within = host.map { state.principals(in: $0, on: Day(date)!) } ?? []
    let written = WrittenItem(
      number: number, text: "Så blev det.", outcome: outcome, isDeparture: isDeparture,
      within: within)
    return refusal(.writeMinutes(WriteMinutes(meeting: meeting, items: [written])), on: date)
  }

  /// Adjusts minutes that are written.
  mutating func adjust(_ meeting: MeetingID, by person: PersonID, on date: String) {
    done(
      .adjustMinutes(AdjustMinutes(meeting: meeting, on: Day(date)!, by: [person])), on: date)
  }

  mutating func set(_ clause: String, of body: BodyID, _ value: ParameterValue) {
    done(
      .setParameter(
        SetParameter(
          body: body, clause: ClauseID(clause), value: value, from: Day("2025-01-01")!)))
  }

  mutating func adopt(_ clause: String, _ body: BodyID, from date: String) {
    done(.adoptClause(AdoptClause(body: body, clause: ClauseID(clause), from: Day(date)!)))
  }

  mutating func report(_ body: BodyID, to receiver: BodyID, _ meeting: MeetingID?, on date: String)
  {
    let act = GiveReport(
      body: body, to: receiver, meeting: meeting, on: Day(date)!, text: "Vi har gått igenom allt.")
    done(.giveReport(act), on: date)
  }

  /// Takes a kind of relation from a body.
  mutating func unrelate(_ relation: Relation, _ id: BodyID) {
    let body = state.body(id)!
    var relations: [Relation: [BodyID]] = [:]
    for kind in Relation.allCases where kind != relation && !body.related(kind).isEmpty {
      relations[kind] = body.related(kind)
    }
    done(.setRelations(SetRelations(body: id, relations: relations)))
  }
}
