extension AppointmentRule {
  package var swedishDemand: String {
    let kinds = [officials ? "tjänstemän" : nil, elected ? "förtroendevalda" : nil].compactMap {
      $0
    }
    let who = kinds.isEmpty ? "representanterna" : List.and(kinds)
    return "\(by.swedish.firstLetterCapital) utser \(who)."
  }
}
