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
  case report(ReportRule)
  case validity(ValidityRule)
  case attest(AttestRule)
  case blanks(BlanksRule)
}

/// The kinds of rule there are, by the names they have in charter files.
public enum RuleKind: String, Hashable, Sendable, Codable, CaseIterable {
  case meetings, synchronised, agenda
  case standingItem = "standing_item"
  case minutes, authority
  case noSubstitutes = "no_substitutes"
  case rotation, composition, report, validity, attest, blanks

  /// Whether the code judges this kind; the others stand as "bedöms inte ännu".
  public var isJudged: Bool {
    switch self {
    case .meetings, .synchronised, .agenda, .standingItem, .minutes, .authority, .noSubstitutes,
      .rotation, .composition, .report, .validity, .attest, .blanks:
      true
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
    case .report: .report
    case .validity: .validity
    case .attest: .attest
    case .blanks: .blanks
    }
  }
}
