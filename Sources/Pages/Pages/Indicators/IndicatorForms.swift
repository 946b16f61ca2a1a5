import Charters
public import Governance
import Links
import SwedishCalendar

/// Where an indicator is defined.
public enum NewIndicatorPage {
  /// Why the viewer may not define one in a body; nil where they may.
  public static func denial(_ view: View, body: Body) -> Denial? {
    guard case .denied(let denial) = view.verdict(.speakForBody, in: body) else { return nil }
    return denial
  }

  /// The page, for one who may.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let id = body.id.rawValue
    return view.frame(
      IndicatorWords.define, here: .indicators(.new(body: id)), over: view.name(of: body.id),
      lede: IndicatorWords.defineLede,
      wayBack: [Frame.Crumb(IndicatorWords.title, .indicators())], place: .indicators
    ).write { html in
      html.feedback(view, of: body)
      let sheet = Sheet(view, .indicatorsAction(.new(body: id), .add))
      html.form(sheet) {
        html.definition(sheet, nil, body, view)
        html.buttons { html.submit(IndicatorWords.defineNow, .primary) }
      }
    }
  }
}

extension HTML {
  /// The forms that change and end an indicator, for those who may.
  func changing(_ indicator: Indicator, _ owner: Body, _ view: View) {
    guard view.offers(.speakForBody, in: owner), indicator.ended == nil else { return }
    let number = indicator.id.rawValue
    let change = Sheet(view, .indicatorsAction(.one(number), .change))
    folded(IndicatorWords.change, change) {
      definition(change, indicator, owner, view)
      buttons { submit(IndicatorWords.changeNow, .primary) }
    }
    let end = Sheet(view, .indicatorsAction(.one(number), .end))
    folded(IndicatorWords.end, end) {
      p(IndicatorWords.endMore)
      field(end.field(FieldName.day, IndicatorWords.last, value: view.day.description), .date)
      area(end.field(FieldName.reason, IndicatorWords.reason, means: .reason), rows: 2)
      buttons { submit(IndicatorWords.endNow) }
    }
  }

  /// What is said of an indicator when it is defined, or defined anew.
  fileprivate func definition(
    _ sheet: Sheet, _ indicator: Indicator?, _ body: Body, _ view: View
  ) {
    let words = { (ref: TextRef?) in ref.map { view.words($0) } ?? "" }
    field(
      sheet.field(
        FieldName.title, IndicatorWords.name, value: words(indicator?.title), means: .title))
    area(
      sheet.field(
        FieldName.text, IndicatorWords.text, hint: IndicatorWords.textHint,
        value: words(indicator?.text), means: .text), rows: 4)
    field(
      sheet.field(
        FieldName.source, IndicatorWords.source, hint: IndicatorWords.definedSourceHint,
        value: words(indicator?.source), means: .source))
    kinds(sheet, indicator, view)
    numbers(sheet, indicator)
    owner(sheet, indicator, body, view)
  }

  private func kinds(_ sheet: Sheet, _ indicator: Indicator?, _ view: View) {
    let terms = indicator?.terms
    select(
      sheet.field(
        FieldName.unit, IndicatorWords.unit, value: terms?.unit.rawValue ?? "percent"),
      Indicator.Unit.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
    select(
      sheet.field(
        FieldName.better, IndicatorWords.better, value: terms?.direction.rawValue ?? "up"),
      Indicator.Direction.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
    select(
      sheet.field(
        FieldName.interval, IndicatorWords.often, value: terms?.every.rawValue ?? "quarter"),
      Period.allCases.map { Choice($0.rawValue, $0.swedishEvery.capitalised) })
    field(
      sheet.field(
        FieldName.from, IndicatorWords.since, hint: IndicatorWords.sinceHint,
        value: (terms?.from ?? Day.first(of: view.day.year)).description), .date)
    checkboxes(
      sheet.field(FieldName.givers, IndicatorWords.givenBy),
      OrganisationKind.allCases.map { Choice($0.rawValue, $0.swedishMany.capitalised) },
      chosen: sheet.values(
        FieldName.givers,
        or: Set((terms?.givers ?? [.region, .municipality]).map(\.rawValue))))
    checkboxes(
      sheet.field(
        FieldName.isAboutPeople, IndicatorWords.small, hint: IndicatorWords.smallHint,
        isOptional: true),
      [Choice("ja", IndicatorWords.isAboutPeople)],
      chosen: sheet.values(
        FieldName.isAboutPeople, or: terms?.isAboutPeople ?? true ? ["ja"] : []))
  }

  private func numbers(_ sheet: Sheet, _ indicator: Indicator?) {
    let terms = indicator?.terms
    for (name, label, value) in [
      (FieldName.target, IndicatorWords.target, terms?.target),
      (FieldName.atLeast, IndicatorWords.atLeast, terms?.atLeast),
      (FieldName.atMost, IndicatorWords.atMost, terms?.atMost),
    ] {
      field(
        sheet.field(
          name, label, hint: name == FieldName.atLeast ? IndicatorWords.rangeHint : nil,
          value: value?.swedish ?? "", isOptional: true))
    }
  }

  private func owner(_ sheet: Sheet, _ indicator: Indicator?, _ body: Body, _ view: View) {
    let near = view.state.members(of: body, on: view.day)
    let own = [indicator?.terms.owner, view.viewer].compactMap { $0 }
    let people = (own + near).reduce(into: [PersonID]()) { found, one in
      if !found.contains(one) { found.append(one) }
    }
    select(
      sheet.field(
        FieldName.owner, IndicatorWords.owner, value: own.first.map { "\($0.rawValue)" } ?? ""),
      people.map { Choice("\($0.rawValue)", view.name(of: $0)) })
    let goals = view.state.goals(near: body, on: view.day)
    guard !goals.isEmpty else { return }
    checkboxes(
      sheet.field(FieldName.goals, IndicatorWords.goals, isOptional: true),
      goals.map { Choice($0.key, view.name(of: $0)) },
      chosen: sheet.values(FieldName.goals, or: Set(indicator?.terms.goals ?? [])))
  }
}
