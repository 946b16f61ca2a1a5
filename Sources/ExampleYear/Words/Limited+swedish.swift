import Charters
import SwedishCalendar

/// What groups for a time deliver, and what their templates are filled in with.
extension Words {
  static let footCareSurvey =
    "Kartläggningen visar hur fotvården ges i de tre regionerna, vem som gör vad och hur lång väntan är. Fem enheter saknar en utpekad ansvarig."
  static let footCareReturned =
    "Uppgifterna från primärvården saknas i två av länen. Komplettera dem, så att jämförelsen håller."
  static let footCareAgain =
    "Kartläggningen har nu uppgifter från primärvården i alla tre länen. Slutsatserna står kvar."
  static let footCareAccepted = "Tack för ett grundligt arbete. Programområdet använder den i höst."
  static let footCareRoutine =
    "Förslaget beskriver hur riskfötter bedöms, vem som remitterar vart och hur snabbt. Det har prövats på två enheter i varje län."
  static let survey = "Enkät till patienter om fotvården"
  static let film = "Utbildningsfilm för hemsjukvården"
  static let surveyMoved = "Patientföreningen vill läsa frågorna innan enkäten går ut."
  static let filmDropped = "En annan arbetsgrupp gör redan en film om samma sak."
  static let followUpMoved =
    "Rutinen införs först efter sommaren, så uppföljningen behöver ett halvår till på sig."

  static let projectExtended =
    "Resultaten från registret kom sent. Gruppen får tre månader till för att skriva klart."
  static let projectClosed =
    "Arbetet är klart. Programområdet tar över rutinen och följer den en gång om året."
  static let projectInterim =
    "Delrapporten beskriver vården i länen i dag och vilka skillnader som finns."
  static let projectFinal =
    "Slutrapporten innehåller den gemensamma rutinen, en plan för att införa den och förslag till uppföljning."
  static let projectThanks = "Rapporten är godkänd. Stort tack till gruppen."
  static let projectReport = "Gruppen har haft fem möten under året och lämnat sin delrapport."
  static let projectReflection =
    "Gruppen har följt patientens väg genom vården och prövat varje förslag på en enhet först."
  static let partialReport = "Delrapport"
  static let finalReport = "Slutrapport"
  static let projectReporting =
    "Gruppen skriver minnesanteckningar och lämnar en skriftlig rapport till programområdet varje år"
  static let projectSeats =
    "Varje region har en plats i gruppen, och patientföreningen har en"

  /// What a group for a time is for, where it is made from the template.
  struct ProjectWords: Sendable {
    var name: String
    /// What the document calls the group and its programme area.
    var about: String
    var programme: String
    var adopter: String
    var tasks: [String]
    var patientFunction: String
    var doctor: String
  }

  static let heartFailure = ProjectWords(
    name: "Arbetsgrupp hjärtsvikt", about: "för hjärtsvikt",
    programme: "för hjärt- och kärlsjukdomar",
    adopter: "Regionalt programområde hjärt- och kärlsjukdomar",
    tasks: [
      "beskriva vården vid hjärtsvikt i de tre länen", "ta fram en gemensam rutin för uppföljning",
      "föreslå hur rutinen införs",
    ], patientFunction: "Patientföreträdare", doctor: "Kardiolog")

  static let eatingDisorders = ProjectWords(
    name: "Arbetsgrupp ätstörningar", about: "för ätstörningar",
    programme: "psykisk hälsa", adopter: "Regionalt programområde psykisk hälsa",
    tasks: ["beskriva vägarna in i vården", "föreslå en gemensam ingång för unga"],
    patientFunction: "Brukarföreträdare", doctor: "Överläkare i psykiatri")
}
