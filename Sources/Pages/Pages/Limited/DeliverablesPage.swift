import Charters
public import Governance
import Links
import SwedishCalendar

/// How long a body is there, what it delivers, and what it gets from those it commissioned (B09, B10).
public enum DeliverablesPage {
  /// The long texts that the page shows.
  public static func texts(_ view: View, body: Body) -> [TextRef] {
    let time = view.state.limitedTime(of: body.id)
    let told = time.extensions.flatMap { [$0.reason, $0.source] }
    return view.missing(told + [time.closing?.words, time.closing?.source])
  }

  /// The page, for one who may see it.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let own = view.state.deliverables(of: body, on: view.day)
    let limit = view.state.timeLimit(of: body, on: view.day)
    return view.frame(
      LimitedWords.title, here: .deliverables(body: body.id.rawValue), over: view.name(of: body.id),
      lede: LimitedWords.lede, wayBack: view.wayBack(to: body), place: .bodies
    ).write { html in
      html.feedback(view, of: body)
      html.tabs(view.tabs(body, .deliverables))
      html.timeNotice(body, view)
      html.beside {
        if let limit { html.part(LimitedWords.time) { html.time(limit, body, view) } }
        if limit != nil || !own.isEmpty {
          html.part(LimitedWords.deliverables) { deliverables(html, own, limit, body, view) }
        }
        for other in view.delivering(to: body) { from(other, html, view) }
      } aside: {
        html.limitedForms(body, limit, view)
      }
    }
  }

  private static func deliverables(
    _ html: HTML, _ own: [Deliverable], _ limit: TimeLimit?, _ body: Body, _ view: View
  ) {
    guard !own.isEmpty else { return html.empty(LimitedWords.none, LimitedWords.noneMore) }
    html.div(.class("stack")) {
      if let drawing = ProjectTime(own, limit, of: body, view) { html.projectTime(drawing) }
      html.deliverables(LimitedWords.deliverables, own, view)
    }
  }

  private static func from(_ other: Body, _ html: HTML, _ view: View) {
    let name = view.name(of: other.id)
    html.part(
      LimitedWords.from(name),
      more: (LimitedWords.toPage(name), .deliverables(body: other.id.rawValue))
    ) {
      html.deliverables(
        LimitedWords.from(name), view.state.deliverables(of: other, on: view.day), view)
    }
  }
}

extension HTML {
  /// Deliverables as a table, by last day.
  fileprivate func deliverables(_ title: String, _ all: [Deliverable], _ view: View) {
    data(title, columns: LimitedWords.columns) { table in
      for (place, one) in all.enumerated() {
        let (mark, word) = view.standing(of: one)
        table.row(
          {
            self.text("\(place + 1). ")
            self.a(view.title(of: one), to: .deliverable(one.id))
            if one.isFinal {
              self.text(" ")
              self.chip(LimitedWords.final)
            }
          },
          { self.time(one.by.swedishShort, iso: one.by.description) },
          { self.badge(mark, word) },
          { self.text(one.delivery?.on.swedishShort ?? LimitedWords.dash) })
      }
    }
  }

  fileprivate func time(_ limit: TimeLimit, _ body: Body, _ view: View) {
    div(.class("stack")) {
      facts(limit.facts)
      p(.class("cited")) {
        text(LimitedWords.byClause + " ")
        cite(view.plate(limit.clause.clause, of: body.id))
      }
      let decisions = view.decisions(on: body)
      if !decisions.isEmpty {
        h3(LimitedWords.decisions)
        history(decisions)
      }
    }
  }

  /// That the time of a body is over, or that it has been closed.
  func timeNotice(_ body: Body, _ view: View) {
    let limit = view.state.timeLimit(of: body, on: view.day)
    let clause = limit.map { view.cited($0.clause, body) }
    if let closing = view.state.limitedTime(of: body.id).closing, closing.on <= view.day {
      notice(.information, LimitedWords.closed(closing.on), LimitedWords.closedMore, clause: clause)
    } else if let limit, let end = limit.ends, limit.isOver(on: view.day), body.stands(on: view.day)
    {
      notice(.warning, LimitedWords.over(end), LimitedWords.overMore, clause: clause)
    }
  }
}

extension HTML {
  /// The way from a clause about time or deliverables to the page where they are seen to.
  func limitedWay(_ body: Body, _ clause: Clause, _ view: View) {
    let isAbout = clause.rules.contains { [.timeLimit, .deliverables].contains($0.kind) }
    guard isAbout, view.viewer != nil, view.denialOfDeliverables(of: body) == nil else { return }
    p { buttonLink(LimitedWords.toPage, to: .deliverables(body: body.id.rawValue)) }
  }
}

extension TimeLimit {
  fileprivate var facts: [(term: String, value: String)] {
    if isPermanent { return [(LimitedWords.time, LimitedWords.permanent)] }
    guard let ends else { return [(LimitedWords.lastDay, LimitedWords.undecided)] }
    let moved = extended != nil ? first.map { [(LimitedWords.firstDay, $0.swedish)] } : nil
    return [(LimitedWords.lastDay, ends.swedish)] + (moved ?? [])
  }
}

extension View {
  /// What the commissioner has decided about a body's time, the latest first.
  fileprivate func decisions(on body: Body) -> [Happening] {
    let time = state.limitedTime(of: body.id)
    let extended = time.extensions.map { one in
      Happening(
        LimitedWords.extended(one.until), when: when(one.on, one.stamp), iso: one.on.description,
        detail: told(one.reason, one.source))
    }
    let closed = time.closing.map { one in
      Happening(
        one.isWithoutFinal ? LimitedWords.closedWithout : LimitedWords.closed(one.on),
        when: when(one.on, one.stamp), iso: one.on.description,
        mark: one.isWithoutFinal ? .broken : .kept, detail: told(one.words, one.source))
    }
    return ([closed].compactMap { $0 } + extended.reversed())
  }

  /// When something happened and who recorded it.
  func when(_ day: Day, _ stamp: Stamp) -> String {
    [day.swedishShort, stamp.by.map { name(of: $0) }].compactMap { $0 }
      .joined(separator: " \u{B7} ")
  }

  /// What was said, and what the commissioner's act is known by where another recorded it.
  func told(_ words: TextRef?, _ source: TextRef?) -> String? {
    let told = [words.map { text($0) }, source.map { LimitedWords.onBehalf(text($0)) }]
      .compactMap { $0 }
    return told.isEmpty ? nil : told.joined(separator: " ")
  }
}
