import Charters

extension EmploymentRule: ReadableRule {
  typealias Key = NoKey

  init?(reading fields: Fields<NoKey>) { self.init() }
}
