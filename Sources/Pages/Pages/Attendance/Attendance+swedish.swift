import SwedishCalendar

/// The words of the page about who came.
enum AttendanceWords {
  static let title = "Närvaro"
  static let whoCame = "Vilka kom?"
  static let present = "Närvarande"
  static let absent = "Frånvarande"
  static let substitute = "Ersättare"
  static let noSubstitutesMore =
    "Kom någon ändå, för in det med skäl. Då syns det som ett avsteg."
  static let invited = "Adjungerade som kom"
  static let guests = "Antal andra som var med"
  static let reasonHint = "Behövs när en ersättare kom fast uppdraget säger nej."
  static let record = "För in närvaron"
  static let correct = "Rätta närvaron"
  static let substitutes = "Ersättare på mötet"
  static let planSeat = "Vem kan inte komma?"
  static let planHint = "Tillåter uppdraget inga ersättare säger Samklang nej och visar varför."
  static let chooseSeat = "Välj en ledamot"
  static let knownSubstitute = "Vem kommer i stället?"
  static let substituteName = "Eller skriv ett namn"
  static let substituteNameHint =
    "För den som inte är registrerad. Ersättaren kommer från samma huvudman."
  static let plan = "Utse ersättare"
  static let callOff = "Ta bort"
  static let notYet = "Mötet har inte varit än"
  static let notRecorded = "Närvaron är inte förd"
  static let notRecordedMore = "När mötet har hållits visas här vilka platser som var företrädda."
  static let closed = "Närvaron är inte öppen för dig"

  static func item(_ place: Int, _ title: String) -> String { "punkt \(place): \(title)" }

  static func noSubstitutes(in body: String?) -> String {
    body.map { "\($0) har inga ersättare" } ?? "Organet har inga ersättare"
  }

  static func named(_ name: String, for holder: String, of party: String) -> String {
    "\(name) ersätter \(holder), \(party)"
  }
  static func instead(_ name: String) -> String { "\(name) kommer i stället" }

  static func notYetMore(_ day: Day) -> String {
    "Närvaron förs in när mötet har varit, tidigast \(day.swedish)."
  }
}
