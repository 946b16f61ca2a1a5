import Charters

extension NoSubstitutesRule: ReadableRule {
  typealias Key = NoKey

  init?(reading fields: Fields<NoKey>) { self.init() }
}
