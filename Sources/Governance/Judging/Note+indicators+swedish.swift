import SwedishCalendar

extension IndicatorNote {
  /// The sentence that explains the standing.
  public var swedish: String {
    switch self {
    case .noFollowUp: "Ingen uppföljningsgrupp är angiven för organet."
    case .none: "Det finns inga indikatorer med värden än."
    case .otherLevels: "Punkten gäller andra nivåer."
    case .given(let given, let all): "\(given) av \(all) värden är lämnade."
    case .unread(let since): "Värden kom \(since.swedishShort). Ingen har tagit del av dem än."
    case .received(let on): "Organet fick del av värdena \(on.swedishShort)."
    case .someRead(let readers, let members, let since):
      "Värden kom \(since.swedishShort). \(readers) av \(members) medlemmar har tagit del av dem."
    case .allRead(let on): "Alla medlemmar hade tagit del av värdena \(on.swedishShort)."
    case .takenUp(let on): "Indikatorerna togs upp på mötet \(on.swedishShort)."
    }
  }
}

extension IndicatorDuty {
  /// What is to be done, as a line of a list.
  public var swedish: String {
    switch self {
    case .give(let period): "Se till att parterna lämnar värden för \(period.swedish)"
    case .follow(let period): "Ta del av indikatorerna för \(period.swedish)"
    }
  }
}

extension IndicatorOccasion {
  /// What is tried.
  public var swedish: String {
    switch self {
    case .given(let period): "Värden för \(period.swedish)"
    case .received(let period): "Ta emot värden för \(period.swedish)"
    case .followed(let period): "Indikatorerna för \(period.swedish)"
    }
  }
}
