import Governance
import Links
import SwedishCalendar

/// What is to be done about indicators, as lines and ways.
extension View {
  /// Values that a body awaits from an organisation, as a line.
  func line(awaited id: BodyID, _ party: OrganisationID) -> Line {
    Line(
      IndicatorWords.waits(name(of: id), name(of: party)),
      link: .indicators(.values(body: id.rawValue, party: party.rawValue)), mark: .due)
  }

  /// Where a body's parties give values, and where its members look at them.
  func link(to duty: IndicatorDuty, of body: BodyID) -> Link {
    let owner = state.body(body).flatMap { state.followedUp(by: $0).first }
    switch duty {
    case .give: return owner.map { .indicators(.values(body: $0.rawValue)) } ?? .indicators()
    case .follow:
      return .indicators(.overview(IndicatorQuery(scope: scope(of: body))))
    }
  }

  private func scope(of body: BodyID) -> String? {
    state.body(body)?.area.map { IndicatorPicture.Scope.area($0).key }
  }
}
