import Charters
import SwedishCalendar

extension Script {
  static let skane: [String: Script] = [
    "cs-pol": Script(audience: .open),
    "cs-tj": Script(audience: .network),
    "uppfoljningsgruppen": Script(
      days: [202605: [.of(2026, 5, 7)]], incidents: [202605: .stopsAfter(.adjusted)],
      audience: .network),
    "ds-pol-malmo": Script(audience: .open),
    "ds-pol-sydvast": Script(audience: .open),
    "ds-pol-sydost": Script(
      days: [202605: [.of(2026, 5, 21)]], incidents: [202605: .stopsAfter(.published)],
      audience: .open),
    "ds-pol-nordost": Script(withoutJoint: [2025], audience: .open),
    "ds-pol-nordvast": Script(withoutJoint: [2026], audience: .open, roles: .changed),
    // Mellersta has only begun: nobody is named, so the support office does what must be done.
    "ds-pol-mellersta": Script(meetingsPerYear: 3, setsParameters: false, roles: .none),
    "ds-tj-malmo": Script(audience: .network),
    "ds-tj-sydvast": Script(audience: .network, withoutReport: [20254]),
    "ds-tj-sydost": Script(
      days: [202605: [.of(2026, 5, 28)]], incidents: [202605: .stopsAfter(.drafted)],
      audience: .network, withoutReport: [20253, 20261]),
    "ds-tj-nordost": Script(vacantSeats: [5], audience: .network),
    "ds-tj-nordvast": Script(audience: .network),
    "ds-tj-mellersta": Script(setsParameters: false, roles: .none),
    "operativ-sydost": operativ,
    "natverk-sydost": Script(audience: .network),
    "lokal-malmo": Script(audience: .network, adopts: ["D22", "D25", "D33"]),
    "lokal-helsingborg": Script(adopts: ["D22", "D25", "D26", "D27", "D28", "D31", "D32", "D33"]),
    "lokal-kristianstad": Script(adopts: ["D25", "D33"]),
    "lokal-osterlen": Script(
      days: [202605: [.of(2026, 5, 13)]], incidents: [202605: .stopsAfter(.written)],
      audience: .network,
      adopts: [
        "D22", "D23", "D24", "D25", "D26", "D27", "D28", "D29", "D30", "D31", "D32", "D33",
      ]),
    "lokal-goinge": Script(setsParameters: false, roles: .none),
    "lokal-ringsjon": Script(meetingsPerYear: 2, roles: .none),
  ]

  private static let operativ = Script(
    days: [202605: [.of(2026, 5, 12)]],
    incidents: [
      202503: .withheld, 202509: .substitute, 202511: .outOfStep, 202601: .beyondAuthority,
      202603: .minutesLate, 202605: .stopsAfter(.held),
    ],
    vacantSeats: [9], attestations: [.of(2025, 3, 20)])
}
