/// The fixed words of the structure map.
enum MapWords {
  static let about =
    "Nivåerna uppifrån och ned. Varje ruta är en länk till ett organ. Samma innehåll står som lista under kartan."
  static let noBodies = "Inga organ är införda på den här nivån."
  static let noCharter = "utan uppdragsbeskrivning"
  static let answersFor = "Nivån ansvarar för:"
  static let key = "Teckenförklaring"
  static let commissions = "ger uppdrag"
  static let relates = "samverkar på samma nivå"

  /// The last parts of compounds that bodies are named with.
  private static let tails = [
    "beredningen", "beredning", "gruppen", "grupp", "nämnden", "nämnd", "organet", "organ",
    "arenan", "arena", "utskottet", "utskott", "nätverket", "nätverk", "området", "område",
    "samverkan", "rådet", "råd",
  ]

  /// A compound in two where its last part is known; otherwise the word as it is.
  static func parts(of word: Substring) -> [Substring] {
    guard let tail = tails.first(where: word.hasSuffix), tail.count < word.count else {
      return [word]
    }
    return [word.dropLast(tail.count), word.suffix(tail.count)]
  }

  /// How a body stands, by the clause that stands worst.
  static func health(_ mark: Mark) -> String {
    switch mark {
    case .broken: "något är brutet"
    case .late: "något är sent"
    case .departure: "en rekommendation följs inte"
    case .unattested: "något är inte intygat"
    case .open: "något är lämnat öppet"
    case .kept, .attested: "inget att åtgärda"
    case .due, .notYet, .aside, .before: mark.word
    }
  }

  static func commissioned(by body: String) -> String { "på uppdrag av \(body)" }
}
