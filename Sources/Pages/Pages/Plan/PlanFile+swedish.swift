public import Charters

/// The columns of a plan as a file of values, in order.
public enum PlanColumn: String, CaseIterable, Sendable {
  case number = "nr"
  case title = "aktivitet"
  case goal = "mål"
  case measure = "mått"
  case measurer = "mäts av"
  case responsible = "ansvarig"
  case from = "börjar"
  case until = "klar"
  case phase = "fas"
  case development = "utvecklingsområde"
  case goals = "uppdragets mål"
  case status = "läge"
  case report = "senaste rapport"

  /// Those that are read in; the others tell how it goes, and are left as they are.
  public static let read: [PlanColumn] = allCases.filter {
    ![.number, .status, .report].contains($0)
  }
}

extension PlanColumn {
  /// What stands between several values of one cell.
  public static let between = ", "

  /// The phase that a cell names; nil where it names none.
  public static func phase(_ text: String) -> WorkPhase? {
    let word = text.lowercased()
    return WorkPhase.allCases.first { $0.swedish == word || MatterWords.phase($0) == word }
  }
}

/// The words of reading in activities from a file.
enum PlanImportWords {
  static let title = "Läs in aktiviteter"
  static let lede =
    "En CSV-fil, en aktivitet på varje rad. Du ser varje fel, rad för rad, innan något sparas. Antingen läses allt in eller ingenting."
  static let fileHint =
    "Högst 1 MB och 500 rader, sparad som UTF-8. Semikolon eller komma mellan värdena."
  static let how = "Så ska filen se ut"
  static let howMore =
    "Den första raden har kolumnernas namn. Kolumnen aktivitet måste finnas, de andra får vara med eller utelämnas, i vilken ordning som helst. Kolumnerna nr, läge och senaste rapport läses inte in, så en fil som du har hämtat från en plan går att läsa in igen."
  static let daysMore =
    "En dag skrivs som 2026-05-18. Ansvarig är en person i planens organ, med namn eller e-postadress, eller en part med namn eller kortnamn. Fas är utveckling, implementering eller utvärdering."
  static let dash = "–"

  static func found(_ count: Int) -> String {
    count == 1 ? "1 aktivitet kan läsas in." : "\(count) aktiviteter kan läsas in."
  }
}

extension PlanPreview.Problem {
  /// What is wrong, and what was expected.
  var swedish: String {
    switch self {
    case .file(let problem): problem.swedish(nil)
    case .unknownColumn(let name): "\(name) är ingen kolumn som läses in."
    case .columnTwice(let name): "Kolumnen \(name) står två gånger."
    case .noTitleColumn: "Kolumnen aktivitet saknas på den första raden."
    case .noTitle: "Aktiviteten saknas."
    case .badPhase(let text):
      "\(text) är ingen fas. Skriv utveckling, implementering eller utvärdering."
    case .unknownResponsible(let name):
      "\(name) är varken en person eller en part i planens organ."
    case .unknownGoal(let name): "\(name) är inget av uppdragets mål."
    case .twice(let line): "Samma aktivitet står redan på rad \(line)."
    case .refused(let reason): reason
    }
  }
}
