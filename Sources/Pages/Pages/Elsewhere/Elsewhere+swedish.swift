/// The words of logging in by a provider elsewhere.
enum ElsewhereWords {
  static let orHere = "Inloggning med användarnamn och lösenord"
  static let choose = "Eget användarnamn och lösenord"
  static let tryAgain = "Till inloggningen"
  static let toAccount = "Till mitt konto"

  static func logIn(_ name: String) -> String { "Logga in med \(name)" }
  static func how(_ name: String) -> String {
    "Du loggar in hos \(name) och kommer sedan tillbaka hit."
  }
  static func closed(_ name: String) -> String {
    "Inloggningen med \(name) fungerar inte just nu"
  }
  static let closedMore =
    "Försök igen om en stund. Har du ett lösenord här kan du logga in med det så länge."
  static func open(_ name: String) -> String {
    "Du behöver inget lösenord här om du brukar logga in hos \(name). Ditt konto kopplas till inloggningen där."
  }

  static func leaving(_ name: String) -> String { "Vidare till \(name)" }
  static func leavingMore(_ name: String) -> String {
    "Du skickas nu till \(name) för att logga in. Händer inget, välj knappen."
  }
  static let loggedOut = "Du är utloggad här"
  static func loggedOutMore(_ name: String) -> String {
    "Du skickas nu till \(name) för att logga ut även där. Händer inget, välj knappen."
  }
  static func goOn(_ name: String) -> String { "Fortsätt till \(name)" }

  static func account(_ name: String) -> String { "Inloggning med \(name)" }
  static func connected(_ name: String) -> String { "Du kan logga in med \(name)." }
  static let onlyWay = "Det är ditt enda sätt att logga in, så det går inte att ta bort."
  static func mayConnect(_ name: String) -> String {
    "Koppla ditt konto till inloggningen hos \(name), så slipper du lösenordet här."
  }
  static func connect(_ name: String) -> String { "Koppla till \(name)" }
  static func disconnect(_ name: String) -> String { "Ta bort kopplingen till \(name)" }
}

extension ElsewhereStop {
  /// What stands on top of the page.
  var title: String {
    switch self {
    case .unknown: "Inget konto är kopplat"
    case .identityNumber: "Inloggningen är stoppad"
    case .taken: "Inloggningen hör till ett annat konto"
    case .lastWay: "Kopplingen kan inte tas bort"
    case .stale, .declined, .problem: "Inloggningen blev inte klar"
    }
  }

  /// What happened and what can be done, where the provider has this name.
  func sentence(_ name: String) -> String {
    switch self {
    case .unknown:
      "Du är inloggad hos \(name), men där finns ingen koppling till något konto här. Be den som "
        + "driver webbplatsen om en inbjudan, öppna länken i den och välj \(name). Har du redan ett "
        + "konto med lösenord, logga in med det och koppla \(name) på sidan Mitt konto."
    case .identityNumber:
      "\(name) anger ett personnummer eller samordningsnummer som namn på den som loggar in. "
        + "Samklang tar inte emot sådana, och inget har sparats. Den som driver webbplatsen behöver "
        + "be \(name) att lämna ett annat värde i uppgiften sub."
    case .taken:
      "Din inloggning hos \(name) är redan kopplad till en annan person här. Inget har ändrats. "
        + "Vänd dig till den som driver webbplatsen."
    case .stale:
      "Det gick för lång tid, svaret har redan använts, eller så började du i en annan webbläsare. "
        + "Börja om."
    case .declined:
      "\(name) lät dig inte logga in, eller så avbröt du. Du är inte inloggad. Försök igen."
    case .lastWay:
      "Det är det enda sätt du har att logga in på. Be den som driver webbplatsen om en ny inbjudan "
        + "om du vill logga in på ett annat sätt."
    case .problem(let sentence): sentence
    }
  }
}
