/// The words of how many deviations there are.
enum FigureWords {
  static let title = "Avvikelser i siffror"
  static let lede =
    "Ärenden här, och antal som parterna har läst in från sina egna avvikelsesystem."
  static let all = "Alla"
  static let none = "Inga siffror än"
  static let noneMore =
    "Siffror kommer när en avvikelse är rapporterad, eller när en part läser in sina antal."
  static let choose = "Välj organ"
  static let show = "Visa"
  static let byCategory = "Efter kategori"
  static let byParty = "Efter ansvarig part"
  static let byStep = "Efter steg"
  static let whole = "Tillsammans"
  static let columns = [
    "", "Ärenden här", "Dagar till rättelse, median", "Inlästa antal", "Inlästa dagar, medel",
  ]
  static let importTitle = "Läs in antal från ett eget avvikelsesystem"
  static let importMore =
    "En CSV-fil vars första rad är den som står här. Perioden skrivs som 2025, 2025-K3 eller 2025-09, parten med namn eller kortnamn. Snittdagar får vara tomt. Du ser varje fel, rad för rad, innan något sparas. Ett antal som läses in igen ersätter det förra."
  static let source = "Varifrån siffrorna kommer"
  static let sourceHint = "Till exempel kommunens avvikelsesystem, uttag 2 februari."
  static let dash = "–"

  static func found(_ count: Int) -> String {
    count == 1 ? "1 antal kan läsas in." : "\(count) antal kan läsas in."
  }
}

extension CountPreview {
  /// The names of the columns, which the first row holds.
  public static let columns = ["period", "part", "kategori", "antal", "snittdagar"]
}

extension CountPreview.Problem {
  /// What is wrong, and what was expected.
  var swedish: String {
    switch self {
    case .file(let problem): problem.swedish(nil)
    case .columns(let expected, let found):
      "Raden har \(found) värden, \(expected) väntades."
    case .badPeriod(let text):
      "\(text) är ingen period. Skriv till exempel 2025, 2025-K3 eller 2025-09."
    case .partyElsewhere(let name):
      "\(name) har ingen plats i organet eller på nivån under."
    case .noCategory: "Kategori saknas."
    case .badCount(let text): "\(text) är inget antal. Skriv ett heltal från 0."
    case .badDays(let text): "\(text) är inga dagar. Skriv ett heltal från 0, eller inget."
    case .tooLong: "Ett värde är för långt, högst 200 tecken."
    case .twice(let line): "Samma period, part och kategori står redan på rad \(line)."
    case .refused(let reason): reason
    }
  }
}
