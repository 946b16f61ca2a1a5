import Charters

extension MinutesRule: ReadableRule {
  enum Key: String, FileKey {
    case adjustedBy = "adjusted_by"
    case distributeTo = "distribute_to"
    case publish, within
  }

  init?(reading fields: Fields<Key>) {
    self.init(
      adjustedBy: fields.optional(.adjustedBy) { $0.words() } ?? [],
      distributeTo: fields.optional(.distributeTo) { $0.words() } ?? [],
      publish: fields.optional(.publish) { $0.publication() },
      within: fields.optional(.within) { $0.guide() })
  }
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
