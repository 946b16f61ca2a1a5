extension CarryOutRule {
  package var swedishDemand: String {
    "Beslut och rekommendationer från \(from.swedish) blir uppgifter här och återrapporteras."
  }
}
