import Links
import SwedishCalendar

/// The words of the administration.
enum AdministrationWords {
  static let title = "Administration"
  static let lede =
    "Här sköter du organisationer, organ, personer, konton och uppdrag. Det du ändrar i nätverket förs in i diariet."
  static let count = "Antal"
  static let parts = "Det här kan du göra"
  static let counted = "Det här finns"

  static let people = "Personer"
  static let peopleLede = "Alla som är registrerade, i bokstavsordning."
  static let organisations = "Organisationer"
  static let organisationsLede =
    "Huvudmän, privata vårdgivare och intressenter som deltar i samverkan."
  static let bodies = "Organ"
  static let charters = "Uppdrag"
  static let versions = "Antagna uppdrag"
  static let seats = "Platser"
  static let events = "Händelser i diariet"

  static let searchPeople = "Sök på namn, titel eller arbetsgivare"
  static let searchOrganisations = "Sök på namn"
  static let search = "Sök"
  static let showAll = "Visa alla"
  static let noHits = "Ingen träff"
  static let noHitsMore = "Pröva med en del av namnet, eller visa alla."
  static let peopleColumns = ["Namn", "Titel", "Arbetsgivare", "Platser", "Uppgift"]
  static let organisationColumns = ["Namn", "Slag", "Arbetar för", "Område"]
  static let none = "–"

  static let registerPerson = "Registrera en person"
  static let name = "Namn"
  static let position = "Titel"
  static let email = "E-post"
  static let employer = "Arbetsgivare"
  static let noEmployer = "Ingen arbetsgivare"
  static let choose = "Välj"
  static let elected = "Förtroendevald"
  static let yes = "Ja"
  static let isElected = "Personen är förtroendevald"
  static let register = "Registrera"
  static let facts = "Uppgifter"
  static let employments = "Arbetsgivare genom tiderna"
  static let changeEmployer = "Byt arbetsgivare"
  static let change = "Byt"
  static let from = "Från och med"
  static let office = "Uppgift utanför organen"
  static let giveOffice = "Ge en uppgift"
  static let give = "Ge uppgiften"
  static let officeKind = "Uppgift"
  static let administrator = "Administratör"
  static let administratorMore =
    "Sköter installationen. Får inte därmed läsa det som är internt i ett organ."
  static let support = "Processledare"
  static let supportMore = "Arbetar för de organ som du kryssar för här nedanför."
  static let representative = "Ombud"
  static let representativeMore =
    "Utser till platser för de organisationer som du kryssar för här nedanför."
  static let officeBodies = "Organ som processledaren arbetar för"
  static let officeOrganisations = "Organisationer som ombudet företräder"
  static let officeReplaces = "Det du kryssar för ersätter det som gällde förut."
  static let inSeats = "Platser i organ"
  static let vacantNow = "Inga platser just nu."
  static let dispose = "Gallra uppgifter om personen"

  static let registerOrganisation = "Registrera en organisation"
  static let key = "Kortnamn"
  static let keyHint =
    "Visas i adresser och går inte att ändra. Små bokstäver, siffror och bindestreck."
  static let kind = "Slag"
  static let area = "Område"
  static let wholeArea = "Inget särskilt område"
  static let worksFor = "Arbetar för"
  static let worksForHint = "Bara för en privat vårdgivare."
  static let nobody = "Ingen"
  static let rename = "Byt namn"
  static let care = "Vård som organisationen ger"
  static let careMore = "Uppdragen kan begära att vissa slag av vård är företrädda i organen."
  static let careKinds = "Slag av vård"
  static let careHint =
    "Med kommatecken emellan, till exempel regional primärvård, sjukhus, psykiatri."
  static let contract = "Avtal med en huvudman"
  static let contractMore =
    "För vilken huvudman vårdgivaren arbetar, och hur länge. Ange samma första dag igen för att ändra när ett avtal upphör."
  static let until = "Till och med"
  static let save = "Spara"
  static let succeed = "Ersätts av en annan organisation"
  static let succeedMore =
    "När organisationen går upp i en annan. Det som har hänt står kvar under det gamla namnet."
  static let successor = "Ersätts av"
  static let replace = "Ersätt"
  static let noHistory = "Namn och avtal har inte ändrats sedan organisationen registrerades."
  static let history = "Historia"

  static func replaced(by name: String, from day: Day) -> String {
    "Ersatt av \(name) den \(day.swedishShort)"
  }
  static func formerName(_ name: String, before day: Day) -> String {
    "Hette \(name) före den \(day.swedishShort)"
  }
  static func contract(_ principal: String, from: Day?, until: Day?) -> String {
    let end = until.map { " till den \($0.swedishShort)" } ?? ""
    let start = from.map { " från den \($0.swedishShort)" } ?? ""
    return "Arbetar för \(principal)\(start)\(end)"
  }
  static func employed(_ employer: String, from day: Day?) -> String {
    day.map { "\(employer), från den \($0.swedishShort)" } ?? employer
  }
  static func hits(_ count: Int) -> String { count == 1 ? "1 träff" : "\(count) träffar" }

  static func part(_ part: Link.AdministrationPart) -> (name: String, more: String) {
    switch part {
    case .overview: (title, lede)
    case .people: (people, "Registrera, byt arbetsgivare, ge uppgifter.")
    case .organisations: (organisations, "Registrera, byt namn, avtal, ersätt.")
    case .accounts: (AccountsWords.title, AccountsWords.more)
    case .bodies: (bodies, BodyAdministrationWords.more)
    case .charters: (charters, "Läs in en version, se vad som ändras och anta den.")
    case .imports:
      ("Läs in från fil", "Personer och platser från en CSV-fil, med granskning först.")
    case .outbox:
      (OutboxWords.title, "Mejl som väntar, som inte har gått fram och som är skickade.")
    case .disposal:
      ("Gallring", "Ta bort texter ur diariet, med den grund som gallringen vilar på.")
    }
  }
}
