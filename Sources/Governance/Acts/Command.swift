public import SwedishCalendar

/// What someone asks the registrar to do, once however often it is sent.
public struct Command: Hashable, Sendable {
  public var id: CommandID
  public var actor: Actor
  /// The day on which it is done.
  public var today: Day
  public var act: Act
  /// That ten digits together in its texts, where they may be either, are telephone numbers (C23).
  public var assuresMobiles: Bool

  /// A command to do `act`.
  public init(
    id: CommandID, actor: Actor, today: Day, act: Act, assuresMobiles: Bool = false
  ) {
    self.assuresMobiles = assuresMobiles
    self.id = id
    self.actor = actor
    self.today = today
    self.act = act
  }
}

/// Everything that can be done; each act is decided on by the function of its name.
public enum Act: Hashable, Sendable {
  case declareExample(Day)
  case registerNetwork(RegisterNetwork)
  case registerLevel(RegisterLevel)
  case registerArea(RegisterArea)
  case registerOrganisation(RegisterOrganisation)
  case registerFederation(RegisterFederation)
  case registerBody(RegisterBody)
  case setRelations(SetRelations)
  case adoptCharter(AdoptCharter)
  case followCharter(FollowCharter)
  case adoptClause(AdoptClause)
  case setParameter(SetParameter)
  case decideAudience(DecideAudience)
  case registerPerson(RegisterPerson)
  case giveOffice(GiveOffice)
  case establishSeat(EstablishSeat)
  case endSeat(EndSeat)
  case appoint(Appoint)
  case endMembership(EndMembership)
  case takeRole(TakeRole)
  case leaveRole(LeaveRole)
  case planMeeting(PlanMeeting)
  case moveMeeting(MoveMeeting)
  case cancelMeeting(CancelMeeting)
  case addItem(AddItem)
  case changeItem(ChangeItem)
  case removeItem(RemoveItem)
  case attachFiles(AttachFiles)
  case publishAgenda(PublishAgenda)
  case planSubstitute(PlanSubstitute)
  case callOffSubstitute(CallOffSubstitute)
  case recordAttendance(RecordAttendance)
  case writeMinutes(WriteMinutes)
  case adjustMinutes(AdjustMinutes)
  case sendMinutes(SendMinutes)
  case publishMinutes(PublishMinutes)
  case withholdMinutes(WithholdMinutes)
  case giveReport(GiveReport)
  case attest(Attest)
  case recordDeparture(RecordDeparture)
  case giveMandate(GiveMandate)
  case acceptMandate(AcceptMandate)
  case withdrawMandate(WithdrawMandate)
  case nameAccountable(NameAccountable)
  case addExtraMember(AddExtraMember)
  case endExtraMember(EndExtraMember)
  case inviteGuest(InviteGuest)
  case uninviteGuest(UninviteGuest)
  case answerInvitation(AnswerInvitation)
  case nameLiaison(NameLiaison)
  case endLiaison(EndLiaison)
  case holdExchange(HoldExchange)
  case joinOutsideBody(JoinOutsideBody)
  case reportFromOutside(ReportFromOutside)
  case doHandoverStep(DoHandoverStep)
  case renameOrganisation(RenameOrganisation)
  case succeedOrganisation(SucceedOrganisation)
  case setContract(SetContract)
  case stateCare(StateCare)
  case renewAgreement(RenewAgreement)
  case renameBody(RenameBody)
  case succeedBody(SucceedBody)
  case dissolveBody(DissolveBody)
  case joinCluster(JoinCluster)
  case leaveCluster(LeaveCluster)
  case changeEmployer(ChangeEmployer)
  case planMeetings(PlanMeetings)
  case restoreItem(RestoreItem)
  case orderItems(OrderItems)
  case carryItems(CarryItems)
  case detachFile(DetachFile)
  case fillRow(FillRow)
  case proposeItem(ProposeItem)
  case declineProposal(DeclineProposal)
  case giveReceipt(GiveReceipt)
  case chooseNotices(ChooseNotices)
  case agreeAction(AgreeAction)
  case changeAction(ChangeAction)
  case endAction(EndAction)
  case nameAdjusters(NameAdjusters)
  case adjustOwn(AdjustOwn)
  case approveMinutes(ApproveMinutes)
  case raiseMatter(RaiseMatter)
  case prepareMatter(PrepareMatter)
  case namePreparer(NamePreparer)
  case liftMatter(LiftMatter)
  case sendOnMatter(SendOnMatter)
  case returnMatter(ReturnMatter)
  case acceptMatter(AcceptMatter)
  case answerMatter(AnswerMatter)
  case disposeTexts(DisposeTexts)
  case markSpread(MarkSpread)
  case giveSpreadReceipt(GiveSpreadReceipt)
  case endSpread(EndSpread)
  case announce(Announce)
  case readAnnouncement(ReadAnnouncement)
  case enterDocument(EnterDocument)
  case followDocument(FollowDocument)
  case changeDocument(ChangeDocument)
  case endDocument(EndDocument)
  case readChange(ReadChange)
  case takeChange(TakeChange)
  case tagSubjects(TagSubjects)
  case watch(Watch)
}
