/// The words of the list of one-time links.
enum OneTimeLinkWords {
  static let title = "Engångslänkar"
  static let lede =
    "Länkar som är gjorda och som ingen har använt än. Ta tillbaka en länk om den har hamnat fel."
  static let list = "Länkar som väntar"
  static let columns = ["För", "Till vad", "Gjord av", "Gäller till", "Ta tillbaka"]
  static let none = "Inga länkar väntar"
  static let noneMore = "Länkar som du kan göra visas här tills de används eller blir för gamla."
  static let opens = "Öppnar ett konto"
  static let renews = "Öppnar ett konto eller byter inloggning"
  static let unknownMaker = "Vet inte"
  static let revoke = "Ta tillbaka"
  static let revoked = "Länken är tillbakatagen och går inte att använda."
  static let gone = "Länken är redan använd eller tillbakatagen."

  static func made(_ name: String, _ moment: String) -> String { "\(name), \(moment)" }
  static func whose(_ name: String) -> String { " länken för \(name)" }
}
