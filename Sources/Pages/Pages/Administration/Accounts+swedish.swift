/// The words of seeing to accounts.
enum AccountsWords {
  static let title = "Konton"
  static let more =
    "Se vem som kan logga in, stäng och öppna konton, hjälp den som har tappat sin telefon."
  static let lede = "Alla konton, ordnade efter namn."
  static let search = "Sök på namn eller användarnamn"
  static let columns = ["Namn", "Loggar in med", "Engångskod", "Inloggad", "Läge"]
  static let none = "Inga konton finns"
  static let noneMore = "Bjud in någon så att de kan öppna ett konto."
  static let ways = "Öppna konton"
  static let waysMore = "Den som ska logga in öppnar kontot med en länk som gäller en gång."

  static let login = "Loggar in med"
  static let codes = "Engångskod"
  static let loggedIn = "Inloggad"
  static let state = "Läge"
  static let withCodes = "Ja"
  static let withoutCodes = "Nej"
  static let notLoggedIn = "Inte just nu"
  static let open = "Öppet"
  static let closed = "Stängt"
  static let noAccount = "Personen har inget konto."
  static let toPerson = "Till personen"

  static let renew = "Ny inloggning"
  static let renewMore =
    "Gör en länk som personen väljer nytt användarnamn och lösenord med. Den gäller en gång, i 14 dagar."
  static let makeLink = "Gör en länk"
  static let expel = "Logga ut överallt"
  static let expelMore = "Avslutar alla inloggningar som personen har nu."
  static let removeCodes = "Ta bort engångskoden"
  static let removeCodesMore =
    "När telefonen är borta. Lösenordet räcker sedan tills personen lägger till en ny app."
  static let close = "Stäng kontot"
  static let closeMore =
    "Personen loggas ut och kan inte logga in. Det personen har gjort står kvar."
  static let reopen = "Öppna kontot igen"
  static let reopenMore = "Personen kan åter logga in med sitt lösenord."

  static func loggedIn(_ count: Int, since moment: String) -> String {
    count == 1 ? "Sedan \(moment)" : "På \(count) ställen, senast \(moment)"
  }
  static func done(_ name: String) -> String { "Klart för \(name)." }
}
