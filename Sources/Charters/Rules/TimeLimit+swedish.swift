import SwedishCalendar

extension TimeLimitRule {
  package var swedishDemand: String {
    if isPermanent { return "Organet är permanent." }
    guard let ends else { return "Uppdraget anger inte om organet är permanent eller tar slut." }
    return
      "Organet finns till och med \(ends.swedishShort). Påminnelse kommer \(Count.days(warnBefore)) före."
  }
}
