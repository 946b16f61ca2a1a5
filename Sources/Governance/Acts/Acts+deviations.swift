public import Charters
public import SwedishCalendar

/// Reports a deviation to the party that is responsible for it (D07).
public struct ReportDeviation: Hashable, Sendable {
  /// The body whose charter has the ladder.
  public var ladder: BodyID
  public var reporter: OrganisationID
  public var responsible: OrganisationID
  public var concern: Deviation.Concern
  public var title: String
  public var text: String
  public var category: String
  public var happened: Day
  /// The local body that handles it, where there is a reason for that.
  public var local: BodyID?
  public var localReason: String
  public var hidesSender: Bool
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    ladder: BodyID, reporter: OrganisationID, responsible: OrganisationID,
    concern: Deviation.Concern, title: String, text: String, category: String, happened: Day,
    local: BodyID? = nil, localReason: String = "", hidesSender: Bool = false, source: String = ""
  ) {
    self.ladder = ladder
    self.reporter = reporter
    self.responsible = responsible
    self.concern = concern
    self.title = title
    self.text = text
    self.category = category
    self.happened = happened
    self.local = local
    self.localReason = localReason
    self.hidesSender = hidesSender
    self.source = source
  }
}

/// Opens a dispute where nothing has to have happened: of how the agreement is to be read, or a
/// question of the agreement that the parties disagree on (D09, D10).
public struct OpenDispute: Hashable, Sendable {
  public var ladder: BodyID
  public var party: OrganisationID
  /// The party with which it disagrees.
  public var other: OrganisationID
  /// Whether it goes by the direct road, as a question of the agreement.
  public var isDirect: Bool
  public var title: String
  /// What the parties disagree on.
  public var text: String
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    ladder: BodyID, party: OrganisationID, other: OrganisationID, isDirect: Bool, title: String,
    text: String, source: String = ""
  ) {
    self.ladder = ladder
    self.party = party
    self.other = other
    self.isDirect = isDirect
    self.title = title
    self.text = text
    self.source = source
  }
}

/// Says what the responsible party has done to correct (D07).
public struct CorrectDeviation: Hashable, Sendable {
  public var deviation: DeviationID
  public var on: Day
  public var text: String
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(deviation: DeviationID, on: Day, text: String, source: String = "") {
    self.deviation = deviation
    self.on = on
    self.text = text
    self.source = source
  }
}

/// Says yes or no to a correction; no takes a reason (D07, D08).
public struct AnswerCorrection: Hashable, Sendable {
  public var deviation: DeviationID
  public var accepts: Bool
  public var reason: String
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    deviation: DeviationID, accepts: Bool, reason: String = "", source: String = ""
  ) {
    self.deviation = deviation
    self.accepts = accepts
    self.reason = reason
    self.source = source
  }
}

/// Judges that the correction has been delayed unreasonably (D08).
public struct JudgeDelay: Hashable, Sendable {
  public var deviation: DeviationID
  public var reason: String
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(deviation: DeviationID, reason: String, source: String = "") {
    self.deviation = deviation
    self.reason = reason
    self.source = source
  }
}

/// Takes a deviation to the next step (D08).
public struct RaiseDeviation: Hashable, Sendable {
  public var deviation: DeviationID
  /// Whether it is principled, and others can learn from it.
  public var isPrincipled: Bool
  public var reason: String
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    deviation: DeviationID, isPrincipled: Bool = false, reason: String = "", source: String = ""
  ) {
    self.deviation = deviation
    self.isPrincipled = isPrincipled
    self.reason = reason
    self.source = source
  }
}

/// Takes a dispute that has arisen in a body to the body for its kind (D09).
public struct RaiseDispute: Hashable, Sendable {
  public var deviation: DeviationID
  public var kind: DisputeKind
  public var to: BodyID
  public var reason: String

  /// The act with everything it needs.
  public init(deviation: DeviationID, kind: DisputeKind, to: BodyID, reason: String) {
    self.deviation = deviation
    self.kind = kind
    self.to = to
    self.reason = reason
  }
}

/// A party takes an open case by the direct road, and says what the parties disagree on (D10).
public struct TakeDirectRoad: Hashable, Sendable {
  public var deviation: DeviationID
  public var reason: String
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(deviation: DeviationID, reason: String, source: String = "") {
    self.deviation = deviation
    self.reason = reason
    self.source = source
  }
}

/// Records the position of the body that has a case, and what others can learn (D08, D17).
public struct TakePosition: Hashable, Sendable {
  public var deviation: DeviationID
  public var text: String
  public var learning: String
  /// Whether the case ends with it.
  public var closes: Bool

  /// The act with everything it needs; what may be left out has a default.
  public init(deviation: DeviationID, text: String, learning: String = "", closes: Bool = true) {
    self.deviation = deviation
    self.text = text
    self.learning = learning
    self.closes = closes
  }
}

/// Takes a case back, as the party that brought it; no more is asked of anybody then.
public struct WithdrawDeviation: Hashable, Sendable {
  public var deviation: DeviationID
  public var reason: String
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(deviation: DeviationID, reason: String, source: String = "") {
    self.deviation = deviation
    self.reason = reason
    self.source = source
  }
}

/// Reads in how many deviations parties have counted in their own systems.
public struct CountDeviations: Hashable, Sendable {
  public var ladder: BodyID
  public var counts: [DeviationCount]
  /// Where the counts come from.
  public var source: String

  /// The act with everything it needs.
  public init(ladder: BodyID, counts: [DeviationCount], source: String) {
    self.ladder = ladder
    self.counts = counts
    self.source = source
  }
}
