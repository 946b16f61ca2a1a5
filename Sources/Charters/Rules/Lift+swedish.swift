extension LiftRule {
  package var swedishDemand: String {
    let what = matters.isEmpty ? "Frågor" : List.and(matters).firstLetterCapital
    let item = under.map { " under punkten ”\($0)”" } ?? ""
    let road = throughLiaison ? " De går först till kontaktpersonen." : ""
    return "\(what) lyfts till \(to.swedish)\(item).\(road)"
  }
}
