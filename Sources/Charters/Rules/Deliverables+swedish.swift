import SwedishCalendar

extension DeliverablesRule {
  package var swedishDemand: String {
    let rest = "lämnas till uppdragsgivaren, som godkänner eller lämnar tillbaka."
    guard !list.isEmpty else {
      return "Organet bestämmer vad det ska leverera och när. Det \(rest)"
    }
    let wanted = list.map { "\($0.title) senast \($0.by.swedishShort)" }
    return "\(List.and(wanted).firstLetterCapital) \(rest)"
  }
}
