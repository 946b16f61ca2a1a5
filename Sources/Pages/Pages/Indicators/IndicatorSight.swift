import Charters
public import Governance
import Links
import SwedishCalendar

/// What a page of indicators needs to know of one body that follows up: who gives values, and the
/// levels at which they can be looked at.
struct IndicatorSight {
  let view: View
  let owner: Body
  let indicators: [Indicator]
  /// The organisations of the network, of which each indicator takes values from some.
  let all: [OrganisationID]
  let scope: IndicatorPicture.Scope

  /// As many periods as a picture has room for.
  static let mostPeriods = 12

  init(_ view: View, _ owner: Body, scope asked: String?) {
    self.view = view
    self.owner = owner
    indicators = view.state.indicators(of: owner.id)
    let kinds = Set(indicators.flatMap(\.terms.givers))
    all = view.state.givers(near: owner, on: view.day)
      .filter { view.state.organisation($0).map { kinds.contains($0.kind) } ?? false }
    let known = Self.scopes(view, all)
    scope =
      known.first { $0.value == asked }?.scope
      ?? (asked == nil ? Self.nearest(view, owner, all) : .whole)
  }

  /// The areas that some of those who give values lie in, by name.
  static func areas(_ view: View, _ all: [OrganisationID]) -> [AreaID] {
    Set(all.compactMap { view.state.organisation($0)?.area }).sorted()
      .swedishSorted { view.name(of: $0) }
  }

  private static func scopes(
    _ view: View, _ all: [OrganisationID]
  ) -> [(value: String, scope: IndicatorPicture.Scope)] {
    let scopes =
      [IndicatorPicture.Scope.whole] + areas(view, all).map { .area($0) }
      + all.map { .organisation($0) }
    return scopes.map { ($0.key, $0) }
  }

  /// The sub-area of a body that the viewer sits in, where there is one.
  private static func nearest(
    _ view: View, _ owner: Body, _ all: [OrganisationID]
  ) -> IndicatorPicture.Scope {
    let areas = areas(view, all)
    let own = view.ownBodies(near: owner).compactMap(\.area)
    return own.first { areas.contains($0) }.map { .area($0) } ?? .whole
  }

  /// An indicator over time, the latest period last.
  func pictures(of indicator: Indicator, most: Int = mostPeriods) -> [IndicatorPicture] {
    let givers = view.state.givers(of: indicator, among: all)
    return view.state.periods(of: indicator.id).filter { $0.end < view.day }.suffix(most)
      .map { view.state.picture(of: indicator, in: $0, among: givers) }
  }

  /// The area that the level lies in, or is.
  var area: AreaID? {
    switch scope {
    case .whole: nil
    case .area(let area): area
    case .organisation(let party): view.state.organisation(party)?.area
    }
  }

  /// The levels to compare: what is looked at first, then those above it.
  var levels: [IndicatorPicture.Scope] {
    switch scope {
    case .whole: [.whole]
    case .area: [scope, .whole]
    case .organisation: [scope] + [area.map { .area($0) }].compactMap { $0 } + [.whole]
    }
  }

  /// What a level is called.
  func name(_ scope: IndicatorPicture.Scope) -> String {
    switch scope {
    case .whole: IndicatorWords.whole
    case .area(let area): view.name(of: area)
    case .organisation(let party): view.name(of: party)
    }
  }

  /// The parts of the level that are compared: areas with those of none, or organisations.
  func parts(of indicator: Indicator) -> [IndicatorPicture.Scope] {
    let givers = view.state.givers(of: indicator, among: all)
    guard let area else {
      let single = givers.filter { view.state.organisation($0)?.area == nil }
      return Self.areas(view, givers).map { .area($0) }
        + single.swedishSorted { view.name(of: $0) }.map { .organisation($0) }
    }
    return givers.filter { view.state.organisation($0)?.area == area }
      .swedishSorted { view.name(of: $0) }.map { .organisation($0) }
  }

  /// The levels to choose among, each under what it is.
  var choices: [ChoiceGroup] {
    let areas = Self.areas(view, all)
    let parties = all.swedishSorted { view.name(of: $0) }
    return [
      (IndicatorWords.central, [Choice(IndicatorPicture.Scope.whole.key, IndicatorWords.whole)]),
      (
        IndicatorWords.subregional,
        areas.map { Choice(IndicatorPicture.Scope.area($0).key, view.name(of: $0)) }
      ),
      (
        IndicatorWords.local,
        parties.map { Choice(IndicatorPicture.Scope.organisation($0).key, view.name(of: $0)) }
      ),
    ].filter { !$0.1.isEmpty }.map { ChoiceGroup($0.0, $0.1) }
  }
}

extension View {
  /// Why the viewer may not see what a body follows up: it is for everyone of its network.
  public func denialOfIndicators(of body: Body) -> Denial? {
    guard viewer != nil else { return .notSignedIn }
    guard case .denied(let denial) = verdict(.read(.network), in: body) else { return nil }
    // Who gives values for a party sees what they come to, though they sit nowhere themselves.
    let gives = state.givers(near: body, on: day).contains { may(.giveValues(for: [$0]), in: body) }
    return gives ? nil : denial
  }

  /// The bodies whose indicators the viewer may see, by name.
  func indicatorOwners() -> [Body] {
    Set(state.allIndicators.map(\.body)).sorted().compactMap { state.body($0) }
      .filter { denialOfIndicators(of: $0) == nil }.swedishSorted { name(of: $0.id) }
  }

  /// The bodies of another's network that the viewer sits in.
  func ownBodies(near owner: Body) -> [Body] {
    guard let viewer, let person = state.person(viewer) else { return [] }
    let network = state.network(of: owner)
    let seats = person.seats.compactMap { state.seat($0) }
      .filter { $0.holder(on: day)?.person == viewer }
    return Set(seats.map(\.body)).sorted().compactMap { state.body($0) }
      .filter { state.network(of: $0) == network && $0.stands(on: day) }
  }

  /// The bodies that the viewer sits in and that follow a body's indicators.
  func following(_ owner: Body) -> [Body] {
    let following = Set(state.bodies(following: owner, on: day).map(\.id))
    return ownBodies(near: owner).filter { following.contains($0.id) }
  }

  /// Whether the viewer may define what a body follows up: the group that does, its committees,
  /// and any body where no group does.
  func mayDefine(in body: Body) -> Bool {
    guard offers(.speakForBody, in: body), body.stands(on: day) else { return false }
    let isFollowing = { (one: Body) in one.kind == .followUp }
    return isFollowing(body) || body.related(.followUp).isEmpty
      || body.related(.commissioner).compactMap { state.body($0) }.contains(where: isFollowing)
  }

  /// The meetings to come on whose agendas the viewer may put something, by body.
  func agendas(near owner: Body) -> [ChoiceGroup] {
    let network = state.network(of: owner)
    let bodies = state.allBodies.filter {
      state.network(of: $0) == network && offers(.holdMeetings, in: $0)
    }
    return bodies.swedishSorted { name(of: $0.id) }.compactMap { body in
      let meetings = coming(body).filter { $0.host == body.id && !$0.isHeld }.prefix(6)
      guard !meetings.isEmpty else { return nil }
      return ChoiceGroup(
        name(of: body.id),
        meetings.map { Choice("\($0.id.rawValue)", $0.day.swedish.capitalised) })
    }
  }
}
