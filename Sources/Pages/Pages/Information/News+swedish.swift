/// The words of what is new, and of what a party is asked to tell further.
enum NewsWords {
  static let announcement = "eget beslut hos en part"
  static let spread = "att berätta vidare"
  static let watched = "i det du bevakar"

  static func tell(_ title: String, _ party: String) -> String {
    "Berätta vidare och kvittera: \(title), \(party)"
  }
}
