import Charters

extension DeliverablesRule: ReadableRule {
  typealias Key = NoKey

  init?(reading fields: Fields<NoKey>) { self.init() }
}
