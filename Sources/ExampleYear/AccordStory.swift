import Governance
import SwedishCalendar

/// An agreement of the example year: who enters it, what it holds, and who else rests on it.
struct AccordStory {
  var body: BodyID
  var clause: String
  var title: String
  var address: String
  var entered: Day
  var from: Day
  var until: Day?
  /// The last day it gets when it is prolonged.
  var prolongedUntil: Day?
  var areas: [String] = []
  var goals: [Goal] = []
  var annexes: [Annex] = []
  /// The bodies whose same clause rests on it.
  var joined: [String] = []

  struct Goal {
    var name: String
    var area: Int?
    var year: Int?
    var isPriority = false
  }

  struct Annex {
    var title: String
    var from: Day
    var until: Day?
  }

  static let keeper = BodyID("ds-tj-sydost")

  /// One in force with goals and annexes, one that has ended and is judged, one until further
  /// notice, and one that has ended with nothing said of what follows.
  static var all: [AccordStory] {
    [
      AccordStory(
        body: keeper, clause: "D01", title: Words.accordTitles[0],
        address: Words.accordAddresses[0], entered: .of(2025, 1, 27), from: .of(2025, 1, 1),
        until: .of(2026, 12, 31), prolongedUntil: .of(2028, 12, 31), areas: Words.accordAreas,
        goals: Words.accordGoals, annexes: Words.accordAnnexes,
        joined: ["ds-pol-sydost", "ds-tj-malmo", "ds-tj-sydvast", "ds-tj-nordvast"]),
      AccordStory(
        body: keeper, clause: "D03", title: Words.accordTitles[1],
        address: Words.accordAddresses[1], entered: .of(2025, 1, 28), from: .of(2016, 9, 1),
        until: .of(2020, 12, 31), joined: ["ds-pol-sydost", "ds-tj-nordvast"]),
      AccordStory(
        body: keeper, clause: "D16", title: Words.accordTitles[2],
        address: Words.accordAddresses[2], entered: .of(2025, 1, 29), from: .of(2016, 9, 1),
        joined: ["ds-tj-malmo", "ds-tj-sydvast", "ds-tj-nordvast"]),
      AccordStory(
        body: BodyID("ds-tj-nordost"), clause: "D16", title: Words.accordTitles[3],
        address: Words.accordAddresses[3], entered: .of(2025, 3, 3), from: .of(2024, 4, 1),
        until: .of(2026, 3, 31)),
    ]
  }
}
