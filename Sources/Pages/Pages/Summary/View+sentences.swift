import Charters
import Governance
import Links
import SwedishCalendar

/// Occasions and obligations in words.
extension View {
  /// What is tried, by name; nil where it is the clause itself.
  func subject(_ subject: Occasion.Subject) -> String? {
    switch subject {
    case .meeting(let meeting): state.meeting(meeting).map { SummaryWords.meeting($0.day) }
    case .period(let period): period.swedish.capitalised
    case .seat(let seat): name(of: seat)
    case .missingSeat(let function): function
    case .role(let role, let turn): "\(role.swedish.capitalised) \(turn.swedish)"
    case .handover(let role, let from): SummaryWords.handover(role, from)
    case .report(_, let to, let about): SummaryWords.report(to: name(of: to), self.about(about))
    case .document: SummaryWords.document
    case .attestation: SummaryWords.attestation
    case .parameter: SummaryWords.parameter
    case .network: SummaryWords.network
    case .sides: SummaryWords.sides
    case .care(let kind): kind.capitalised
    case .outside(let number, let year):
      state.outside(number).map { "\(name(of: $0.person)), \(year)" }
    case .person(let person): name(of: person)
    case .contact(let body, let side): SummaryWords.contact(side, with: name(of: body))
    case .exchange(let body, let period): "\(name(of: body)), \(period.swedish)"
    case .unit(let organisation): name(of: organisation)
    case .decision(let meeting, let item): decision(meeting, item)
    case .own(let parameter): parameter.swedish.capitalised
    case .matter(let id, _): matterName(id)
    case .request: MatterWords.request
    case .question(let id):
      state.question(id).map {
        MatterWords.between(name(of: $0.from), name(of: $0.to))
      }
    case .deviation(let id, let step): SummaryWords.deviation(id.rawValue, step)
    case .clause: nil
    case .spread(let spread, let party): "\(title(of: spread)), \(name(of: party))"
    case .spreadBelow(let spread, let body): "\(title(of: spread)), \(name(of: body))"
    case .announcement(let told): title(of: told)
    case .routine(let document): document.map { title(of: $0) } ?? SummaryWords.routine
    case .change(let document, let number): change(number, of: document)
    case .accord(let id): id.map { title(of: $0) } ?? AccordWords.plain
    case .goal(let key): goalName(key)
    case .task(let task): task.capitalised
    case .duty(let duty, let party):
      party.map { "\(duty.capitalised), \(name(of: $0))" } ?? duty.capitalised
    case .goals(let period): period.swedish.capitalised
    case .time: LimitedWords.time
    case .deliverable(let id): title(of: id)
    case .indicators(let occasion): occasion.swedish
    case .activity(let id): name(of: id)
    case .season(let season): season.swedish.capitalised
    case .booking(let id): title(of: id)
    }
  }

  /// Whether the explaining sentence needs to be told what it is about.
  private func isNamed(_ subject: Occasion.Subject) -> Bool {
    switch subject {
    case .meeting, .period, .seat, .missingSeat, .role, .handover, .report, .outside, .person,
      .contact, .care, .exchange, .unit, .decision, .matter, .request, .question, .deviation:
      true
    case .document, .attestation, .parameter, .network, .sides, .own, .clause: false
    case .spread, .spreadBelow, .announcement, .routine, .change, .activity, .season: true
    case .accord, .goal, .task, .duty, .goals: true
    case .time: false
    case .deliverable: true
    case .indicators: true
    case .booking: true
    }
  }

  /// A decision by its title and where it was taken.
  private func decision(_ meeting: MeetingID, _ item: Int) -> String? {
    guard let meeting = state.meeting(meeting), let item = meeting.item(item) else { return nil }
    let title = mayTell(item, of: meeting) ? name(item.title) ?? "" : ""
    return "\(name(of: meeting.host)), \(meeting.day.swedishShort)"
      + (title.isEmpty ? "" : ": \(title)")
  }

  /// A matter by its title for those who may read it, by its number for all others.
  private func matterName(_ id: MatterID) -> String? {
    state.matter(id).map { denial(of: $0) == nil ? short($0.title) : MatterWords.number(id) }
  }

  /// Clauses and how they stand are open to all; what stands on a closed agenda is not.
  func mayTell(_ item: Item, of meeting: Meeting) -> Bool {
    guard denialOfAgenda(meeting) == nil, !isGuestOnly(at: meeting) else { return false }
    return !item.isInternal || may(.readInternal, in: state.host(of: meeting.id))
  }

  private func about(_ reported: Occasion.Reported) -> String {
    switch reported {
    case .meeting(let meeting):
      state.meeting(meeting).map { SummaryWords.aboutMeeting($0.day) } ?? ""
    case .period(let period): SummaryWords.about(period)
    }
  }

  /// Why an occasion stands as it does.
  func sentence(_ occasion: Occasion) -> String {
    guard isNamed(occasion.subject), let subject = subject(occasion.subject) else {
      return occasion.note.swedish
    }
    return "\(subject): \(occasion.note.swedish)"
  }

  /// What is to be done, by when and by whom.
  func sentence(_ obligation: Obligation) -> String {
    let people = obligation.people.map { name(of: $0) }
    return SummaryWords.owed(
      title(obligation), by: obligation.lastDay, isLate: obligation.isLate, people)
  }

  /// What is to be done, with the meeting or seat that it is about.
  func title(_ obligation: Obligation) -> String {
    switch obligation.duty {
    case .fillSeat(let seat), .giveMandate(let seat), .acceptMandate(let seat),
      .askEmployer(let seat), .nameManager(let seat), .settleContract(let seat),
      .abolishSeat(let seat):
      "\(obligation.duty.swedish): \(name(of: seat))"
    case .report(let to, let about):
      "\(obligation.duty.swedish) \(SummaryWords.to) \(name(of: to))\(self.about(about))"
    case .raiseDeviation(let id):
      "\(obligation.duty.swedish): \(SummaryWords.case(id.rawValue))"
    case .establishSeat(let function): "\(obligation.duty.swedish): \(function)"
    case .handOver(_, let from): SummaryWords.before(from, obligation.duty)
    case .setParameter: SummaryWords.decide(open(obligation)) ?? obligation.duty.swedish
    case .nameContact(let body, _), .holdExchange(let body):
      "\(obligation.duty.swedish): \(name(of: body))"
    case .nameCarrier(let id), .carryOut(let id), .describe(let id):
      "\(obligation.duty.swedish): \(outcomeName(id))"
    case .tellSpread(let spread, let party):
      "\(obligation.duty.swedish): \(title(of: spread)), \(name(of: party))"
    case .reviseRoutine(let document), .takeChange(let document, _):
      "\(obligation.duty.swedish): \(title(of: document))"
    case .renewAccord(let id):
      "\(obligation.duty.swedish): \(title(of: id))"
    case .judgeGoal(let key): "\(obligation.duty.swedish): \(goalName(key))"
    case .followTask(let what), .doDuty(let what): "\(obligation.duty.swedish): \(what)"
    case .tellDuty(let duty, let party):
      "\(obligation.duty.swedish): \(duty)\(party.map { ", \(name(of: $0))" } ?? "")"
    case .deliver(let id): "\(obligation.duty.swedish): \(title(of: id))"
    case .reportActivity(let id), .evaluate(let id): "\(obligation.duty.swedish): \(name(of: id))"
    case .evaluateMatter(let id):
      "\(obligation.duty.swedish): \(matterName(id) ?? MatterWords.number(id))"
    default: obligation.duty.swedish
    }
  }

  /// What a clause leaves for its body to decide.
  private func open(_ obligation: Obligation) -> Rule? {
    let followed = state.body(obligation.body).flatMap { state.charter(of: $0, on: day) }
    return followed?.charter.clause(obligation.citation.clause)?.rules.first(where: \.isLeftOpen)
  }

  /// The meeting that a duty is about.
  func meeting(of duty: Duty) -> Meeting? {
    switch duty {
    case .synchronise(let meeting), .publishAgenda(let meeting), .restoreItem(let meeting),
      .minutes(let meeting, _), .report(_, .meeting(let meeting)), .bookEffort(let meeting):
      state.meeting(meeting)
    default: nil
    }
  }

  /// A part of a meeting where the viewer may see it, else the meeting itself.
  private func link(to part: Link.MeetingPart, of id: MeetingID) -> Link {
    guard let meeting = state.meeting(id) else { return .meeting(id.rawValue) }
    let denial =
      switch part {
      case .overview: nil as Denial?
      case .agenda: denialOfAgenda(meeting)
      case .live: denialOfLive(meeting)
      case .attendance: denialOfAttendance(meeting)
      case .minutes: denialOfMinutes(meeting)
      }
    return .meeting(id.rawValue, denial == nil ? part : .overview)
  }

  /// The page on which a duty is done.
  func link(to obligation: Obligation) -> Link {
    let body = obligation.body.rawValue
    switch obligation.duty {
    case .planMeetings(let period, _): return .planningYear(body, period.start.year)
    case .synchronise(let meeting): return .meeting(meeting.rawValue)
    case .publishAgenda(let meeting), .restoreItem(let meeting):
      return link(to: .agenda, of: meeting)
    case .sendProposal(let meeting, _): return .meeting(meeting.rawValue)
    case .minutes(let meeting, .attendance): return link(to: .attendance, of: meeting)
    case .minutes(let meeting, _): return link(to: .minutes, of: meeting)
    case .takeTurn, .fillRole, .nameContact, .handOver, .establishSeat: return .members(body: body)
    case .fillSeat(let seat), .giveMandate(let seat), .acceptMandate(let seat),
      .askEmployer(let seat), .nameManager(let seat), .settleContract(let seat),
      .abolishSeat(let seat):
      return .seat(seat.rawValue)
    case .bringAbout, .planNextMeeting: return .newMeeting(body: body)
    case .nameCarrier(let id), .carryOut(let id), .describe(let id): return .outcome(id)
    case .raiseDeviation(let id): return .deviation(id.rawValue)
    case .decideEnd, .holdExchange, .reportOutside, .report, .reviewCharter, .attest, .setParameter:
      return .clause(body: body, clause: obligation.citation.clause.rawValue)
    case .tellSpread(let spread, _): return link(obligation, .spreads, spread.rawValue)
    case .enterRoutine: return link(obligation, .documents, nil)
    case .reviseRoutine(let document), .takeChange(let document, _):
      return link(obligation, .documents, document.rawValue)
    case .enterAccord: return link(obligation, .agreements)
    case .renewAccord(let id): return link(obligation, .agreements, id.rawValue)
    case .judgeGoal: return link(obligation, .goals)
    case .followTask, .doDuty, .tellDuty: return link(obligation, .tasks)
    case .deliver(let id): return limitedLink(obligation, id)
    case .setDeliverables, .prepareEnd: return limitedLink(obligation)
    case .indicators(let duty): return link(to: duty, of: obligation.body)
    case .reportActivity(let id), .evaluate(let id):
      return link(to: id)
        ?? .clause(body: body, clause: obligation.citation.clause.rawValue)
    case .evaluateMatter(let id): return .matter(id.rawValue)
    case .contributeToPlan, .makePlans: return .bodyPlans(body)
    case .prepareSeason(let season): return .bodyPlans(body, year: season.year)
    case .bookEffort(let meeting):
      return .effort(body: body, .meeting, number: meeting.rawValue)
    }
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
