/// The words of lawful disposal.
enum DisposalWords {
  static let title = "Gallring"
  static let lede =
    "Gallring tar bort texter för alltid. Att de har funnits, vem som gallrade, när och på vilken grund står kvar i diariet, och kedjan går fortfarande att kontrollera."
  static let find = "Välj händelse"
  static let number = "Händelsens nummer i diariet"
  static let numberHint = "Numret står vid varje händelse i diariet."
  static let show = "Visa texterna"
  static let texts = "Texter att ta bort"
  static let reason = "Grund för gallringen"
  static let reasonHint = "Till exempel beslut om gallring eller rättslig grund, med datum."
  static let dispose = "Ta bort för alltid"
  static let nothing = "Händelsen har inga texter kvar, eller finns inte."
  static let nothingYet = "Inget har gallrats."
  static let holding = "Säkerhetskopior som har texterna"
  static let held = "Säkerhetskopior som har de gallrade texterna kvar"
  static let copiesMore =
    "Radera kopian när det finns en nyare, eller gallra igen om du återställer från den."
  static let noCopies = "Ingen antecknad säkerhetskopia har texterna."
  static let recorded =
    "Bara kopior som Samklang självt har gjort är antecknade här."
  static let made = "Gallringar"
  static let latest = "De senaste gallringarna"
  static let columns = ["Händelse", "När", "Vem", "Texter", "Grund", "Kopior med texterna"]
  static let noCopy = "ingen"
  static let notes = "Anteckningar som står kvar efter möten"
  static let notesMore =
    "Det som skrivs under ett möte står kvar tills mötet har avslutats och anteckningarna har delats. Blir det aldrig så kan det tas bort här. Vad som står visas inte."
  static let meetings = "Möten"
  static let notesReason = "Grund för att ta bort anteckningarna"
  static let disposeNotes = "Ta bort anteckningarna för alltid"
  static let byInstallation = "installationen"

  static func fields(_ count: Int) -> String {
    count == 1 ? "1 ifyllt fält" : "\(count) ifyllda fält"
  }

  /// What was erased, as the beginning of a sentence.
  static func erased(_ texts: Int, notes: Int) -> String {
    let written = texts == 1 ? "En text" : "\(texts) texter"
    guard notes > 0 else { return written }
    let held = notes == 1 ? "från ett möte" : "från \(notes) möten"
    return texts == 0 ? "Anteckningarna \(held)" : "\(written) och anteckningarna \(held)"
  }

  static func copy(_ file: String, _ when: String) -> String { "\(file), gjord \(when)" }
  static func more(_ count: Int) -> String { "och \(count) till" }

  static func part(_ written: String) -> String {
    guard let part = TextPart(rawValue: String(written.prefix { $0 != "." })) else {
      return written
    }
    let item = written.drop { $0 != "." }.dropFirst()
    if item.isEmpty { return part.swedish }
    return part == .responsibility ? "\(part.swedish) \(item)" : "\(part.swedish) vid punkt \(item)"
  }

  static func text(_ part: String, _ number: Int) -> String {
    "\(self.part(part).capitalised), händelse \(number)"
  }
}

extension TextPart {
  fileprivate var swedish: String {
    switch self {
    case .name: "namn"
    case .title: "titel eller rubrik"
    case .email: "e-post"
    case .reason: "skäl"
    case .source: "källa"
    case .note: "underlag"
    case .place: "plats"
    case .summary: "sammanfattning"
    case .reflection: "reflektion"
    case .report: "rapport"
    case .function: "funktion"
    case .text: "text"
    case .item: "anteckning"
    case .address: "adress"
    case .agreement: "överenskommelse"
    case .mirrors: "motsvarighet"
    case .outside: "organ utanför nätverket"
    case .decider: "vem som beslutade"
    case .paragraph: "paragraf"
    case .diary: "diarienummer"
    case .change: "ändring"
    case .teller: "vem som berättar"
    case .words: "svar eller besked"
    case .reference: "hänvisning"
    case .delegation: "stöd i delegationen"
    case .message: "det som ska berättas"
    case .audience: "vilka som har fått veta"
    case .effect: "vad beslutet betyder för andra"
    case .version: "version"
    case .background: "bakgrund"
    case .responsibility: "ansvar"
    case .goal: "mål"
    case .measure: "hur målet mäts"
    case .measurer: "vem som mäter"
    }
  }
}
