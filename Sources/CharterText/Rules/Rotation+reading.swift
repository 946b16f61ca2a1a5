import Charters
import SwedishCalendar

extension RotationRule: ReadableRule {
  enum Key: String, FileKey {
    case role, every, between
    case neverWith = "never_with"
    case first
  }

  init?(reading fields: Fields<Key>) {
    let role: RoleKind? = fields.required(.role) { $0.word() }
    let every: Period? = fields.required(.every) { $0.word() }
    let between: [Side]? = fields.required(.between) { $0.sides() }
    let neverWith: RoleKind? = fields.optional(.neverWith) { $0.word() }
    let first: Setting<Side>? = fields.optional(.first) { $0.setting { $0.word() } }
    guard let role, let every, let between else { return nil }
    if role == neverWith { fields.cursor(.neverWith)?.problem(.sameRole) }
    if case .fixed(let side) = first, !between.contains(side) {
      let known = between.map(\.word)
      fields.cursor(.first)?.problem(.unknown(.word, side.word, known: known))
    }
    self.init(
      role: role, every: every, between: between, neverWith: neverWith, first: first ?? .setByBody)
  }
}

extension Cursor {
  /// The sides that take turns, at least two.
  fileprivate func sides() -> [Side]? {
    guard let sides: [Side] = words() else { return nil }
    if sides.count < 2 { problem(.tooFew(least: 2)) }
    return sides
  }
}
