import Governance
import SwedishCalendar

/// The words of calendars to subscribe to.
enum FeedWords {
  static let title = "Kalender att prenumerera på"
  static let lede =
    "Lägg in adressen i din kalender, så visas dina möten där och ändras när de ändras. Adressen är hemlig: den som har den ser det du ser."
  static let make = "Gör en adress till alla mina möten"
  static let renew = "Gör en ny adress"
  static let none = "Du har ingen hemlig adress."
  static let columns = ["Kalender", "Gjord", "Gör"]
  static let caption = "Dina hemliga adresser"
  static let own = "Alla mina möten"
  static let revoke = "Dra in adressen"
  static let subscribe = "Prenumerera på mötena"
  static let open = "Mötenas dag, tid och plats är öppna för alla:"
  static let openLink = "Organets öppna kalender"
  static let member = "Som ledamot kan du ha en egen adress, där dagordningens punkter också står."
  static let memberMake = "Gör en egen, hemlig adress"
  static let made = "Adressen är gjord"
  static let madeLede =
    "Kopiera adressen och lägg in den i din kalender. Den visas bara den här gången."
  static let madeMore =
    "Du kan dra in adressen när du vill. Gör du en ny slutar den här att gälla."
  static let back = "Till ditt konto"

  static func which(_ name: String) -> String { " för \(name)" }
  static func body(_ name: String) -> String { "Möten i \(name)" }
}

/// The words of the choice of how much mail one gets.
enum NoticeWords {
  static let title = "Mejl till dig"
  static let legend = "Hur mycket vill du få?"
  static let save = "Spara valet"

  static func choice(_ choice: NoticeChoice) -> (name: String, more: String) {
    switch choice {
    case .atOnce: ("Allt, när det händer", "Påminnelser kommer samlade, högst en gång om dagen.")
    case .digest:
      (
        "Ett mejl om dagen",
        "Kallelser och ändrade möten kommer ändå med en gång, så att kalendern stämmer."
      )
    case .obligatory:
      (
        "Bara det jag måste få",
        "Kallelser, det som uppdraget säger ska skickas ut och begäran om justering."
      )
    }
  }
}
