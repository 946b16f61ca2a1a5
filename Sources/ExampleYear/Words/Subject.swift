import Charters

/// Something that bodies take up again and again, with what is said of it from time to time.
struct Subject: Sendable {
  var title: String
  /// One sentence for summaries and reports.
  var brief: String
  var notes: [String]
  /// Whether it can be taken up where no municipality takes part.
  var isForRegions: Bool
  /// How the talk went, in the order it goes on from meeting to meeting.
  var passages: [Passage]

  init(
    _ title: String, brief: String, notes: [String], isForRegions: Bool = false,
    _ passages: [Passage]
  ) {
    self.isForRegions = isForRegions
    self.title = title
    self.brief = brief
    self.notes = notes
    self.passages = passages
  }
}

/// What was said about an item, what was agreed, and what kind of outcome that is.
struct Passage: Sendable {
  var outcome: OutcomeKind
  var said: String
  var agreed: String

  init(_ outcome: OutcomeKind, _ said: String, _ agreed: String) {
    self.outcome = outcome
    self.said = said
    self.agreed = agreed
  }
}

/// The words of the example year.
enum Words {
  /// What a body of this kind speaks of.
  static func subjects(for body: Network.Body) -> [Subject] {
    switch body.kind {
    case .political:
      // Where only regions meet, what concerns municipalities is left out.
      body.key == "samverkansnamnden" ? board + politics.filter(\.isForRegions) : politics
    case .followUp: followUp
    case .programme where body.key.contains("hjarta"): steering + heart
    case .programme where body.key.contains("psykisk"): steering + mind
    case .programme: steering + diabetes
    case .operative where body.key.contains("diabetes"): diabetes + steering.suffix(3)
    case .operative where body.key.contains("hjart"): heart + steering.suffix(3)
    case .operative where body.key.contains("atstorning"): mind + steering.suffix(3)
    case .officials, .presidium: care + leadership
    case .operative, .local, .practitioners: care
    }
  }
}
