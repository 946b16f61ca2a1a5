import Charters

extension GuestsRule: ReadableRule {
  enum Key: String, FileKey {
    case toSingleItems = "to_single_items"
    case proposedByAgenda = "proposed_by_agenda"
  }

  init?(reading fields: Fields<Key>) {
    self.init(
      toSingleItems: fields.flag(.toSingleItems), proposedByAgenda: fields.flag(.proposedByAgenda))
  }
}
