extension SubjectsRule {
  public var swedishDemand: String {
    "Arbetet omfattar \(List.and(areas))."
  }
}
