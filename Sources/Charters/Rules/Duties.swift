/// What a role or the members are to do (B15, B17).
public struct DutiesRule: RuleData {
  /// Whose duties they are.
  public var of: DutyHolder
  /// The duties.
  public var list: [DutyLine]

  package var rule: Rule { .duties(self) }

  /// A rule with these values.
  public init(of: DutyHolder, list: [DutyLine]) {
    self.of = of
    self.list = list
  }
}

/// One duty of a list, and the facts that show that it is done.
public struct DutyLine: Hashable, Sendable, Codable {
  /// What is to be done, as the charter says it.
  public var duty: String
  /// The facts that show it; where there are none somebody tells of it.
  public var shownBy: [DutySign]

  /// A duty that these facts show.
  public init(_ duty: String, shownBy: [DutySign] = []) {
    self.duty = duty
    self.shownBy = shownBy
  }
}

/// Whose duties a list holds.
public enum DutyHolder: String, Hashable, Sendable, Codable, CaseIterable {
  case convener, members
}

/// The facts that can show that a duty is done.
public enum DutySign: String, Hashable, Sendable, Codable, CaseIterable {
  /// The body's meetings are planned and held.
  case meetings
  /// Its tasks are followed.
  case progress
  /// It has been in touch with other bodies.
  case contacts
  /// It has been in touch with its commissioner.
  case dialogue
  /// Work is shared out: actions, those who prepare matters, those who carry out decisions.
  case distribution
  /// The party was at the meetings.
  case attendance
  /// The party brought something: proposals, rows, matters, results, actions that are done.
  case contributions
  /// The party has told further, or announced.
  case spreading

  /// Whose duties it can show.
  public var holder: DutyHolder {
    switch self {
    case .meetings, .progress, .contacts, .dialogue, .distribution: .convener
    case .attendance, .contributions, .spreading: .members
    }
  }
}
