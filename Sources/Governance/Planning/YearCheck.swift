import Charters
public import SwedishCalendar

extension State {
  /// Every rule that a proposal breaks, and what else people should know of it, heaviest first.
  public func check(_ proposal: YearProposal, today: Day) -> [PlanningFinding] {
    var check = YearCheck(self, proposal, today: today)
    return check.findings()
  }
}

/// Looks a proposal through together with what is planned already.
struct YearCheck {
  let state: State
  let proposal: YearProposal
  let today: Day
  private let days: YearDays
  private var engagements: Engagements
  private var demands: [BodyID: PlanningDemands] = [:]

  init(_ state: State, _ proposal: YearProposal, today: Day) {
    self.state = state
    self.proposal = proposal
    self.today = today
    days = YearDays(year: proposal.year, pause: proposal.wishes.pause, today: today)
    engagements = Engagements(state, year: proposal.year)
    for meeting in proposal.meetings { engagements.add(Sitting(meeting)) }
    for id in proposal.bodies + proposal.meetings.flatMap(\.bodies) where demands[id] == nil {
      guard let body = state.body(id) else { continue }
      demands[id] = PlanningDemands(body, state, year: proposal.year, today: today)
    }
  }

  mutating func findings() -> [PlanningFinding] {
    var found: [PlanningFinding] = []
    for meeting in proposal.meetings { found += findings(meeting) }
    let own = Set(proposal.bodies)
    for id in demands.keys.sorted() {
      guard let demand = demands[id] else { continue }
      found += counts(demand, isOwn: own.contains(id))
      found += steps(demand, isOwn: own.contains(id))
    }
    let places = Dictionary(
      proposal.bodies.enumerated().map { ($0.element, $0.offset) }
    ) { first, _ in first }
    return found.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.severity, places[one.body] ?? .max, left.offset)
        < (other.severity, places[other.body] ?? .max, right.offset)
    }.map(\.element)
  }

  // MARK: - One meeting

  private mutating func findings(_ meeting: ProposedMeeting) -> [PlanningFinding] {
    guard let host = meeting.bodies.first else { return [] }
    let own: [MeetingReference] = [.proposed(meeting.number)]
    var found: [PlanningFinding] = []
    func tell(
      _ kind: PlanningFinding.Kind, _ severity: PlanningFinding.Severity = .heed,
      _ citation: Citation? = nil
    ) {
      found.append(
        PlanningFinding(
          kind: kind, severity: severity, body: host, meetings: own, citation: citation))
    }
    if meeting.start >= meeting.end { tell(.endsBeforeItStarts, .stops) }
    if let closing = days.closing(of: meeting.day) { tell(.closed(closing)) }
    for agenda in demands[host]?.agendas ?? [] {
      let last = meeting.day.adding(days: -agenda.days)
      guard meeting.day >= today, last < today else { continue }
      tell(.agendaCannotBeInTime(lastDay: last), .heed, agenda.citation)
    }
    let wished = proposal.wishes.wish(of: host).weekday
    if let wished, wished != meeting.day.weekday { tell(.otherWeekday(wished: wished), .note) }
    for (kind, severity) in meetingsThatDay(meeting) { tell(kind, severity) }
    return found
  }

  private mutating func meetingsThatDay(
    _ meeting: ProposedMeeting
  ) -> [(PlanningFinding.Kind, PlanningFinding.Severity)] {
    var found: [(PlanningFinding.Kind, PlanningFinding.Severity)] = []
    for other in engagements.byDay[meeting.day] ?? [] {
      // A pair is told once, at the later number.
      guard other.reference.order < MeetingReference.proposed(meeting.number).order else {
        continue
      }
      let people = engagements.people(in: meeting.bodies, and: other.bodies, on: meeting.day)
      let isSame = !Set(meeting.bodies).isDisjoint(with: other.bodies)
      if other.overlaps(meeting.start, meeting.end), !people.isEmpty {
        found.append((.overlaps(other.reference, people: people), .heed))
      } else if isSame {
        found.append((.twiceThatDay(other.reference), .heed))
      } else if !people.isEmpty {
        found.append((.sharesDay(other.reference, people: people), .note))
      }
    }
    return found
  }

  // MARK: - How many

  private func counts(_ demand: PlanningDemands, isOwn: Bool) -> [PlanningFinding] {
    var found: [PlanningFinding] = []
    for frequency in demand.frequencies {
      found += counts(demand, frequency, isOwn: isOwn)
    }
    let own = demand.frequencies.filter { $0.rule.with == nil }
    if isOwn, own.isEmpty {
      found.append(
        PlanningFinding(
          kind: .countUnknown, severity: .note, body: demand.body.id, meetings: [], citation: nil))
    }
    if isOwn, let wished = proposal.wishes.wish(of: demand.body.id).count {
      let planned = sittings(of: demand.body.id).filter { $0.bodies.count == 1 }.count
      if planned != wished {
        found.append(
          PlanningFinding(
            kind: .otherThanWished(planned: planned, wished: wished), severity: .note,
            body: demand.body.id, meetings: [], citation: nil))
      }
    }
    return found
  }

  private func counts(
    _ demand: PlanningDemands, _ frequency: PlanningDemands.Frequency, isOwn: Bool
  ) -> [PlanningFinding] {
    func finding(
      _ kind: PlanningFinding.Kind, _ sittings: [Sitting] = [],
      _ severity: PlanningFinding.Severity? = nil
    ) -> PlanningFinding {
      PlanningFinding(
        kind: kind, severity: severity ?? frequency.severity, body: demand.body.id,
        meetings: sittings.map(\.reference), citation: frequency.citation)
    }
    if let relation = frequency.rule.with, frequency.partners.isEmpty {
      return isOwn ? [finding(.nobodyToMeet(relation))] : []
    }
    let periods = days.periods(frequency.rule.per).filter { $0.end >= today }
    let known = periods.compactMap { period in
      demand.count(frequency, in: period, state).map { (period, $0) }
    }
    if known.isEmpty, !periods.isEmpty { return isOwn ? [finding(.countNotSet, [], .heed)] : [] }
    let all = sittings(of: demand.body.id).filter { sitting in
      frequency.rule.with == nil || frequency.partners.contains(where: sitting.bodies.contains)
    }
    return known.compactMap { period, count in
      let planned = all.filter { period.contains($0.day) }
      if let most = count.atMost, planned.count > most {
        return finding(.tooMany(period, planned: planned.count, atMost: most), planned)
      }
      guard isOwn, planned.count < count.atLeast else { return nil }
      if planned.isEmpty, days.open(in: period.days).isEmpty {
        return finding(.periodClosed(period))
      }
      return finding(.tooFew(period, planned: planned.count, atLeast: count.atLeast), planned)
    }
  }

  // MARK: - In step with others

  private func steps(_ demand: PlanningDemands, isOwn: Bool) -> [PlanningFinding] {
    demand.synchronisations.flatMap { step -> [PlanningFinding] in
      func finding(
        _ kind: PlanningFinding.Kind, _ severity: PlanningFinding.Severity,
        _ references: [MeetingReference] = []
      ) -> PlanningFinding {
        PlanningFinding(
          kind: kind, severity: severity, body: demand.body.id, meetings: references,
          citation: step.citation)
      }
      let own = sittings(of: demand.body.id).filter { $0.day >= today }
      guard let range = step.days else { return isOwn ? [finding(.daysNotSet, .heed)] : [] }
      let others = step.partners.flatMap { engagements.byBody[$0] ?? [] }
      if others.isEmpty {
        return isOwn && !own.isEmpty ? [finding(.nothingToFollow(step.with), .heed)] : []
      }
      return own.compactMap { sitting in
        guard !others.contains(where: { range.holds(sitting.day.days(to: $0.day)) }) else {
          return nil
        }
        return finding(
          .notSynchronised(range, with: step.with), step.severity, [sitting.reference])
      }
    }
  }

  private func sittings(of body: BodyID) -> [Sitting] {
    (engagements.byBody[body] ?? []).filter { $0.day.year == proposal.year }
  }
}
