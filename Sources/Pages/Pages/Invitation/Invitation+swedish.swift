/// The words of invitations.
enum InvitationWords {
  static let listTitle = "Bjud in"
  static let listLede =
    "Här gör du en länk som en person öppnar sitt konto med. Länken gäller en gång, i 14 dagar. Lämna den bara till personen själv."
  static let searchHint = "Namn, titel eller organisation."
  static let columns = ["Namn", "Konto", "Länk"]
  static let hasAccount = "Har konto"
  static let noAccount = "Saknar konto"
  static let make = "Gör en länk"
  static let renew = "Gör en länk till en ny inloggning"
  static let nobody = "Det finns ingen att bjuda in"
  static let nobodyMore = "Personer som får en plats i ett organ som du stödjer visas här."
  static let madeMore = "Kopiera länken nu och lämna den till personen. Den visas inte igen."

  static func people(_ shown: Int, of all: Int) -> String {
    shown == all ? "Personer att bjuda in" : "\(shown) av \(all) personer att bjuda in"
  }
  static func forWhom(_ name: String) -> String { " för \(name)" }
  static func made(_ name: String) -> String { "Länken för \(name) är klar." }

  static let title = "Öppna ditt konto"
  static let loginHint = "Det du loggar in med, till exempel din e-postadress i tjänsten."
  static let password = "Minst 12 tecken. Några ord efter varandra är lätta att minnas."
  static let open = "Öppna kontot"
  static let notYou = "Är det inte du? Stäng sidan, och säg till den som gav dig länken."

  static func ledeToChoose(_ name: String) -> String {
    "Länken är till för \(name). Välj hur du vill logga in."
  }
  static func lede(_ name: String) -> String {
    "Länken är till för \(name). Välj det användarnamn och det lösenord som du vill logga in med."
  }
}
