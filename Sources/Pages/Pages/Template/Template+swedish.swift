import Charters
public import Governance
import SwedishCalendar

/// The words of making a body from a template.
enum TemplateWords {
  static let title = "Mallar"
  static let lede =
    "Gör ett organ av en mall. Du fyller i en plats i taget, och inget är beslutat förrän allt är ifyllt."
  static let more = "Gör ett organ av en mall, en fråga i taget."
  static let none = "Det finns ingen mall"
  static let noneMore =
    "En mall är ett uppdrag med platshållare. Läs in en på sidan för uppdrag, så står den här."
  static let toCharters = "Till uppdragen"
  static let begin = "Börja fylla i"
  static let goOn = "Fortsätt fylla i"
  static let over = "Från mall"

  static let steps = "Alla steg"
  static let growing = "Texten så här långt"
  static let growingMore =
    "Det du fyller i står på sin plats. Det som återstår är inramat."
  static let wholeText = "Hela texten"
  static let save = "Spara och gå vidare"
  static let back = "Tillbaka"
  static let skip = "Hoppa över"

  static let bodyMore = "Vad organet heter och var det hör hemma."
  static let answerText = "Så ska det stå"
  static let answerHint = "Skriv så att det passar in i meningen."
  static let list = "En sak på varje rad"
  static let ownWords = "Egna ord i dokumentet"
  static let ownWordsHint = "Lämna tomt, så skrivs meningen av det du har valt."
  static let duration = "Hur länge finns gruppen?"
  static let permanent = "Gruppen är permanent"
  static let ends = "Gruppen är ett projekt som tar slut"
  static let lastDay = "Sista dag"
  static let lastDayHint = "Bara om gruppen tar slut."
  static let partial = "Leverans"
  static let due = "Senast"
  static let finalDue = "Slutleveransen senast"
  static let rowsHint = "Lämna rader tomma om de inte behövs. Spara för att få fler."
  static let finalTitle = "Slutleverans"
  static let finalHint = "Till exempel Slutrapport. Lämna tomt om det inte finns någon."
  static let interval = "Hur ofta rapporterar gruppen?"
  static let ownInterval = "Gruppen bestämmer själv"

  static let seats = "Platser"
  static let seatsMore =
    "De platser som gruppen ska ha, och vilken organisation som utser till var och en."
  static let noSeats = "Inga platser än"
  static let noSeatsMore = "Lägg till den första. Platser kan också läggas till när organet finns."
  static let seatColumns = ["Plats", "Utses av", "Krävs", "Ta bort"]
  static let function = "Plats"
  static let functionHint = "Till exempel Diabetesläkare."
  static let party = "Organisation som utser"
  static let wished = "Platsen är önskvärd men krävs inte"
  static let desired = "Önskvärd"
  static let addSeat = "Lägg till platsen"
  static let removeSeat = "Ta bort"
  static let onward = "Gå vidare"
  static let yes = "Ja"
  static let no = "Nej, önskvärd"

  static let head = "Dokumentet"
  static let headMore = "Det som står överst i uppdraget."
  static let documentTitle = "Rubrik"
  static let adoptedBy = "Fastställt av"
  static let adoptedOn = "Fastställt den"
  static let validFrom = "Gäller från och med"

  static let review = "Granska"
  static let left = "Det här återstår"
  static let whole = "Allt är ifyllt"
  static let wholeMore =
    "När du inrättar organet antas uppdraget som ett vanligt uppdrag, och organet följer det från dagen då det börjar gälla."
  static let establish = "Fastställ och inrätta organet"
  static let notYet = "Organet kan inrättas när inget återstår."
  static let text = "Texten"
  static let discard = "Kasta det ifyllda"

  static func questions(_ count: Int) -> String {
    count == 1 ? "1 plats att fylla i" : "\(count) platser att fylla i"
  }
  static func progress(_ done: Int, of all: Int) -> String { "\(done) av \(all) steg klara" }
  static func question(_ number: Int, of all: Int) -> String { "Fråga \(number) av \(all)" }
  static func row(_ number: Int) -> String { "\(partial) \(number)" }
  static func due(_ number: Int) -> String { "\(due), leverans \(number)" }
  static func inClause(_ clause: String) -> String { "Står i punkten \(clause)." }
  static func relation(_ relation: Relation) -> String { relation.swedish.capitalised }
}

extension TemplateStep {
  /// The step's word in addresses.
  var word: String {
    switch self {
    case .body: "organet"
    case .question(let number): String(number + 1)
    case .seats: "platser"
    case .head: "dokumentet"
    case .review: "granska"
    }
  }

  /// What the step is called.
  func swedish(in template: Charter) -> String {
    switch self {
    case .body: "Organet"
    case .question(let number): template.questions[number].instruction
    case .seats: TemplateWords.seats
    case .head: TemplateWords.head
    case .review: TemplateWords.review
    }
  }
}

extension TemplateDraft.Gap {
  /// What is left to fill in, as a line of a list.
  public var swedish: String {
    switch self {
    case .question(let question): question.instruction
    case .name: "Organets namn"
    case .key: "Organets kortnamn"
    case .kind: "Slag av organ"
    case .level: "Nivå"
    case .title: TemplateWords.documentTitle
    case .adoptedBy: TemplateWords.adoptedBy
    case .adoptedOn: TemplateWords.adoptedOn
    case .validFrom: TemplateWords.validFrom
    case .relation(let relation): TemplateWords.relation(relation)
    case .keyTaken: "Kortnamnet hör till ett annat organ"
    case .endsBeforeItBegins(let day):
      "Gruppen tar slut \(day.swedishShort), innan uppdraget börjar gälla"
    }
  }
}
