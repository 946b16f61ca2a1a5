public import SwedishCalendar

/// The time and cost that one principal has put into a meeting or a task (B19).
public struct Effort: Hashable, Sendable, Codable {
  public var party: OrganisationID
  public var minutes: Int
  public var kronor: Int
  /// The one who pays, where it is another than the principal itself.
  public var payer: OrganisationID?

  /// What a principal has put in, and who pays where another does.
  public init(
    party: OrganisationID, minutes: Int, kronor: Int = 0, payer: OrganisationID? = nil
  ) {
    self.party = party
    self.minutes = minutes
    self.kronor = kronor
    self.payer = payer == party ? nil : payer
  }

  /// Whether there is anything to count.
  public var isEmpty: Bool { minutes == 0 && kronor == 0 }
  /// The one who pays.
  public var paidBy: OrganisationID { payer ?? party }

  /// The most minutes and kronor that one entry may hold: ten thousand hours, a hundred million.
  public static let most = (minutes: 600_000, kronor: 100_000_000)

  /// Whether both are within reason.
  var isReasonable: Bool {
    (0...Effort.most.minutes).contains(minutes) && (0...Effort.most.kronor).contains(kronor)
  }
}

/// What has been booked of a meeting or a task for a body, principal by principal (B19, B20).
public struct Booking: Sendable, Equatable {
  public var id: BookingID
  public var body: BodyID
  /// The meeting; nil where it is a task between meetings.
  public var meeting: MeetingID?
  /// The day it counts for.
  public var on: Day
  /// What was done, where it is a task.
  public var title: TextRef?
  /// The latest that was booked for each principal.
  public var rows: [OrganisationID: Row] = [:]
  /// Each time something was booked.
  public var stamps: [Stamp] = []

  /// What was last booked for a principal, and when.
  public struct Row: Sendable, Equatable {
    public var effort: Effort
    public var stamp: Stamp
  }

  /// What principals have put in, by their ids; nothing of those who put in nothing.
  public var efforts: [Effort] {
    rows.values.map(\.effort).filter { !$0.isEmpty }.sorted { $0.party < $1.party }
  }
}
