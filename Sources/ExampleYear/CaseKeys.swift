/// The bodies and parties that the example's cases are about, by their keys in the network's file.
enum CaseKeys {
  static let southeast = "ds-tj-sydost"
  static let northeast = "ds-tj-nordost"
  static let northwest = "ds-tj-nordvast"
  static let southwest = "ds-tj-sydvast"
  static let middle = "ds-tj-mellersta"
  static let malmo = "ds-tj-malmo"
  static let central = "cs-tj"
  static let politicalMalmo = "ds-pol-malmo"
  static let osterlen = "lokal-osterlen"

  static let region = "region-skane"
  static let simrishamn = "simrishamn"
  static let ystad = "ystad"
  static let tomelilla = "tomelilla"
  static let hassleholm = "hassleholm"
  static let kristianstad = "kristianstad"
  static let helsingborg = "helsingborg"
  static let bjuv = "bjuv"
  static let trelleborg = "trelleborg"
  static let vellinge = "vellinge"
  static let lund = "lund"
  static let malmoCity = "malmo"

  /// The body that each national question comes to, and the goals of its charter that it is about.
  static let incoming: [(body: String, goals: [String])] = [
    ("arbetsgrupp-diabetes", ["basta-kunskap", "jamlik"]),
    ("arbetsgrupp-diabetes", ["patientnara-forskning"]),
    ("arbetsgrupp-diabetes", ["patientsaker"]),
    ("rpo-endokrina", []),
  ]
}
