import Governance

/// The words of the search.
enum SearchWords {
  static let title = "Sök"
  static let lede =
    "Sök i möten, ärenden, åtgärder, bilagor, planer, indikatorer, dokument och uppdrag. Du hittar det som du får läsa."
  static let words = "Ord att söka efter"
  static let inHead = "Sök i Samklang"
  static let search = "Sök"
  static let kind = "Slag"
  static let body = "Organ"
  static let all = "Allt"
  static let allBodies = "Alla organ"
  static let none = "Inget hittades"
  static let noneMore =
    "Pröva färre eller andra ord, eller sök i alla slag och alla organ. Böjda former och "
    + "sammansättningar hittas av sig själva: mötet hittar möten, och sjukvård hittar hemsjukvård."
  static let building = "Sökregistret byggs"
  static let buildingMore = "Allt går inte att hitta än. Försök igen om en stund."
  static let previous = "Föregående träffar"
  static let next = "Fler träffar"
  static let aBody = "Organ"
  static let aMeeting = "Möte"
  static let anItem = "Punkt på dagordningen"
  static let aNote = "Underlag"
  static let someMinutes = "Anteckningar"
  static let anAction = "Åtgärd"
  static let aFile = "Bilaga"
  static let aMatter = "Ärende"
  static let aDecision = "En parts eget beslut"
  static let aDocument = "Dokument"
  static let aPlan = "Plan"
  static let anActivity = "Aktivitet i en plan"
  static let anIndicator = "Indikator"

  static func found(_ words: String) -> String { "Träffar på \u{201D}\(words)\u{201D}" }

  static func clause(_ clause: String) -> String { "Punkt \(clause) i uppdraget" }

  static func name(of kind: Findable.Kind) -> String {
    switch kind {
    case .structure: "Organ och uppdrag"
    case .agendas: "Möten och dagordningar"
    case .minutes: "Anteckningar"
    case .actions: "Åtgärder"
    case .files: "Bilagor"
    case .matters: "Ärenden"
    case .information: "Egna beslut och dokument"
    case .plans: "Planer och indikatorer"
    }
  }
}
