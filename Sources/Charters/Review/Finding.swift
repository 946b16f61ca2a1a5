public import Diagnostics

/// Something that the review of a network and its charters has found, before anything runs.
public struct Finding: Hashable, Sendable {
  /// What is wrong, with its facts.
  public var fault: Fault
  public var severity: Severity
  /// The charter whose file is to be mended; the network's where nil.
  public var charter: CharterKey?
  /// The way to the value in that file, such as `bodies`, `operativ-sydost`, `relations`.
  public var path: [String]
  /// The body it is about, where it is about one.
  public var body: String?
  /// The clause that demands it, where one does.
  public var clause: ClauseID?

  init(
    _ fault: Fault, _ severity: Severity = .error, charter: CharterKey? = nil, path: [String],
    body: String? = nil, clause: ClauseID? = nil
  ) {
    self.fault = fault
    self.severity = severity
    self.charter = charter
    self.path = path
    self.body = body
    self.clause = clause
  }

  /// What can be wrong with a network and its charters.
  public enum Fault: Hashable, Sendable {
    /// A name that nothing in the network or among the charters has.
    case unknown(Subject, String, known: [String])
    case selfRelation(Relation)
    /// Bodies that commission each other in a ring.
    case commissionerRing([String])
    case noCommissioner
    case topWithCommissioner
    case unresolved(Relation, RuleKind)
    case ladderRing([String])
    case ladderStops(step: Int)
    case noReportBack(from: String)
    case rotatesTwice(RoleKind)
    case noPartner(role: RoleKind, neverWith: RoleKind)
    case tooFewToFollow(needed: Int, with: String, planned: Int)
    case nothingCarries
    case blanks([String])
    case templateWithoutBlanks
    case templateFollowed(blanks: Int)
    case untrue(Structure)
    case clauseNotCarried
    case clauseWithoutSeats
    case specWithoutClause
    case seatWithoutSpec([String])
    case wrongSide(party: String, side: Side)
    case seatMissing(function: String, party: String?, missing: Int)
    case sideMissing(Side)
    /// No organisation with a seat gives a kind of care that must be represented (A04).
    case careNotGiven(String)
    case providerWithoutPrincipal
    case worksForNoPrincipal(String)
  }

  /// What is looked up by a name.
  public enum Subject: Hashable, Sendable {
    case charter, part, body, level, area, organisation, seatSpec
  }
}
