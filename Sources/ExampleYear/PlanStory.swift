import Charters
import Governance
import SwedishCalendar

/// One plan of the example: whose it is, what it holds, and when it is made and adopted.
struct PlanStory {
  var body: BodyID
  var kind: PlanKind
  var year: Int
  var scope = Scope.area
  var development: String?
  var title: String
  var activities: [Words.PlannedActivity]
  var shared: [String] = []
  var made: Day
  /// Nil where it is still a draft.
  var adopted: Day?
  /// Whether each activity says its phase.
  var hasPhases = false

  /// What part of the territory it is for.
  enum Scope {
    case whole, area
    case municipality(String)
  }

  /// What is laid down for every network.
  static func all(of network: String) -> [PlanStory] {
    switch network {
    case "skane": skane
    case "jamtland": jamtland
    case "sydostra": sydostra
    default: []
    }
  }
}

extension PlanStory {
  /// Every sub-area has its implementation plans, but for one that has only begun, one that lacks a
  /// development area, and one whose draft nobody has adopted (D02).
  fileprivate static var skane: [PlanStory] {
    let areas = ["malmo", "sydvast", "sydost", "nordost", "nordvast"]
    let plans = areas.flatMap { area in
      [2025, 2026].flatMap { year in
        Words.plannedAreas.enumerated().compactMap { place, one in
          implementation(area, year, place, one.area, one.activities)
        }
      }
    }
    return plans + municipal + local
  }

  private static func implementation(
    _ area: String, _ year: Int, _ place: Int, _ development: String,
    _ activities: [Words.PlannedActivity]
  ) -> PlanStory? {
    // In Sydost the municipalities make the plans for care at home themselves.
    if area == "sydost", place == 2, year == 2026 { return nil }
    let isDraft = area == "nordost" && place == 1 && year == 2026
    // The first year's plans are made when the agreement has been entered.
    let made = Day.of(year, year == 2025 ? 2 : 1, 14 + place * 2).orNextWorkingDay
    return PlanStory(
      body: BodyID("ds-tj-\(area)"), kind: .implementation, year: year,
      development: development, title: Words.implementationPlan(development, year),
      activities: activities, shared: ["ds-pol-\(area)"], made: made,
      adopted: isDraft ? nil : made.adding(days: 30).orNextWorkingDay)
  }

  private static var municipal: [PlanStory] {
    let home = Words.plannedAreas[2]
    return ["ystad", "simrishamn", "tomelilla"].map { key in
      PlanStory(
        body: BodyID("ds-tj-sydost"), kind: .implementation, year: 2026,
        scope: .municipality(key), development: home.area,
        title: Words.implementationPlan(home.area, 2026),
        activities: Array(home.activities.prefix(2)), shared: ["ds-pol-sydost"],
        made: .of(2026, 2, 3), adopted: .of(2026, 3, 4))
    }
  }

  /// The plan that the operative working group works from (A07, A09, A13).
  private static var local: [PlanStory] {
    [
      PlanStory(
        body: BodyID("ds-tj-sydost"), kind: .activity, year: 2025, title: Words.localPlan(2025),
        activities: Array(Words.operativeActivities.prefix(5)), shared: ["operativ-sydost"],
        made: .of(2025, 1, 20), adopted: .of(2025, 2, 12)),
      PlanStory(
        body: BodyID("ds-tj-sydost"), kind: .activity, year: 2026, title: Words.localPlan(2026),
        activities: Array(Words.operativeActivities.suffix(2)), shared: ["operativ-sydost"],
        made: .of(2025, 10, 13), adopted: .of(2026, 1, 21)),
    ]
  }

  fileprivate static var jamtland: [PlanStory] {
    [
      ("ostersund-operativ", "ostersund-strategisk"), ("krokom-arena", ""),
      ("harjedalen-operativ-sveg", "harjedalen-strategisk"),
    ].flatMap { (body: String, above: String) in
      [2025, 2026].map { year in
        let isFirst = year == 2025
        return PlanStory(
          body: BodyID(body), kind: .action, year: year, scope: .whole,
          title: Words.actionPlan(year),
          activities: isFirst
            ? Array(Words.arenaActivities.prefix(4)) : Array(Words.arenaActivities.suffix(1)),
          shared: above.isEmpty ? [] : [above],
          made: isFirst ? .of(2025, 3, 17) : .of(2025, 11, 24),
          adopted: isFirst
            ? .of(2025, 4, 14) : body == "harjedalen-operativ-sveg" ? nil : .of(2026, 1, 19),
          hasPhases: true)
      }
    }
  }

  fileprivate static var sydostra: [PlanStory] {
    [
      PlanStory(
        body: BodyID("arbetsgrupp-diabetes"), kind: .activity, year: 2026, scope: .whole,
        title: Words.diabetesPlan(2026), activities: Words.diabetesActivities,
        made: .of(2026, 1, 12), adopted: .of(2026, 2, 9))
    ]
  }
}
