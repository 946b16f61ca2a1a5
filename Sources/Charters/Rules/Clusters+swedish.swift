extension ClustersRule {
  package var swedishDemand: String {
    let local = localMatters.isEmpty ? "" : " Hit hör \(List.and(localMatters)); annat lyfts."
    return "Enheterna väljer själva vilka lokala grupper de går samman i.\(local)"
  }
}
