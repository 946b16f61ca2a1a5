/// Something that does not go by the book at one meeting.
enum Incident: Hashable {
  case agendaLate, agendaNever
  /// Someone came in place of an absent representative (A17).
  case substitute
  /// The body decided what it may only propose (A14, C05).
  case beyondAuthority
  case minutesLate, withheld, reportMissing, reportLate
  case cancelled, moved, standingRemoved
  /// Held on a day that does not fit the other body's (A24).
  case outOfStep
  /// The work after the meeting has come this far, and no further.
  case stopsAfter(Stage)

  /// How far a meeting has come.
  enum Stage: Int, Comparable {
    case planned, drafted, published, held, written, adjusted, sent

    static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  /// What befalls an ordinary meeting, by chance: mostly nothing.
  static func byChance(_ random: inout SplitMix64) -> Incident? {
    switch random.number(below: 100) {
    case 0..<5: .agendaLate
    case 5..<7: .agendaNever
    case 7..<12: .minutesLate
    case 12..<16: .reportMissing
    case 16..<19: .reportLate
    case 19..<21: .cancelled
    case 21..<25: .moved
    default: nil
    }
  }
}
