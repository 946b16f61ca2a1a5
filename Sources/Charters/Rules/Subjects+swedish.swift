extension SubjectsRule {
  package var swedishDemand: String {
    "Arbetet omfattar \(List.and(areas))."
  }
}
