import Charters

extension ClustersRule: ReadableRule {
  enum Key: String, FileKey {
    case localMatters = "local_matters"
  }

  init?(reading fields: Fields<Key>) {
    self.init(localMatters: fields.optional(.localMatters) { $0.texts() } ?? [])
  }
}
