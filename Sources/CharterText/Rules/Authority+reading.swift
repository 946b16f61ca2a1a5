import Charters

/// One grant, or a list of grants for different kinds of matter.
extension AuthorityRule: ReadableRule {
  enum Key: String, FileKey {
    case matters, allowed
    case withinDelegation = "within_delegation"
    case otherwise
  }

  init?(reading fields: Fields<Key>) {
    guard let grant = Grant(fields) else { return nil }
    self.init(grants: [grant])
  }

  static func read(_ cursor: Cursor) -> AuthorityRule? {
    guard case .list = cursor.item.content else {
      return Fields(cursor).flatMap(AuthorityRule.init(reading:))
    }
    let grants = cursor.list { Fields<Key>($0).flatMap(Grant.init) }
    return grants.map(AuthorityRule.init(grants:))
  }
}

extension AuthorityRule.Grant {
  fileprivate init?(_ fields: Fields<AuthorityRule.Key>) {
    let matters = fields.optional(.matters) { $0.texts() }
    let allowed: [OutcomeKind]? = fields.required(.allowed) { $0.words() }
    let withinDelegation = fields.flag(.withinDelegation)
    let otherwise: Relation? = fields.optional(.otherwise) { $0.word() }
    guard let allowed else { return nil }
    self.init(
      matters: matters ?? [], allowed: allowed, withinDelegation: withinDelegation,
      otherwise: otherwise)
  }
}
