import Charters
import SwedishCalendar

/// What the words of a planned year need to know: how things are called.
public struct PlanningNames: Sendable {
  let body: @Sendable (BodyID) -> String
  let person: @Sendable (PersonID) -> String
  let meeting: @Sendable (MeetingReference) -> String

  /// Names of bodies, people and meetings; a meeting as in "mötet den 3 maj i Arenan".
  public init(
    body: @escaping @Sendable (BodyID) -> String,
    person: @escaping @Sendable (PersonID) -> String,
    meeting: @escaping @Sendable (MeetingReference) -> String
  ) {
    self.body = body
    self.person = person
    self.meeting = meeting
  }
}

extension PlanningFinding {
  /// What is found, in a sentence; the page adds body, day and clause.
  public func swedish(_ names: PlanningNames) -> String {
    switch kind {
    case .tooFew(let period, let planned, let atLeast):
      "\(period.swedish.capitalised) får \(Self.meetings(planned)). Det ska vara minst \(atLeast)."
    case .tooMany(let period, let planned, let atMost):
      "\(period.swedish.capitalised) får \(Self.meetings(planned)). Det får vara högst \(atMost)."
    case .periodClosed(let period):
      "\(period.swedish.capitalised) har ingen dag som går att mötas på, men uppdraget vill ha möte då."
    case .countNotSet: "Organet har inte bestämt hur många möten det ska ha."
    case .countUnknown: "Varken uppdraget eller organet säger hur många möten det ska vara."
    case .otherThanWished(let planned, let wished):
      "Ni önskade \(Self.meetings(wished)). Det är \(planned) i planen."
    case .nobodyToMeet(let relation):
      "Uppdraget vill ha möte tillsammans med \(relation.swedish), men något sådant organ är inte angivet."
    case .notSynchronised(let range, let relation):
      "Mötet är inte synkat. \(Self.wanted(range, relation.swedish))"
    case .nothingToFollow(let relation):
      "Mötena ska följa \(relation.swedish), som inte har några möten att följa."
    case .daysNotSet: "Organet har inte bestämt hur många dagar emellan som gäller."
    case .closed(let closing): closing.swedishSentence
    case .endsBeforeItStarts: "Mötet slutar innan det börjar. Ändra tiderna."
    case .overlaps(let other, let people):
      "Krockar med \(names.meeting(other)) för \(Self.listed(people, names))."
    case .sharesDay(let other, let people):
      "Samma dag som \(names.meeting(other)), som också gäller \(Self.listed(people, names))."
    case .twiceThatDay(let other): "Samma dag som \(names.meeting(other))."
    case .agendaCannotBeInTime(let last):
      "Dagordningen hinner inte ut i tid. Sista dagen var \(last.swedish)."
    case .otherWeekday(let wished): "Ni önskade \(wished.swedish)."
    }
  }

  private static func meetings(_ count: Int) -> String { count == 1 ? "1 möte" : "\(count) möten" }

  private static func wanted(_ range: DayRange, _ other: String) -> String {
    if range.to < 0 {
      return "Det ska ligga \(-range.to) till \(-range.from) dagar efter ett möte hos \(other)."
    }
    if range.from < 0 {
      return
        "Det ska ligga från \(range.to) dagar före till \(-range.from) dagar efter ett möte hos \(other)."
    }
    return "Det ska ligga \(range.from) till \(range.to) dagar före ett möte hos \(other)."
  }

  private static func listed(_ people: [PersonID], _ names: PlanningNames) -> String {
    let told = people.prefix(3).map(names.person)
    let more = people.count - told.count
    guard more == 0 else { return "\(told.joined(separator: ", ")) och \(more) till" }
    guard told.count > 1, let last = told.last else { return told.first ?? "" }
    return "\(told.dropLast().joined(separator: ", ")) och \(last)"
  }
}

extension DayClosing {
  /// Why a day is closed, in a sentence.
  public var swedishSentence: String {
    switch self {
    case .weekend: "Dagen är ingen arbetsdag."
    case .holiday(let holiday): "Det är \(holiday.swedish)."
    case .july: "Juli är fri från möten."
    case .pause: "Dagen ligger i sommaruppehållet."
    case .past: "Dagen har varit."
    case .otherYear: "Dagen ligger inte i det år som planeras."
    }
  }

  fileprivate var swedishCause: String {
    switch self {
    case .weekend: "inte är någon arbetsdag"
    case .holiday(let holiday): "är \(holiday.swedish)"
    case .july: "ligger i juli"
    case .pause: "ligger i sommaruppehållet"
    case .past: "redan har varit"
    case .otherYear: "ligger i ett annat år"
    }
  }
}

extension PlanningFinding.Severity {
  /// The word for how much it weighs.
  public var swedish: String {
    switch self {
    case .stops: "måste rättas"
    case .broken: "bryter mot uppdraget"
    case .heed: "att se över"
    case .note: "upplysning"
    }
  }
}

extension PlanningReason {
  /// Why, in a sentence.
  public func swedish(_ names: PlanningNames) -> String {
    switch self {
    case .frequency(_, let period, let ordinal, let total):
      "Möte \(ordinal) av \(total) under \(period.swedish)."
    case .joint(_, let period): "Gemensamt möte under \(period.swedish)."
    case .synchronised(_, let body, let days): Self.step(days, names.body(body))
    case .wished(let ordinal, let total): "Möte \(ordinal) av \(total) som ni önskade."
    case .wishedWeekday(let weekday): "Ni önskade \(weekday.swedish)."
    case .usualWeekday(let weekday): "Organet brukar mötas på en \(weekday.swedish)."
    case .avoided(let day, let obstacle): Self.avoided(day, obstacle)
    case .byHand: "Vald för hand."
    }
  }

  private static func step(_ days: Int, _ body: String) -> String {
    switch days {
    case 0: "Samma dag som mötet i \(body)."
    case 1: "Dagen före mötet i \(body)."
    case -1: "Dagen efter mötet i \(body)."
    case 2...: "\(days) dagar före mötet i \(body)."
    default: "\(-days) dagar efter mötet i \(body)."
    }
  }

  private static func avoided(_ day: Day, _ obstacle: Obstacle) -> String {
    let name = "\(day.dayOfMonth) \(day.swedishMonth)"
    return switch obstacle {
    case .closed(let closing): "I stället för \(name), som \(closing.swedishCause)."
    case .people(let count):
      count == 1
        ? "I stället för \(name), då en person redan har möte."
        : "I stället för \(name), då \(count) personer redan har möte."
    case .ownMeeting: "I stället för \(name), som ligger nära ett annat möte."
    }
  }

  /// The clause behind it, where one is.
  public var citation: Citation? {
    switch self {
    case .frequency(let citation, _, _, _), .joint(let citation, _),
      .synchronised(let citation, _, _):
      citation
    case .wished, .wishedWeekday, .usualWeekday, .avoided, .byHand: nil
    }
  }
}
