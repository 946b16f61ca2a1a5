import Links

@testable import Pages

/// Pages made of components and plain values.
enum Gallery {
  static let token = FormToken(csrf: "c", command: "k")
  static let person = Frame.Visitor.person(name: "Karin Ek", token: token)
  static let notice = "personer, möten och texter är påhittade. I dag är den 18 maj 2026."

  static var pages: [(name: String, page: [UInt8])] {
    [
      ("start", start), ("start-empty", startEmpty), ("charter", charter),
      ("charter-past", charterPast), ("body", body), ("form", form), ("form-errors", formErrors),
      ("refusal", refusal), ("notices", notices), ("map-large", mapLarge),
      ("map-small", mapSmall), ("marks", marks), ("ladder", ladder), ("project-time", projectTime),
      ("trend", trend), ("shares", shares),
    ]
  }

  static func leaf(_ weekday: String, _ day: Int, _ month: String) -> Leaf {
    Leaf(weekday: weekday, day: day, month: month, iso: "2026-05-\(day < 10 ? "0" : "")\(day)")
  }

  static let a14 = ClauseLink(
    "A14", says: "Gruppen är inte beslutsfattande.",
    link: .charter(body: "sydost", clause: "A14"))

  static let wayBack: [Frame.Crumb] = [
    Frame.Crumb("Organ", .bodies), Frame.Crumb("Operativ arbetsgrupp Sydost", .body("sydost")),
  ]
}
