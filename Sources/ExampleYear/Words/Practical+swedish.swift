import SwedishCalendar

/// Sources, reasons and accounts.
extension Words {
  /// Where an appointment was decided.
  static func source(on day: Day, paragraph: Int) -> String {
    "Beslut \(day), § \(paragraph)"
  }

  /// The address of published minutes on the site that the clause names.
  static func address(of body: String, on day: Day) -> String {
    "https://vardsamverkan.exempel.se/\(body)/\(day)"
  }

  static let leavingReasons = [
    "Har börjat ett annat arbete.", "Har gått i pension.",
    "Har fått nya arbetsuppgifter i organisationen.", "Är föräldraledig.",
  ]
  static let cancelReasons = [
    "För få kunde delta på grund av sjukdom. Frågorna tas vid nästa möte.",
    "Mötet krockade med en länsgemensam övning.",
    "Underlagen blev inte klara i tid, och inga frågor brådskade.",
  ]
  static let changedNotes = [
    "Underlaget har kompletterats.", "Föredragande är ändrad.", "Tiden för punkten är förlängd.",
  ]
  static let standingRemovedReason =
    "Punkten utgår den här gången, eftersom huvudmännen informerade varandra på en extra träff veckan före."
  static let substituteReason =
    "Den ordinarie representanten fick förhinder samma morgon och en kollega kom i stället. Gruppen lät kollegan sitta med."
  static let withholdReason =
    "Anteckningarna återger uppgifter om en pågående upphandling och publiceras därför inte."
  static let actingReason =
    "Den huvudman som står på tur har en vakant plats och ingen annan som kan ta uppdraget. Ordförande från den andra huvudmannen fortsätter tills vidare."
  static let summerReason =
    "Inget möte hölls i juli, eftersom de flesta hade semester. Frågorna togs upp i augusti."
  static let outOfStepReason =
    "Mötet fick läggas nära inpå uppdragsgivarens möte, eftersom flera deltagare var upptagna veckorna före."
  static let withoutJointReason =
    "Det gemensamma mötet blev inte av under året. Två föreslagna datum fick ställas in."
}

extension ExampleLogin.Kind {
  /// What its holder is, in plain words.
  var swedish: String {
    switch self {
    case .processLeader: "Processledare (samverkansstöd)"
    case .chair: "Ordförande, mötesledare eller sammankallande"
    case .secretary: "Sekreterare"
    case .representative: "Representant i en lokal grupp eller arbetsgrupp"
    case .party: "Utser och ger mandat för sin huvudman"
    case .elected: "Förtroendevald"
    case .followUp: "Ledamot i uppföljningsgruppen"
    case .administrator: "Systemförvaltare"
    case .guest: "Inloggad utan plats i något organ"
    }
  }
}
