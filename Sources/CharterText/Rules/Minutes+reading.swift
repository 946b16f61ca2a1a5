import Charters

extension MinutesRule: ReadableRule {
  enum Key: String, FileKey {
    case adjustedBy = "adjusted_by"
    case approvedAt = "approved_at"
    case distributeTo = "distribute_to"
    case publish, within
  }

  init?(reading fields: Fields<Key>) {
    self.init(
      adjustedBy: fields.optional(.adjustedBy) { $0.words() } ?? [],
      approvedAtNextMeeting: fields.optional(.approvedAt) { $0.word() as ApprovedAt? } != nil,
      distributeTo: fields.optional(.distributeTo) { $0.words() } ?? [],
      publish: fields.optional(.publish) { $0.publication() },
      within: fields.optional(.within) { $0.guide() })
  }
}

/// Where minutes may be approved: `approved_at: next_meeting`.
enum ApprovedAt: String, FileWord {
  case nextMeeting = "next_meeting"
}

enum PublicationKey: String, FileKey { case audience, site }

extension Cursor {
  /// Where minutes are published: `{audience: open, site: …}`, or the audience alone.
  fileprivate func publication() -> Publication? {
    guard let fields = Fields<PublicationKey>(self, alone: .audience) else { return nil }
    let audience: Audience? = fields.required(.audience) { $0.word() }
    let site = fields.optional(.site) { $0.text() }
    return audience.map { Publication(audience: $0, site: site) }
  }
}
