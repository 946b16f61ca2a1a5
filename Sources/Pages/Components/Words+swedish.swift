/// The fixed words of the components.
enum Words {
  static let product = "Samklang"
  static let skip = "Hoppa till innehållet"
  static let places = "Huvudmeny"
  static let start = "Start"
  static let structure = "Strukturen"
  static let bodies = "Organ"
  static let wayBack = "Du är här"
  static let logIn = "Logga in"
  static let logOut = "Logga ut"
  static let loggedIn = "Inloggad som"
  static let administration = "Administration"
  static let ownData = "Mina uppgifter"
  static let personalData = "Personuppgifter"
  static let about = "Om Samklang"
  static let accessibility = "Tillgänglighet"
  static let motto = "Det som står i uppdraget, det som blev gjort, och skillnaden."
  static let exampleLabel = "Exempeldata"
  static let example = "Exempeldata:"
  static let errorTitle = "Rätta det här först"
  static let error = "Fel:"
  static let optional = "(frivilligt)"
  static let previous = "Föregående"
  static let next = "Nästa"
  static let pages = "Sidor"
  static let show = "Visa"
  static let asOfLabel = "Visa läget den"
  static let asOfNow = "Läget i dag"
  static let asOfBack = "Visa läget i dag"
  static let alternatives = "Det här går i stället"
  static let owedBy = "Ansvarar:"
  static let demands = "Så bedöms det:"
  static let toDo = "Att göra:"
  static let tabs = "Delar av sidan"

  static func count(_ kept: Int, of total: Int) -> String { "\(kept) av \(total) i år" }

  static func page(_ page: Int, of total: Int) -> String { "Sida \(page) av \(total)" }

  static func asKnown(_ day: String) -> String { "Så som det var känt \(day)." }

  static let clause = "Punkt"
}

extension Mark {
  /// The mark's word.
  public var word: String {
    switch self {
    case .due: "kommer"
    case .kept: "uppfylld"
    case .late: "sen"
    case .broken: "bruten"
    case .notYet: "inte än"
    case .attested: "intygad"
    case .unattested: "inte intygad"
    case .aside: "lagt åt sidan"
    case .before: "före Samklang"
    case .departure: "avvikelse från rekommendation"
    case .open: "lämnat öppet"
    }
  }
}
