extension ProviderProblem {
  /// What to tell one who tried to log in by the provider of this name.
  public func sentence(of name: String) -> String {
    switch self {
    case .unsafeAddress:
      "Adressen till \(name) är inte säker. Den ska börja med https."
    case .unreachable:
      "\(name) svarar inte just nu. Försök igen om en stund, eller logga in på ett annat sätt."
    case .unfit:
      "\(name) svarar inte som väntat. Den som driver webbplatsen behöver se över inställningarna."
    case .refusedCode:
      "\(name) godtog inte inloggningen. Börja om. Händer det igen behöver den som driver "
        + "webbplatsen se över inställningarna."
    case .otherIssuer:
      "Svaret kom inte från \(name), så du är inte inloggad. Börja om inloggningen."
    case .token(let flaw):
      "Beskedet från \(name) går inte att lita på: \(flaw.swedish) Du är inte inloggad. "
        + "Börja om, och vänd dig till den som driver webbplatsen om det händer igen."
    }
  }
}

extension TokenFlaw {
  /// What is wrong, as the end of a sentence.
  var swedish: String {
    switch self {
    case .malformed: "det går inte att läsa."
    case .algorithm: "det är inte undertecknat på ett sätt som godtas."
    case .namelessKey: "det säger inte vilken nyckel det är undertecknat med."
    case .unknownKey: "det är undertecknat med en okänd nyckel."
    case .signature: "underskriften stämmer inte."
    case .issuer: "det är utfärdat av någon annan."
    case .audience: "det är utfärdat till en annan tjänst."
    case .expired: "det har gått ut."
    case .early: "det gäller inte ännu."
    case .nonce: "det hör till en annan inloggning."
    case .subject: "det säger inte vem det gäller."
    }
  }
}
