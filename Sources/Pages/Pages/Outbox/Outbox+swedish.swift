import SwedishCalendar

/// The words of the outbox.
enum OutboxWords {
  static let title = "Utkorg"
  static let lede =
    "Här står till vem mejl ska gå, vilket slags mejl det är och hur det har gått. Vad som står i dem visas inte."
  static func kept(_ days: Int) -> String {
    "När ett mejl har skickats eller kastats tas texten och adressen bort. Raden står kvar i \(days) dagar."
  }
  static let notSending = "Inga mejl skickas härifrån"
  static let notSendingMore =
    "Mejl hålls kvar här tills webbplatsen startas med uppgifter om en e-postserver (--smtp-url och --mail-from)."
  static let heldMore =
    "Mejl som skrevs innan e-posten var inställd hålls kvar. Skicka dem, eller kasta dem som inte längre behövs."
  static let counts = "Antal"
  static let mails = "Mejl"
  static let columns = ["Mottagare", "Slag", "Skrivet", "Läge", "Gör"]
  static let all = "Alla"
  static let show = "Visa"
  static let filter = "Läge"
  static let release = "Skicka"
  static let releaseAll = "Skicka alla som hålls kvar"
  static let retry = "Försök igen"
  static let discard = "Kasta"
  static let older = "Visa äldre"
  static let empty = "Inga mejl"
  static let emptyMore = "När något händer som någon ska få veta står mejlet här."
  static let guest = "En adjungerad"

  static func forWhom(_ name: String, _ kind: String) -> String { " \(kind) till \(name)" }
  static func tries(_ count: Int) -> String { count == 1 ? "1 försök" : "\(count) försök" }
  static func next(_ moment: Moment) -> String { "nästa försök \(moment.swedish)" }
}
