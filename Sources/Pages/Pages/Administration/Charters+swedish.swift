import Charters
import Links
import SwedishCalendar

/// The words of adopting a version of a charter.
enum CharterFileWords {
  static let title = "Uppdrag"
  static let lede =
    "Läs in en version som YAML-fil. Du ser alla fel och vad som ändras innan du antar den."
  static let upload = "Läs in en version"
  static let file = "YAML-fil"
  static let fileHint = "Högst 2 MB. Inget antas förrän du har sett granskningen."
  static let check = "Granska filen"
  static let inForce = "Antagna uppdrag"
  static let columns = ["Uppdrag", "Versioner", "Gäller från", "Antagen av", "Källfil"]
  static let none = "Inget uppdrag är antaget än."
  static let noSource = "finns inte här"
  static let unknown = "står inte i dokumentet"
  static let checked = "Granskad fil"
  static let sound = "Filen har inga fel"
  static let problems = "Det här är fel i filen"
  static let problemsMore = "Rätta felen i filen och läs in den igen. Inget är antaget."
  static let notes = "Att tänka på"
  static let problemColumns = ["Rad", "Kolumn", "Punkt", "Vad", "Väntat", "Förslag"]
  static let difference = "Så skiljer den sig från den version som gäller"
  static let first = "Det här är den första versionen av uppdraget"
  static let same = "Ingen punkt skiljer sig från den version som gäller."
  static let added = "Tillkommer"
  static let removed = "Tas bort"
  static let changed = "Ändras"
  static let was = "Förut"
  static let becomes = "Nu"
  static let noRule = "Ingen regel"
  static let adopt = "Anta versionen"
  static let adoptMore =
    "Från dagen gäller versionen för alla organ som följer uppdraget. Det som har hänt tidigare bedöms efter den gamla."
  static let day = "Gäller från"
  static let adopter = "Antagen av"
  static let adopterHint = "Den som beslutade, till exempel nämnden eller styrgruppen."
  static let adoptNow = "Anta"
  static let discard = "Släng den granskade filen"

  static func adoption(_ title: String, _ clauses: Int) -> String {
    "\(title), \(clauses) punkter"
  }
  static func count(problems: Int) -> String { "\(problems) fel" }
  static func count(_ changes: [ClauseChange]) -> String {
    let added = changes.filter { $0.before == nil }.count
    let removed = changes.filter { $0.after == nil }.count
    return "\(added) tillkommer, \(removed) tas bort, \(changes.count - added - removed) ändras."
  }
}

extension ClauseChange.Part {
  /// What differs, in a word.
  var swedish: String {
    switch self {
    case .text: "Text"
    case .force: "Styrka"
    case .rules: "Regel"
    case .bearer: "Ansvar"
    case .heading: "Rubrik"
    case .parts: "Delar"
    case .structure: "Struktur"
    }
  }
}
