public import Charters
public import SwedishCalendar

/// One time that a clause is tried: this meeting, this quarter, this seat.
public struct Occasion: Hashable, Sendable {
  public var subject: Subject
  public var standing: Standing
  /// Whether something can still change it.
  public var isOpen: Bool
  /// The day it is placed at, and sorted by.
  public var day: Day
  /// The last day on which it can be kept.
  public var lastDay: Day?
  public var note: Note
  /// The events that show it.
  public var evidence: [Stamp]
  /// What remains to be done, where something does.
  public var duty: Duty?

  init(
    _ subject: Subject, _ standing: Standing, isOpen: Bool = false, day: Day, lastDay: Day? = nil,
    note: Note, evidence: [Stamp] = [], duty: Duty? = nil
  ) {
    self.subject = subject
    self.standing = standing
    self.isOpen = isOpen
    self.day = day
    self.lastDay = lastDay
    self.note = note
    self.evidence = evidence
    self.duty = duty
  }

  /// What is tried.
  public enum Subject: Hashable, Sendable {
    case meeting(MeetingID)
    case period(CalendarPeriod)
    case seat(SeatID)
    /// A kind of seat that the network lacks.
    case missingSeat(String)
    case role(RoleKind, CalendarPeriod)
    /// A role handed over to the one who has it from a day.
    case handover(RoleKind, from: Day)
    case report(from: BodyID, to: BodyID, about: Reported)
    case document
    case attestation
    case parameter
    case network
    /// One who sits in a body outside the network, in a year.
    case outside(Int, year: Int)
    case person(PersonID)
    /// A side's contact with another body.
    case contact(BodyID, Side)
    case exchange(BodyID, CalendarPeriod)
    case unit(OrganisationID)
    /// A decision passed on from a meeting of a body above.
    case decision(MeetingID, item: Int)
    case own(OwnParameter)
    case sides
    /// What a party was asked to tell further.
    case spread(SpreadID, OrganisationID)
    /// The same at a body of the level below.
    case spreadBelow(SpreadID, BodyID)
    case announcement(AnnouncementID)
    case routine(DocumentID?)
    case change(DocumentID, Int)
    /// A kind of care that the charter requires.
    case care(String)
    /// A case between parties, at a step of the ladder.
    case deviation(DeviationID, step: Int)
    case clause
    /// A matter at one of its stations, counted from 0.
    case matter(MatterID, station: Int)
    case request(RequestID)
    case question(QuestionID)
    /// The agreement that a clause rests on; nil where none is entered.
    case accord(AccordID?)
    /// A goal by its key, and whether it is reached by its year.
    case goal(String)
    case task(String)
    /// A duty of the convener, or of the members for each party.
    case duty(String, OrganisationID?)
    /// What works for some of the body's goals, in a year.
    case goals(CalendarPeriod)
    /// How long the body is there.
    case time
    case deliverable(DeliverableID)
    case indicators(IndicatorOccasion)
    case activity(ActivityID)
    case season(SeasonTime)
    /// A task between meetings, as it was booked.
    case booking(BookingID)
  }

  /// What a report is about.
  public enum Reported: Hashable, Sendable {
    case meeting(MeetingID)
    case period(CalendarPeriod)
  }

  /// The facts behind a standing, put in words on the page.
  public enum Note: Hashable, Sendable {
    case held(Int, planned: Int, atLeast: Int, atMost: Int?)
    case unrecorded(Int, held: Int, atLeast: Int)
    case daysBefore(Int)
    case noPartnerMeeting
    case partnerUnknown
    case published(on: Day, daysEarly: Int, lateItems: Int, lateFiles: Int)
    case publishedLate(on: Day, by: Int)
    case notPublished
    case onAgenda
    case offAgenda
    case minutesDone(on: Day)
    case minutesWait(MinutesStep)
    case withheld(on: Day)
    case outcomes(Int)
    case oversteps([OutcomeKind])
    case nothingYet
    case nobodyCame
    case substitutes(Int)
    case noSubstitutes
    case turn(Side, held: Side?)
    case turnVacant(Side)
    case handedOver(Int, of: Int)
    case sameSide(Side)
    case acting(Side?)
    case filled(since: Day)
    case vacant(since: Day)
    case wishedFor(since: Day)
    /// The private provider that the seat belongs to has no contract in force.
    case contractLapsed(until: Day?)
    /// The charter in force no longer has this kind of seat.
    case seatOutdated
    case noSuchSeat(wanted: Int, found: Int)
    case sides(region: Int, municipality: Int)
    case reported(on: Day)
    case reportMissing
    case valid(until: Day?, review: Day?)
    case expired(Day)
    case reviewDue(Day)
    case attestedOn(Day, until: Day)
    case neverAttested
    case lapsed(Day)
    case notSet
    case filledIn
    case blanks(Int)
    case carried(Structure)
    case notCarried(Structure)
    case careRepresented(parties: Int)
    case careMissing
    /// How many parties have not said which care they give.
    case careUnknown(parties: Int)
    /// The agreement that the principals rest on has ended.
    case agreementEnded(Day)
    case mandateMissing
    case mandateGiven(on: Day)
    case mandateAwaits(since: Day)
    case mandateAccepted(on: Day)
    case mandateWithdrawn(on: Day)
    case appointedByParty
    case appointedOnBehalf
    case officials(Int, elected: Int)
    case employed
    case employedByAnother
    case leftEmployer
    case roleHeld(since: Day)
    case roleVacant
    case wrongHolder
    case jointlyMissing([Side])
    case elected(on: Day)
    case notElected
    case initialOpen
    case initialUntil(Day)
    case extraMember(since: Day, until: Day?)
    case guests(Int)
    /// The parties had the agenda, by which they decide whom to bring (C21).
    case guestsAsked(on: Day, guests: Int)
    case guestsNotAsked
    case outsideNone
    case outsideReported(on: Day)
    case outsideSilent
    case accountable
    case delegated
    case noManager
    case neverMeets(since: Day)
    case unitSince(Day)
    case noUnits
    case contactNamed(since: Day)
    case contactMissing
    case exchanged(on: Day)
    case notExchanged
    case matterWaits
    case matterHandled(on: Day)
    case matterAtContact
    case matterAwaitsAgenda
    case matterArrived(on: Day)
    case matterPrepared
    case matterReady
    case matterHandedOver(on: Day)
    case proposalNotSent
    case proposalUnanswered
    case proposalAnswered(on: Day)
    case answerAwaited
    case answered(on: Day)
    case ownSet(OwnParameter)
    case ownOpen(OwnParameter)
    case nothingFromAbove
    case waitsForMeeting
    case guarded
    case departure
    case carrierMissing
    case carryingNotBegun
    case carryingUnderWay
    case carriedOut(on: Day)
    case noAssignments
    case descriptionMissing(since: Day)
    case described(on: Day)
    case noDeviations
    /// Every case that came was taken back by the party that brought it.
    case deviationsWithdrawn
    case deviationReported(on: Day)
    /// A correction waits for the reporting party's yes or no.
    case correctionWaits(since: Day)
    case deviationCorrected(on: Day)
    case correctionFailed(on: Day)
    /// A person has judged the delay unreasonable.
    case delayUnreasonable(on: Day)
    /// The case has to go on to the next step.
    case mustRise(since: Day)
    case positionAwaited(since: Day)
    case positionTaken(on: Day)
    case wentOn(on: Day)
    case nothingSpread
    case spreadAwaited(since: Day)
    case spreadTold(on: Day, times: Int)
    case spreadReach(told: Int, of: Int)
    case nothingAnnounced
    case announced(on: Day, readers: Int, members: Int)
    case routineMissing
    case routineHolds(since: Day, revise: Day?)
    case routineToRevise(Day)
    case noDocument
    case noChange(since: Day)
    case changeAwaited(since: Day, readers: Int, members: Int)
    case changeTaken(on: Day)
    case areasSeen(Int, of: Int)
    case noAreaSeen
    case goalsSeen(Int, of: Int)
    case noGoalSeen
    case accordMissing
    case accordHolds(since: Day, until: Day?, annexesEnded: Int)
    /// The agreement has ended, and how far its goals were reached is judged.
    case accordConcluded(Day)
    case goalTarget(year: Int)
    case goalNotJudged(year: Int)
    case goalJudged(GoalResult, on: Day)
    case taskSeen(on: Day, times: Int)
    case taskAwaited(since: Day)
    /// Nothing has been done for the task for a year.
    case taskDormant(since: Day)
    case taskDone(on: Day)
    case dutySeen(on: Day, times: Int)
    case dutyAwaited(since: Day)
    case dutyUnseen(since: Day)
    case dutyTold(on: Day)
    case dutyUntold
    case permanent
    case timeOpen
    case runsUntil(Day, extended: Bool)
    case endsSoon(Day)
    case toBeClosed(Day)
    case endedWithoutFinal(Day)
    case closed(Day)
    case closedWithoutFinal(Day)
    case noDeliverables
    /// Not delivered; the day that was set first, where it has been moved.
    case deliverableAwaited(moved: Day?)
    case deliveredAwaitsAnswer(on: Day)
    case deliverableReturned(on: Day)
    case deliverableAccepted(delivered: Day, on: Day)
    case neverDelivered
    case indicator(IndicatorNote)
    case noPlan
    case activityTold(Activity.Status, on: Day)
    case activityOverdue(since: Day)
    /// An activity that remains to be done, and when it was last told how it stands.
    case activityUnderWay(toldOn: Day?)
    case revisionGiven(on: Day)
    case revisionMissing
    /// How much of the work belonged to the plan.
    case workInPlan(Int, of: Int)
    /// For how many development areas there are plans.
    case plansMade(Int, of: Int)
    case inPhase(WorkPhase)
    case evaluated(on: Day)
    case notEvaluated(since: Day)
    case seasonReady(on: Day)
    /// Routines are wanted before a season that begins on this day.
    case seasonAwaited(Day)
    /// Principals that were there and have not booked what it took.
    case effortMissing(Int, of: Int)
    case effortBooked(minutes: Int, kronor: Int)
    case paidByAnother(Int)
    case nothingBooked
    /// How far the shares are from the fair ones, in thousandths.
    case skew(Int, atMost: Int, years: Int)
  }

  /// The steps that minutes go through.
  public enum MinutesStep: Hashable, Sendable {
    case attendance, write, adjust, send, publish
  }
}

/// What someone has to do so that a clause is kept.
public enum Duty: Hashable, Sendable {
  case planMeetings(CalendarPeriod, missing: Int)
  case synchronise(MeetingID)
  case publishAgenda(MeetingID)
  case restoreItem(MeetingID)
  case minutes(MeetingID, Occasion.MinutesStep)
  case takeTurn(RoleKind, CalendarPeriod)
  case handOver(RoleKind, from: Day)
  case fillSeat(SeatID)
  case report(to: BodyID, Occasion.Reported)
  case reviewCharter
  case planNextMeeting
  case sendProposal(MeetingID, item: Int)
  case attest
  case setParameter
  case settleContract(SeatID)
  case establishSeat(String)
  case abolishSeat(SeatID)
  case giveMandate(SeatID)
  case acceptMandate(SeatID)
  case askEmployer(SeatID)
  case nameManager(SeatID)
  case bringAbout
  case nameContact(BodyID, Side)
  case holdExchange(BodyID)
  case reportOutside(Int)
  case fillRole(RoleKind)
  case decideEnd(RoleKind)
  /// Somebody is named who carries out what was passed on (C02).
  case nameCarrier(OutcomeID)
  case carryOut(OutcomeID)
  /// The description of a local assignment is written (C26).
  case describe(OutcomeID)
  /// Take a case to the next step (D08).
  case raiseDeviation(DeviationID)
  case tellSpread(SpreadID, OrganisationID)
  case enterRoutine
  case reviseRoutine(DocumentID)
  case takeChange(DocumentID, Int)
  case enterAccord
  /// Say what becomes of an agreement that has ended.
  case renewAccord(AccordID)
  case judgeGoal(String)
  /// Do something for a task of the charter, or tell of it (B08).
  case followTask(String)
  /// Do a duty that facts show, or tell how one is done that none shows (B15, B17).
  case doDuty(String)
  case tellDuty(String, OrganisationID?)
  case deliver(DeliverableID)
  case setDeliverables
  /// The time is near its end: what is left is finished, or more time is asked for (B09).
  case prepareEnd
  case indicators(IndicatorDuty)
  /// Tell how an activity stands (A07).
  case reportActivity(ActivityID)
  /// What was implemented is evaluated (C03).
  case evaluate(ActivityID)
  case evaluateMatter(MatterID)
  case contributeToPlan(CalendarPeriod)
  case makePlans(CalendarPeriod, missing: Int)
  case prepareSeason(SeasonTime)
  /// Book the time and cost of a meeting (B19).
  case bookEffort(MeetingID)
}
