import SwedishCalendar

/// The words of what is stored about a person, and of personal data at large.
enum OwnDataWords {
  static let title = "Mina uppgifter"
  static let lede = "Allt som är lagrat om dig. Be administratören rätta det som är fel."
  static let about = "Om dig"
  static let seats = "Platser"
  static let roles = "Roller"
  static let others = "Andra uppgifter"
  static let accounts = "Konton"
  static let login = "Användarnamn"
  static let elsewhere = "Inloggning på annat håll"
  static func known(as subject: String, at issuer: String) -> String {
    "\(issuer) kallar dig \(subject)"
  }
  static let codes = "Inloggning med engångskod"
  static func recoveryCodes(_ left: Int) -> String {
    "Nyckeln är lagrad krypterad. Reservkoder kvar: \(left)."
  }
  static let drafts = "Dina utkast"
  static let draft = "Utkast"
  static let notes = "Det du har skrivit under möten"
  static func marks(_ count: Int) -> String {
    count == 1
      ? "1 markering, till exempel av närvaro" : "\(count) markeringar, till exempel av närvaro"
  }
  static let extra = "Extra ledamot i"
  static let manager = "Svarar som chef för"
  static let liaison = "Håller kontakt för"
  static let events = "Händelser som rör dig"
  static let eventsMore = "Det som diariet säger om dig, och det du själv har fört in."
  static let toRegister = "Visa händelserna i diariet"
  static let file = "Allt som en fil"
  static let fileMore = "Filen är JSON, ett öppet format som program kan läsa."
  static let save = "Spara som JSON"
  static let more = "Hur personuppgifter behandlas"
  static let fileName = "mina-uppgifter.json"

  static func time(_ what: String, from: Day, until: Day?) -> String {
    let end = until.map { " till den \($0.swedishShort)" } ?? ""
    return "\(what), från den \(from.swedishShort)\(end)"
  }
}

/// The words of the open page on personal data.
enum PersonalDataWords {
  static let title = "Personuppgifter"
  static let lede = "Så behandlas uppgifter om dem som deltar i samverkan."
  static let toFill = "Den som driver webbplatsen fyller i det som står inom hakparentes."

  static let parts: [(title: String, text: String)] = [
    (
      "Vem som är ansvarig",
      "[Myndighetens namn] är personuppgiftsansvarig. Dataskyddsombudet nås på [adress]."
    ),
    (
      "Vilka uppgifter som lagras",
      "Namn, titel, e-post i arbetet, arbetsgivare, platser, roller och närvaro vid möten. Den som har ett konto har också ett användarnamn, eller det namn som inloggningstjänsten ger, aldrig ett personnummer. Lösenordet går inte att läsa. Inga uppgifter om patienter lagras."
    ),
    (
      "Varför, och på vilken grund",
      "Uppgifterna behövs för att samverkan ska fungera och gå att följa. Grunden är [rättslig grund, till exempel uppgift av allmänt intresse]."
    ),
    (
      "Vem som ser dem",
      "Vem som har en plats eller roll är öppet för alla. E-post syns bara för den som har loggat in. Handlingar syns för den krets som gruppen har bestämt."
    ),
    (
      "Hur länge de sparas",
      "Uppgifterna sparas enligt [gallringsbeslut]. När de gallras tas texterna bort för alltid. Att de har funnits, vem som gallrade, när och varför står kvar. Det som skrivs under ett möte står kvar tills anteckningarna har delats eller gallrats. Vem ett mejl har skickats till går att se i 90 dagar."
    ),
    (
      "Kakor",
      "En kaka håller dig inloggad och en skyddar formulären. Medan du loggar in kan en tredje behövas, i några minuter. Inga andra kakor används, och ingen spårning."
    ),
    (
      "Dina rättigheter",
      "Du kan logga in och se allt som är lagrat om dig, spara det som en fil och begära rättelse. Du kan klaga hos Integritetsskyddsmyndigheten."
    ),
  ]
}
