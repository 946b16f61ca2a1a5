extension GroundProblem {
  /// What to tell the visitor.
  public var sentence: String {
    switch self {
    case .notFound:
      "Adressen kan vara felskriven, eller så har sidan tagits bort."
    case .methodNotAllowed:
      "Sidan kan inte användas på det sättet. Gå till startsidan och försök därifrån."
    case .badAddress:
      "Adressen går inte att läsa. Kontrollera att den är rätt skriven."
    case .addressTooLong(let most):
      "Adressen är för lång. Den får ha högst \(most) tecken."
    case .foreignOrigin:
      "Formuläret skickades från en annan webbplats och togs därför inte emot."
    case .badFormToken:
      "Formuläret är för gammalt. Gå tillbaka, ladda om sidan och försök igen."
    case .noCookie:
      "Webbläsaren skickade inte med den kaka som behövs. "
        + "Tillåt kakor för webbplatsen, ladda om sidan och försök igen."
    case .sessionEnded:
      "Du har blivit utloggad. Logga in igen och skicka sedan formuläret på nytt."
    case .notLoggedIn:
      "Du behöver logga in för att se sidan."
    case .tooManyTries(let seconds):
      "Det har varit för många försök. Vänta \(Self.wait(seconds)) och försök igen."
    case .brokenDown:
      "Något gick fel hos oss. Försök igen om en stund."
    }
  }

  private static func wait(_ seconds: Int) -> String {
    if seconds > 90 { return "\((seconds + 59) / 60) minuter" }
    return seconds == 1 ? "1 sekund" : "\(seconds) sekunder"
  }
}
