import SwedishCalendar

/// The words of the first page.
enum StartWords {
  static let title = "Samverkan som går att följa"
  static let lede =
    "Här ser du vad regioner och kommuner har lovat varandra i sina uppdrag, vad som har blivit gjort, och skillnaden."
  static let networks = "Nätverken"
  static let toStructure = "Se hela strukturen"
  static let nextMeetings = "Nästa möten"
  static let myMeetings = "Mina nästa möten"
  static let noMeetings = "Inga kommande möten är planerade."
  static let nothing = "Här finns inget nätverk än"
  static let nothingMore =
    "Den som driver webbplatsen läser in nätverket och dess uppdrag. Sedan syns de här."
  static let toDo = "Att göra"
  static let free = "Just nu väntar inget på dig"
  static let freeMore =
    "När ett möte närmar sig, eller något i uppdraget väntar på dig, står det här."
  static let late = "Försenat"
  static let soon = "Inom 30 dagar"
  static let undated = "Utan bestämd dag"
  static let later = "Senare"
  static let myBodies = "Mina organ"
  static let noBodies = "Du har ingen plats och inget uppdrag i något organ just nu."
  static let visitor =
    "Du har ingen plats och inget uppdrag i något organ just nu. Allt som är öppet kan du läsa."
  static let calm = "Inget att åtgärda"
  static let member = "ledamot"
  static let support = "processledare"

  static let waiting = "Du väntar på"
  static let news = "Nytt sedan sist"
  static let noNews = "Inget nytt har hänt i dina organ."
  static let question = "En fråga har kommit"
  static let answered = "Er fråga har fått svar"
  static let result = "Ett resultat har lämnats"

  static func waitsFor(_ people: [String], more: Int) -> String {
    "väntar på "
      + (more > 0
        ? people.joined(separator: ", ") + " och \(more) till"
        : SummaryWords.listed(people))
  }
  static func since(_ day: Day) -> String { "sedan \(day.swedishShort)" }
  static func newsSince(_ day: Day) -> String { "Det som har hänt sedan \(day.swedishShort)." }
  static func agenda(_ day: Day) -> String { "Dagordningen för \(day.swedishShort) är publicerad" }
  static func minutes(_ day: Day) -> String { "Anteckningarna från \(day.swedishShort) är klara" }
  static func moved(_ day: Day) -> String { "Mötet är flyttat till \(day.swedishShort)" }
  static func cancelled(_ day: Day) -> String { "Mötet \(day.swedishShort) är inställt" }
  static func matter(_ title: String, _ holder: String) -> String {
    "Ärendet ”\(title)” ligger hos \(holder)"
  }
  static func matterEnded(_ title: String) -> String { "Ärendet ”\(title)” är avslutat" }

  static func greeting(_ name: String) -> String { "Hej, \(name)" }

  static func heading(_ title: String, _ count: Int) -> String { "\(title) (\(count))" }

  static func lede(late: Int, coming: Int, other: Int) -> String {
    let soon = "ska bli \(coming == 1 ? "klar" : "klara") inom 30 dagar"
    let missed = late == 1 ? "är försenad" : "är försenade"
    switch (late, coming, other) {
    case (0, 0, 0): return "Du har inget att göra just nu."
    case (0, 0, _):
      return "\(number(other).capitalised) väntar på dig. Inget har en sista dag inom 30 dagar."
    case (0, _, _): return "\(number(coming).capitalised) \(soon)."
    case (_, 0, _): return "\(number(late).capitalised) \(missed)."
    default: return "\(number(late).capitalised) \(missed), och \(number(coming)) \(soon)."
    }
  }

  private static func number(_ count: Int) -> String {
    let words = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"]
    let number = count < words.count ? words[count] : "\(count)"
    return "\(number) \(count == 1 ? "uppgift" : "uppgifter")"
  }

  static func network(bodies: Int, following: Int) -> String {
    "\(bodies) organ, varav \(following) följer en uppdragsbeskrivning här."
  }
}
