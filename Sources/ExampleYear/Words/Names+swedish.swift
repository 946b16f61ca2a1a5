/// Invented people: first and last names that are combined by the seed.
extension Words {
  static let firstNames = [
    "Agneta", "Ahmed", "Albin", "Alva", "Amanda", "Amir", "Anders", "Anneli", "Arvid", "Astrid",
    "August", "Barbro", "Bengt", "Berit", "Birgitta", "Björn", "Bo", "Britta", "Camilla", "Carina",
    "Catarina", "Cecilia", "Christer", "Dagmar", "Dan", "Daniela", "David", "Diana", "Ebba",
    "Edvin", "Elias", "Elin", "Elisabet", "Ellen", "Emil", "Emma", "Erik", "Ester", "Eva", "Fatima",
    "Felicia", "Filip", "Folke", "Fredrik", "Frida", "Gabriel", "Gerd", "Gunilla", "Gustav",
    "Hampus", "Hanna", "Hans", "Hassan", "Hedda", "Helena", "Henrik", "Hugo", "Ida", "Inger",
    "Ingrid", "Isak", "Ivar", "Jakob", "Jan", "Jasmin", "Jenny", "Jesper", "Joakim", "Johanna",
    "Jonas", "Josefin", "Julia", "Kajsa", "Karin", "Karl", "Katarina", "Kerstin", "Kristina",
    "Lars", "Leif", "Leila", "Lena", "Lennart", "Linda", "Linnea", "Lisbet", "Louise", "Lovisa",
    "Maja", "Malin", "Margareta", "Maria", "Marianne", "Markus", "Marta", "Martin", "Mats",
    "Mattias", "Mikael", "Mona", "Monika", "Nadia", "Niklas", "Nils", "Nina", "Olof", "Omar",
    "Oskar", "Patrik", "Per", "Pernilla", "Petra", "Pia", "Ragnhild", "Rasmus", "Rebecka", "Rikard",
    "Robert", "Rolf", "Samuel", "Sara", "Signe", "Simon", "Siv", "Sofia", "Staffan", "Stefan",
    "Stina", "Sture", "Susanne", "Sven", "Svea", "Tekla", "Tina", "Tobias", "Tomas", "Torsten",
    "Tove", "Ulla", "Urban", "Vera", "Viktor", "Vilma", "Yasmin", "Ylva", "Åke", "Åsa", "Östen",
  ]

  static let lastNames = [
    "Abrahamsson", "Ahlberg", "Ahlgren", "Alhem", "Alm", "Alström", "Asplund", "Backlund",
    "Berggren", "Berglind", "Blomgren", "Boberg", "Brandt", "Brogren", "Brolund", "Brännström",
    "Bylund", "Bäckman", "Ceder", "Cederholm", "Dalman", "Djurberg", "Edlund", "Edman", "Ekbacke",
    "Ekdahl", "Eklöf", "Ekstrand", "Elfving", "Elmgren", "Englund", "Enström", "Fagerlund", "Falk",
    "Flodin", "Forslund", "Fransson", "Friberg", "Fält", "Gidlund", "Granath", "Grönlund",
    "Hagström", "Hedberg", "Hellgren", "Hjelm", "Holgersson", "Holmlund", "Hultin", "Häggkvist",
    "Högberg", "Höjer", "Ivarsson", "Jernberg", "Jonasson", "Kallin", "Karim", "Kjellberg", "Klang",
    "Kvist", "Källgren", "Lagergren", "Landin", "Liljegren", "Lindahl", "Lindell", "Lindfors",
    "Lindskog", "Ljungqvist", "Lorentzon", "Lundell", "Lundevall", "Lundmark", "Löfgren", "Lövgren",
    "Malmberg", "Mattsson", "Nordgren", "Norling", "Nygren", "Nyholm", "Ohlander", "Oskarsson",
    "Palmgren", "Pihl", "Ramström", "Rehn", "Ring", "Rosell", "Rosén", "Rylander", "Rönnberg",
    "Sandelin", "Sandell", "Sandgren", "Selander", "Sjödin", "Sjögren", "Skog", "Sköld", "Stenberg",
    "Strand", "Stridsberg", "Sundell", "Svedberg", "Söderlund", "Thelander", "Thorsell", "Tillman",
    "Tjäder", "Törnblom", "Ullman", "Vallin", "Vestergren", "Viklund", "Vinter", "Wallgren",
    "Wedin", "Wennberg", "Westin", "Wikström", "Öhrn", "Österlund",
  ]

  static let supportTitles = ["Processledare för samverkan", "Samverkansstrateg"]
  static let representativeTitle = "Samordnare för huvudmannens representation"
  static let administratorTitle = "Systemförvaltare"
  static let guestTitle = "Verksamhetsutvecklare"

  /// The title of the person in a seat: the seat's function as a job.
  static func title(for function: String) -> String {
    if let job = jobs[function] { return job }
    if let range = find(" från Delregion", in: function) { return String(function[..<range]) }
    return function
  }

  private static let jobs = [
    "Företrädare för primärvården": "Verksamhetschef i primärvården",
    "Företrädare för psykiatrin": "Verksamhetschef i psykiatrin",
    "Forskare": "Universitetslektor",
  ]

  private static func find(_ part: String, in text: String) -> String.Index? {
    text.indices.first { text[$0...].hasPrefix(part) }
  }

  /// The address at the example's domain, in letters that every mail system takes.
  static func email(of name: String) -> String {
    let plain = name.lowercased().map { letter -> Character in
      switch letter {
      case "å", "ä": "a"
      case "ö": "o"
      case "é": "e"
      case " ": "."
      default: letter
      }
    }
    return "\(String(plain))@exempel.se"
  }
}
