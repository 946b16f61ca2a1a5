import Charters
public import Governance
import Links
import SwedishCalendar

/// The agreements that a body's clauses rest on (D01, D03, D16).
public enum AccordsPage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View, body: Body) -> [TextRef] {
    view.missing(
      (view.state.accords(of: body.id) + view.joinable(by: body)).map(\.title))
  }

  /// The page.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let asked = view.accordClauses(of: body)
    return view.goalsFrame(
      Link.GoalPart.agreements.swedish, body, .agreements, lede: AccordWords.lede
    ).write { html in
      html.tabs(view.goalTabs(body, .agreements))
      html.feedback(view, of: body)
      guard !asked.isEmpty else {
        return html.empty(AccordWords.notAsked, AccordWords.notAskedMore)
      }
      html.beside {
        html.owed(asked, body, view)
        html.accords(of: body, view)
      } aside: {
        html.enter(asked, body, view)
        html.join(asked, body, view)
      }
    }
  }
}

extension View {
  /// The clauses of a body that rest on an agreement, each with what the agreement is called.
  func accordClauses(of body: Body) -> [(clause: Clause, rule: AgreementRule)] {
    clauses(of: body) { rule in
      if case .agreement(let agreement) = rule { agreement } else { nil }
    }
  }

  /// The agreements of other bodies in the same network that a body could rest on.
  fileprivate func joinable(by body: Body) -> [Accord] {
    let network = state.network(of: body)
    return state.allAccords.filter { accord in
      !accord.rests.contains { $0.body == body.id }
        && state.body(accord.keeper).flatMap { state.network(of: $0) } == network
    }
  }

  /// Whether something with days of its own is in force.
  func standing(from: Day, until: Day?) -> (Mark, String) {
    if day < from { return (.notYet, AccordWords.coming) }
    guard let until else { return (.kept, AccordWords.inForce) }
    if until < day { return (.late, AccordWords.ended) }
    let left = until.ordinal - day.ordinal
    return left <= 90 ? (.due, AccordWords.left(left)) : (.kept, AccordWords.inForce)
  }
}

extension HTML {
  fileprivate func owed(
    _ asked: [(clause: Clause, rule: AgreementRule)], _ body: Body, _ view: View
  ) {
    let accords = view.state.accords(of: body.id)
    part(AccordWords.owed) {
      lines(
        asked.map { asked in
          let isThere = accords.contains { $0.carries(asked.clause.id, of: body.id) }
          return Line(
            asked.rule.swedishDemand, clause: view.plate(asked.clause.id, of: body.id),
            mark: isThere ? .kept : .due,
            markWord: isThere ? AccordWords.there : AccordWords.missing)
        })
    }
  }

  fileprivate func accords(of body: Body, _ view: View) {
    let accords = view.state.accords(of: body.id)
    part(AccordWords.list) {
      guard !accords.isEmpty else { return empty(AccordWords.none, AccordWords.noneMore) }
      data(AccordWords.table, columns: AccordWords.columns) { table in
        for accord in accords { row(accord, body, table, view) }
      }
    }
  }

  private func row(_ accord: Accord, _ body: Body, _ table: Rows, _ view: View) {
    let (mark, word) = view.standing(from: accord.from, until: accord.until)
    table.row(
      {
        self.a(
          view.words(accord.title),
          to: .goals(body: body.id.rawValue, .agreements, number: accord.id.rawValue))
      },
      { self.badge(mark, word) },
      { self.text(accord.from.swedishShort) },
      { self.text(accord.until?.swedishShort ?? AccordWords.untilFurtherNotice) },
      { self.text("\(accord.goals.count)") })
  }

  fileprivate func enter(
    _ asked: [(clause: Clause, rule: AgreementRule)], _ body: Body, _ view: View
  ) {
    guard view.offers(.speakForBody, in: body) else { return }
    let sheet = Sheet(view, .goalsAction(body: body.id.rawValue, .agreements, .register))
    card(AccordWords.enter) {
      form(sheet) {
        clause(asked, sheet)
        accordFields(sheet, view)
        buttons { submit(AccordWords.enterNow, .primary) }
      }
    }
  }

  fileprivate func join(
    _ asked: [(clause: Clause, rule: AgreementRule)], _ body: Body, _ view: View
  ) {
    let others = view.joinable(by: body)
    guard view.offers(.speakForBody, in: body), !others.isEmpty else { return }
    let sheet = Sheet(view, .goalsAction(body: body.id.rawValue, .agreements, .follow))
    folded(AccordWords.join, sheet) {
      select(
        sheet.field(FieldName.accord, AccordWords.accord),
        others.map {
          Choice("\($0.id.rawValue)", "\(view.words($0.title)), \(view.name(of: $0.keeper))")
        })
      clause(asked, sheet)
      buttons { submit(AccordWords.joinNow, .primary) }
    }
  }

  private func clause(_ asked: [(clause: Clause, rule: AgreementRule)], _ sheet: Sheet) {
    select(
      sheet.field(FieldName.clause, AccordWords.clause),
      asked.map { Choice($0.clause.id.rawValue, "\($0.clause.id.rawValue): \($0.rule.name)") })
  }

  /// What an agreement is called, where it stands and how long it is in force.
  func accordFields(_ sheet: Sheet, _ view: View, of accord: Accord? = nil) {
    field(
      sheet.field(
        FieldName.title, AccordWords.title, value: accord.map { view.words($0.title) } ?? "",
        means: .title))
    field(
      sheet.field(
        FieldName.address, AccordWords.address, hint: AccordWords.addressHint,
        value: accord?.address.map { view.words($0) } ?? "", isOptional: true, means: .address))
    span(sheet, from: accord?.from ?? view.day, until: accord?.until)
  }

  /// The first day and the last one, where there is one.
  func span(_ sheet: Sheet, from: Day, until: Day?) {
    field(sheet.field(FieldName.day, AccordWords.from, value: from.description), .date)
    field(
      sheet.field(
        FieldName.until, AccordWords.until, hint: AccordWords.untilHint,
        value: until?.description ?? "", isOptional: true), .date)
  }
}
