import Charters
public import Governance
import Links
import SwedishCalendar

/// One thing that is told further: what, by whom it is asked, and how far it has reached.
public enum SpreadPage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View, spread: Spread) -> [TextRef] {
    let receipts = view.state.tree(of: spread).flatMap(\.spread.receipts)
    return view.missing(
      [spread.title, spread.message, spread.ended?.reason]
        + receipts.flatMap { [$0.audience, $0.note, $0.source] })
  }

  /// The page.
  public static func render(_ view: View, body: Body, spread: Spread) -> [UInt8] {
    let link = Link.information(
      body: body.id.rawValue, .spreads, number: spread.id.rawValue)
    let reach = view.state.reach(of: spread)
    return view.informationFrame(
      view.words(spread.title), body, link, lede: SpreadWords.reach(reach.told, of: reach.of),
      under: .spreads
    ).write { html in
      html.feedback(view, of: body)
      html.beside {
        html.part(SpreadWords.text) {
          html.written(view.words(spread.message))
          html.origin(of: spread, view)
        }
        html.part(SpreadWords.reach) {
          if let ended = spread.ended {
            html.notice(.information, SpreadWords.ended, view.words(ended.reason))
          }
          for level in view.state.tree(of: spread) {
            html.level(level.spread, isBelow: level.depth > 0, view)
          }
        }
      } aside: {
        html.receipt(for: spread, body, view)
        html.end(spread, body, view)
      }
    }
  }
}

extension HTML {
  fileprivate func origin(of spread: Spread, _ view: View) {
    guard let meeting = view.state.meeting(spread.meeting) else { return }
    p(.class("soft")) {
      text(SpreadWords.from + " ")
      if view.denialOfMinutes(meeting) == nil {
        a(view.name(of: meeting.host), to: .meeting(meeting.id.rawValue))
      } else {
        text(view.name(of: meeting.host))
      }
      text(", " + SpreadWords.about(meeting.day, spread.marked.day))
    }
  }

  /// One level: its parties with what each has told, or only that it has.
  fileprivate func level(_ spread: Spread, isBelow: Bool, _ view: View) {
    let body = view.state.body(spread.body)
    let others = spread.receipts.map(\.party).filter { !spread.asked.contains($0) }
    let parties = spread.asked + Set(others).sorted()
    let name = SpreadWords.level(
      view.name(of: spread.body), spread.told, of: spread.asked.count)
    guard !parties.isEmpty else {
      h3(name)
      return p(SpreadWords.onlyBelow, .class("soft"))
    }
    let reads = body.map { view.mayRead(spread, in: $0) } ?? false
    data(name, columns: SpreadWords.columns) { table in
      for party in parties.swedishSorted(by: { view.name(of: $0) }) {
        row(party, spread, table, view, reads: reads)
      }
    }
    if isBelow, reads {
      p {
        a(
          SpreadWords.ownPage,
          to: .information(
            body: spread.body.rawValue, .spreads, number: spread.id.rawValue))
      }
    }
  }

  private func row(
    _ party: OrganisationID, _ spread: Spread, _ table: Rows, _ view: View, reads: Bool
  ) {
    let own = spread.receipts.filter { $0.party == party }
    table.row(
      { self.text(view.name(of: party)) },
      {
        self.badge(
          own.isEmpty ? .due : .kept, own.isEmpty ? SpreadWords.awaited : SpreadWords.told)
      },
      { self.text(own.map(\.on.swedishShort).joined(separator: ", ")) },
      {
        for receipt in own {
          self.p(reads ? view.told(receipt) : SpreadWords.hidden, .class("small"))
          if reads, let source = receipt.source {
            self.p(SpreadWords.source(view.words(source)), .class("soft small"))
          }
        }
      })
  }

  fileprivate func receipt(for spread: Spread, _ body: Body, _ view: View) {
    guard view.offersActs, spread.ended == nil, !spread.asked.isEmpty else { return }
    let parties = Set(spread.asked + view.state.parties(of: body, on: view.day)).sorted()
      .filter { view.may(.speakForParty($0), in: body) }
    guard !parties.isEmpty else { return }
    let sheet = Sheet(
      view,
      .informationAction(
        body: body.id.rawValue, .spreads, number: spread.id.rawValue, .receive))
    let first = parties.first { spread.awaited.contains($0) } ?? parties[0]
    card(SpreadWords.give) {
      p(SpreadWords.giveMore)
      form(sheet) {
        select(
          sheet.field(FieldName.party, InformationWords.party, value: first.rawValue),
          view.choices(parties))
        field(
          sheet.field(
            FieldName.told, SpreadWords.audience, hint: SpreadWords.audienceHint, means: .audience))
        select(
          sheet.field(FieldName.way, SpreadWords.way, value: SpreadWay.meeting.rawValue),
          SpreadWay.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
        field(
          sheet.field(FieldName.note, SpreadWords.note, isOptional: true, means: .note))
        field(
          sheet.field(FieldName.day, SpreadWords.when, value: view.day.description), .date)
        source(sheet, parties, in: body, view)
        buttons { submit(SpreadWords.giveNow, .primary) }
      }
    }
  }

  fileprivate func end(_ spread: Spread, _ body: Body, _ view: View) {
    guard view.offers(.keepMinutes, in: body), spread.ended == nil else { return }
    let sheet = Sheet(
      view,
      .informationAction(body: body.id.rawValue, .spreads, number: spread.id.rawValue, .end))
    folded(SpreadWords.end, sheet) {
      area(sheet.field(FieldName.reason, SpreadWords.reason, means: .reason), rows: 2)
      buttons { submit(SpreadWords.endNow) }
    }
  }
}

extension View {
  fileprivate func mayRead(_ spread: Spread, in body: Body) -> Bool {
    denialOfInformation(body, .spreads, number: spread.id.rawValue) == nil
  }

  fileprivate func told(_ receipt: SpreadReceipt) -> String {
    SpreadWords.told(
      words(receipt.audience), receipt.way.swedish, receipt.note.map { words($0) } ?? "")
  }
}
