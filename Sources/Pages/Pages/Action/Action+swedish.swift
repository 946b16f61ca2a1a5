import SwedishCalendar

/// The words of what was agreed that someone does.
enum ActionWords {
  static let title = "Åtgärd"
  static let mine = "Åtgärder jag har tagit på mig"
  static let late = "försenad"
  static let open = "att göra"
  static let done = "klar"
  static let givenUp = "blir inte av"
  static let facts = "Åtgärden"
  static let owner = "Ansvarig"
  static let due = "Klar senast"
  static let meeting = "Bestämdes vid"
  static let finish = "Åtgärden är klar"
  static let finishNote = "Vad det ledde till"
  static let finishHint = "Några ord till nästa möte."
  static let giveUp = "Åtgärden blir inte av"
  static let change = "Ändra ansvarig eller dag"
  static let reason = "Skäl"
  static let save = "Spara ändringen"
  static let result = "Så gick det"

  static func by(_ day: Day) -> String { "klar senast \(day.swedishShort)" }
  static func agreed(_ day: Day) -> String { "bestämdes \(day.swedishShort)" }
  static func ended(_ day: Day, isDone: Bool) -> String {
    isDone ? "Klar \(day.swedishShort)." : "Avslutad \(day.swedishShort) utan att bli klar."
  }
  static func changed(_ times: Int) -> String {
    times == 1 ? "Ändrad en gång." : "Ändrad \(times) gånger."
  }
}
