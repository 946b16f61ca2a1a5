/// The words of the page with the map.
enum StructureWords {
  static let lede =
    "Nivåer och organ, vem som ger vem uppdrag, och hur uppdragen följs. Välj ett organ för att se mer."
  static let contents = "På den här sidan"
  static func map(of network: String) -> String { "Karta över \(network)" }
}
