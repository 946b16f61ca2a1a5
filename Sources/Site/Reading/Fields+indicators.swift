import Charters
import Governance
import Links
import Pages
import SwedishCalendar

/// Forms about what is measured, given and looked at.
extension Fields {
  /// The act that such a form asks for.
  func actOnIndicators(
    _ form: Link.IndicatorForm, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    switch (form, action) {
    case (.new(let body), .add):
      .defineIndicator(
        DefineIndicator(
          body: BodyID(body), title: text(FieldName.title), text: text(FieldName.text),
          source: text(FieldName.source), terms: try terms()))
    case (.overview(let body), .receive): try see(BodyID(body))
    case (.overview(let body), .place):
      .bringIndicators(
        BringIndicators(meeting: MeetingID(try number(FieldName.meeting)), body: BodyID(body)))
    case (.one(let number), _): try actOnIndicator(IndicatorID(number), action)
    default: nil
    }
  }

  private func actOnIndicator(
    _ indicator: IndicatorID, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    switch action {
    case .change:
      .changeIndicator(
        ChangeIndicator(
          indicator: indicator, title: text(FieldName.title), text: text(FieldName.text),
          source: text(FieldName.source), terms: try terms()))
    case .end:
      .endIndicator(
        EndIndicator(indicator: indicator, on: try dayOrToday(FieldName.day), reason: reason))
    case .report: try give(indicator)
    case .withdraw:
      .withdrawValue(
        WithdrawValue(
          indicator: indicator, organisation: try organisation(), period: try period(),
          reason: reason))
    case .place:
      .bringIndicators(
        BringIndicators(
          meeting: MeetingID(try number(FieldName.meeting)), indicator: indicator,
          body: state.indicator(indicator)?.body ?? BodyID("")))
    default: nil
    }
  }

  private func give(_ indicator: IndicatorID) throws(Unreadable) -> Act {
    let value = GivenValue(
      indicator: indicator, organisation: try organisation(), period: try period(),
      amount: try amount(FieldName.amount),
      base: filled(FieldName.base) == nil ? nil : try number(FieldName.base))
    return .giveValues(
      GiveValues(
        body: state.indicator(indicator)?.body ?? BodyID(""), values: [value],
        source: text(FieldName.source), isAssured: isTicked(FieldName.isAssured)))
  }

  /// As one of a body, whoever sends it.
  private func see(_ body: BodyID) throws(Unreadable) -> Act? {
    guard let viewer else { return nil }
    var periods: [CalendarPeriod] = []
    for written in form.all(FieldName.period).prefix(200) {
      guard let period = CountReading.period(FieldReading.plain(written)) else {
        throw Unreadable(FieldName.period, .noChoice)
      }
      periods.append(period)
    }
    return .seeIndicators(SeeIndicators(body: body, periods: periods, person: viewer))
  }

  private func terms() throws(Unreadable) -> Indicator.Terms {
    let givers = Set(form.all(FieldName.givers).map(FieldReading.plain))
    return Indicator.Terms(
      unit: try choice(FieldName.unit), direction: try choice(FieldName.better),
      every: try choice(FieldName.interval), from: try day(FieldName.from),
      givers: OrganisationKind.allCases.filter { givers.contains($0.rawValue) },
      isAboutPeople: isTicked(FieldName.isAboutPeople),
      atLeast: try amountIfAny(FieldName.atLeast), atMost: try amountIfAny(FieldName.atMost),
      target: try amountIfAny(FieldName.target), owner: PersonID(try number(FieldName.owner)),
      goals: form.all(FieldName.goals).prefix(20).map(FieldReading.plain))
  }

  private func organisation() throws(Unreadable) -> OrganisationID {
    guard let party = filled(FieldName.party) else { throw Unreadable(FieldName.party, .noChoice) }
    return OrganisationID(party)
  }

  private func period() throws(Unreadable) -> CalendarPeriod {
    guard let period = CountReading.period(text(FieldName.period)) else {
      throw Unreadable(FieldName.period, .noChoice)
    }
    return period
  }

  private func amount(_ name: String) throws(Unreadable) -> Amount {
    guard let text = filled(name) else { throw Unreadable(name, .missing) }
    guard let amount = FieldReading.amount(text) else { throw Unreadable(name, .noAmount) }
    return amount
  }

  private func amountIfAny(_ name: String) throws(Unreadable) -> Amount? {
    if filled(name) == nil { return nil }
    return try amount(name)
  }
}

extension FieldReading {
  /// `87,5` or `87.5`, with at most two decimals; thousands may be set apart by spaces.
  static func amount(_ text: String) -> Amount? {
    let plain = text.filter { !$0.isWhitespace }
    let parts = plain.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), plain.utf8.allSatisfy({ $0 < 0x80 }),
      (1...9).contains(parts[0].utf8.count), parts[0].allSatisfy(\.isNumber),
      let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else { return Amount(whole) }
    guard (1...2).contains(parts[1].utf8.count), parts[1].allSatisfy(\.isNumber),
      let rest = Int(parts[1])
    else { return nil }
    return Amount(hundredths: whole * 100 + (parts[1].utf8.count == 1 ? rest * 10 : rest))
  }
}
