import Charters
import SwedishCalendar

/// The words of planning a meeting.
enum NewMeetingWords {
  static let title = "Planera ett möte"
  static let lede = "Stående punkter läggs på dagordningen av sig själva."
  static let plan = "Planera mötet"
  static let back = "Tillbaka till mötena"
  static let joint = "Möts tillsammans med"
  static let jointHint = "Kryssa för de grupper som har mötet gemensamt med er."
  static let rules = "Det här säger uppdraget"
  static let noRules = "Uppdraget säger inget om när eller hur ofta organet möts."
  static let notSet = "Organet har inte bestämt hur många dagar emellan som gäller."
  static let notYours = "Du kan inte planera möten här"
  static let notYoursMore = "Det gör ordföranden, sekreteraren eller processledaren."

  static func soFar(
    held: Int, coming: Int, in period: CalendarPeriod, wanted: CountRange?
  ) -> String {
    let so = "\(period.swedish.capitalisedWord): \(held) hållna, \(coming) planerade"
    return wanted.map { "\(so). Gäller: \(range($0))." } ?? "\(so)."
  }

  private static func range(_ count: CountRange) -> String {
    guard let most = count.atMost, most > count.atLeast else {
      return count.atMost == nil ? "minst \(count.atLeast)" : "\(count.atLeast)"
    }
    return "\(count.atLeast) till \(most)"
  }

  static func earliest(_ day: Day, _ days: Int) -> String {
    "Publiceras dagordningen i dag kan mötet tidigast hållas \(day.swedish)."
  }

  static func noPartnerMeeting(_ relation: Relation) -> String {
    "Det finns inget kommande möte hos \(relation.swedish) att räkna från."
  }

  static func window(from: Day, to: Day, before: Day, of body: String) -> String {
    let days =
      from == to
      ? from.swedishWithWeekday : "\(from.swedishWithWeekday) till \(to.swedishWithWeekday)"
    return "Rätt i tid: \(days), inför mötet \(before.swedishWithWeekday) i \(body)."
  }
}
