extension ReportRule {
  package var swedishDemand: String {
    let how: String =
      switch interval {
      case .fixed(let interval): interval.swedish
      case .setByBody: "så ofta som organet själv har bestämt"
      }
    let back =
      isMutual ? " \(to.swedish.firstLetterCapital) rapporterar på samma sätt tillbaka." : ""
    let guide = within.map { " \($0.swedish)" } ?? ""
    return "Organet rapporterar till \(to.swedish) \(how).\(back)\(guide)"
  }
}

extension ReportInterval {
  /// How often, as in "efter varje möte".
  public var swedish: String {
    switch self {
    case .afterEachMeeting: "efter varje möte"
    case .everyMonth: "varje månad"
    case .everyQuarter: "varje kvartal"
    case .everyYear: "varje år"
    }
  }
}
