public import Charters
public import SwedishCalendar

/// What a command leads to: events to record, and what the one who acts should know.
public struct Decision: Hashable, Sendable {
  public var events: [Event]
  public var warnings: [Warning]
  /// The number of what the command made, such as a meeting's.
  public var made: Int?

  /// A decision to record these events.
  public init(_ events: [Event], warnings: [Warning] = [], made: Int? = nil) {
    self.events = events
    self.warnings = warnings
    self.made = made
  }
}

/// A clause as others cite it: which charter, and which clause of it.
public struct Citation: Hashable, Sendable, Codable {
  public var charter: CharterKey
  public var clause: ClauseID

  /// The clause of that charter.
  public init(charter: CharterKey, clause: ClauseID) {
    self.charter = charter
    self.clause = clause
  }
}

/// A rule of time or number that is strained or broken; it warns and never stops the act.
public struct Warning: Hashable, Sendable, Codable {
  public var kind: Kind
  public var citation: Citation?

  /// What is strained.
  public enum Kind: Hashable, Sendable, Codable {
    /// More meetings in the period than the clause holds.
    case tooManyMeetings(planned: Int, atMost: Int)
    /// The meeting is not as many days before the other body's as the clause says.
    case notSynchronised(wanted: DayRange)
    /// The agenda is published after its last day.
    case agendaLate(lastDay: Day)
    /// The agenda's last day had passed when the meeting was planned or moved.
    case agendaCannotBeInTime(lastDay: Day)
    /// The day is one on which nobody works.
    case notWorkingDay(Day)
    /// A standing item was taken off.
    case standingItemRemoved
    /// Someone came in place of an absent representative.
    case substituteCame
    /// An outcome goes beyond what the body may.
    case beyondAuthority(OutcomeKind)
    /// The body has another meeting on that day.
    case sameDay
    /// The same side would have the turn of this role too (C16, C18).
    case sameTurn(RoleKind)
    /// The person is not employed by the party whose seat it is (B16).
    case employedByAnother
    /// The body's time is over before that day (B09).
    case afterTheEnd(Day)
  }
}

/// Why something is not done: the reason, the clause behind it, and what can be done instead.
public struct Refusal: Error, Hashable, Sendable {
  public var reason: Reason
  public var citation: Citation?
  public var offers: [Offer]

  /// A refusal for this reason.
  public init(_ reason: Reason, citation: Citation? = nil, offers: [Offer] = []) {
    self.reason = reason
    self.citation = citation
    self.offers = offers
  }

  /// The reasons there are.
  public enum Reason: Hashable, Sendable {
    case unknown(Subject)
    case taken(Subject)
    case empty(Field)
    case tooLong(Field, atMost: Int)
    case notEntitled(Denial)
    case endsBeforeItStarts
    case tooFarAway(Day)
    case mayNotOutcome(OutcomeKind)
    case matterNotNamed([String])
    case outsideMatters([String])
    case substitutesForbidden
    /// The charter opens no road for the matter to that body (C06, D09).
    case noRoad(BodyID)
    /// The matter has not been said to be ready (A06).
    case matterNotReady
    case matterEnded
    /// The matter is with the one who keeps the contact (D06).
    case withContact
    case notWithContact
    /// There is no body to send it back to.
    case raisedHere
    /// The body's clause names other ways to handle what is lifted to it (D06, D18).
    case notAnAnswer([InboxAnswer])
    /// The party has no seat in the body.
    /// A kind of matter, an area or a goal that the charter does not name.
    case notNamedInCharter
    case notAParty(OrganisationID)
    case alreadyAnswered
    /// The day it is asked for by has passed.
    case inThePast(Day)
    /// A substitute comes from the principal of the one who is away.
    case substituteOfAnother(OrganisationID)
    /// The one named already takes part in the meeting.
    case alreadyThere
    case blanksLeft([String])
    case notLeftOpen
    case notProposed
    case notAttested
    case wrongSide(expected: Side, turn: CalendarPeriod)
    case sameSideInBoth(RoleKind)
    case cancelled
    case notHeld
    case alreadyHeld
    case inTheFuture(Day)
    case agendaEmpty
    case minutesNotWritten
    case minutesNotAdjusted
    case audienceNarrow
    case standingNeedsReason
    case seatHeld
    /// The kind of seat is for parties of another side (A19, C10).
    case seatForSide(Side)
    /// The seat has been taken away, and is there to this day only.
    case seatGone(Day)
    case notInSeat
    case individuals(Field, IdentityNumberGuard.Finding)
    /// The term overlaps another one of the same.
    case overlaps
    /// The support office must say by what decision or letter the party acted (A20).
    case sourceNeeded
    /// The person has no employer, or one that the clause does not allow (B14, B16).
    case noEmployer
    case employedElsewhere(Side)
    /// The document gives the role to another side (A18).
    case roleNotForSide([Side])
    /// The role is given by election, and none is recorded (D25).
    case electionNeeded
    /// Another role calls the meetings and publishes the agenda (C17).
    case notCaller(RoleKind)
    /// A rotating role cannot be held by a side without a seat (C16).
    case noSeatForSide(Side)
    /// The seat stands empty.
    case seatEmpty
    /// The party has not attested the mandate, or has taken it back (A16).
    case mandateNotGiven
    /// A manager who sits in the seat answers for it alone.
    case delegationForbidden
    /// An organisation or body would replace, or work for, itself in the end.
    case circular
    /// What was replaced takes no new work.
    case replaced
    /// What was dissolved takes no new work.
    case dissolved
    /// A body with meetings to come, or with bodies on its commission, is not dissolved yet.
    case meetingsLeft(Int)
    case commissionsLeft(Int)
    /// The bodies do not stand in the relation that the clause speaks of.
    case notRelated
    /// No clause asks for it.
    case notAsked
    /// The role does not change hands now (C16, C18).
    case noHandoverDue(RoleKind)
    case alreadyHandedOver
    /// An action's last day lies before the meeting that agreed on it.
    case dueBeforeMeeting
    case alreadyEnded
    /// Nothing was chosen.
    case nothingToDo
    /// The party has no row of the item, or the item has no rows (C22).
    case noRow
    /// The paper has not been sent out.
    case notSentYet
    case alreadySent
    /// Others are named to adjust the minutes.
    case notAdjuster
    /// Minutes are approved at a later meeting of the same body.
    case notLaterMeeting
    /// These principals are not said to delegate it (C05).
    case outsideDelegation([OrganisationID])
    /// A local assignment names who writes its description (C26).
    case assignmentWithoutResponsible
    case notAssignment
    case notRecommendation
    /// Only regions and municipalities decide on recommendations.
    case notPrincipal
    /// The recommendation is not addressed to the principal.
    case notAddressed
    case adoptionSourceNeeded
    /// The day lies before the outcome, which came on this day.
    case beforeOutcome(Day)
    /// The outcome is not passed on to the body (C02).
    case notPassedOn
    case carrierNotNamed
    case alreadyCarriedOut
    /// The body's charter has no ladder, or one without further steps (D07).
    case noLadder
    case samePartyTwice
    /// The party has no seat under the body's ladder.
    case partyWithoutSeat(OrganisationID)
    /// A local body handles a deviation only where there is a reason for it (D07).
    case localNeedsReason
    /// The parties no longer have the case between themselves.
    case pastFirstStep
    case correctionAwaitsAnswer
    case nothingCorrected
    case correctedBeforeItHappened
    /// The correction has failed or is unreasonably late, so the case goes on (D08).
    case mustRise
    /// Nothing has opened the next step yet (D08).
    case stepNotOpen
    /// No body has the case yet, so no position and no dispute can arise there.
    case notWithBody
    /// Disputes of this kind take another road (D09).
    case wrongDisputeRoad(DisputeKind)
    /// The charter opens no direct road (D10).
    case noDirectRoad
    case alreadyThereOnLadder
    case partySourceNeeded
    case negativeCount
    /// What is internal to the body is not marked for spreading.
    case itemInternal
    case alreadyMarked
    /// No receipts are asked for any more.
    case spreadEnded
    /// The party has no seat in the body.
    case notParty
    /// The subject areas of the charter are these (D15, D20).
    case noSuchArea([String])
    case documentEnded
    /// The body neither has the document nor follows it.
    case notFollowed
    /// No goal is set for a year like this.
    case notATargetYear(Int)
    /// That a goal was missed is not said before its year is over (D03).
    case targetYearNotOver(Int)
    /// The body has no counterpart outside the system (B03).
    case mirrorsNothing
    /// The body's time was over with this day (B09).
    case timeOver(Day)
    /// The body was closed on this day (B09).
    case closed(Day)
    /// The charter gives the body no time that could end, or be changed.
    case notForATime
    /// The final deliverable has not been accepted (B09).
    case finalMissing
    /// There is already a final deliverable.
    case finalThere
    case alreadyDelivered
    /// Nothing has been delivered that waits for an answer.
    case notDelivered
    /// What the charter lists is not taken away by the body (B10).
    case notOwnDeliverable
    /// The day lies before the one on which it was returned.
    case beforeAnswer(Day)
    /// The day lies before the one on which it was delivered.
    case beforeDelivery(Day)
    case commissionSourceNeeded
    /// What is wrong with an indicator or a value of it (D31, D36).
    case indicator(IndicatorProblem)
    /// The part of the territory lies outside the body's own (D02).
    case outsideArea
    /// The body's agreements name other development areas (D02).
    case noSuchDevelopment
    /// A plan follows one of an earlier year that the body works from; this one is of that year.
    case planDoesNotFollow(Int)
    /// The plan is of no concern to the body.
    case planElsewhere
    /// The one who is to answer for an activity belongs to no body of its plan.
    case responsibleElsewhere
    case planEmpty
    case planAdopted
    case planWithdrawn
    /// Work carries its phase, one of these (C03).
    case phaseNeeded([WorkPhase])
    /// A report comes no earlier than the one before it.
    case beforeLastReport(Day)
    /// More time or money than one entry can hold.
    case effortUnreasonable
    /// A review that has been sent is not changed.
    case reviewSent
    case reviewNotWritten
    case reviewNotAdopted
    /// The figures are those of a whole year.
    case yearNotOver(Int)
    case meetingBeforeYearEnd(Int)
    case alreadyOnAgenda
    case noMeetingPlanned
    /// The body was not followed here that year.
    case noSuchYear
  }

  /// What could be meant by an unknown or taken name.
  public enum Subject: Hashable, Sendable {
    case network, body, charter, clause, part, person, seat, meeting, item, organisation, level,
      area, role, guest, liaison, membership, function, substitute, federation
    case text, file, proposal, action, matter, request, question, outcome, deviation
    case spread, announcement, document, change
    case accord, goal, annex, developmentArea
    case deliverable
    case indicator
    case plan, activity
    case booking
  }

  /// The field of a form that a refusal is about.
  public enum Field: String, Hashable, Sendable, Codable, CaseIterable {
    case name, title, note, reason, place, text, summary, reflection, address, source, function
    case email, agreement, mirrors, items, guests, number, matter, presenter, draft, length
    case file, care, background, proposal, answer, activity, area
    case decider, paragraph, diary, change, teller, reference, delegation
    case category, learning, message, audience, effect, version
    case goal, measure, measurer, development
  }

  /// What can be done instead.
  public enum Offer: Hashable, Sendable {
    case outcome(OutcomeKind)
    case lift(Relation)
    case liftTo(BodyID)
    case recordDeparture
    case recordAbsence
    case inviteAsGuest
    case actingHolder
    case fillBlanks
    case signIn
    case stateSource
    case recordElection
    case nameResponsible
    case ask(BodyOfficer)
    case raiseStep
    case judgeDelay
    case sayPrincipled
    case openInterpretation
    /// Tag what works for the goal, which shows how it goes.
    case tagInstead
    /// Raise it as a matter of the body's own.
    case raiseInstead
    case extendTime
    case moveDeliverable
    case deliverFinal
    case closeWithoutFinal
  }

  /// Whom to turn to.
  public enum BodyOfficer: Hashable, Sendable {
    case chair, support, administrator, party
  }
}
