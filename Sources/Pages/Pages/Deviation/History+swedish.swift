/// The words of a case's history.
enum DeviationHistoryWords {
  static let opened = "Öppnades som tvist om tolkning"
  static let corrected = "Rättad"
  static let accepted = "Rättelsen godtogs, och ärendet avslutades"
  static let rejected = "Rättelsen räckte inte"
  static let delayed = "Dröjsmålet bedömdes som oskäligt"
  static let withdrawn = "Ärendet togs tillbaka av den part som tog upp det"
  static let closed = "Ärendet avslutades"

  static func position(_ body: String) -> String { "Ställningstagande av \(body)" }
  static func learnt(_ text: String) -> String { "Att lära: \(text)" }
  static func onBehalf(_ source: String) -> String {
    "Fört in av processledaren på partens vägnar. Källa: \(source)"
  }
  static func to(_ body: String) -> String { "till \(body)" }
}
