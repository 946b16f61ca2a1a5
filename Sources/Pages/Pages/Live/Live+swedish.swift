import SwedishCalendar

/// The words of the page of a meeting that is held.
enum LiveWords {
  static let tab = "Under mötet"
  static let title = "Under mötet"
  static let now = "Nu"
  static let notBegun = "Ingen punkt har tagits upp än"
  static let otherItem = "En annan punkt pågår"
  static let begin = "Börja med första punkten"
  static let takeNext = "Nästa punkt"
  static let take = "Ta upp nu"
  static let items = "Punkterna"
  static let notes = "Anteckningar"
  static let save = "Spara"
  static let saveAttendance = "Spara närvaron"
  static let typing = "Inte sparat än."
  static let saving = "Sparar …"
  static let offline = "Inte sparat, försöker igen. Texten finns kvar här."
  static let lost = "Ingen kontakt just nu. Sidan försöker igen."
  static let loggedOut =
    "Inte sparat: du är utloggad. Texten finns kvar i webbläsaren. Ladda om sidan och logga in."
  static let following = "Sidan uppdateras av sig själv."
  static let byHand = "Ladda om sidan för att se det senaste."
  static let reload = "Ladda om"
  static let agendaChanged = "Dagordningen har ändrats. Ladda om sidan för att se den."
  static let wasClosed = "Mötet är avslutat. Ladda om sidan för att se hur det går vidare."
  static let wasOpened = "Mötet pågår igen. Ladda om sidan för att kunna skriva."
  static let closedTitle = "Mötet är avslutat"
  static let sharedTitle = "Anteckningarna är delade"
  static let sharedMore = "De finns under Anteckningar. Här skrivs inget mer."
  static let collision = "Två har skrivit samtidigt. Båda texterna är sparade."
  static let standing = "Står nu"
  static let merged = "Så ska det stå"
  static let mergedHint = "Båda texterna står här. Ta bort och lägg ihop som det ska vara."
  static let merge = "Spara så här"
  static let close = "Avsluta mötet"
  static let closeMore =
    "Närvaron förs in och anteckningarna blir ditt utkast. Sedan kan de delas och justeras."
  static let closeAct = "Avsluta och ta över anteckningarna"
  static let toMinutes = "Gå till anteckningarna"
  static let open = "Fortsätt mötet"
  static let wall = "Visa på duken"
  static let leaveWall = "Lämna duken"
  static let wallQuery = "?visa=duk"

  static func closedMore(_ keeps: Bool) -> String {
    keeps
      ? "Närvaron är förd och anteckningarna är ett utkast att arbeta vidare med."
      : "Anteckningarna delas när de är klara."
  }

  static func notYet(_ day: Day) -> String {
    "Här går det att följa mötet och skriva när det hålls, \(day.swedish)."
  }

  static func notSaved(_ item: String) -> String { "Sparades inte: \(item)" }
  static func next(_ item: String) -> String { "Sedan: \(item)" }

  static func saved(_ at: Moment, by name: String) -> String {
    "Sparat \(at.stockholm.time.swedish) av \(name)."
  }

  static func wroteBeside(_ name: String) -> String { "\(name) skrev samtidigt" }
  static func keep(_ name: String) -> String { "Behåll det som står, ta bort det \(name) skrev" }

  static func coming(_ coming: LiveComing?) -> String {
    switch coming {
    case .present: "närvarande"
    case .absent: "frånvarande"
    case .substitute: "ersättare"
    case nil: "inte markerad"
    }
  }

  static func choice(_ coming: LiveComing) -> String {
    switch coming {
    case .present: "Här"
    case .absent: "Borta"
    case .substitute: "Ersättare"
    }
  }

  static func others(_ count: Int) -> String { "\(count)" }

  static func sum(_ present: Int, of all: Int) -> String { "\(present) av \(all) här" }

  static func time(began: Moment, passed: Int, of length: Int?) -> String {
    let start = "Började \(began.stockholm.time.swedish)."
    guard let length else { return "\(start) \(minutes(passed)) har gått." }
    return passed > length
      ? "\(start) \(minutes(length)) var tänkta, \(minutes(passed)) har gått."
      : "\(start) \(passed) av \(minutes(length)) har gått."
  }

  /// What is left after the item under discussion, and whether the time is enough.
  static func left(items: Int, minutes sum: Int?, until end: ClockTime, minutesToEnd: Int) -> String
  {
    var words = items == 0 ? "Det är den sista punkten." : "Kvar efter den: \(count(items))"
    if items > 0 { words += sum.map { ", \(minutes($0))." } ?? "." }
    guard minutesToEnd > 0 else { return words + " Mötet skulle ha slutat \(end.swedish)." }
    words += " Mötet slutar \(end.swedish), om \(minutes(minutesToEnd))."
    return words
  }

  private static func count(_ items: Int) -> String { items == 1 ? "en punkt" : "\(items) punkter" }

  private static func minutes(_ count: Int) -> String {
    count == 1 ? "1 minut" : "\(count) minuter"
  }
}

/// Why something about a meeting that is held is not done.
public enum LiveProblem: Equatable, Sendable {
  case closed
  /// Nothing is said of how these came.
  case unmarked([String])
  /// Two texts of these items stand against one another.
  case colliding([Int])
  /// Two wrote, and both texts are kept.
  case bothKept
  /// Somebody else chose something else.
  case changedMeanwhile

  /// What to tell the one who tried, and what can be done.
  public var swedish: String {
    switch self {
    case .closed: "Mötet är avslutat. Öppna det igen för att skriva mer."
    case .unmarked(let names):
      "Markera först hur det är med \(names.joined(separator: ", "))."
    case .colliding(let items):
      "Två texter står mot varandra. Välj först vad som ska stå under punkt "
        + items.map(String.init).joined(separator: ", ") + "."
    case .bothKept:
      "Någon annan skrev samtidigt. Båda texterna är sparade; din står bredvid. Välj vad som ska stå."
    case .changedMeanwhile:
      "Någon annan ändrade samtidigt. Det som står nu är det som gäller. Ändra igen om det är fel."
    }
  }
}
