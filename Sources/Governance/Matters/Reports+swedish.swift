extension Desk {
  /// What the item of a report is called where it arrives; who gives it is told beside.
  static let reportTitle = "Rapport från ett annat organ"
}
