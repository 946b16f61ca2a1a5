import Charters
public import Governance
import HashTreeCollections
public import SwedishCalendar

/// Who is reminded of what, on a day.
extension State {
  /// Every reminder whose day has come; each has a key that names its last day, so that what is
  /// moved is reminded of again.
  public func reminders(on day: Day, judging judgements: (Body) -> [Judgement]) -> [Notice] {
    let owed = allBodies.flatMap { body in
      judgements(body).flatMap(\.obligations).flatMap { reminders($0, day) }
        + meetings(of: body).filter { $0.host == body.id }.flatMap { reminders($0, day) }
    }
    let actions = allPeople.flatMap { openActions(of: $0.id) }.compactMap { reminder($0, day) }
    return owed + actions + waits(on: day)
  }

  /// One who follows how many principals answer a recommendation is reminded of it once, not once
  /// for each of them.
  private func waits(on day: Day) -> [Notice] {
    var told: Set<String> = []
    return allWaitings(on: day).flatMap { reminders($0, day) }
      .filter { told.insert($0.key).inserted }
  }

  private func reminders(_ waiting: Waiting, _ day: Day) -> [Notice] {
    guard let last = waiting.lastDay, let step = Notice.Step(on: day, last: last) else { return [] }
    return waiting.people.map { person in
      Notice(
        key: "waits.\(waiting.subject.theme).\(step.rawValue).\(last).p\(person.rawValue)",
        recipient: .person(person), matter: .waits(waiting.subject, last: last, step),
        isObligatory: false)
    }
  }

  private func reminders(_ owed: Obligation, _ day: Day) -> [Notice] {
    guard let last = owed.lastDay, let step = Notice.Step(on: day, last: last) else { return [] }
    let key = "\(owed.body.rawValue).\(owed.citation.clause.rawValue).\(owed.duty.key)"
    return owed.people.map { person in
      Notice(
        key: "owed.\(key).\(step.rawValue).\(last).p\(person.rawValue)",
        recipient: .person(person), matter: .owed(owed, step), isObligatory: false)
    }
  }

  /// A week before, those who have not answered; the day before, those who have not declined.
  private func reminders(_ meeting: Meeting, _ day: Day) -> [Notice] {
    guard meeting.cancelled == nil, !meeting.isHeld, meeting.day > day,
      let step = Notice.Step(on: day, last: meeting.day)
    else { return [] }
    return called(to: meeting).filter { one in
      let answer = one.invited.flatMap { meeting.standing($0) }
      return step == .week ? one.invited != nil && answer == nil : answer != false
    }.map { one in
      Notice(
        key: "meeting.\(meeting.id.rawValue).\(step.rawValue).\(meeting.day).\(one.recipient.key)",
        recipient: one.recipient, matter: .meetingSoon(meeting.id, one.invited),
        isObligatory: false)
    }
  }

  private func reminder(_ action: Action, _ day: Day) -> Notice? {
    guard let step = Notice.Step(on: day, last: action.due) else { return nil }
    return Notice(
      key: "action.\(action.id.rawValue).\(step.rawValue).\(action.due).p\(action.owner.rawValue)",
      recipient: .person(action.owner), matter: .actionDue(action.id, step), isObligatory: false)
  }
}

extension Notice.Step {
  /// The step that a day is in; nil where the last day is far off, or long gone.
  init?(on day: Day, last: Day) {
    switch day.days(to: last) {
    case 2...7: self = .week
    case 0...1: self = .day
    case -14 ... -1: self = .late
    default: return nil
    }
  }
}

extension Waiting.Subject {
  /// What a reminder is about: a recommendation as a whole, whoever has still to answer it.
  fileprivate var theme: String {
    if case .adoption(let outcome, _) = self { "adoption-\(outcome.key)" } else { key }
  }
}

extension Duty {
  /// What is owed, with the ids that it is about, the same from day to day.
  var key: String {
    switch self {
    case .planMeetings(let period, _): "planMeetings-\(period.start)"
    case .synchronise(let meeting): "synchronise-\(meeting.rawValue)"
    case .publishAgenda(let meeting): "publishAgenda-\(meeting.rawValue)"
    case .restoreItem(let meeting): "restoreItem-\(meeting.rawValue)"
    case .minutes(let meeting, let step): "minutes-\(meeting.rawValue)-\(step)"
    case .takeTurn(let role, let period): "takeTurn-\(role.rawValue)-\(period.start)"
    case .handOver(let role, let from): "handOver-\(role.rawValue)-\(from)"
    case .fillSeat(let seat): "fillSeat-\(seat.rawValue)"
    case .report(let to, .meeting(let meeting)): "report-\(to.rawValue)-m\(meeting.rawValue)"
    case .report(let to, .period(let period)): "report-\(to.rawValue)-\(period.start)"
    case .sendProposal(let meeting, let item): "sendProposal-\(meeting.rawValue)-\(item)"
    case .reviewCharter: "reviewCharter"
    case .planNextMeeting: "planNextMeeting"
    case .attest: "attest"
    case .setParameter: "setParameter"
    case .settleContract(let seat): "settleContract-\(seat.rawValue)"
    case .establishSeat(let spec): "establishSeat-\(spec)"
    case .abolishSeat(let seat): "abolishSeat-\(seat.rawValue)"
    case .giveMandate(let seat): "giveMandate-\(seat.rawValue)"
    case .acceptMandate(let seat): "acceptMandate-\(seat.rawValue)"
    case .askEmployer(let seat): "askEmployer-\(seat.rawValue)"
    case .nameManager(let seat): "nameManager-\(seat.rawValue)"
    case .bringAbout: "bringAbout"
    case .nameContact(let body, let side): "nameContact-\(body.rawValue)-\(side.rawValue)"
    case .holdExchange(let body): "holdExchange-\(body.rawValue)"
    case .reportOutside(let number): "reportOutside-\(number)"
    case .fillRole(let role): "fillRole-\(role.rawValue)"
    case .decideEnd(let role): "decideEnd-\(role.rawValue)"
    case .nameCarrier(let outcome): "nameCarrier-\(outcome.key)"
    case .carryOut(let outcome): "carryOut-\(outcome.key)"
    case .describe(let outcome): "describe-\(outcome.key)"
    case .raiseDeviation(let id): "raiseDeviation-\(id.rawValue)"
    case .tellSpread(let spread, let party): "tellSpread-\(spread.rawValue)-\(party.rawValue)"
    case .enterRoutine: "enterRoutine"
    case .reviseRoutine(let document): "reviseRoutine-\(document.rawValue)"
    case .takeChange(let document, let change): "takeChange-\(document.rawValue)-\(change)"
    case .enterAccord: "enterAccord"
    case .renewAccord(let accord): "renewAccord-\(accord.rawValue)"
    case .judgeGoal(let goal): "judgeGoal-\(goal)"
    case .followTask(let task): "followTask-\(task)"
    case .doDuty(let duty): "doDuty-\(duty)"
    case .tellDuty(let duty, let party): "tellDuty-\(duty)-\(party?.rawValue ?? "")"
    case .deliver(let id): "deliver-\(id.key)"
    case .setDeliverables: "setDeliverables"
    case .prepareEnd: "prepareEnd"
    case .indicators(.give(let period)): "giveValues-\(period.unit)-\(period.start)"
    case .indicators(.follow(let period)): "followIndicators-\(period.unit)-\(period.start)"
    case .reportActivity(let id): "reportActivity-\(id.plan.rawValue)-\(id.number)"
    case .evaluate(let id): "evaluate-\(id.plan.rawValue)-\(id.number)"
    case .evaluateMatter(let id): "evaluateMatter-\(id.rawValue)"
    case .contributeToPlan(let period): "contributeToPlan-\(period.start)"
    case .makePlans(let period, _): "makePlans-\(period.start)"
    case .prepareSeason(let season): "prepareSeason-\(season.kind.rawValue)-\(season.year)"
    case .bookEffort(let meeting): "bookEffort-\(meeting.rawValue)"
    }
  }
}

extension OutcomeID {
  /// The outcome as part of a key.
  fileprivate var key: String { "\(body.rawValue)-\(year)-\(number)" }
}
