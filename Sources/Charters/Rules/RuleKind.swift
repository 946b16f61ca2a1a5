/// The kinds of rule there are, by the names they have in charter files.
public enum RuleKind: String, Hashable, Sendable, Codable, CaseIterable {
  case meetings
  case synchronised
  case agenda
  case standingItem = "standing_item"
  case minutes
  case authority
  case noSubstitutes = "no_substitutes"
  case rotation
  case composition
  case kindsOfCare = "kinds_of_care"
  case report
  case validity
  case attest
  case blanks
  case ownParameters = "own_parameters"
  case mandate
  case role
  case appointment
  case liaison
  case guests
  case extraMembers = "extra_members"
  case employment
  case accountable
  case clusters
  case outsideMembership = "outside_membership"
  case exchange
  case individuals
  case inbox
  case prepare
  case request
  case proposal
  case dialogue
  case carryOut = "carry_out"
  case decisionsFromAbove = "decisions_from_above"
  case announce
  case lift
  case relay
  case assignment
  case ladder
  case routine
  case subscription
  case data
  case indicators
  case goals
  case agreement
  case subjects
  case plan
  case phases
  case seasons
  case tasks
  case duties
  case timeLimit = "time_limit"
  case deliverables
  case cost
}

extension RuleKind {
  /// The type that holds the data of this kind.
  var dataType: any RuleData.Type {
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

extension Rule {
  /// The rule's kind.
  public var kind: RuleKind {
    switch self {
    case .meetings: .meetings
    case .synchronised: .synchronised
    case .agenda: .agenda
    case .standingItem: .standingItem
    case .minutes: .minutes
    case .authority: .authority
    case .noSubstitutes: .noSubstitutes
    case .rotation: .rotation
    case .composition: .composition
    case .kindsOfCare: .kindsOfCare
    case .report: .report
    case .validity: .validity
    case .attest: .attest
    case .blanks: .blanks
    case .ownParameters: .ownParameters
    case .mandate: .mandate
    case .role: .role
    case .appointment: .appointment
    case .liaison: .liaison
    case .guests: .guests
    case .extraMembers: .extraMembers
    case .employment: .employment
    case .accountable: .accountable
    case .clusters: .clusters
    case .outsideMembership: .outsideMembership
    case .individuals: .individuals
    case .inbox: .inbox
    case .prepare: .prepare
    case .request: .request
    case .proposal: .proposal
    case .dialogue: .dialogue
    case .carryOut: .carryOut
    case .decisionsFromAbove: .decisionsFromAbove
    case .announce: .announce
    case .lift: .lift
    case .relay: .relay
    case .assignment: .assignment
    case .ladder: .ladder
    case .exchange: .exchange
    case .routine: .routine
    case .subscription: .subscription
    case .data: .data
    case .indicators: .indicators
    case .goals: .goals
    case .agreement: .agreement
    case .subjects: .subjects
    case .plan: .plan
    case .phases: .phases
    case .seasons: .seasons
    case .tasks: .tasks
    case .duties: .duties
    case .timeLimit: .timeLimit
    case .deliverables: .deliverables
    case .cost: .cost
    }
  }
}
