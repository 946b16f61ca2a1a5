import Charters
public import Governance
import Links
import SwedishCalendar

/// One indicator: what it means, how it goes at the level that is looked at, and how others do.
public enum IndicatorPage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View, indicator: Indicator, scope: String?) -> [TextRef] {
    let sources = view.ownValues(of: indicator, scope: scope).compactMap(\.value.source)
    return view.missing(
      [indicator.title, indicator.text, indicator.source, indicator.ended?.reason] + sources)
      + (view.state.body(indicator.body)
        .map { view.texts(of: view.state.goals(near: $0, on: view.day)) } ?? [])
  }

  /// The page, for one of the network.
  public static func render(_ view: View, indicator: Indicator, scope: String?) -> [UInt8]? {
    guard let owner = view.state.body(indicator.body) else { return nil }
    let sight = IndicatorSight(view, owner, scope: scope)
    let pictures = sight.pictures(of: indicator)
    let parties = view.givers(of: indicator, owner)
    return view.frame(
      view.words(indicator.title),
      here: .indicators(.one(indicator.id.rawValue, scope: scope)), over: view.name(of: owner.id),
      lede: view.words(indicator.text),
      wayBack: [
        Frame.Crumb(
          IndicatorWords.title, .indicators(.overview(IndicatorQuery(scope: scope))))
      ], place: .indicators
    ).write { html in
      html.feedback(view, of: owner)
      html.beside {
        html.progress(pictures, indicator, sight)
        html.comparison(pictures, indicator, sight)
        html.giving(indicator, sight, parties)
        html.ownValues(indicator, view, scope: scope)
        if parties.count > 3 {
          html.p {
            html.a(IndicatorWords.toValues, to: .indicators(.values(body: owner.id.rawValue)))
          }
        }
      } aside: {
        html.about(indicator, view)
        html.bringing(owner, view, indicator: indicator)
        html.changing(indicator, owner, view)
      }
    }
  }
}

extension View {
  /// The organisations that the viewer may give values of an indicator for, by name.
  func givers(of indicator: Indicator, _ owner: Body) -> [OrganisationID] {
    guard let viewer else { return [] }
    let own = state.given(by: viewer, near: owner, on: day)
    return state.givers(of: indicator, among: own).swedishSorted { name(of: $0) }
  }

  /// What the viewer's organisations have given lately, shown back as it was given (D31).
  ///
  /// Those who give for many see those of the organisation that is looked at.
  func ownValues(
    of indicator: Indicator, scope: String?
  ) -> [(party: OrganisationID, period: CalendarPeriod, value: IndicatorValue)] {
    guard let owner = state.body(indicator.body) else { return [] }
    let all = givers(of: indicator, owner)
    let chosen = all.filter { IndicatorPicture.Scope.organisation($0).key == scope }
    let parties = chosen.isEmpty && all.count <= 3 ? all : chosen
    return state.periods(of: indicator.id).suffix(4).reversed().flatMap { period in
      parties.compactMap { party in
        state.value(of: indicator.id, from: party, in: period).map { (party, period, $0) }
      }
    }
  }
}

extension HTML {
  fileprivate func progress(
    _ pictures: [IndicatorPicture], _ indicator: Indicator, _ sight: IndicatorSight
  ) {
    part(IndicatorWords.progress(sight.name(sight.scope))) {
      div(.class("stack")) {
        chooser(indicator, sight)
        guard !pictures.isEmpty else {
          return p(IndicatorWords.noValuesMore, .class("soft"))
        }
        let trend = TrendDrawing(pictures, indicator, sight)
        if !trend.isEmpty { self.trend(trend) }
        change(pictures, indicator, sight.scope)
        if pictures.contains(where: { picture in
          sight.levels.contains { picture.shown($0) == .hidden }
        }) {
          p(IndicatorWords.hiddenMore, .class("soft"))
        }
        numbers(pictures, indicator, sight)
      }
    }
  }

  private func chooser(_ indicator: Indicator, _ sight: IndicatorSight) {
    form(
      .class("finder"), .fixed("method", "get"),
      .attribute("action", Link.indicators(.one(indicator.id.rawValue)).path)
    ) {
      select(
        Field(IndicatorQuery.Name.scope, IndicatorWords.level, value: sight.scope.key), [],
        groups: sight.choices)
      submit(IndicatorWords.show)
    }
  }

  private func numbers(
    _ pictures: [IndicatorPicture], _ indicator: Indicator, _ sight: IndicatorSight
  ) {
    let levels = sight.levels
    let columns =
      [IndicatorWords.period] + levels.map(sight.name) + [
        IndicatorWords.target, IndicatorWords.gave,
      ]
    data(IndicatorWords.numbers(indicator.terms.unit), columns: columns) { table in
      for picture in pictures.reversed() {
        table.row(
          [picture.period.swedish.capitalised]
            + levels.map { IndicatorWords.shown(picture.shown($0)) }
            + [
              indicator.target(on: picture.period.end)?.swedish ?? IndicatorWords.dash,
              IndicatorWords.given(picture.given, of: picture.awaited),
            ])
      }
    }
  }

  /// The parts of the level in the last period, with a bar each.
  fileprivate func comparison(
    _ pictures: [IndicatorPicture], _ indicator: Indicator, _ sight: IndicatorSight
  ) {
    let parts = sight.parts(of: indicator)
    guard let last = pictures.last, parts.count > 1 else { return }
    let target = indicator.target(on: last.period.end)
    let most = (parts.compactMap { last.shown($0)?.amount } + [target].compactMap { $0 }).max()
    part(IndicatorWords.comparison(last.period)) {
      data(IndicatorWords.numbers(indicator.terms.unit), columns: IndicatorWords.partColumns) {
        table in
        for part in parts {
          table.row(
            { self.scope(part, indicator, sight) },
            {
              self.text(IndicatorWords.shown(last.shown(part)))
              if let amount = last.shown(part)?.amount, let most {
                self.bar(amount, of: most, target: target)
              }
            },
            { self.aim(last, indicator, part) })
        }
      }
    }
  }

  private func scope(
    _ scope: IndicatorPicture.Scope, _ indicator: Indicator, _ sight: IndicatorSight
  ) {
    if scope == sight.scope {
      strong(sight.name(scope))
    } else {
      a(
        sight.name(scope), to: .indicators(.one(indicator.id.rawValue, scope: scope.key)))
    }
  }

  /// What the viewer's organisations have given, as it was given, with the way to take it back.
  fileprivate func ownValues(_ indicator: Indicator, _ view: View, scope: String?) {
    let values = view.ownValues(of: indicator, scope: scope)
    guard view.viewer != nil, !values.isEmpty else { return }
    part(IndicatorWords.own) {
      p(IndicatorWords.ownMore, .class("before-lines"))
      data(IndicatorWords.numbers(indicator.terms.unit), columns: IndicatorWords.ownColumns) {
        table in
        for one in values.prefix(40) {
          table.row(
            { self.text(view.name(of: one.party)) },
            { self.text(one.period.swedish.capitalised) },
            { self.text(IndicatorWords.value(one.value)) },
            {
              self.text(one.value.stamp.day.swedishShort)
              if let source = one.value.source {
                self.p(view.words(source), .class("soft small"))
              }
            },
            { self.withdrawing(one.party, one.period, indicator, view) })
        }
      }
    }
  }

  private func withdrawing(
    _ party: OrganisationID, _ period: CalendarPeriod, _ indicator: Indicator, _ view: View
  ) {
    guard view.offersActs else { return }
    let key = "\(party.rawValue).\(period.written)"
    let sheet = Sheet(
      view, .indicatorsAction(.one(indicator.id.rawValue), .withdraw), of: FieldName.items,
      item: key)
    folded(IndicatorWords.withdraw, sheet) {
      concealed(FieldName.items, key)
      concealed(FieldName.party, party.rawValue)
      concealed(FieldName.period, period.written)
      field(sheet.field(FieldName.reason, IndicatorWords.reason, means: .reason))
      buttons { submit(IndicatorWords.withdraw) }
    }
  }

  fileprivate func about(_ indicator: Indicator, _ view: View) {
    let terms = indicator.terms
    card(IndicatorWords.about) {
      if let ended = indicator.ended {
        p { badge(.notYet, IndicatorWords.ended(ended.on)) }
        p(view.words(ended.reason), .class("soft"))
      }
      facts(
        [
          (IndicatorWords.unit, terms.unit.swedish.capitalised),
          (IndicatorWords.better, terms.direction.swedish.capitalised),
          (IndicatorWords.often, terms.every.swedishEvery.capitalised),
          (
            IndicatorWords.target,
            indicator.target(on: view.day)?.swedish(terms.unit) ?? IndicatorWords.noTarget
          ),
          (IndicatorWords.source, view.words(indicator.source)),
          (IndicatorWords.givenBy, IndicatorWords.kinds(terms.givers)),
          (IndicatorWords.owner, view.name(of: terms.owner)),
          (IndicatorWords.since, terms.from.swedishShort),
        ] + goals(of: indicator, view).map { (IndicatorWords.goals, $0) }
          + [(IndicatorWords.small, IndicatorWords.small(isAboutPeople: terms.isAboutPeople))],
        tight: true)
      if !indicator.changed.isEmpty {
        p(
          IndicatorWords.changed(indicator.changed.count, indicator.changed.last?.day),
          .class("soft small"))
      }
    }
  }

  private func goals(of indicator: Indicator, _ view: View) -> [String] {
    guard let owner = view.state.body(indicator.body) else { return [] }
    let known = view.state.goals(near: owner, on: view.day)
    return view.names(of: indicator.terms.goals, among: known)
  }
}

extension TrendDrawing {
  /// The levels of an indicator over time, with its target.
  init(_ pictures: [IndicatorPicture], _ indicator: Indicator, _ sight: IndicatorSight) {
    periods = pictures.map(\.period.short)
    series = sight.levels.map { level in
      Series(name: sight.name(level), values: pictures.map { $0.shown(level)?.amount })
    }
    target = pictures.map { indicator.target(on: $0.period.end) }
  }
}
