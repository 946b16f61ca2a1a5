import Charters
import SwedishCalendar

extension Duty {
  /// What is to be done, as a line of a list; the page adds body, meeting and last day.
  public var swedish: String {
    switch self {
    case .planMeetings(let period, let missing):
      missing == 1
        ? "Planera ett möte under \(period.swedish)"
        : "Planera \(missing) möten under \(period.swedish)"
    case .synchronise: "Flytta mötet så att det är synkat"
    case .publishAgenda: "Publicera dagordningen"
    case .restoreItem: "Ta tillbaka den stående punkten"
    case .minutes(_, let step): step.swedish.capitalised
    case .takeTurn(let role, let year): "Utse \(role.swedish) för \(year)"
    case .fillSeat: "Tillsätt den vakanta platsen"
    case .report: "Lämna rapport"
    case .reviewCharter: "Se över uppdraget"
    case .attest: "Intyga, med en reflektion"
    case .setParameter: "Bestäm det som uppdraget lämnar öppet"
    }
  }
}
