import Charters
import HashTreeCollections
public import SwedishCalendar

/// An indicator in one period, as everyone may see it: each organisation, each area, and the whole.
public struct IndicatorPicture: Sendable, Equatable {
  public var period: CalendarPeriod
  public var organisations: [OrganisationID: Shown] = [:]
  public var areas: [AreaID: Shown] = [:]
  public var whole: Shown?
  /// How many of those who give values have done so, and how many they are.
  public var given = 0
  public var awaited = 0

  /// A value that is shown, or that is hidden since it tells of too few.
  public enum Shown: Sendable, Equatable {
    case amount(Amount, base: Int?)
    case hidden

    /// The value, where it is shown.
    public var amount: Amount? { if case .amount(let amount, _) = self { amount } else { nil } }
  }

  /// What is looked at: the whole network, a sub-area or an organisation.
  public enum Scope: Hashable, Sendable {
    case whole
    case area(AreaID)
    case organisation(OrganisationID)
  }

  /// What is shown of a scope; nil where nothing has been given.
  public func shown(_ scope: Scope) -> Shown? {
    switch scope {
    case .whole: whole
    case .area(let id): areas[id]
    case .organisation(let id): organisations[id]
    }
  }
}

extension State {
  /// An indicator in a period, with what tells of too few hidden.
  public func picture(
    of indicator: Indicator, in period: CalendarPeriod, among givers: [OrganisationID]
  ) -> IndicatorPicture {
    var picture = IndicatorPicture(period: period)
    let values = values(of: indicator.id, in: period)
    picture.given = values.count
    picture.awaited = Set(givers).union(values.keys).count
    guard indicator.terms.isAboutPeople else {
      return plain(values, of: indicator, into: picture)
    }
    return guarded(values, of: indicator, into: picture)
  }

  /// Values that tell of no people are shown as they are, and put together where that can be done.
  private func plain(
    _ values: [OrganisationID: IndicatorValue], of indicator: Indicator,
    into picture: IndicatorPicture
  ) -> IndicatorPicture {
    var picture = picture
    picture.organisations = values.mapValues { .amount($0.amount, base: $0.base) }
    let tallies = values.mapValues { Tally($0, indicator.terms.unit) }
    func sum(_ of: [OrganisationID]) -> IndicatorPicture.Shown? {
      let parts = of.map { tallies[$0] ?? nil }
      guard parts.allSatisfy({ $0 != nil }), let whole = Tally(parts.compactMap { $0 }) else {
        return nil
      }
      return .amount(whole.amount, base: whole.base == 0 ? nil : whole.base)
    }
    for (area, members) in byArea(values.keys.sorted()) { picture.areas[area] = sum(members) }
    picture.whole = sum(values.keys.sorted())
    return picture
  }

  private func guarded(
    _ values: [OrganisationID: IndicatorValue], of indicator: Indicator,
    into picture: IndicatorPicture
  ) -> IndicatorPicture {
    typealias Leaf = Suppression<OrganisationID>.Leaf
    var picture = picture
    var leaves: [OrganisationID: Leaf] = [:]
    for (party, value) in values {
      leaves[party] = Tally(value, indicator.terms.unit).map { Leaf(id: party, tally: $0) }
    }
    let areas = byArea(leaves.keys.sorted()).sorted { $0.key < $1.key }
    let inAreas = Set(areas.flatMap(\.value))
    let groups = areas.map { $0.value.compactMap { leaves[$0] } }
    let singles = leaves.keys.sorted().filter { !inAreas.contains($0) }.compactMap { leaves[$0] }
    let cover = Suppression(groups: groups, singles: singles)
    func shown(_ tallies: [Tally], isHidden: Bool) -> IndicatorPicture.Shown? {
      guard let whole = Tally(tallies) else { return nil }
      return isHidden ? .hidden : .amount(whole.amount, base: whole.base == 0 ? nil : whole.base)
    }
    for party in values.keys {
      // What cannot be weighed cannot be known to be safe.
      picture.organisations[party] =
        leaves[party].flatMap {
          shown([$0.tally], isHidden: cover.hidden.contains(party))
        } ?? .hidden
    }
    for (place, area) in areas.enumerated() {
      picture.areas[area.key] = shown(
        groups[place].map(\.tally), isHidden: cover.hiddenGroups.contains(place))
    }
    let all = leaves.keys.sorted().compactMap { leaves[$0]?.tally }
    picture.whole = shown(all, isHidden: cover.hidesWhole)
    return picture
  }

  /// Organisations by the sub-area they lie in; those of none are left out.
  private func byArea(_ parties: [OrganisationID]) -> [AreaID: [OrganisationID]] {
    var areas: [AreaID: [OrganisationID]] = [:]
    for party in parties {
      if let area = organisation(party)?.area { areas[area, default: []].append(party) }
    }
    return areas
  }
}
