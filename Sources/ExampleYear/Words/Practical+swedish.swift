import Charters
import Governance
import SwedishCalendar

/// Places, sources, reasons and accounts.
extension Words {
  /// Where a body meets: in its part of the country, or on distance.
  static func place(
    for body: Network.Body, _ network: String, _ count: Int, digital: Bool
  ) -> String {
    if digital { return digitalPlaces[count % digitalPlaces.count] }
    let area = "\(body.area ?? "") \(body.key)"
    let near = placesByArea.first { area.contains($0.key) }?.places
    let places = near ?? placesByNetwork[network] ?? placesByNetwork["skane"] ?? []
    return places[(count + body.key.utf8.count) % max(1, places.count)]
  }

  private static let digitalPlaces = [
    "Digitalt möte", "Digitalt möte, länk i kallelsen", "Videomöte",
  ]

  private static let placesByArea: [(key: String, places: [String])] = [
    ("malmo", ["Malmö stadshus, rum Triangeln", "Vårdcentralen Granen, samlingssalen"]),
    ("trelleborg", ["Lasarettet Trelleborg, konferensrum Sjöormen", "Trelleborgs rådhus"]),
    ("sydvast", ["Trelleborgs rådhus, sessionssalen", "Vellinge kommunhus"]),
    ("osterlen", ["Simrishamns kommunhus", "Vårdcentralen Tomelilla, personalrummet"]),
    (
      "sydost",
      ["Ystads rådhus, Stora salen", "Lasarettet i Ystad, konferensrum 2", "Sjöbo kommunhus"]
    ),
    ("goinge", ["Östra Göinge kommunhus i Broby", "Osby kommunhus"]),
    ("nordost", ["Rådhus Skåne i Kristianstad", "Hässleholms stadshus"]),
    ("soderasen", ["Klippans kommunhus", "Åstorps kommunhus"]),
    ("nordvast", ["Helsingborgs rådhus", "Ängelholms sjukhus, föreläsningssalen"]),
    ("ringsjon", ["Hörby kommunhus", "Höörs kommunhus"]),
    ("mellersta", ["Lunds stadshus, rum Kattesund", "Eslövs stadshus"]),
    ("krokom", ["Krokoms kommunhus", "Krokoms hälsocentral, samlingsrummet"]),
    ("harjedalen", ["Medborgarhuset i Sveg", "Hede hälsocentral"]),
    ("ostersund", ["Östersunds rådhus", "Frösöns hälsocentral", "Torvalla hälsocentral"]),
  ]

  private static let placesByNetwork = [
    "skane": ["Rådhus Skåne i Kristianstad", "Kommunförbundets lokaler i Lund"],
    "jamtland": ["Regionens hus i Östersund", "Östersunds rådhus, rum Storsjön"],
    "sydostra": [
      "Regionhuset i Linköping", "Länssjukhuset i Kalmar, konferensen", "Regionens hus i Jönköping",
      "Vrigstads värdshus",
    ],
  ]

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

  /// An account, with what its holder is in plain words.
  static func login(_ kind: String, _ network: Network?, _ person: PersonID) -> ExampleLogin {
    let role = loginRoles[kind] ?? kind
    guard let network else { return ExampleLogin(name: kind, role: role, person: person) }
    return ExampleLogin(
      name: "\(kind).\(network.key)", role: "\(role), \(network.title)", person: person)
  }

  private static let loginRoles = [
    "processledare": "Processledare (samverkansstöd)",
    "ordforande": "Ordförande, mötesledare eller sammankallande",
    "sekreterare": "Sekreterare",
    "representant": "Representant i en lokal grupp eller arbetsgrupp",
    "fortroendevald": "Förtroendevald",
    "uppfoljning": "Ledamot i uppföljningsgruppen",
    "administrator": "Systemförvaltare",
    "gast": "Inloggad utan plats i något organ",
  ]
}
