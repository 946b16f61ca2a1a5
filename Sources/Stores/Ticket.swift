public import Governance

/// A right to do one thing once, held by whoever has the token; times are wall-clock seconds.
public struct Ticket: Hashable, Sendable {
  /// The sum of the token that its bearer holds; the token itself is kept nowhere.
  public let token: Digest
  /// Whose it is; ``nobody`` where that is not known yet.
  public let person: Int
  public let purpose: Purpose
  public let expires: Int
  /// The person who made it and when; none where it was made by the visitor's own log-in.
  public let made: Made?

  public init(
    token: Digest, person: Int, purpose: Purpose, expires: Int, made: Made? = nil
  ) {
    self.made = made
    self.token = token
    self.person = person
    self.purpose = purpose
    self.expires = expires
  }

  /// The number that no person has.
  public static let nobody = 0

  /// By whom a ticket was made, and when.
  public struct Made: Hashable, Sendable {
    public let by: Int
    public let at: Int

    public init(by: Int, at: Int) {
      self.by = by
      self.at = at
    }
  }

  /// What a ticket is good for.
  public enum Purpose: Hashable, Sendable, Codable {
    /// To finish a log-in whose password was right.
    case finishLogIn(login: String)
    /// To come back from a provider where a log-in was begun.
    case finishElsewhere(Journey)
    /// To choose a log-in name and a password; `renews` where these may replace older ones.
    case openAccount(renews: Bool)
    /// To accept the mandate of the seat.
    case acceptMandate(SeatID)
    /// To say whether one comes to the meeting.
    case answerInvitation(MeetingID, Invited)
    /// To confirm having received a paper of the meeting.
    case giveReceipt(MeetingID, Paper)
  }
}
