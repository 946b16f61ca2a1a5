/// The words of the page about one's own account.
enum AccountWords {
  static let title = "Mitt konto"
  static let lede =
    "Här ser du hur du loggar in, och väljer vilka mejl du får och hur dina möten kommer in i din kalender."
  static let name = "Namn"
  static let logins = "Användarnamn"
  static let noLogin = "Du har inget användarnamn här"
  static let codes = "Inloggning med engångskod"
  static let off =
    "I dag räcker ditt lösenord för att logga in. Med en engångskod kan ingen annan logga in som du, även om någon får reda på lösenordet."
  static let how =
    "Lägg till ett konto i en app för engångskoder i din telefon. Läs av bilden med appen, eller välj att skriva in nyckeln som står under den. Skriv sedan koden som appen visar."
  static let qrCode = "QR-kod med nyckeln, att läsa av med appen"
  static let secret = "Nyckel"
  static let address = "Adress för appar"
  static let firstCode = "Sex siffror. Varje kod gäller i en halv minut."
  static let turnOn = "Börja använda engångskod"
  static let on = "Du loggar in med lösenord och engångskod."
  static let onMore = "Skriv en kod från appen om du vill sluta använda engångskod."
  static let turnOff = "Sluta använda engångskod"
  static let codesMade = "Här är dina reservkoder"
  static let codesMadeMore =
    "Skriv ut dem eller skriv av dem nu. De visas inte igen. Var och en loggar in dig en gång om du inte har kvar appen."
  static let recovery = "Reservkoder"
  static let renew = "Gör nya reservkoder"
  static let others = "Länkar till andra"
  static let invite = "Bjud in någon att öppna ett konto"

  static func left(_ count: Int) -> String {
    let left =
      switch count {
      case 0: "Du har inga reservkoder kvar."
      case 1: "Du har en reservkod kvar."
      default: "Du har \(count) reservkoder kvar."
      }
    return left + " När du gör nya slutar de gamla att gälla. Skriv en kod från appen."
  }
}
