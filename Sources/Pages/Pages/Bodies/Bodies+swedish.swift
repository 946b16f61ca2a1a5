/// The words of the list of bodies.
enum BodiesWords {
  static let lede = "Alla grupper och nämnder där huvudmännen möts, nivå för nivå."
  static let columns = ["Organ", "Område", "Uppdraget", "Nästa möte"]
  static let whole = "hela nätverket"
  static let noMeeting = "inget planerat"
}
