public import Charters
public import Governance
import Links
import SwedishCalendar

/// One body, as the administrator sees to it.
public enum AdministeredBodyPage {
  typealias Words = BodyAdministrationWords

  /// The page, for one who administers.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let id = body.id.rawValue
    return view.frame(
      view.short(body.name), here: .administration(.bodies, id: id),
      lede: body.kind.swedish.capitalised, wayBack: view.wayBack(in: .bodies)
    ).write { html in
      html.feedback(view)
      html.beside {
        html.part(Words.network, more: (Words.toPage, .body(id))) {
          html.facts(facts(view, body))
        }
        html.part(Words.history) { history(html, view, body) }
        follow(html, view, body)
      } aside: {
        html.renameCard(Words.rename, Words.name, sheet(view, body, .change))
        commissioners(html, view, body)
        if body.lastDay == nil {
          succeed(html, view, body)
          dissolve(html, view, body)
        }
      }
    }
  }

  private static func facts(_ view: View, _ body: Body) -> [(term: String, value: String)] {
    [
      (Words.level, view.name(of: body.level)),
      (Words.area, body.area.map { view.name(of: $0) } ?? AdministrationWords.wholeArea),
      (Words.commissioner, view.commissioners(of: body)),
    ]
      + (body.following.isEmpty
        ? [(Words.charter, Words.noCharter)]
        : body.following.map { (Words.followed, view.told($0)) })
  }

  private static func history(_ html: HTML, _ view: View, _ body: Body) {
    let names = body.formerNames.map {
      AdministrationWords.formerName(view.short($0.name), before: $0.from)
    }
    let successor = body.successor.map {
      AdministrationWords.replaced(by: view.name(of: $0.by), from: $0.from)
    }
    let end = body.dissolved.map { Words.dissolved($0.on, view.name($0.reason)) }
    let lines = names + [successor, end].compactMap { $0 }
    guard !lines.isEmpty else { return html.p(Words.noHistory, .class("soft")) }
    html.ul { for line in lines { html.li(line) } }
  }

  private static func sheet(_ view: View, _ body: Body, _ action: Link.Action) -> Sheet {
    Sheet(view, .administrationAction(.bodies, id: body.id.rawValue, action))
  }

  private static func commissioners(_ html: HTML, _ view: View, _ body: Body) {
    let sheet = sheet(view, body, .set)
    let chosen = Set(body.related(.commissioner).map(\.rawValue))
    html.actCard(Words.commissioners, Words.commissionersMore, sheet) {
      html.details(.class("more")) {
        html.summary(Words.commissioners)
        html.checkboxes(
          sheet.field(FieldName.bodies, Words.commissioners, isOptional: true),
          view.bodyChoices(besides: body.id),
          chosen: sheet.values(FieldName.bodies, or: chosen))
      }
      html.submit(AdministrationWords.save)
    }
  }

  private static func follow(_ html: HTML, _ view: View, _ body: Body) {
    let charters = view.charters
    guard !charters.isEmpty else {
      html.card(Words.follow) { html.p(Words.noCharters) }
      return
    }
    let sheet = sheet(view, body, .follow)
    let current = body.followed(on: view.day) ?? body.following.first
    html.actCard(Words.follow, Words.followMore, sheet) {
      html.select(
        sheet.field(FieldName.charter, Words.charter, value: current?.charter.rawValue ?? ""),
        [Choice("", AdministrationWords.choose)]
          + charters.map { Choice($0.key.rawValue, $0.title) })
      parts(html, sheet, charters, current)
      html.field(
        sheet.field(
          FieldName.day, AdministrationWords.from,
          value: (current?.from ?? view.day).description), .date)
      html.submit(Words.followNow, .primary)
    }
  }

  private static func parts(
    _ html: HTML, _ sheet: Sheet, _ charters: [Charter], _ current: Following?
  ) {
    let choices = charters.flatMap { charter in
      charter.parts.map {
        Choice(ChosenPart(charter.key, $0.key).written, "\(charter.title): \($0.name)")
      }
    }
    guard !choices.isEmpty else { return }
    let chosen = current.map { current in
      Set(current.parts.map { ChosenPart(current.charter, $0).written })
    }
    html.details(.class("more")) {
      html.summary(Words.parts)
      html.checkboxes(
        sheet.field(
          FieldName.chosenParts, Words.parts, hint: Words.partsHint, isOptional: true),
        choices, chosen: sheet.values(FieldName.chosenParts, or: chosen ?? []))
    }
  }

  private static func succeed(_ html: HTML, _ view: View, _ body: Body) {
    let sheet = sheet(view, body, .move)
    html.actCard(Words.succeed, Words.succeedMore, sheet) {
      html.select(
        sheet.field(FieldName.body, AdministrationWords.successor),
        [Choice("", AdministrationWords.choose)] + view.bodyChoices(besides: body.id))
      html.startDay(sheet)
      html.submit(AdministrationWords.replace)
    }
  }

  private static func dissolve(_ html: HTML, _ view: View, _ body: Body) {
    let sheet = sheet(view, body, .dissolve)
    html.actCard(Words.dissolve, Words.dissolveMore, sheet) {
      html.field(
        sheet.field(FieldName.day, Words.lastDay, value: view.day.description), .date)
      html.field(
        sheet.field(FieldName.reason, Words.reason, hint: Words.reasonHint, means: .reason))
      html.submit(Words.dissolve, .danger)
    }
  }
}

/// A part of a charter as a form names it, since each charter has parts of its own.
public struct ChosenPart: Sendable, Equatable {
  public let charter: CharterKey
  public let part: PartKey

  /// A part of a charter.
  public init(_ charter: CharterKey, _ part: PartKey) {
    self.charter = charter
    self.part = part
  }

  /// The part that a form sent; nil where it names none.
  public init?(written: String) {
    let halves = written.split(separator: "/", maxSplits: 1).map(String.init)
    guard halves.count == 2 else { return nil }
    self.init(CharterKey(halves[0]), PartKey(halves[1]))
  }

  /// The part as a form sends it.
  public var written: String { charter.rawValue + "/" + part.rawValue }
}

extension View {
  /// The charters that a body can follow, by title.
  fileprivate var charters: [Charter] {
    state.charterKeys.compactMap { state.charter($0, on: day)?.charter }
      .filter { !$0.isTemplate }.swedishSorted { $0.title }
  }

  /// A charter that a body follows from a day, in words.
  fileprivate func told(_ following: Following) -> String {
    let charter = state.charter(following.charter, on: following.from)?.charter
    let parts = following.parts.map { key in
      charter?.parts.first { $0.key == key }?.name ?? key.rawValue
    }
    return BodyAdministrationWords.followed(
      charter?.title ?? following.charter.rawValue, parts, from: following.from)
  }
}
