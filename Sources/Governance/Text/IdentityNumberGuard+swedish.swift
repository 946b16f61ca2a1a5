extension IdentityNumberGuard.Finding {
  /// What was found and where, why it may not stand there, and what to do; never the number itself.
  public var swedish: String {
    mayBeMobile ? question : "\(found(kind.swedish)) \(reason)"
  }

  /// Ten digits together that are as well a mobile number are asked about.
  private var question: String {
    """
    \(found("\(kind.swedish), men som också kan vara ett telefonnummer")) \
    Är det ett telefonnummer, markera det i formuläret och spara igen. \
    Är det ett personnummer, ta bort det: frågor om enskilda personer hanteras i andra \
    sammanhang (C23).
    """
  }

  private func found(_ what: String) -> String {
    let quoted = "Så här står det: \u{201D}\(around)\u{201D}."
    return "\(whereabouts) står något som ser ut som ett \(what). \(quoted)"
  }

  private var whereabouts: String {
    guard let file else { return "På rad \(line) i texten" }
    guard let place else { return "I namnet på filen \u{201D}\(file)\u{201D}" }
    return "\(place.swedish) i filen \u{201D}\(file)\u{201D}"
  }

  private var reason: String {
    """
    Frågor om enskilda personer hanteras i andra sammanhang (C23), därför har \
    \(file == nil ? "texten" : "filen") inte sparats. \
    Ta bort numret och andra uppgifter som pekar ut personen, och \
    \(file == nil ? "spara sedan" : "skicka sedan filen") igen. \
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
