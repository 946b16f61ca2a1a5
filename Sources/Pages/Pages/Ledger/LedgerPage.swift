import Charters
import Governance
public import Links
import SwedishCalendar

/// Every outcome that the viewer may see, of one body or all, numbered by body and year.
public enum LedgerPage {
  static let perPage = 50

  /// The page, for whoever looks.
  public static func render(_ view: View, query: LedgerQuery) -> [UInt8] {
    let body = query.body.flatMap { view.state.body(BodyID($0)) }
    let found = outcomes(view, query, body)
    let total = max(1, (found.count + perPage - 1) / perPage)
    let page = min(max(query.page ?? 1, 1), total)
    let shown = found.dropFirst((page - 1) * perPage).prefix(perPage)
    return view.frame(
      LedgerWords.title, here: .ledger(query), over: body.map { view.name(of: $0.id) },
      lede: LedgerWords.lede,
      wayBack: body.map(view.wayBack) ?? [], place: body == nil ? .outcomes : .bodies
    ).write { html in
      html.feedback(view)
      if let body { html.tabs(view.tabs(body, .ledger)) }
      html.div(.class("stack-wide")) {
        html.ledgerFilter(view, query, to: .ledger())
        if shown.isEmpty {
          html.empty(LedgerWords.none, LedgerWords.noneMore)
        } else {
          html.outcomes(Array(shown), count: found.count, view, namesBody: body == nil)
          html.pages(page, of: total) { number in
            var query = query
            query.page = number
            return .ledger(query)
          }
        }
        html.buttons {
          html.buttonLink(LedgerWords.toWall, to: .wall(LedgerQuery(body: query.body)))
          if body != nil { html.buttonLink(LedgerWords.toAll, to: .ledger()) }
        }
      }
    }
  }

  /// The outcomes asked for, the latest first.
  private static func outcomes(
    _ view: View, _ query: LedgerQuery, _ body: Body?
  ) -> [SeenOutcome] {
    var sight = LedgerSight(view)
    let bodies = body.map { [$0.id] } ?? (query.body == nil ? view.state.allBodies.map(\.id) : [])
    let year = LedgerQuery.year(query, on: view.day)
    let kind = query.kind.flatMap { OutcomeKind(rawValue: $0) }
    let entries = bodies.flatMap { view.state.ledger(of: $0) }
      .filter { year == nil || $0.id.year == year }
    return entries.compactMap { sight.seen($0) }.filter { kind == nil || $0.kind == kind }
      .sorted {
        ($0.meeting.day, $1.id.body, $0.id.number) > ($1.meeting.day, $0.id.body, $1.id.number)
      }
  }
}

extension LedgerQuery {
  /// The year asked for: this one where none is, and nil for all of them.
  static func year(_ query: LedgerQuery, on day: Day) -> Int? {
    guard let asked = query.year else { return day.year }
    return asked == Name.allYears ? nil : Int(asked) ?? day.year
  }
}

extension HTML {
  /// The form by which outcomes are chosen.
  func ledgerFilter(_ view: View, _ query: LedgerQuery, to link: Link, hasKind: Bool = true) {
    section(.class("filter")) {
      h2(LedgerWords.filter, .class("unseen"))
      form(.class("finder"), .fixed("method", "get"), .attribute("action", link.path)) {
        select(
          Field(LedgerQuery.Name.body, LedgerWords.body, value: query.body ?? ""),
          [Choice("", LedgerWords.all)]
            + view.state.allBodies.swedishSorted { view.short($0.name) }
            .map { Choice($0.id.rawValue, view.short($0.name)) })
        if hasKind {
          select(
            Field(LedgerQuery.Name.kind, LedgerWords.kind, value: query.kind ?? ""),
            [Choice("", LedgerWords.all)]
              + OutcomeKind.allCases.map { Choice($0.rawValue, MeetingWords.outcome($0)) })
        }
        select(
          Field(
            LedgerQuery.Name.year, LedgerWords.year,
            value: query.year ?? (hasKind ? "\(view.day.year)" : LedgerQuery.Name.allYears)),
          years(view))
        submit(LedgerWords.show)
      }
    }
  }

  private func years(_ view: View) -> [Choice] {
    let first = view.state.allBodies.flatMap { view.state.ledger(of: $0.id).map(\.id.year) }.min()
    let years = (min(first ?? view.day.year, view.day.year)...view.day.year).reversed()
    return years.map { Choice("\($0)", "\($0)") }
      + [Choice(LedgerQuery.Name.allYears, LedgerWords.allYears)]
  }

  fileprivate func outcomes(
    _ outcomes: [SeenOutcome], count: Int, _ view: View, namesBody: Bool
  ) {
    let columns = namesBody ? LedgerWords.bodyColumns : LedgerWords.columns
    data(LedgerWords.caption(count), columns: columns) { table in
      for one in outcomes { row(one, table, view, namesBody: namesBody) }
    }
  }

  private func row(_ one: SeenOutcome, _ table: Rows, _ view: View, namesBody: Bool) {
    let number = { self.a(LedgerWords.number(one.id), to: .outcome(one.id)) }
    let title = { self.text(view.short(one.item.title)) }
    let kind = {
      if let kind = one.kind {
        self.text(MeetingWords.outcome(kind))
      } else {
        self.badge(.aside, LedgerWords.takenBack)
      }
    }
    let authority = { self.authority(one, view) }
    let day = {
      self.a(one.meeting.day.swedishShort, to: .meeting(one.meeting.id.rawValue))
    }
    if namesBody {
      table.row(number, title, { self.text(view.name(of: one.id.body)) }, kind, authority, day)
    } else {
      table.row(number, title, kind, authority, day)
    }
  }

  /// What lets the body come to an outcome, as a plate, a badge or a word.
  func authority(_ one: SeenOutcome, _ view: View, inFull: Bool = false) {
    switch view.state.authorisation(of: one.entry) {
    case .clause(let citation):
      cite(view.cited(citation, view.state.body(one.id.body)))
    case .departure:
      badge(.broken, inFull ? LedgerWords.departureMore : LedgerWords.departure)
    case .workingOrder: span(LedgerWords.workingOrder, .class("soft"))
    case .silent:
      let hasCharter =
        view.state.body(one.id.body)
        .flatMap { view.state.charter(of: $0, on: one.meeting.day) } != nil
      let full = hasCharter ? LedgerWords.silent : LedgerWords.noCharter
      span(inFull ? full : LedgerWords.noClause, .class("soft"))
    }
  }
}
