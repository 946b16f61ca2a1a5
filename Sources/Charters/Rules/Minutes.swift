/// Minutes are kept, adjusted, distributed and published (A22, C19, D33).
public struct MinutesRule: RuleData {
  /// The roles that adjust them; empty where the document names nobody.
  public var adjustedBy: [RoleKind]
  /// Whether a later meeting of the body approves them.
  public var approvedAtNextMeeting: Bool
  /// To whom they are sent; empty where the document sends them to nobody.
  public var distributeTo: [Recipient]
  public var publish: Publication?
  /// A guide for how soon, since no document here names days.
  public var within: Guide?

  package var rule: Rule { .minutes(self) }

  /// Minutes with these steps.
  public init(
    adjustedBy: [RoleKind] = [], approvedAtNextMeeting: Bool = false,
    distributeTo: [Recipient] = [], publish: Publication? = nil,
    within: Guide? = nil
  ) {
    self.adjustedBy = adjustedBy
    self.approvedAtNextMeeting = approvedAtNextMeeting
    self.distributeTo = distributeTo
    self.publish = publish
    self.within = within
  }
}

/// Whom something is sent to.
public enum Recipient: String, Hashable, Sendable, Codable, CaseIterable {
  case members, guests, liaisons
}

/// Where something is published, and for whom.
public struct Publication: Hashable, Sendable, Codable {
  public var audience: Audience
  /// The site the document names, where it names one.
  public var site: String?

  /// Published for this audience, on the named site too where one is given.
  public init(audience: Audience, site: String? = nil) {
    self.audience = audience
    self.site = site
  }
}
