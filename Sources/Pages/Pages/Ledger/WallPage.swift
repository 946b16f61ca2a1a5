import Charters
import Governance
public import Links
import SwedishCalendar

/// Recommendations by principals: who has adopted what, how long it took, and what waits on whom.
public enum WallPage {
  /// The page, for whoever looks.
  public static func render(_ view: View, query: LedgerQuery) -> [UInt8] {
    let body = query.body.flatMap { view.state.body(BodyID($0)) }
    let shown = outcomes(view, query, body)
    return view.frame(
      WallWords.title, here: .wall(query), over: body.map { view.name(of: $0.id) },
      lede: WallWords.lede, wayBack: [Frame.Crumb(LedgerWords.title, .ledger())], place: .outcomes
    ).write { html in
      html.feedback(view)
      html.div(.class("stack-wide")) {
        html.ledgerFilter(view, query, to: .wall(), hasKind: false)
        if shown.isEmpty {
          html.empty(
            WallWords.none, WallWords.noneMore,
            next: (WallWords.toLedger, .ledger(LedgerQuery(kind: "recommendation"))))
        } else {
          html.summary(shown, view)
          html.wall(shown, view)
          html.awaited(shown, view)
        }
      }
    }
  }

  private static func outcomes(
    _ view: View, _ query: LedgerQuery, _ body: Body?
  ) -> [SeenOutcome] {
    var sight = LedgerSight(view)
    let year = query.year.flatMap(Int.init)
    return view.state.addressedEntries
      .filter { query.body == nil || $0.id.body == body?.id }
      .filter { year == nil || $0.id.year == year }
      .compactMap { sight.seen($0) }
  }
}

extension HTML {
  fileprivate func summary(_ shown: [SeenOutcome], _ view: View) {
    part(WallWords.summary) {
      let all = shown.flatMap { view.state.daysToAdoption(of: $0.entry) }.sorted()
      if let median = all.median {
        p(WallWords.medianOfAll(median, all.count), .class("before-lines"))
      }
      data(WallWords.caption(shown.count), columns: WallWords.columns) { table in
        for one in shown { row(one, table, view) }
      }
    }
  }

  private func row(_ one: SeenOutcome, _ table: Rows, _ view: View) {
    let entry = one.entry
    func count(_ result: AdoptionOutcome) -> () -> Void {
      { self.text("\(entry.count(result))") }
    }
    table.row(
      {
        self.a(view.short(one.item.title), to: .outcome(one.id))
        self.p(LedgerWords.over(one.id, view.name(of: one.id.body)), .class("soft small"))
      },
      count(.adopted), count(.adoptedWithChange), count(.declined), count(.notTakenUp),
      { self.text("\(entry.awaited.count)") },
      {
        let median = view.state.daysToAdoption(of: entry).median
        self.text(median.map(AdoptionWords.median) ?? WallWords.noMedian)
      },
      { self.text(view.state.fulfilment(of: entry)?.swedish ?? WallWords.noCondition) })
  }

  /// One table for each network, with a row for each principal and a column for each
  /// recommendation; wide ones are scrolled.
  fileprivate func wall(_ shown: [SeenOutcome], _ view: View) {
    let networks = view.state.networks.map { network in
      (
        view.short(network.name),
        shown.filter { one in
          view.state.body(one.id.body).flatMap { view.state.network(of: $0) } == network.id
        }
      )
    }.filter { !$0.1.isEmpty }
    part(WallWords.wall) {
      for (name, outcomes) in networks {
        if networks.count > 1 { h3(name, .class("group")) }
        wallBox(outcomes, named: name, view)
      }
    }
  }

  private func wallBox(_ shown: [SeenOutcome], named name: String, _ view: View) {
    let principals = Set(shown.flatMap { $0.entry.address?.to ?? [] }).sorted()
      .swedishSorted { view.name(of: $0) }
    div(.class("wall-box"), .fixed("role", "region"), .label(name), .fixed("tabindex", "0")) {
      table(.class("wall")) {
        caption("\(WallWords.wall), \(name)", .class("unseen"))
        thead {
          tr {
            th(WallWords.corner, .fixed("scope", "col"))
            for one in shown { th(.fixed("scope", "col")) { column(one, view) } }
          }
        }
        tbody {
          for principal in principals {
            tr {
              th(view.name(of: principal), .fixed("scope", "row"))
              for one in shown { td { cell(one.entry, principal, view) } }
            }
          }
        }
      }
    }
  }

  private func column(_ one: SeenOutcome, _ view: View) {
    a(view.short(one.item.title), to: .outcome(one.id))
    p(LedgerWords.over(one.id, view.name(of: one.id.body)), .class("soft small"))
  }

  private func cell(_ entry: LedgerEntry, _ principal: OrganisationID, _ view: View) {
    guard let address = entry.address, address.to.contains(principal) else {
      span(.class("soft"), .hidden) { text("\u{2013}") }
      return span(AdoptionWords.notAddressed, .class("unseen"))
    }
    adoptionBadge(entry, principal, view)
    if let adoption = entry.adoption(of: principal) {
      p(adoption.on.swedishShort, .class("soft small"))
    } else if let by = address.by {
      p(AdoptionWords.before(by), .class("soft small"))
    }
  }

  /// What a principal did, or that it waits, with a shape and a word.
  func adoptionBadge(_ entry: LedgerEntry, _ principal: OrganisationID, _ view: View) {
    if let adoption = entry.adoption(of: principal) {
      badge(adoption.result.mark, adoption.result.swedish)
    } else if let by = entry.address?.by, by < view.day {
      badge(.late, AdoptionWords.late)
    } else {
      badge(.due, AdoptionWords.waits)
    }
  }

  /// What waits on whom; who acts for a principal is told to those who work in the network.
  fileprivate func awaited(_ shown: [SeenOutcome], _ view: View) {
    part(WallWords.awaits) {
      let waiting = shown.filter { !$0.entry.awaited.isEmpty }
      if waiting.isEmpty { p(WallWords.nobody, .class("soft")) }
      for one in waiting {
        details(.class("list")) {
          summary("\(view.short(one.item.title)): \(one.entry.awaited.count)")
          ul {
            for principal in one.entry.awaited.swedishSorted(by: { view.name(of: $0) }) {
              li(WallWords.waits(view.name(of: principal), people(for: principal, view)))
            }
          }
        }
      }
    }
  }

  private func people(for principal: OrganisationID, _ view: View) -> [String] {
    guard view.viewer != nil else { return [] }
    return view.state.representatives(of: principal, on: view.day).map { view.name(of: $0) }
  }
}

extension LedgerEntry {
  /// How many of those it is addressed to have done this with it.
  func count(_ result: AdoptionOutcome) -> Int {
    (address?.to ?? []).count { adoption(of: $0)?.result == result }
  }
}

extension [Int] {
  /// The middle of sorted numbers, the lower of two where they are even.
  var median: Int? { isEmpty ? nil : self[(count - 1) / 2] }
}
