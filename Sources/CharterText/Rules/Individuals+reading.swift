import Charters

extension IndividualsRule: ReadableRule {
  typealias Key = NoKey

  init?(reading fields: Fields<NoKey>) { self.init() }
}
