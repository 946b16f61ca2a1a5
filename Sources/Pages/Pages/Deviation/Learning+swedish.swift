/// The words of what others can learn.
enum LearningWords {
  static let title = "Lärande av avvikelser"
  static let lede =
    "Det som organen har tagit med sig av ärenden som de tagit ställning till. Sök på ord eller kategori."
  static let words = "Sök på ord"
  static let search = "Sök"
  static let none = "Inget att visa"
  static let noneMore =
    "Lärdomar kommer hit när ett organ för in sitt ställningstagande och skriver vad andra kan lära."
  static let all = "Visa allt"
  static let noSender = "utan avsändare"

  static func found(_ count: Int) -> String { count == 1 ? "1 lärdom" : "\(count) lärdomar" }
  static func from(_ party: String) -> String { "från \(party)" }
}
