/// The words of the addresses: what readers see in the address bar.
extension Link {
  enum Word {
    static let logIn = "logga-in"
    static let searching = "sok"
    static let code = "kod"
    static let elsewhere = "oidc"
    static let back = "svar"
    static let logOut = "logga-ut"
    static let account = "konto"
    static let invitations = "inbjudningar"
    static let invitation = "inbjudan"
    static let answerLinks = "svarslankar"
    static let answer = "svar"
    static let oneTimeLinks = "engangslankar"
    static let token = "nyckel"
    static let structure = "struktur"
    static let bodies = "organ"
    static let charter = "uppdraget"
    static let meetings = "moten"
    static let planning = "planera"
    static let year = "ar"
    static let newMeeting = "nytt"
    static let members = "ledamoter"
    static let role = "roll"
    static let day = "dag"
    static let seats = "platser"
    static let letter = "uppdragsbrev"
    static let actions = "atgarder"
    static let matters = "arenden"
    static let requests = "forfragningar"
    static let questions = "fragor"
    static let file = "filer"
    static let about = "om"
    static let accessibility = "tillganglighet"
    static let administration = "administration"
    static let search = "sok"
    static let page = "sida"
    static let calendar = "kalender"
    static let calendarFile = "kalender.ics"
    static let calendarEnding = ".ics"
    static let register = "diarium"
    static let ownData = "mina-uppgifter"
    static let ownDataFile = "fil.json"
    static let personalData = "personuppgifter"
    static let style = "stil"
    static let script = "skript"
    static let stream = "strom"
    static let image = "bild"
    static let asOf = "per"
    static let then = "till"
    static let receipt = "kvitto"
    static let ledger = "beslut"
    static let wall = "vagg"
    static let deviations = "avvikelser"
    static let newDeviation = "ny"
    static let learning = "larande"
    static let figures = "statistik"
    static let information = "information"
    static let deliverables = "leveranser"
    static let time = "tid"
    static let templates = "mallar"
    static let indicators = "indikatorer"
    static let values = "varden"
    static let readers = "tagit-del"
    static let all = "alla"
    static let plans = "planer"
    static let planFile = "plan.csv"
    static let planImport = "inlasning"
    static let activities = "aktiviteter"
    static let effort = "kostnader"
    static let meeting = "mote"
    static let task = "arbete"
    static let effortFile = "fil.csv"
    static let reviews = "arsgenomgang"
    static let health = "halsa"
    static let network = "natverk"
    static let list = "visa"
  }
}

extension Link.InformationPart {
  /// The part's word in addresses.
  var word: String {
    switch self {
    case .spreads: "spridning"
    case .announcements: "egna-beslut"
    case .documents: "dokument"
    case .areas: "amnesomraden"
    case .reports: "rapporter"
    case .digest: "sammandrag"
    case .digestText: "sammandrag.txt"
    case .digestMail: "sammandrag.eml"
    }
  }

  init?(word: String) {
    guard let part = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = part
  }
}

extension Link.MeetingPart {
  /// The part's word in addresses; the overview has none.
  var word: String? {
    switch self {
    case .overview: nil
    case .agenda: "dagordning"
    case .live: "motet"
    case .attendance: "narvaro"
    case .minutes: "anteckningar"
    }
  }

  init?(word: String) {
    guard let part = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = part
  }
}

extension Link.AdministrationPart {
  /// The part's word in addresses; the overview has none.
  var word: String? {
    switch self {
    case .overview: nil
    case .people: "personer"
    case .accounts: "konton"
    case .organisations: "organisationer"
    case .bodies: "organ"
    case .charters: "uppdrag"
    case .imports: "inlasning"
    case .disposal: "gallring"
    case .outbox: "utkorg"
    }
  }

  init?(word: String) {
    guard let part = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = part
  }
}

extension Link.Action {
  /// The action's word in addresses.
  var word: String {
    switch self {
    case .plan: "planera"
    case .add: "lagg-till"
    case .change: "andra"
    case .move: "flytta"
    case .remove: "ta-bort"
    case .publish: "publicera"
    case .hold: "oppna"
    case .cancel: "stall-in"
    case .register: "registrera"
    case .write: "skriv"
    case .share: "dela"
    case .adjust: "justera"
    case .send: "skicka"
    case .withhold: "publicera-inte"
    case .decide: "besluta"
    case .attest: "intyga"
    case .set: "bestam"
    case .adopt: "anta"
    case .report: "rapportera"
    case .appoint: "tillsatt"
    case .end: "avsluta"
    case .give: "ge-mandat"
    case .withdraw: "ta-tillbaka"
    case .accept: "ta-emot"
    case .name: "utse"
    case .take: "ge-roll"
    case .leave: "lamna-roll"
    case .handOver: "lamna-over"
    case .order: "ordna"
    case .restore: "lagg-tillbaka"
    case .carry: "ta-over"
    case .detach: "ta-bort-fil"
    case .fill: "fyll-i"
    case .propose: "foresla"
    case .decline: "avboj"
    case .receive: "kvittera"
    case .adjustOwn: "justera-sjalv"
    case .approve: "godkann"
    case .agree: "kom-overens"
    case .invite: "bjud-in"
    case .uninvite: "aterkalla"
    case .subscribe: "prenumerera"
    case .revoke: "ta-bort-adress"
    case .close: "stang"
    case .reopen: "oppna-igen"
    case .expel: "logga-ut-overallt"
    case .renew: "gor-nya"
    case .follow: "folj"
    case .dissolve: "upplos"
    case .raise: "vack"
    case .prepare: "bered"
    case .tag: "mark"
    case .lift: "lyft"
    case .sendOn: "skicka-vidare"
    case .giveBack: "lamna-tillbaka"
    case .answer: "svara"
    case .place: "satt-upp"
    case .ask: "fraga"
    case .request: "efterfraga"
    case .correct: "ratta"
    case .judge: "bedom"
    case .takeFurther: "ta-vidare"
    case .dispute: "tvist"
    case .direct: "direkt"
    case .position: "stallningstagande"
    case .tie: "koppla"
    }
  }

  init?(word: String) {
    guard let action = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = action
  }
}
