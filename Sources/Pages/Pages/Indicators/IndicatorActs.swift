import Charters
import Governance
import Links
import SwedishCalendar

// What is done with indicators from the page of all, and from that of one.
extension HTML {
  /// One button for each body that the viewer sits in, with the periods that it tells of.
  ///
  /// Reading a page is not noticed: who has looked is known by what they say (D36).
  func seeing(_ sight: IndicatorSight) {
    let view = sight.view
    guard view.offersActs, let viewer = view.viewer else { return }
    let since = view.day.adding(months: -12)
    for body in view.following(sight.owner) {
      let periods = view.state.unseen(by: viewer, in: body, since: since, on: view.day)
      let isSeen =
        periods.isEmpty
        && !view.state.periods(followedBy: body, since: since, on: view.day).isEmpty
      if isSeen { p(IndicatorWords.youHaveSeen(view.name(of: body.id)), .class("soft")) }
      guard !periods.isEmpty else { continue }
      // Several groups may follow up, and the viewer may sit in several bodies.
      let key = "\(sight.owner.id.rawValue)-\(body.id.rawValue)"
      let sheet = Sheet(
        view, .indicatorsAction(.overview(body: body.id.rawValue), .receive),
        of: FieldName.items, item: key)
      form(sheet) {
        concealed(FieldName.items, key)
        for period in periods { concealed(FieldName.period, period.written) }
        p(IndicatorWords.seeMore(view.name(of: body.id), periods.map(\.swedish)))
        buttons { submit(IndicatorWords.see, .primary) }
      }
    }
  }

  /// Puts all of a body's indicators, or one, on the agenda of a meeting to come.
  func bringing(_ owner: Body, _ view: View, indicator: Indicator? = nil) {
    let agendas = view.agendas(near: owner)
    guard !agendas.isEmpty, indicator?.ended == nil else { return }
    let link: Link =
      indicator.map { .indicatorsAction(.one($0.id.rawValue), .place) }
      ?? .indicatorsAction(.overview(body: owner.id.rawValue), .place)
    let sheet = Sheet(view, link, of: FieldName.body, item: owner.id.rawValue)
    form(sheet) {
      concealed(FieldName.body, owner.id.rawValue)
      select(
        sheet.field(
          FieldName.meeting, indicator == nil ? IndicatorWords.bringAll : IndicatorWords.bringOne),
        [], groups: agendas)
      buttons { submit(IndicatorWords.bring) }
    }
  }

  /// A value that one of the viewer's organisations gives.
  func giving(_ indicator: Indicator, _ sight: IndicatorSight, _ parties: [OrganisationID]) {
    let view = sight.view
    let periods = sight.periods(of: indicator)
    guard view.offersActs, !parties.isEmpty, !periods.isEmpty else { return }
    let sheet = Sheet(view, .indicatorsAction(.one(indicator.id.rawValue), .report))
    part(IndicatorWords.give, id: "lamna") {
      form(sheet) {
        select(
          sheet.field(FieldName.party, IndicatorWords.party, value: parties[0].rawValue),
          view.choices(parties))
        select(
          sheet.field(FieldName.period, IndicatorWords.period, value: periods[0].written),
          periods.map { Choice($0.written, $0.swedish.capitalised) })
        field(
          sheet.field(
            FieldName.amount, IndicatorWords.amount(indicator.terms.unit),
            hint: IndicatorWords.range(indicator)))
        if indicator.terms.unit != .count {
          field(
            sheet.field(
              FieldName.base, IndicatorWords.base(indicator.terms.unit),
              hint: IndicatorWords.baseHint, isOptional: !indicator.needsBase), .number)
        }
        field(
          sheet.field(
            FieldName.source, IndicatorWords.valueSource, hint: IndicatorWords.sourceHint,
            isOptional: true, means: .source))
        if sheet.asksAboutLeap {
          checkboxes(
            sheet.field(FieldName.isAssured, IndicatorWords.leap),
            [Choice("ja", IndicatorWords.isAssured)])
        }
        buttons { submit(IndicatorWords.giveNow, .primary) }
      }
    }
  }
}

extension IndicatorSight {
  /// The periods that a value can be given for, the latest first.
  func periods(of indicator: Indicator) -> [CalendarPeriod] {
    var period = indicator.period(containing: view.day).previous
    var found: [CalendarPeriod] = []
    while found.count < 16 {
      if indicator.holds(on: period.start) { found.append(period) }
      period = period.previous
      if period.start.year < view.day.year - 20 { break }
    }
    return found
  }
}

extension Sheet {
  /// Whether the form came back with the question whether a value far from the one before is right.
  var asksAboutLeap: Bool {
    guard case .refused(let refusal) = returned?.problem,
      case .indicator(.sudden) = refusal.reason
    else { return false }
    return true
  }
}
