extension RequestRule {
  package var swedishDemand: String {
    let plan = isTiedToPlan ? ", kopplade till planens aktiviteter" : ""
    return "Organet efterfrågar resultat från en namngiven part till en viss dag\(plan)."
  }
}
