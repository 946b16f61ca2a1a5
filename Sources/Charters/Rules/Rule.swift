/// What a clause demands, as data: a closed list, so that the compiler names what a kind still lacks.
public enum Rule: Hashable, Sendable {
  case meetings(MeetingsRule)
  case synchronised(SynchronisedRule)
  case agenda(AgendaRule)
  case standingItem(StandingItemRule)
  case minutes(MinutesRule)
  case authority(AuthorityRule)
  case noSubstitutes(NoSubstitutesRule)
  case rotation(RotationRule)
  case composition(CompositionRule)
  case kindsOfCare(KindsOfCareRule)
  case report(ReportRule)
  case validity(ValidityRule)
  case attest(AttestRule)
  case blanks(BlanksRule)
  case ownParameters(OwnParametersRule)
  case mandate(MandateRule)
  case role(RoleRule)
  case appointment(AppointmentRule)
  case liaison(LiaisonRule)
  case guests(GuestsRule)
  case extraMembers(ExtraMembersRule)
  case employment(EmploymentRule)
  case accountable(AccountableRule)
  case clusters(ClustersRule)
  case outsideMembership(OutsideMembershipRule)
  case individuals(IndividualsRule)
  case inbox(InboxRule)
  case prepare(PrepareRule)
  case request(RequestRule)
  case proposal(ProposalRule)
  case dialogue(DialogueRule)
  case carryOut(CarryOutRule)
  case decisionsFromAbove(DecisionsFromAboveRule)
  case announce(AnnounceRule)
  case lift(LiftRule)
  case relay(RelayRule)
  case assignment(AssignmentRule)
  case ladder(LadderRule)
  case exchange(ExchangeRule)
  case routine(RoutineRule)
  case subscription(SubscriptionRule)
  case data(DataRule)
  case indicators(IndicatorsRule)
  case goals(GoalsRule)
  case agreement(AgreementRule)
  case subjects(SubjectsRule)
  case plan(PlanRule)
  case phases(PhasesRule)
  case seasons(SeasonsRule)
  case tasks(TasksRule)
  case duties(DutiesRule)
  case timeLimit(TimeLimitRule)
  case deliverables(DeliverablesRule)
  case cost(CostRule)
}

/// What the data of every kind of rule can do.
package protocol RuleData: Hashable, Sendable, Codable {
  /// The data as a rule of its kind.
  var rule: Rule { get }
  /// What the rule demands, as one plain sentence to show under its clause.
  var swedishDemand: String { get }
  /// The relations it names, each of which a body that carries it must have filled.
  var relations: [Relation] { get }
}

extension RuleData {
  package var relations: [Relation] { [] }
}

extension Rule {
  /// What the rule demands, as one plain sentence to show under its clause.
  public var swedishDemand: String { data.swedishDemand }

  /// The relations it names, each of which a body that carries it must have filled.
  public var relations: [Relation] { data.relations }

  /// The rule's data, whatever its kind.
  package var data: any RuleData {
    switch self {
    case .meetings(let data): data
    case .synchronised(let data): data
    case .agenda(let data): data
    case .standingItem(let data): data
    case .minutes(let data): data
    case .authority(let data): data
    case .noSubstitutes(let data): data
    case .rotation(let data): data
    case .composition(let data): data
    case .kindsOfCare(let data): data
    case .report(let data): data
    case .validity(let data): data
    case .attest(let data): data
    case .blanks(let data): data
    case .ownParameters(let data): data
    case .mandate(let data): data
    case .role(let data): data
    case .appointment(let data): data
    case .liaison(let data): data
    case .guests(let data): data
    case .extraMembers(let data): data
    case .employment(let data): data
    case .accountable(let data): data
    case .clusters(let data): data
    case .outsideMembership(let data): data
    case .individuals(let data): data
    case .inbox(let data): data
    case .prepare(let data): data
    case .request(let data): data
    case .proposal(let data): data
    case .dialogue(let data): data
    case .carryOut(let data): data
    case .decisionsFromAbove(let data): data
    case .announce(let data): data
    case .lift(let data): data
    case .relay(let data): data
    case .assignment(let data): data
    case .ladder(let data): data
    case .exchange(let data): data
    case .routine(let data): data
    case .subscription(let data): data
    case .data(let data): data
    case .indicators(let data): data
    case .goals(let data): data
    case .agreement(let data): data
    case .subjects(let data): data
    case .plan(let data): data
    case .phases(let data): data
    case .seasons(let data): data
    case .tasks(let data): data
    case .duties(let data): data
    case .timeLimit(let data): data
    case .deliverables(let data): data
    case .cost(let data): data
    }
  }
}
