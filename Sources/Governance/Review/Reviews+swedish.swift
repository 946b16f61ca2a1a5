extension ReviewID {
  /// What it is called on an agenda.
  var swedishTitle: String { "Årsgenomgång \(year)" }
}
