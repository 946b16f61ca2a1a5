extension RoutineRule {
  package var swedishDemand: String {
    let partner = with.map { " tillsammans med \($0.swedish)" } ?? ""
    return
      "Det finns en skriven rutin för \(about), framtagen\(partner.isEmpty ? " av organet" : partner)."
  }
}
