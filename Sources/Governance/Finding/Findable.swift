/// Something that can be found by the words in it, small enough to be allowed or denied as a whole.
public enum Findable: Hashable, Sendable {
  case body(BodyID)
  case clause(BodyID, String)
  case meeting(MeetingID)
  /// An item's heading.
  case title(MeetingID, item: Int)
  /// What an item rests on.
  case note(MeetingID, item: Int)
  /// Who presents it, what it could come to, and the parties' rows.
  case details(MeetingID, item: Int)
  /// What a version of the minutes says of an item.
  case minutes(MeetingID, version: Int, item: Int)
  case summary(MeetingID, version: Int)
  case action(MeetingID, ActionID)
  /// A part of the text of a file, counted from 0.
  case file(MeetingID, digest: String, part: Int)
  /// What a matter says, and what was said of it on its way.
  case matter(MatterID)
  case announcement(AnnouncementID)
  /// A document of a register, with its changes.
  case document(DocumentID)
  /// What a plan is called.
  case plan(PlanID)
  /// What an activity of a plan is for, and how it has gone.
  case activity(ActivityID)
  /// What an indicator measures.
  case indicator(IndicatorID)

  /// The kinds that a search can be narrowed to.
  public enum Kind: String, CaseIterable, Sendable {
    case structure, agendas, minutes, actions, files, matters, information, plans
  }

  /// Which kind it is.
  public var kind: Kind {
    switch self {
    case .body, .clause: .structure
    case .meeting, .title, .note, .details: .agendas
    case .minutes, .summary: .minutes
    case .action: .actions
    case .file: .files
    case .matter: .matters
    case .announcement, .document: .information
    case .plan, .activity, .indicator: .plans
    }
  }

  /// The meeting it belongs to; nil where it belongs to none.
  public var meeting: MeetingID? {
    switch self {
    case .body, .clause, .matter, .announcement, .document, .plan, .activity, .indicator: nil
    case .meeting(let meeting), .title(let meeting, _), .note(let meeting, _),
      .details(let meeting, _), .minutes(let meeting, _, _), .summary(let meeting, _),
      .action(let meeting, _), .file(let meeting, _, _):
      meeting
    }
  }
}

extension Findable {
  /// The key it is indexed under, such as `note/12/3`.
  public var key: String {
    switch self {
    case .body(let body): "body/\(body.rawValue)"
    case .clause(let body, let clause): "clause/\(body.rawValue)/\(clause)"
    case .meeting(let meeting): "meeting/\(meeting.rawValue)"
    case .title(let meeting, let item): "title/\(meeting.rawValue)/\(item)"
    case .note(let meeting, let item): "note/\(meeting.rawValue)/\(item)"
    case .details(let meeting, let item): "details/\(meeting.rawValue)/\(item)"
    case .minutes(let meeting, let version, let item):
      "minutes/\(meeting.rawValue)/\(version)/\(item)"
    case .summary(let meeting, let version): "summary/\(meeting.rawValue)/\(version)"
    case .action(let meeting, let action): "action/\(meeting.rawValue)/\(action.rawValue)"
    case .file(let meeting, let digest, let part): "file/\(meeting.rawValue)/\(digest)/\(part)"
    case .matter(let matter): "matter/\(matter.rawValue)"
    case .announcement(let announcement): "announcement/\(announcement.rawValue)"
    case .document(let document): "document/\(document.rawValue)"
    case .plan(let plan): "plan/\(plan.rawValue)"
    case .activity(let activity): "activity/\(activity.plan.rawValue)/\(activity.number)"
    case .indicator(let indicator): "indicator/\(indicator.rawValue)"
    }
  }

  /// What a key stands for; nil where it is none.
  public init?(key: String) {
    let words = key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    func number(_ place: Int) -> Int {
      words.indices.contains(place) ? Int(words[place]) ?? -1 : -1
    }
    guard words.count > 1 else { return nil }
    let meeting = MeetingID(number(1))
    switch (words[0], words.count) {
    case ("body", 2): self = .body(BodyID(words[1]))
    case ("clause", 3): self = .clause(BodyID(words[1]), words[2])
    case ("meeting", 2): self = .meeting(meeting)
    case ("title", 3): self = .title(meeting, item: number(2))
    case ("note", 3): self = .note(meeting, item: number(2))
    case ("details", 3): self = .details(meeting, item: number(2))
    case ("minutes", 4): self = .minutes(meeting, version: number(2), item: number(3))
    case ("summary", 3): self = .summary(meeting, version: number(2))
    case ("action", 3): self = .action(meeting, ActionID(number(2)))
    case ("file", 4): self = .file(meeting, digest: words[2], part: number(3))
    case ("matter", 2): self = .matter(MatterID(number(1)))
    case ("announcement", 2): self = .announcement(AnnouncementID(number(1)))
    case ("document", 2): self = .document(DocumentID(number(1)))
    case ("plan", 2): self = .plan(PlanID(number(1)))
    case ("activity", 3): self = .activity(ActivityID(plan: PlanID(number(1)), number: number(2)))
    case ("indicator", 2): self = .indicator(IndicatorID(number(1)))
    default: return nil
    }
  }
}
