import Charters
import Governance
import Links

extension HTML {
  /// The way to the indicators that a body follows, at its own level, and what nobody has said
  /// that they have looked at.
  func indicatorsCard(_ body: Body, _ view: View) {
    let owners = view.state.followedUp(by: body).compactMap { view.state.body($0) }
      .filter { view.denialOfIndicators(of: $0) == nil }
    let mayDefine = view.mayDefine(in: body) && body.kind == .followUp
    guard view.viewer != nil, !owners.isEmpty || mayDefine else { return }
    card(IndicatorWords.title) {
      let scope = body.area.map { IndicatorPicture.Scope.area($0).key }
      if !owners.isEmpty {
        p { a(IndicatorWords.toAll, to: .indicators(.overview(IndicatorQuery(scope: scope)))) }
      }
      for owner in owners {
        p {
          a(
            IndicatorWords.readers, to: .indicators(.readers(body: owner.id.rawValue)))
        }
      }
      if mayDefine {
        p { a(IndicatorWords.define, to: .indicators(.new(body: body.id.rawValue))) }
      }
    }
  }

  /// What of an indicator that stands on an agenda is known now, at the level of the body that
  /// meets; nothing where the item is about something else.
  func indicator(of item: Item, at host: Body, _ view: View) {
    let indicators = view.indicators(about: item)
    if !indicators.isEmpty { live(indicators, host, view) }
  }

  private func live(_ indicators: [Indicator], _ host: Body, _ view: View) {
    guard let owner = indicators.first.flatMap({ view.state.body($0.body) }),
      view.denialOfIndicators(of: owner) == nil
    else { return }
    let scope = host.area.map { IndicatorPicture.Scope.area($0).key }
    let sight = IndicatorSight(view, owner, scope: scope ?? IndicatorPicture.Scope.whole.key)
    ul(.class("bare-list small")) {
      for indicator in indicators.filter({ $0.ended == nil }).prefix(30) {
        li {
          a(
            view.words(indicator.title),
            to: .indicators(.one(indicator.id.rawValue, scope: sight.scope.key)))
          text(": ")
          if let last = sight.pictures(of: indicator, most: 1).last {
            text(IndicatorWords.live(last, sight.scope, indicator))
          } else {
            text(IndicatorWords.noValues)
          }
        }
      }
    }
  }
}

extension View {
  /// The indicators that an item is about.
  func indicators(about item: Item) -> [Indicator] {
    switch item.about {
    case .indicator(let id): [state.indicator(id)].compactMap { $0 }
    case .indicators(let body): state.indicators(of: body)
    default: []
    }
  }
}
