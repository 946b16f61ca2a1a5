import Charters
public import Governance
public import Links
import SwedishCalendar

/// Every indicator that the viewer may see, at the level that is looked at (D36).
public enum IndicatorsPage {
  static let perPage = 30

  /// The titles that the pages of indicators have to fetch.
  public static func texts(_ view: View) -> [TextRef] {
    view.missing(
      view.indicatorOwners().flatMap { view.state.indicators(of: $0.id) }.map(\.title))
  }

  /// The page, for one who is logged in.
  public static func render(_ view: View, query: IndicatorQuery) -> [UInt8] {
    let owners = view.indicatorOwners().filter {
      query.body == nil || $0.id.rawValue == query.body
    }
    let asked = query.body.flatMap { view.state.body(BodyID($0)) }
    return view.frame(
      IndicatorWords.title, here: .indicators(.overview(query)), lede: IndicatorWords.lede,
      place: .indicators
    ).write { html in
      html.feedback(view, of: asked)
      html.div(.class("stack-wide")) {
        if owners.isEmpty { html.none(view) }
        for owner in owners {
          html.owner(IndicatorSight(view, owner, scope: query.scope), query)
        }
        if !owners.isEmpty, query.body == nil { html.defining(view) }
      }
    }
  }
}

extension HTML {
  fileprivate func none(_ view: View) {
    let first = view.definingBodies().first
    empty(
      IndicatorWords.none, first == nil ? IndicatorWords.noneMore : IndicatorWords.noneDefine,
      next: first.map { (IndicatorWords.define, .indicators(.new(body: $0.id.rawValue))) })
  }

  /// The ways to define more, for those who may.
  fileprivate func defining(_ view: View) {
    let bodies = view.definingBodies()
    guard !bodies.isEmpty else { return }
    part(IndicatorWords.more) {
      ul(.class("bare-list")) {
        for body in bodies.prefix(20) {
          li {
            a(
              IndicatorWords.define(in: view.name(of: body.id)),
              to: .indicators(.new(body: body.id.rawValue)))
          }
        }
      }
    }
  }

  fileprivate func owner(_ sight: IndicatorSight, _ query: IndicatorQuery) {
    let view = sight.view
    let name = view.name(of: sight.owner.id)
    let id = sight.owner.id.rawValue
    let total = max(
      1, (sight.indicators.count + IndicatorsPage.perPage - 1) / IndicatorsPage.perPage)
    let page = min(max(query.page ?? 1, 1), total)
    let shown = sight.indicators.dropFirst((page - 1) * IndicatorsPage.perPage)
      .prefix(IndicatorsPage.perPage)
    part(IndicatorWords.followed(by: name), id: "hos-\(id)") {
      div(.class("stack")) {
        chooser(sight, query)
        overview(sight, Array(shown))
        pages(page, of: total) { number in
          var query = query
          (query.body, query.page) = (id, number)
          return .indicators(.overview(query))
        }
        buttons {
          buttonLink(IndicatorWords.values, to: .indicators(.values(body: id)))
          buttonLink(IndicatorWords.readers, to: .indicators(.readers(body: id)))
        }
        seeing(sight)
        bringing(sight.owner, view)
      }
    }
  }

  /// The level that is looked at, chosen without any script.
  private func chooser(_ sight: IndicatorSight, _ query: IndicatorQuery) {
    let owner = sight.owner.id.rawValue
    form(
      .class("finder"), .fixed("method", "get"),
      .attribute("action", Link.indicators().path)
    ) {
      if query.body != nil { concealed(IndicatorQuery.Name.body, owner) }
      select(
        Field(
          IndicatorQuery.Name.scope, IndicatorWords.level, value: sight.scope.key,
          id: "visa-\(owner)"), [], groups: sight.choices)
      submit(IndicatorWords.show)
    }
  }

  private func overview(_ sight: IndicatorSight, _ indicators: [Indicator]) {
    data(
      IndicatorWords.caption(sight.name(sight.scope)), columns: IndicatorWords.columns
    ) { table in
      for indicator in indicators { row(indicator, sight, table) }
    }
  }

  private func row(_ indicator: Indicator, _ sight: IndicatorSight, _ table: Rows) {
    let pictures = sight.pictures(of: indicator)
    let last = pictures.last
    table.row(
      {
        self.a(
          sight.view.words(indicator.title),
          to: .indicators(.one(indicator.id.rawValue, scope: sight.scope.key)))
        self.p(IndicatorWords.terms(indicator.terms), .class("soft small"))
        if let end = indicator.ended {
          self.badge(.notYet, IndicatorWords.ended(end.on))
        }
      },
      { self.latest(last, indicator, sight.scope) },
      {
        self.spark(pictures.map { $0.shown(sight.scope)?.amount })
        self.change(pictures, indicator, sight.scope)
      },
      { self.aim(last, indicator, sight.scope) },
      {
        self.text(
          last.map { IndicatorWords.given($0.given, of: $0.awaited) } ?? IndicatorWords.dash)
      })
  }

  private func latest(
    _ picture: IndicatorPicture?, _ indicator: Indicator, _ scope: IndicatorPicture.Scope
  ) {
    guard let picture else { return text(IndicatorWords.noValues) }
    text(IndicatorWords.shown(picture.shown(scope), indicator.terms.unit))
    p(picture.period.swedish.capitalised, .class("soft small"))
  }

  /// How the last value stands to the one before, in words; better and worse only where one is.
  func change(
    _ pictures: [IndicatorPicture], _ indicator: Indicator, _ scope: IndicatorPicture.Scope
  ) {
    guard let last = pictures.last, let now = last.shown(scope)?.amount,
      let before = pictures.dropLast().last(where: { $0.shown(scope)?.amount != nil }),
      let then = before.shown(scope)?.amount
    else { return }
    p(
      IndicatorWords.change(from: then, to: now, indicator.terms, since: before.period),
      .class("small"))
  }

  /// The target, and whether it is reached.
  func aim(
    _ picture: IndicatorPicture?, _ indicator: Indicator, _ scope: IndicatorPicture.Scope
  ) {
    let day = picture?.period.end ?? indicator.terms.from
    guard let target = indicator.target(on: day) else { return text(IndicatorWords.noTarget) }
    text(target.swedish(indicator.terms.unit) + " ")
    guard let amount = picture?.shown(scope)?.amount,
      let isReached = indicator.terms.direction.reaches(target, with: amount)
    else { return }
    badge(
      isReached ? .kept : .due, isReached ? IndicatorWords.reached : IndicatorWords.notReached)
  }
}

extension Indicator.Direction {
  /// Whether a value reaches a target; nil where neither way is better.
  func reaches(_ target: Amount, with amount: Amount) -> Bool? {
    switch self {
    case .up: amount >= target
    case .down: amount <= target
    case .neither: nil
    }
  }
}

extension View {
  /// The bodies in which the viewer may define what is followed up, by name.
  func definingBodies() -> [Body] {
    guard offersActs else { return [] }
    return state.allBodies.filter { mayDefine(in: $0) }.swedishSorted { name(of: $0.id) }
  }
}
