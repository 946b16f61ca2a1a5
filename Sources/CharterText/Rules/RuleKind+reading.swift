import Charters

extension RuleKind {
  /// The type that reads this kind from a file.
  var readable: any ReadableRule.Type {
    switch self {
    case .meetings: MeetingsRule.self
    case .synchronised: SynchronisedRule.self
    case .agenda: AgendaRule.self
    case .standingItem: StandingItemRule.self
    case .minutes: MinutesRule.self
    case .authority: AuthorityRule.self
    case .noSubstitutes: NoSubstitutesRule.self
    case .rotation: RotationRule.self
    case .composition: CompositionRule.self
    case .kindsOfCare: KindsOfCareRule.self
    case .report: ReportRule.self
    case .validity: ValidityRule.self
    case .attest: AttestRule.self
    case .blanks: BlanksRule.self
    case .ownParameters: OwnParametersRule.self
    case .mandate: MandateRule.self
    case .role: RoleRule.self
    case .appointment: AppointmentRule.self
    case .liaison: LiaisonRule.self
    case .guests: GuestsRule.self
    case .extraMembers: ExtraMembersRule.self
    case .employment: EmploymentRule.self
    case .accountable: AccountableRule.self
    case .clusters: ClustersRule.self
    case .outsideMembership: OutsideMembershipRule.self
    case .individuals: IndividualsRule.self
    case .inbox: InboxRule.self
    case .prepare: PrepareRule.self
    case .request: RequestRule.self
    case .proposal: ProposalRule.self
    case .dialogue: DialogueRule.self
    case .carryOut: CarryOutRule.self
    case .decisionsFromAbove: DecisionsFromAboveRule.self
    case .announce: AnnounceRule.self
    case .lift: LiftRule.self
    case .relay: RelayRule.self
    case .assignment: AssignmentRule.self
    case .ladder: LadderRule.self
    case .exchange: ExchangeRule.self
    case .routine: RoutineRule.self
    case .subscription: SubscriptionRule.self
    case .data: DataRule.self
    case .indicators: IndicatorsRule.self
    case .goals: GoalsRule.self
    case .agreement: AgreementRule.self
    case .subjects: SubjectsRule.self
    case .plan: PlanRule.self
    case .phases: PhasesRule.self
    case .seasons: SeasonsRule.self
    case .tasks: TasksRule.self
    case .duties: DutiesRule.self
    case .timeLimit: TimeLimitRule.self
    case .deliverables: DeliverablesRule.self
    case .cost: CostRule.self
    }
  }
}
