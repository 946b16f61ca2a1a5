import Charters
import SwedishCalendar

extension Script {
  static let jamtland: [String: Script] = [
    "svom": Script(audience: .open),
    "fredagsgruppen": Script(audience: .network, roles: .none),
    "fredagsgruppens-presidium": Script(audience: .network),
    "ostersund-strategisk": Script(
      days: [202605: [.of(2026, 5, 12)]],
      incidents: [202511: .minutesLate, 202605: .stopsAfter(.held)], audience: .network,
      roles: .nextYearToo),
    "ostersund-operativ": Script(
      days: [202605: [.of(2026, 5, 27)], 202606: [.of(2026, 6, 17)]],
      incidents: [
        202509: .agendaLate, 202511: .agendaNever, 202601: .standingRemoved,
        202602: .beyondAuthority, 202604: .withheld, 202605: .stopsAfter(.drafted),
      ],
      audience: .network, roles: .changed),
    "ostersund-gemensam": Script(audience: .open),
    "krokom-arena": Script(
      days: [202605: [.of(2026, 5, 20)]],
      incidents: [202512: .cancelled, 202604: .agendaLate, 202605: .stopsAfter(.drafted)],
      vacantSeats: [4], roles: .acting),
    "krokom-gemensam": Script(jointMonth: 4, setsParameters: false, roles: .none),
    "harjedalen-strategisk": Script(audience: .network, roles: .handoverMissing),
    "harjedalen-operativ-sveg": Script(
      days: [202605: [.of(2026, 5, 21)]], incidents: [202605: .stopsAfter(.published)]),
    "harjedalen-operativ-vast": Script(vacantSeats: [3, 4, 5]),
    "harjedalen-gemensam": Script(withoutJoint: [2025], jointMonth: 11),
  ]

  static let sydostra: [String: Script] = [
    "samverkansnamnden": Script(
      days: [202605: [.of(2026, 5, 29)]], incidents: [202605: .stopsAfter(.drafted)],
      audience: .open),
    "rpo-endokrina": Script(
      days: [202605: [.of(2026, 5, 20)]], incidents: [202605: .stopsAfter(.published)],
      audience: .network, roles: .changed),
    "arbetsgrupp-diabetes": Script(
      days: [202605: [.of(2026, 5, 12)]],
      incidents: [
        202510: .standingRemoved, 202511: .minutesLate, 202601: .moved, 202602: .minutesLate,
        202604: .withheld, 202605: .stopsAfter(.held),
      ],
      history: [.of(2024, 10, 3), .of(2024, 11, 21)], seatedFrom: .of(2024, 9, 1),
      vacantSeats: [9, 13], meetingsPerYear: 8, audience: .network,
      withoutReport: [20253, 20261], attestations: [.of(2025, 3, 27), .of(2026, 3, 12)]),
    "rpo-hjarta-karl": Script(
      days: [202605: [.of(2026, 5, 6)]], incidents: [202605: .stopsAfter(.written)],
      audience: .network),
    "rpo-psykisk-halsa": Script(
      days: [202605: [.of(2026, 5, 5)]], incidents: [202605: .stopsAfter(.adjusted)],
      audience: .network),
  ]
}
