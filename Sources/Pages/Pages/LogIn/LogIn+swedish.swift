/// The words of the page to log in on.
enum LogInWords {
  static let title = "Logga in"
  static let lede =
    "Det mesta går att läsa utan att logga in. Du som har en plats eller ett uppdrag loggar in för att se det som väntar på dig och för att arbeta med möten."
  static let login = "Användarnamn"
  static let password = "Lösenord"
  static let forgotten =
    "Har du glömt lösenordet, eller saknar du ett konto? Vänd dig till den som driver webbplatsen."
  static let example = "Här kan du prova med exempelkonton"
  static let exampleMore =
    "Deras namn och lösenord skrevs ut när programmet startade."

  static let codeTitle = "Skriv din engångskod"
  static let codeLede =
    "Lösenordet stämmer. Du har valt att också logga in med en kod, så öppna appen som visar den."
  static let code = "Engångskod"
  static let codeHint = "Sex siffror, som gäller i en halv minut. Eller en av dina reservkoder."
  static let codeLost =
    "Har du inte kvar appen? Skriv en av dina reservkoder i stället. Har du inga, vänd dig till den som driver webbplatsen för att få en länk till en ny inloggning."
  static let startAgain = "Börja om inloggningen"
}
