/// The words of the page about one's own account.
enum AccountWords {
  static let title = "Mitt konto"
  static let lede = "Här ser du hur du loggar in, och kan göra inloggningen säkrare."
  static let name = "Namn"
  static let logins = "Användarnamn"
  static let noLogin = "Du har inget användarnamn här"
  static let codes = "Inloggning med engångskod"
  static let off =
    "I dag räcker ditt lösenord för att logga in. Med en engångskod kan ingen annan logga in som du, även om någon får reda på lösenordet."
  static let how =
    "Lägg till ett konto i en app för engångskoder i din telefon. Välj att skriva in en nyckel och skriv den som står här. Skriv sedan koden som appen visar."
  static let secret = "Nyckel"
  static let address = "Adress för appar"
  static let turnOn = "Börja använda engångskod"
  static let on = "Du loggar in med lösenord och engångskod."
  static let onMore = "Skriv en kod från appen om du vill sluta använda engångskod."
  static let turnOff = "Sluta använda engångskod"
  static let others = "Länkar till andra"
  static let invite = "Bjud in någon att öppna ett konto"
}
