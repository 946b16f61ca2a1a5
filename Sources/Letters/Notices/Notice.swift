public import Governance
public import SwedishCalendar

/// Something that someone is to be told by mail.
public struct Notice: Hashable, Sendable {
  /// What makes it the same notice when it is found again.
  public var key: String
  public var recipient: Recipient
  public var matter: Matter
  /// Whether it is told to those too who want no more than they must have.
  public var isObligatory: Bool

  /// Who is told.
  public enum Recipient: Hashable, Sendable {
    case person(PersonID)
    /// One called in to a meeting who is not known here, by the guest's number.
    case guest(MeetingID, Int)
  }

  /// What is told.
  public enum Matter: Hashable, Sendable {
    case call(MeetingID, Invited?)
    case moved(MeetingID, Invited?)
    /// The meeting will not be held, or the reader is no longer called to it.
    case cancelled(MeetingID)
    case uncalled(MeetingID)
    case agenda(MeetingID)
    case minutes(MeetingID)
    case adjust(MeetingID)
    case action(ActionID)
    /// A party has told the others of a decision of its own (C04).
    case announced(AnnouncementID)
    case meetingSoon(MeetingID, Invited?)
    case actionDue(ActionID, Step)
    case owed(Obligation, Step)
    case waits(Waiting.Subject, last: Day, Step)
  }

  /// How near the last day is.
  public enum Step: String, Hashable, Sendable {
    case week, day, late
  }

  /// The question that the mail asks, and that a one-time link answers.
  public enum Question: Hashable, Sendable {
    case attendance(MeetingID, Invited)
    case receipt(MeetingID, Paper)
  }

  /// What kind of notice it is, as the outbox names it.
  public var kind: Kind {
    switch matter {
    case .call: .call
    case .moved: .change
    case .cancelled, .uncalled: .cancellation
    case .agenda: .agenda
    case .minutes: .minutes
    case .adjust: .adjust
    case .action: .action
    case .announced: .announcement
    case .meetingSoon, .actionDue, .owed, .waits: .reminder
    }
  }

  /// Whether it puts something into the reader's calendar or takes it away.
  public var changesCalendar: Bool { [.call, .change, .cancellation].contains(kind) }

  /// The kinds of mail.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case call, change, cancellation, agenda, minutes, adjust, action, announcement, reminder,
      digest
  }

  /// The meeting that it is about, where it is about one.
  public var meeting: MeetingID? {
    switch matter {
    case .call(let meeting, _), .moved(let meeting, _), .cancelled(let meeting),
      .uncalled(let meeting), .agenda(let meeting), .minutes(let meeting), .adjust(let meeting),
      .meetingSoon(let meeting, _):
      meeting
    case .action, .announced, .actionDue, .owed, .waits: nil
    }
  }
}

extension Notice.Recipient {
  /// The recipient as a part of a key.
  var key: String {
    switch self {
    case .person(let person): "p\(person.rawValue)"
    case .guest(_, let guest): "g\(guest)"
    }
  }

  /// The person, where it is one known here.
  public var person: PersonID? {
    switch self {
    case .person(let person): person
    case .guest: nil
    }
  }
}
