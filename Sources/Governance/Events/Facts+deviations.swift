public import Charters
public import SwedishCalendar

extension Fact {
  /// The case that the fact is about, where it is about one.
  public var deviation: DeviationID? {
    switch self {
    case .deviationReported(let fact): fact.deviation
    case .deviationCorrected(let fact): fact.deviation
    case .correctionAnswered(let fact): fact.deviation
    case .delayJudged(let fact): fact.deviation
    case .deviationRaised(let fact): fact.deviation
    case .positionTaken(let fact): fact.deviation
    case .deviationWithdrawn(let fact): fact.deviation
    default: nil
    }
  }
}

/// A deviation was reported, or a dispute opened (D07, D09, D10). Texts: `title`, `text`,
/// `localReason` where a local body handles it, `source` where it was recorded for the party.
public struct DeviationReported: Hashable, Sendable, Codable {
  public var deviation: DeviationID
  public var kind: Deviation.Kind
  public var ladder: BodyID
  public var reporter: OrganisationID
  public var responsible: OrganisationID
  public var concern: Deviation.Concern
  public var category: String
  public var happened: Day?
  public var local: BodyID?
  public var hidesSender: Bool
  public var step: Int
  /// The body that has it; nil where it is between the parties.
  public var to: BodyID?
  public var clause: Citation
  public var isOnBehalf: Bool
}

/// The responsible party has corrected. Texts: `text`, `source`.
public struct DeviationCorrected: Hashable, Sendable, Codable {
  public var deviation: DeviationID
  public var on: Day
  public var isOnBehalf: Bool
}

/// The reporting party has said yes or no to the correction. Texts: `reason`, `source`.
public struct CorrectionAnswered: Hashable, Sendable, Codable {
  public var deviation: DeviationID
  public var accepts: Bool
  public var isOnBehalf: Bool
}

/// Someone has judged the delay unreasonable. Texts: `reason`, `source`.
public struct DelayJudged: Hashable, Sendable, Codable {
  public var deviation: DeviationID
  public var isOnBehalf: Bool
}

/// A case went on to another rung. Texts: `reason`, `source`.
public struct DeviationRaised: Hashable, Sendable, Codable {
  public var deviation: DeviationID
  public var step: Int
  public var to: BodyID
  public var ground: Deviation.Ground
  public var dispute: DisputeKind?
  public var clause: Citation
  public var hasReason: Bool
  public var isOnBehalf: Bool
}

/// The body that has a case took its position. Texts: `text`, `learning`.
public struct PositionTaken: Hashable, Sendable, Codable {
  public var deviation: DeviationID
  public var hasLearning: Bool
  /// Whether the case ends with it.
  public var closes: Bool
}

/// The party that brought a case has taken it back. Texts: `reason`, `source`.
public struct DeviationWithdrawn: Hashable, Sendable, Codable {
  public var deviation: DeviationID
  public var isOnBehalf: Bool
}

/// Counts from parties' own systems were read in. Texts: `source`.
public struct DeviationsCounted: Hashable, Sendable, Codable {
  public var ladder: BodyID
  public var counts: [DeviationCount]
}
