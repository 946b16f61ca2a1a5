extension BodyKind {
  /// What kind of body it is, in words.
  public var swedish: String {
    switch self {
    case .officials: "tjänstemannaberedning"
    case .political: "politisk grupp"
    case .operative: "arbetsgrupp"
    case .local: "lokal grupp"
    case .presidium: "presidium"
    case .programme: "programområde"
    case .practitioners: "nätverk av vårdgivare"
    case .followUp: "uppföljningsgrupp"
    }
  }
}

extension OrganisationKind {
  /// What the organisation is called.
  public var swedish: String {
    switch self {
    case .region: "region"
    case .municipality: "kommun"
    case .privateProvider: "privat vårdgivare"
    case .interested: "intressent"
    }
  }
}
