extension IdentityNumberGuard.Finding {
  /// What was found, why it may not stand there, and what to do; never the number itself.
  public var swedish: String {
    """
    På rad \(line) i texten står något som ser ut som ett \(kind.swedish). \
    Frågor om enskilda personer hanteras i andra sammanhang (C23), därför har texten inte sparats. \
    Ta bort numret och andra uppgifter som pekar ut personen, och spara sedan igen. \
    Är det ett annat slags nummer, skriv det i andra grupper, \
    till exempel telefonnummer som 070-123 45 67 och klockslag som 10.30.
    """
  }
}

extension IdentityNumberGuard.Finding.Kind {
  /// The name of the number: `personnummer` or `samordningsnummer`.
  public var swedish: String {
    switch self {
    case .personal: "personnummer"
    case .coordination: "samordningsnummer"
    }
  }
}
