/// The words of taking in people and seats from a file.
enum ImportWords {
  static let title = "Läs in från fil"
  static let lede =
    "Personer och platser från en CSV-fil. Du ser varje fel, rad för rad, innan något sparas. Antingen läses allt in eller ingenting."
  static let upload = "Välj fil"
  static let file = "CSV-fil"
  static let fileHint =
    "Högst 1 MB och 5 000 rader, sparad som UTF-8. Semikolon eller komma mellan värdena."
  static let check = "Granska filen"
  static let how = "Så ska filen se ut"
  static let peopleHead = "Personer"
  static let seatsHead = "Platser"
  static let howMore =
    "Filens första rad säger vad den innehåller, med något av det som står här. Arbetsgivare, organ och organisation skrivs med namn eller kortnamn, och en dag som 2026-05-18."
  static let peopleMore = "I förtroendevald skriver du ja eller nej. Bara namn måste fyllas i."
  static let seatsMore =
    "Platserna inrättas utan innehavare. I obligatorisk skriver du ja eller nej."
  static let holdersHead = "Personer på platser"
  static let holdersMore =
    "En person som inte redan finns blir registrerad. Platsen ska finnas. Bara partens ombud och organets processledare kan föra in vem som har platsen, och processledaren anger källan: beslutet, dagen eller brevet."
  static let individuals = "Filen får inte innehålla personnummer. Då sparas den inte."
  static let wrong = "Rader med fel"
  static let wrongMore = "Rätta felen i filen och läs in den igen. Inget är sparat."
  static let fileWrong = "Filen går inte att läsa in"
  static let sound = "Filen har inga fel"
  static let first = "De första raderna"
  static let take = "Läs in allt"
  static let discard = "Släng den granskade filen"
  static let line = "Rad"
  static let problem = "Fel"

  static func found(_ count: Int, _ subject: ImportPreview.Subject?) -> String {
    switch subject {
    case .seats: count == 1 ? "1 plats kan inrättas." : "\(count) platser kan inrättas."
    case .holders: count == 1 ? "1 plats kan tillsättas." : "\(count) platser kan tillsättas."
    default: count == 1 ? "1 person kan registreras." : "\(count) personer kan registreras."
    }
  }

  static func wrong(_ wrong: Int, of all: Int) -> String {
    all == 1 ? "Den enda raden har fel" : "\(wrong) av \(all) rader har fel"
  }
}

extension ImportPreview {
  /// How a file says yes.
  public static let yes = "ja"
  /// How a file says no.
  public static let no = "nej"
}

extension ImportPreview.Subject {
  /// The names of the columns, which the first row holds.
  public var columns: [String] {
    switch self {
    case .people: ["namn", "titel", "e-post", "arbetsgivare", "förtroendevald"]
    case .seats: ["organ", "organisation", "funktion", "obligatorisk", "från och med"]
    case .holders:
      [
        "namn", "titel", "e-post", "arbetsgivare", "organ", "organisation", "funktion",
        "från och med", "till och med", "källa",
      ]
    }
  }
}

extension ImportPreview.Problem {
  /// What is wrong, and what was expected.
  func swedish(_ subject: ImportPreview.Subject?) -> String {
    switch self {
    case .notUTF8(let line): "Rad \(line) är inte UTF-8. Spara filen som CSV UTF-8."
    case .openQuote(let line): "Ett citattecken som börjar på rad \(line) avslutas aldrig."
    case .afterQuote(let line): "Text efter ett avslutande citattecken på rad \(line)."
    case .tooManyRows(let most): "Filen har fler än \(most) rader. Dela upp den."
    case .empty: "Filen har inga rader under den första."
    case .unknownHead: "Den första raden har inte de kolumner som behövs."
    case .columns(let expected, let found): "Raden har \(found) värden, \(expected) väntades."
    case .missing(let column): "\(name(column, subject)) saknas."
    case .unknownOrganisation(let name): "Organisationen \(name) finns inte."
    case .unknownBody(let name): "Organet \(name) finns inte."
    case .ambiguous(let name): "Flera heter \(name). Skriv kortnamnet."
    case .badEmail: "E-postadressen går inte att läsa."
    case .badDay(let text): "\(text) är ingen dag. Skriv till exempel 2026-05-18."
    case .notYesOrNo(let text): "\(text) är varken ja eller nej."
    case .identityNumber: "Raden innehåller något som ser ut som ett personnummer."
    case .twice(let line): "Samma person står redan på rad \(line)."
    case .alreadyThere: "Personen är redan registrerad."
    case .ambiguousPerson: "Flera personer heter så. Skriv personens e-postadress."
    case .noSeat: "Organet har ingen sådan plats för organisationen. Inrätta den först."
    case .noSeatLeft: "Alla sådana platser är redan tillsatta på raderna ovanför."
    case .tooLong(let column): "\(name(column, subject)) är för lång, högst 200 tecken."
    case .refused(let reason): reason
    }
  }

  private func name(_ column: Int, _ subject: ImportPreview.Subject?) -> String {
    let columns = subject?.columns ?? []
    return columns.indices.contains(column) ? columns[column].capitalised : "Värdet"
  }
}
