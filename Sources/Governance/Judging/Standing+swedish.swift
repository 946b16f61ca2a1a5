extension Standing {
  /// What the standing is called.
  public var swedish: String {
    switch self {
    case .broken: "bruten"
    case .late: "sen"
    case .departed: "avvikelse från rekommendation"
    case .unattested: "inte intygad"
    case .open: "lämnad öppen"
    case .due: "kommande"
    case .notYet: "inte än"
    case .kept: "uppfylld"
    case .attested: "intygad"
    case .possible: "möjlighet"
    case .proposed: "förslag, inte antaget"
    case .beforeSamklang: "före Samklang"
    }
  }

  /// What the standing means, for someone who sees it for the first time.
  public var swedishMeaning: String {
    switch self {
    case .broken: "Missad, och kan inte längre göras."
    case .late: "Missad eller gjord för sent. Det som är öppet kan fortfarande göras."
    case .departed: "En rekommendation som inte har följts."
    case .unattested: "Ingenting kan mäta den, och inget intygande gäller."
    case .open: "Uppdraget lämnar detta öppet, och det är inte bestämt."
    case .due: "På väg, och kan hållas."
    case .notYet: "Dess tid har inte kommit."
    case .kept: "Gjord i tid."
    case .attested: "Intygad av organet, med en reflektion."
    case .possible: "En möjlighet som ingen måste använda."
    case .proposed: "Ett förslag som organet inte har antagit."
    case .beforeSamklang: "Hände innan organet började följas här."
    }
  }
}

extension Judgement {
  /// How many of the year's occasions were kept, as in "9 av 10 i år"; nil where none counted.
  public var swedishCount: String? {
    counted > 0 ? "\(kept) av \(counted) i år" : nil
  }
}
