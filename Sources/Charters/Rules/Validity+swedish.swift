extension ValidityRule {
  package var swedishDemand: String {
    let review =
      reviewEveryMonths.map { "ses över \(Count.every(months: $0))" } ?? "ses över vid behov"
    return
      "Uppdraget har en giltighet och \(review). Påminnelse kommer \(Count.days(warnBefore)) före."
  }
}
