import Links
import SwedishCalendar

/// The words that all pages share.
enum ShellWords {
  static let disposed = "(gallrad text)"
  static let unknownPerson = "okänd person"
  static let unknownSeat = "okänd plats"
  static let overview = "Översikt"
  static let charter = "Uppdraget"
  static let meetings = "Möten"
  static let saved = "Det är sparat."
  static let refused = "Det gick inte att göra"
  static let individuals =
    "Ta bort det som ser ut som ett personnummer eller samordningsnummer."
  static let numberInText = "Nummer i texten"
  static let isMobile = "Det är ett telefonnummer"
  static let numberAsked = "Markera rutan först i formuläret om det är ett telefonnummer."
  static let numberHint =
    "Tio siffror i följd kan vara både ett telefonnummer och ett personnummer. Ta bort numret om "
    + "det är ett personnummer."
  static let notSaved = "Det blev inte sparat."
  static let notSavedMore = "Det du skrev står kvar här nedanför. Försök igen om en stund."

  static let insteadHead = "Du kan i stället"

  static func example(_ today: Day) -> String {
    "personer, möten och texter är påhittade. I dag är den \(today.swedishShort)."
  }

  /// What is wrong with a field, for one who reads it away from the field.
  static func wrong(_ field: String, _ problem: String) -> String {
    guard let name = fields[String(field.prefix { $0 != "." })] else { return problem }
    return "\(name): \(problem.prefix(1).lowercased() + problem.dropFirst())"
  }

  private static let fields = [
    FieldName.day: "Dag", FieldName.start: "Börjar", FieldName.end: "Slutar",
    FieldName.guests: "Antal adjungerade", FieldName.adjusters: "De som har justerat",
    FieldName.name: "Namn", FieldName.key: "Kortnamn", FieldName.email: "E-post",
    FieldName.employer: "Arbetsgivare", FieldName.office: "Uppgift", FieldName.kind: "Slag",
    FieldName.bodies: "Organ", FieldName.organisations: "Organisationer",
    FieldName.organisation: "Organisation", FieldName.until: "Till och med",
    FieldName.texts: "Texter att ta bort", FieldName.adopter: "Antagen av",
    FieldName.file: "Fil", FieldName.title: "Rubrik", FieldName.reason: "Skäl",
    FieldName.person: "Person", FieldName.federation: "Förbund",
    FieldName.seat: "Vem kan inte komma?",
    FieldName.from: "Från och med", FieldName.election: "Valdag",
    FieldName.body: "Organ", FieldName.level: "Nivå", FieldName.charter: "Uppdrag",
    FieldName.chosenParts: "Delar", FieldName.weekday: "Veckodag",
    FieldName.count: "Antal möten", FieldName.place: "Plats",
    FieldName.hours: "Timmar", FieldName.kronor: "Kronor", FieldName.weight: "Vikt",
    FieldName.years: "Antal år", FieldName.skew: "Skevhet", FieldName.meeting: "Möte",
    FieldName.joint: "Möts tillsammans med",
    FieldName.amount: "Värde", FieldName.base: "Underlag", FieldName.period: "Period",
    FieldName.target: "Mål", FieldName.atLeast: "Minsta värde", FieldName.atMost: "Högsta värde",
    FieldName.isAssured: "Stora hopp", FieldName.party: "Organisation",
    String(FieldName.attendance(0).prefix { $0 != "." }): "Närvaro",
  ]

  static func liftTo(_ body: String) -> String { "lyfta ärendet till \(body)" }

  static func seat(_ function: String, of party: String) -> String {
    function.isEmpty ? party : "\(function), \(party)"
  }

  static func lift(to body: String) -> String { "lyfta ärendet till \(body)" }

  static func instead(_ offers: [String]) -> String {
    guard offers.count > 1, let last = offers.last else {
      return "Du kan i stället \(offers.first ?? "")."
    }
    return "Du kan i stället \(offers.dropLast().joined(separator: ", ")) eller \(last)."
  }
}

extension View.FieldProblem {
  /// On which lines of a file something stands, the first ten of them.
  private static func rows(_ lines: [Int]) -> String {
    let named = lines.prefix(10).map { "\($0)" }
    guard let last = named.last, named.count > 1 else { return "på rad \(named.first ?? "")" }
    let more = lines.count > named.count ? " med flera" : ""
    return "på raderna \(named.dropLast().joined(separator: ", ")) och \(last)\(more)"
  }

  /// What is wrong with what was entered, and what was expected.
  public var swedish: String {
    switch self {
    case .missing: "Fyll i det här."
    case .noDay: "Skriv dagen som år, månad och dag, till exempel 2026-05-18."
    case .noTime: "Skriv tiden som timme och minut, till exempel 13:30."
    case .noNumber: "Skriv ett heltal."
    case .noAmount: "Skriv ett tal med högst två decimaler, till exempel 87,5."
    case .noHours: "Skriv tiden i timmar, till exempel 2,5."
    case .noChoice: "Välj ett av alternativen."
    case .noFile: "Välj en fil."
    case .wrongFile: "Rätta felen i filen och läs in den igen."
    case .noKey: "Skriv små bokstäver från a till z, siffror och bindestreck."
    case .tooLarge(let megabytes): "Filen är för stor. Den får vara högst \(megabytes) MB."
    case .individuals(let lines):
      "Filen sparades inte, eftersom något som ser ut som ett personnummer står "
        + "\(Self.rows(lines)). Ta bort det och läs in filen igen."
    case .wrongCredentials: "Användarnamnet eller lösenordet stämmer inte."
    case .tooManyTries(let minutes):
      minutes == 1
        ? "För många försök. Vänta en minut och försök igen."
        : "För många försök. Vänta \(minutes) minuter och försök igen."
    case .wrongCode:
      "Koden stämmer inte, eller så har den redan använts. Vänta på nästa kod i appen och skriv den."
    case .logInTooOld: "Det gick för lång tid. Logga in med användarnamn och lösenord igen."
    case .loginTaken: "Användarnamnet är upptaget. Välj ett annat."
    case .unfitLogin:
      "Använd 3 till 50 tecken: bokstäver, siffror, punkt, bindestreck, understreck eller @. "
        + "Använd inte ett personnummer."
    case .said(let sentence): sentence
    case .partsOfAnother: "Kryssa bara för delar som hör till det uppdrag du valde."
    case .lastAdministrator:
      "Det är den enda administratören som kan logga in. Ge någon annan uppgiften och ett konto först."
    case .savedMeanwhile:
      "Någon har sparat något annat sedan du öppnade sidan. Jämför innan du sparar igen."
    }
  }
}
