extension AssignmentRule {
  package var swedishDemand: String {
    let guide = within.map { " \($0.swedish)" } ?? ""
    return
      "När ett lokalt uppdrag beslutas utses någon som ansvarar för uppdragsbeskrivningen.\(guide)"
  }
}
