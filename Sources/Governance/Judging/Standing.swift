/// How one occasion stands against its clause (design §1).
public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
  /// Missed, and can no longer be done.
  case broken
  /// Missed or done too late; what is open can still be done.
  case late
  /// A missed recommendation: an "avvikelse från rekommendation".
  case departed
  /// Nothing can measure it, and no attestation holds.
  case unattested
  /// Left open by the document and not yet set by the body.
  case open
  /// Coming, and can be kept.
  case due
  /// Its time has not come.
  case notYet
  /// Done in time.
  case kept
  /// Attested by the body, with a reflection.
  case attested
  /// A possibility that nobody must use.
  case possible
  /// A proposal that the body has not adopted.
  case proposed
  /// Before the body was followed here.
  case beforeSamklang

  /// Whether it counts as kept in the year's count.
  public var isKept: Bool { self == .kept || self == .attested }

  /// Whether it is counted at all: only what has been tried against the clause.
  public var isCounted: Bool {
    switch self {
    case .kept, .attested, .late, .broken, .departed, .unattested: true
    case .open, .due, .notYet, .possible, .proposed, .beforeSamklang: false
    }
  }

  /// Worse standings come first.
  public var weight: Int { Standing.allCases.firstIndex(of: self) ?? 0 }
}
