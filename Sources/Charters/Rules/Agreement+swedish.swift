extension AgreementRule {
  package var swedishDemand: String {
    let parts = areas.isEmpty ? "" : " Utvecklingsområdena är \(List.and(areas))."
    let year = targetYear.map { " Målen ska vara nådda \($0)." } ?? ""
    return "Arbetet vilar på \(name).\(parts)\(year)"
  }
}
