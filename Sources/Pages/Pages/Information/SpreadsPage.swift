import Charters
public import Governance
import Links
import SwedishCalendar

/// What a body has marked to be told further, and how far each has come.
public enum SpreadsPage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View, body: Body) -> [TextRef] {
    view.missing(
      view.state.spreads(of: body.id).map(\.title)
        + view.heldLately(body).flatMap(\.agenda).map(\.title))
  }

  /// The page.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let link = Link.information(body: body.id.rawValue, .spreads)
    let spreads = view.state.spreads(of: body.id).reversed()
    return view.informationFrame(
      Link.InformationPart.spreads.swedish, body, link, lede: SpreadWords.lede
    ).write { html in
      html.feedback(view, of: body)
      html.tabs(view.informationTabs(body, .spreads))
      html.beside {
        html.part(SpreadWords.list) {
          if spreads.isEmpty {
            html.empty(SpreadWords.none, SpreadWords.noneMore)
          } else {
            html.lines(spreads.map(view.line))
          }
        }
      } aside: {
        html.mark(body, view)
      }
    }
  }
}

extension View {
  /// A spread in a list: what, from where, and how far it has reached.
  func line(_ spread: Spread) -> Line {
    let reach = state.reach(of: spread)
    let isWhole = reach.told == reach.of
    let meeting = state.meeting(spread.meeting)?.day ?? spread.marked.day
    return Line(
      words(spread.title), leaf: spread.marked.day.leaf,
      link: .information(body: spread.body.rawValue, .spreads, number: spread.id.rawValue),
      about: [SpreadWords.about(meeting, spread.marked.day)],
      mark: spread.ended != nil ? .notYet : isWhole ? .kept : .due,
      markWord: spread.ended != nil
        ? SpreadWords.ended : SpreadWords.short(reach.told, of: reach.of))
  }
}

extension HTML {
  fileprivate func mark(_ body: Body, _ view: View) {
    guard view.offers(.keepMinutes, in: body) else { return }
    let marked = view.state.spreads(of: body.id).filter { $0.ended == nil }
    let items = view.choices(of: view.heldLately(body)) { meeting, item in
      !item.isInternal && !marked.contains { $0.meeting == meeting.id && $0.item == item.number }
    }
    let sheet = Sheet(view, .informationAction(body: body.id.rawValue, .spreads, .register))
    card(SpreadWords.mark) {
      p(SpreadWords.markMore)
      guard !items.isEmpty else { return p(SpreadWords.noItems, .class("soft")) }
      form(sheet) {
        select(sheet.field(FieldName.item, InformationWords.item), [], groups: items)
        field(sheet.field(FieldName.title, SpreadWords.heading, means: .title))
        area(
          sheet.field(
            FieldName.text, SpreadWords.message, hint: SpreadWords.messageHint, means: .message),
          rows: 5)
        buttons { submit(SpreadWords.markNow, .primary) }
      }
    }
  }
}
