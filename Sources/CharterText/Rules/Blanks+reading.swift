import Charters

extension BlanksRule: ReadableRule {
  typealias Key = NoKey

  init?(reading fields: Fields<NoKey>) { self.init() }
}
