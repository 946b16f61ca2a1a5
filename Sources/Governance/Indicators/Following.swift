import Charters
import HashTreeCollections
public import SwedishCalendar

/// Who gives values, which indicators a body follows, and who has looked at them (D31, D36).
extension State {
  /// The bodies whose indicators a body follows: the group that follows up, its committees, and the
  /// body itself where it has some of its own.
  public func followedUp(by body: Body) -> [BodyID] {
    let groups = body.related(.followUp)
    let near = groups + groups.flatMap { commissioned(by: $0).sorted() } + [body.id]
    return near.once.filter { id in indicators.values.contains { $0.body == id } }
  }

  /// The bodies that follow a body's indicators: those related to it, or to the group whose
  /// committee it is, and the body itself.
  public func bodies(following owner: Body, on day: Day) -> [Body] {
    let groups = Set([owner.id] + owner.related(.commissioner))
    return bodies.values.filter { body in
      body.stands(on: day)
        && (body.id == owner.id || !groups.isDisjoint(with: body.related(.followUp)))
    }.sorted { $0.id < $1.id }
  }

  /// The indicators that a body follows.
  public func indicators(followedBy body: Body) -> [Indicator] {
    let owners = Set(followedUp(by: body))
    return allIndicators.filter { owners.contains($0.body) }
  }

  /// Those who give values of a body's indicators: the organisations with a seat in its network.
  public func givers(near body: Body, on day: Day) -> [OrganisationID] {
    let network = network(of: body)
    let near = bodies.values.filter { self.network(of: $0) == network }
    return Set(near.flatMap { seats(of: $0, on: day) }.map { party(of: $0, on: day) }).sorted()
  }

  /// Those who give values of one indicator, of all who could.
  public func givers(of indicator: Indicator, among all: [OrganisationID]) -> [OrganisationID] {
    all.filter { organisation($0).map { indicator.terms.givers.contains($0.kind) } ?? false }
  }

  /// The organisations for which a person may give values of a body's indicators.
  public func given(by person: PersonID, near body: Body, on day: Day) -> [OrganisationID] {
    let all = givers(near: body, on: day)
    return all.filter {
      may(person, .giveValues(for: [$0]), in: body, of: self, on: day).isAllowed
    }
  }

  /// The periods over on a day for which values of an indicator are awaited, the latest first.
  public func awaited(of indicator: Indicator, since: Day, on day: Day) -> [CalendarPeriod] {
    var period = indicator.period(containing: day).previous
    var found: [CalendarPeriod] = []
    while period.end >= max(since, indicator.terms.from), found.count < 120 {
      if indicator.awaits(period) { found.append(period) }
      period = period.previous
    }
    return found
  }

  /// Whether a person speaks for an organisation: does its acts, or sits for it in a body of the
  /// same network.
  func speaks(_ person: Person, for party: OrganisationID, inNetworkOf body: Body, on day: Day)
    -> Bool
  {
    if answering(for: party, on: day).contains(where: person.represents.contains) { return true }
    let present = successor(of: party, on: day)
    let network = network(of: body)
    return person.seats.compactMap { seat($0) }.contains { seat in
      seat.holder(on: day)?.person == person.id && self.party(of: seat, on: day) == present
        && self.body(seat.body).map { self.network(of: $0) == network } == true
    }
  }

  /// Who may give values: those who speak for each organisation; else those who run the body that
  /// follows up, on their behalf.
  func giving(
    for parties: [OrganisationID], _ person: Person, _ body: Body?, _ ties: Ties, on day: Day
  ) -> Verdict {
    if let body, !parties.isEmpty,
      parties.allSatisfy({ speaks(person, for: $0, inNetworkOf: body, on: day) })
    {
      return .allowed(.representative)
    }
    return ties.isSupport || !ties.roles.isEmpty ? .allowed(.support) : .denied(.notForParty)
  }
}

/// Who of a body has looked at the values of a period.
public struct IndicatorReach: Hashable, Sendable {
  public var period: CalendarPeriod
  /// The members who have said so.
  public var readers: [PersonID]
  public var members: [PersonID]
  /// The meeting that took them up.
  public var meeting: MeetingID?
}

/// The values of one period, and when they came.
struct IndicatorRelease {
  var period: CalendarPeriod
  /// When each lot of them was first given, in order.
  var stamps: [Stamp]
  /// Which indicators have values.
  var indicators: [IndicatorID]
}

extension State {
  /// The periods since a day for which indicators have values, the first one first.
  func releases(of indicators: [Indicator], since: Day, on day: Day) -> [IndicatorRelease] {
    var found: [CalendarPeriod: IndicatorRelease] = [:]
    for indicator in indicators {
      for period in periods(of: indicator.id) where period.end >= since && period.end < day {
        let stamps = values(of: indicator.id, in: period).values.map(\.first)
        var release = found[period] ?? IndicatorRelease(period: period, stamps: [], indicators: [])
        release.stamps += stamps
        release.indicators.append(indicator.id)
        found[period] = release
      }
    }
    return found.values.sorted { $0.period < $1.period }.map { release in
      var release = release
      release.stamps = Set(release.stamps).sorted { $0.sequence < $1.sequence }
      return release
    }
  }

  /// The periods since a day that have values and that a person has not looked at for a body.
  public func unseen(by person: PersonID, in body: Body, since: Day, on day: Day)
    -> [CalendarPeriod]
  {
    releases(of: indicators(followedBy: body), since: since, on: day).map(\.period)
      .filter { readers(of: $0, in: body.id)[person] == nil }
  }

  /// The periods since a day for which a body's indicators have values, the latest first.
  public func periods(followedBy body: Body, since: Day, on day: Day) -> [CalendarPeriod] {
    releases(of: indicators(followedBy: body), since: since, on: day).map(\.period).reversed()
  }

  /// How far the latest periods of a body's indicators have reached in some bodies.
  public func reach(
    of owner: BodyID, in bodies: [Body], latest count: Int, since: Day, on day: Day
  ) -> [BodyID: [IndicatorReach]] {
    let own = indicators(of: owner)
    let latest = releases(of: own, since: since, on: day).suffix(count).reversed()
    return Dictionary(
      bodies.map { body in
        let members = members(of: body, on: day)
        return (
          body.id,
          latest.map { release in
            let readers = readers(of: release.period, in: body.id)
            return IndicatorReach(
              period: release.period, readers: members.filter { readers[$0] != nil },
              members: members,
              meeting: meeting(thatSaw: release, of: own, in: body, on: day)?.id)
          }
        )
      }
    ) { $1 }
  }

  /// A meeting has seen them when it took up all indicators, or each that has a value.
  func meeting(
    thatSaw release: IndicatorRelease, of all: [Indicator], in body: Body, on day: Day
  ) -> Meeting? {
    guard let first = release.stamps.first else { return nil }
    let own = all.filter { release.indicators.contains($0.id) }
    return meetings(of: body).first { meeting in
      guard meeting.isHeld, meeting.day >= first.day, meeting.day <= day else { return false }
      let subjects = Set(meeting.agenda.compactMap(\.about))
      return own.allSatisfy {
        subjects.contains(.indicators(body: $0.body)) || subjects.contains(.indicator(id: $0.id))
      }
    }
  }
}
