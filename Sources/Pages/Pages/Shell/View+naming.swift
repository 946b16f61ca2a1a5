public import Charters
public import Governance
public import Links
public import SwedishCalendar

/// Ids put into names and links.
extension View {
  /// A short text, or a word that says that it has been disposed of.
  public func short(_ ref: TextRef) -> String { name(ref) ?? ShellWords.disposed }

  /// A person's name.
  public func name(of person: PersonID) -> String {
    state.person(person).map { short($0.name) } ?? ShellWords.unknownPerson
  }

  /// A body's name.
  public func name(of body: BodyID) -> String {
    state.body(body).map { short($0.name(on: day)) } ?? body.rawValue
  }

  /// An organisation's name.
  public func name(of organisation: OrganisationID) -> String {
    state.organisation(organisation).map { short($0.name(on: day)) } ?? organisation.rawValue
  }

  /// A level's name.
  public func name(of level: LevelID) -> String {
    state.levels.first { $0.id == level }.map { short($0.name) } ?? level.rawValue
  }

  /// An area's name.
  public func name(of area: AreaID) -> String {
    state.areas.first { $0.id == area }.map { short($0.name) } ?? area.rawValue
  }

  /// A seat as readers know it: its function, and the party it belongs to.
  public func name(of seat: SeatID) -> String {
    guard let seat = state.seat(seat) else { return ShellWords.unknownSeat }
    return ShellWords.seat(short(seat.function), of: name(of: seat.party))
  }

  /// The way to a body's page.
  public func link(to body: Body) -> Link { .body(body.id.rawValue) }

  /// The pages above one that belongs to a body: all bodies, and the body itself.
  public func wayBack(to body: Body) -> [Frame.Crumb] {
    [Frame.Crumb(Words.bodies, .bodies), Frame.Crumb(name(of: body.id), link(to: body))]
  }

  /// A clause of a body's charter as a plate that leads to it, with its words where asked for.
  public func plate(_ clause: ClauseID, of body: BodyID, says: Bool = false) -> ClauseLink {
    let words = says ? words(of: clause, of: body) : nil
    return ClauseLink(
      clause.rawValue, says: words,
      link: .clause(body: body.rawValue, clause: clause.rawValue, asOf: asOf?.description))
  }

  private func words(of clause: ClauseID, of body: BodyID) -> String? {
    state.body(body).flatMap { state.charter(of: $0, on: day) }?.charter.clause(clause)?.says
  }
}

extension Day {
  /// The day as a leaf of the calendar.
  public var leaf: Leaf {
    Leaf(
      weekday: weekday.swedishShort, day: dayOfMonth, month: String(swedishMonth.prefix(3)),
      iso: description)
  }
}
