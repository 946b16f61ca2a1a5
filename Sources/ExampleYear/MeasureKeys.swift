/// The bodies that measure something in the example, and those of whom something else is known, by
/// their keys in the networks' files.
enum MeasureKeys {
  static let followUp = "uppfoljningsgruppen"
  static let diabetes = "arbetsgrupp-diabetes"
  static let arena = "ostersund-operativ"
  /// The bodies that take indicators up at their meetings.
  static let takers = ["ds-tj-nordost", "ds-tj-sydost"]
  /// The local group in which everyone looks.
  static let keenest = "lokal-helsingborg"
  /// A municipality with few people to count.
  static let smallest = "perstorp"
  /// The parties that have not given the values of the last quarter.
  static let silent = ["tomelilla", "horby", "bromolla"]
}
