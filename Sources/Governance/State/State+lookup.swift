public import Charters
import HashTreeCollections
public import SwedishCalendar

/// Finding things by their ids.
extension State {
  /// The body with this id.
  public func body(_ id: BodyID) -> Body? { bodies[id] }
  /// The meeting with this number.
  public func meeting(_ id: MeetingID) -> Meeting? { meetings[id] }
  /// The action with this number.
  public func action(_ id: ActionID) -> Action? { actions[id] }
  /// The person with this number.
  public func person(_ id: PersonID) -> Person? { people[id] }
  /// The seat with this number.
  public func seat(_ id: SeatID) -> Seat? { seats[id] }
  /// The organisation with this id.
  public func organisation(_ id: OrganisationID) -> Organisation? { organisations[id] }

  /// The municipalities of an area.
  public func municipalities(of area: AreaID) -> [Organisation] {
    organisations.values.filter { $0.area == area && $0.kind == .municipality }
  }

  /// The bodies that have this one for their commissioner, in no order.
  public func commissioned(by body: BodyID) -> [BodyID] {
    bodies.values.filter { $0.related(.commissioner).contains(body) }.map(\.id)
  }

  /// Every body, by id.
  public var allBodies: [Body] { bodies.values.sorted { $0.id < $1.id } }
  /// Every organisation, by id.
  public var allOrganisations: [Organisation] { organisations.values.sorted { $0.id < $1.id } }
  /// The keys of the charters that have been adopted, in order.
  public var charterKeys: [CharterKey] { charters.keys.sorted { $0.rawValue < $1.rawValue } }
  /// The versions of a charter, oldest first.
  public func versions(of charter: CharterKey) -> [CharterVersion] { charters[charter] ?? [] }
  /// Every person, by number.
  public var allPeople: [Person] { people.values.sorted { $0.id < $1.id } }
  /// Every meeting that a file with this digest hangs on, with the file as it hangs there.
  public func attachments(of digest: String) -> [(meeting: Meeting, file: Attachment)] {
    meetings.values.flatMap { meeting in
      meeting.attachments.filter { $0.digest == digest }.map { (meeting, $0) }
    }
  }
  /// Every meeting, by number.
  public var allMeetings: [Meeting] { meetings.values.sorted { $0.id < $1.id } }
  /// How many meetings there are.
  public var meetingCount: Int { meetings.count }

  /// The network that a body belongs to.
  public func network(of body: Body) -> NetworkID? {
    levels.first { $0.id == body.level }?.network
  }

  /// The levels of the network that a body belongs to, topmost first.
  public func levels(of body: Body) -> [Level] {
    let network = network(of: body)
    return levels.filter { $0.network == network }
  }

  /// The body's meetings that are not cancelled, by day.
  public func meetings(of body: Body) -> [Meeting] {
    body.meetings.compactMap { meetings[$0] }.filter { $0.cancelled == nil }
  }

  /// The body's seats, in the order they were established.
  public func seats(of body: Body) -> [Seat] { body.seats.compactMap { seats[$0] } }

  /// The seats that have not been taken away before a day.
  public func seats(of body: Body, on day: Day) -> [Seat] {
    seats(of: body).filter { $0.isThere(on: day) }
  }

  /// The version of a charter in force on a day; the first one before any was in force.
  public func charter(_ key: CharterKey, on day: Day) -> CharterVersion? {
    let versions = charters[key] ?? []
    return versions.last { $0.from <= day } ?? versions.first
  }

  /// The charter that a body follows on a day, with the clauses of the parts it carries.
  public func charter(of body: Body, on day: Day) -> Followed? {
    guard let following = body.followed(on: day) ?? body.following.first,
      let version = charter(following.charter, on: day)
    else { return nil }
    return Followed(following: following, version: version)
  }

  /// What the body set for a clause, as it holds on a day.
  public func parameter(_ clause: ClauseID, of body: Body, on day: Day) -> Parameter? {
    body.parameters.last { $0.clause == clause && $0.from <= day }
  }

  /// The value of one sort that the body set for a clause; a clause may leave several to it.
  func parameter<Value>(
    _ clause: ClauseID, of body: Body, on day: Day, _ pick: (ParameterValue) -> Value?
  ) -> (value: Value, stamp: Stamp)? {
    for set in body.parameters.reversed() where set.clause == clause && set.from <= day {
      if let value = pick(set.value) { return (value, set.stamp) }
    }
    return nil
  }

  /// For whom a body's papers are on a day; its members where nothing says otherwise (design §6).
  public func audience(of body: Body, on day: Day) -> Audience {
    if let decided = body.audiences.last(where: { $0.from <= day }) { return decided.audience }
    let rules = charter(of: body, on: day)?.clauses.flatMap(\.rules) ?? []
    let published = rules.compactMap { rule -> Audience? in
      guard case .minutes(let minutes) = rule else { return nil }
      return minutes.publish?.audience
    }
    return published.max() ?? .members
  }

  /// Those who hold a role in a body on a day.
  public func holders(of role: RoleKind, in body: Body, on day: Day) -> [RoleTerm] {
    body.roles.filter { $0.role == role && $0.holds(on: day) }
  }

  /// The people who sit in a body on a day.
  public func members(of body: Body, on day: Day) -> [PersonID] {
    var found: [PersonID] = []
    for seat in seats(of: body) {
      if let holder = seat.holder(on: day), !found.contains(holder.person) {
        found.append(holder.person)
      }
    }
    return found
  }
}

/// A charter as a body follows it.
public struct Followed: Sendable, Equatable {
  public var following: Following
  public var version: CharterVersion

  /// The charter's text and rules.
  public var charter: Charter { version.charter }
  /// The clauses of the parts that the body carries, in the document's order.
  public var clauses: [Clause] {
    following.parts.isEmpty ? charter.clauses : charter.clauses(for: following.parts)
  }
}
