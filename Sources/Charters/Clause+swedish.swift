extension Force {
  /// The word that documents use.
  public var swedish: String {
    switch self {
    case .shall: "ska"
    case .should: "bör"
    case .may: "kan"
    case .proposal: "förslag"
    }
  }
}

extension Bearer {
  /// Who owes it, in the definite form.
  public var swedish: String {
    switch self {
    case .body: "organet"
    case .chair: "ordföranden"
    case .secretary: "sekreteraren"
    case .convener: "den sammankallande"
    case .commissioner: "uppdragsgivaren"
    case .party: "varje part"
    case .person: "varje person"
    case .manager: "den ansvariga chefen"
    case .network: "nätverket"
    case .liaison: "kontaktpersonen"
    case .supportOffice: "processtödet"
    }
  }
}

extension Structure {
  /// How the network carries the clause, in a few words.
  public var swedish: String {
    switch self {
    case .commissioner: "organet har en uppdragsgivare"
    case .areas: "området är indelat i delområden med kommuner"
    case .federation: "huvudmännen har gått samman"
    case .mirror: "organet motsvarar ett organ utanför nätverket"
    case .levels: "nätverket har nivåer med egna organ"
    case .practitioners: "organet är knutet till ett nätverk av vårdgivare"
    case .mergedLevels: "flera organ kan följa samma uppdrag och nivåer kan slås samman"
    case .formOfOperation: "organisationer deltar på samma villkor oavsett driftsform"
    }
  }
}
