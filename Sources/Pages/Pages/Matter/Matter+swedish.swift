import Charters
import Governance
import SwedishCalendar

/// The words of matters, requests and questions.
enum MatterWords {
  static let matters = "Ärenden"
  static let lede = "Frågor på väg genom organen: var de är, vad som väntar och vad det blev."
  static let bodyLede =
    "Vad som ligger här, vad som har skickats vidare och vad som väntar på svar."
  static let none = "Inga ärenden än"
  static let noneMore = "När någon väcker ett ärende i ett av dina organ står det här."
  static let noneHere = "Inget ärende ligger här"
  static let noneHereMore = "Den som har plats i organet kan väcka ett ärende."
  static let here = "Ligger här"
  static let waiting = "Väntar på dig"
  static let elsewhere = "Skickade vidare"
  static let closed = "Avslutade"
  static let others = "Öppna"
  static let requests = "Förfrågningar om resultat"
  static let questions = "Frågor mellan möten"
  static let ended = "avslutat"
  static let atContact = "hos kontaktperson"
  static let answered = "besvarat"
  static let replied = "besvarad"
  static let returned = "tillbakalämnat"
  static let open = "öppet"
  static let arrived = "har kommit"
  static let accepted = "mottaget"
  static let withdrawn = "tillbakatagen"
  static let late = "försenad"
  static let asked = "väntar på svar"
  static let request = "Förfrågan om resultat"
  static let question = "Fråga mellan möten"

  static func number(_ id: MatterID) -> String { "Ärende \(id.rawValue)" }
  static func contact(_ person: String, to body: String) -> String {
    "\(person), som håller kontakten med \(body)"
  }
  static func between(_ from: String, _ to: String) -> String { "Från \(from) till \(to)" }
  static func above(_ body: String) -> String { "Öppna hos \(body)" }

  static func phase(_ phase: WorkPhase) -> String {
    switch phase {
    case .development: "utveckling"
    case .implementation: "införande"
    case .evaluation: "utvärdering"
    }
  }

  // The page of one matter.
  static let status = "Läget"
  static let holder = "Ligger hos"
  static let since = "Sedan"
  static let state = "Läge"
  static let preparation = "Beredning"
  static let preparer = "Bereds av"
  static let kind = "Slag av fråga"
  static let area = "Ämnesområde"
  static let goals = "Mål"
  static let phaseName = "Fas"
  static let raisedFrom = "Väckt från"
  static let background = "Bakgrund"
  static let proposal = "Förslag"
  static let nothingWritten = "Inget är skrivet än."
  static let files = "Bilagor"
  static let way = "Vägen"
  static let answer = "Svar"
  static let reason = "Skäl"
  static let ready = "Klart att lämna över."
  static let agendas = "På dagordningen"
  static let copy = "Det som skickades"

  static func station(_ way: Matter.Way, _ holder: String) -> String {
    switch way {
    case .raised: "Väckt i \(holder)"
    case .lifted: "Lyft till \(holder)"
    case .sentOn: "Skickat vidare till \(holder)"
    case .returned: "Lämnat tillbaka till \(holder)"
    case .answered: "Svar till \(holder)"
    }
  }
  static func accepted(_ day: Day) -> String { "Mottaget \(day.swedishShort)." }
  static func by(_ clause: String) -> String { "Enligt \(clause)." }

  // Forms.
  static let raise = "Väck ett ärende"
  static let title = "Vad gäller det?"
  static let backgroundHint =
    "Vad är det som händer, och för vilka? Skriv inget om enskilda personer."
  static let save = "Spara"
  static let content = "Det ärendet säger"
  static let prepare = "Bered ärendet"
  static let proposalHint = "Vad föreslår ni att mottagaren ska göra eller ta ställning till?"
  static let isReady = "Ärendet är klart att lämna över"
  static let tag = "Ändra vad ärendet hör till"
  static let unknown = "Inte angivet"
  static let namePreparer = "Utse vem som bereder"
  static let person = "Person"
  static let lift = "Lyft ärendet"
  static let liftTo = "Till vilket organ?"
  static let liftHint = "Bara de vägar som uppdraget öppnar för det här slaget av fråga."
  static let noRoads = "Uppdraget öppnar ingen väg vidare för det här slaget av fråga."
  static let throughContact = "går först till den som håller kontakten"
  static let needsReady = "först när ärendet är klart att lämna över"
  static let needsProposal = "först när ett förslag är skrivet"
  static let sendOn = "Skicka vidare"
  static let giveBack = "Lämna tillbaka"
  static let accept = "Ta emot ärendet"
  static let close = "Avsluta med ett svar"
  static let yourAnswer = "Svaret"
  static let place = "Sätt upp på en dagordning"
  static let meeting = "Vilket möte?"
  static let attach = "Bifoga filer"
  static let detach = "Ta bort"
  static let send = "Skicka"
  static let yourTurn = "Ditt steg"
  static let ask = "Ställ en fråga till ett annat organ"
  static let toWhom = "Till vem?"
  static let yourQuestion = "Frågan"
  static let requestResult = "Fråga efter resultat"
  static let party = "Av vilken part?"
  static let what = "Vilka resultat?"
  static let activity = "Aktivitet i planen"
  static let due = "Senast"
  static let withdraw = "Ta tillbaka förfrågan"
  static let noAnswer = "Inget svar än."
  static let makeMatter = "Gör till ett ärende"
  static let sendProposal = "Gör förslaget till ett ärende att skicka"

  static func reply(to body: String) -> String { "Svara \(body)" }
  static func isMatter(_ id: MatterID) -> String { "Är ärende \(id.rawValue)" }
  static func askedOn(_ day: Day) -> String { "Ställd \(day.swedishShort)." }
  static func answeredOn(_ day: Day) -> String { "Besvarad \(day.swedishShort)." }
  static func withdrawnOn(_ day: Day) -> String { "Tillbakatagen \(day.swedishShort)." }
}
