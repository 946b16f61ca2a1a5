import Charters
import Governance
import Links
public import SwedishCalendar

/// The words of letters.
enum LetterWords {
  static let disposed = "(gallrad text)"
  static let someone = "Någon som inte finns kvar"
  static let foot =
    "Meddelandet är skickat av Samklang. Det går inte att svara på det. På ditt konto väljer du hur mycket du vill få."
  static let choose = "Välj vad du får"

  static let allMeetings = "Samverkansmöten"
  static let ownMeetings = "Mina samverkansmöten"

  static let who = "Organ"
  static let day = "Dag"
  static let time = "Tid"
  static let place = "Plats"
  static let called = "Du är kallad till ett möte. Kalendern får mötet av det här meddelandet."
  static let movedMore =
    "Mötet har fått en annan dag, tid eller plats. Kalendern ändras av det här meddelandet."
  static let cancelledMore =
    "Mötet är inställt. Skälet står på mötets sida. Kalendern ändras av det här meddelandet."
  static let uncalledMore =
    "Du är inte längre kallad till mötet. Det tas bort ur kalendern av det här meddelandet."
  static let guest = "Du är adjungerad till den här punkten:"
  static let answer = "Svara om du kommer eller har förhinder"
  static let answerInMail = "Svara om du kommer med länken i mejlet."
  static let soonMore = "Det här är en påminnelse om ett möte."
  static let soonUnanswered =
    "Det här är en påminnelse om ett möte. Du har inte svarat om du kommer."

  static let agendaMore = "Dagordningen är publicerad. Bilagorna finns på dagordningens sida."
  static let bring =
    "Behöver ni ta med någon till en punkt? Adjungera dem på dagordningens sida."
  static let minutesMore = "Här är anteckningarna från mötet."
  static let outcome = "Utfall"
  static let receipt = "Kvittera att du har fått det här"
  static let adjustMore =
    "Du är utsedd att justera anteckningarna. Läs dem på sidan och justera dem där."

  static let actionMore = "Du har fått en åtgärd att göra."
  static let task = "Att göra"
  static let agreedAt = "Överenskommet"
  static let lastDay = "Senast"
  static let body = "Organ"
  static let clause = "Klausul"
  static let about = "Gäller"
  static let decided = "Beslutat"
  static let announcementPage = "Läs beslutet, och säg att du har läst det"
  static func announced(_ party: String) -> String { "Beslut hos \(party)" }
  static func announcedMore(_ party: String) -> String {
    "\(party) har fattat ett eget beslut som kan få följder för er."
  }
  static let actionPage = "Till åtgärdens sida"
  static let dutyPage = "Till sidan där det görs"

  static func meeting(_ bodies: String) -> String { "Möte med \(bodies)" }
  static func meeting(_ bodies: String, _ day: Day) -> String {
    "Mötet med \(bodies) den \(day.swedishShort)"
  }
  static func meetingDay(_ day: Day) -> String { "Mötet den \(day.swedishShort)" }
  static func call(_ bodies: String, _ day: Day) -> String {
    "Kallelse: \(bodies) \(day.swedish)"
  }
  static func moved(_ bodies: String, _ day: Day) -> String {
    "Ändrat möte: \(bodies) \(day.swedish)"
  }
  static func cancelled(_ bodies: String, _ day: Day) -> String {
    "Inställt: \(bodies) \(day.swedish)"
  }
  static func uncalled(_ bodies: String, _ day: Day) -> String {
    "Du är inte längre kallad: \(bodies) \(day.swedish)"
  }
  static func soon(_ bodies: String, _ day: Day) -> String {
    "Påminnelse: \(bodies) \(day.swedish)"
  }
  static func agenda(_ bodies: String, _ day: Day) -> String {
    "Dagordning: \(bodies) \(day.swedish)"
  }
  static func minutes(_ bodies: String, _ day: Day) -> String {
    "Anteckningar: \(bodies) \(day.swedish)"
  }
  static func adjust(_ bodies: String, _ day: Day) -> String {
    "Att justera: \(bodies) \(day.swedish)"
  }
  static let waits = "Någon har bett dig om ett svar och väntar på det."
  static let startPage = "Se vad som väntar på dig"
  static func action(_ due: Day) -> String { "Åtgärd att göra senast \(due.swedish)" }
  static func due(_ last: Day, _ step: Notice.Step) -> String {
    step == .late
      ? "Skulle ha varit gjort senast \(last.swedish)" : "Påminnelse: senast \(last.swedish)"
  }
  static func times(_ start: ClockTime, _ end: ClockTime) -> String {
    "kl. \(start.swedishDigits)–\(end.swedishDigits)"
  }
  static func page(_ part: Link.MeetingPart) -> String {
    switch part {
    case .overview, .attendance, .live: "Till mötets sida"
    case .agenda: "Till dagordningen"
    case .minutes: "Till anteckningarna"
    }
  }
  static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " och " + last
  }
}

extension Notice.Kind {
  /// The kind of mail in words.
  public var swedish: String {
    switch self {
    case .call: "Kallelse"
    case .change: "Ändrat möte"
    case .cancellation: "Inställt möte"
    case .agenda: "Dagordning"
    case .minutes: "Anteckningar"
    case .adjust: "Begäran om justering"
    case .action: "Åtgärd"
    case .announcement: "En parts eget beslut"
    case .reminder: "Påminnelse"
    case .digest: "Dagens sammandrag"
    }
  }

  /// The subject of a mail with several of them.
  public static func digestSubject(_ count: Int, _ day: Day) -> String {
    count == 1 ? "Påminnelse från Samklang" : "Samklang \(day.swedish): \(count) meddelanden"
  }
}
