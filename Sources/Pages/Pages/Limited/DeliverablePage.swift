import Charters
public import Governance
import Links
import SwedishCalendar

/// One deliverable: when it is due, each time it was delivered, and what the commissioner said (B10).
public enum DeliverablePage {
  /// The long texts that the page shows.
  public static func texts(_ view: View, deliverable: Deliverable) -> [TextRef] {
    let course = deliverable.course
    let deliveries = (course?.deliveries ?? []).flatMap { delivery in
      [delivery.text, delivery.answer?.reason, delivery.answer?.source]
    }
    let moves = (course?.moves ?? []).flatMap { [$0.reason, $0.source] }
    let goals = view.state.body(deliverable.id.body).map { view.goalTexts(of: $0) } ?? []
    return view.missing(deliveries + moves + [course?.dropped?.text]) + goals
  }

  /// The page, for one who may see it.
  public static func render(_ view: View, body: Body, deliverable: Deliverable) -> [UInt8] {
    view.frame(
      view.title(of: deliverable), here: .deliverable(deliverable.id),
      over: deliverable.isFinal ? LimitedWords.final.capitalised : LimitedWords.deliverable,
      wayBack: view.wayBack(to: body)
        + [Frame.Crumb(LimitedWords.title, .deliverables(body: body.id.rawValue))],
      place: .bodies
    ).write { html in
      html.feedback(view, of: body)
      html.timeNotice(body, view)
      html.beside {
        html.part(LimitedWords.status) { status(html, view, body, deliverable) }
        html.part(LimitedWords.deliveries) { deliveries(html, view, deliverable) }
        let happenings = view.moves(of: deliverable)
        if !happenings.isEmpty {
          html.part(LimitedWords.moves) { html.history(happenings) }
        }
      } aside: {
        html.deliverableForms(deliverable, body, view)
      }
    }
  }

  private static func status(
    _ html: HTML, _ view: View, _ body: Body, _ deliverable: Deliverable
  ) {
    let (mark, word) = view.standing(of: deliverable)
    html.div(.class("stack")) {
      html.p(.class("row")) {
        html.badge(mark, word)
        html.cite(view.plate(deliverable.clause.clause, of: body.id))
      }
      let above = body.related(.commissioner).map { view.name(of: $0) }
      html.facts(
        [
          (term: LimitedWords.body, value: view.name(of: body.id)),
          (
            term: LimitedWords.receiver,
            value: above.isEmpty ? LimitedWords.dash : SummaryWords.listed(above)
          ),
          (term: LimitedWords.by, value: deliverable.by.swedish),
        ] + view.goalFact(of: deliverable, body)
          + (deliverable.by == deliverable.first
            ? [] : [(term: LimitedWords.firstDay, value: deliverable.first.swedish)]))
    }
  }

  private static func deliveries(_ html: HTML, _ view: View, _ deliverable: Deliverable) {
    let all = deliverable.course?.deliveries ?? []
    guard !all.isEmpty else {
      return html.empty(LimitedWords.notDelivered, LimitedWords.notDeliveredMore)
    }
    html.div(.class("stack")) {
      for (index, delivery) in all.enumerated().reversed() {
        html.article(.class("card")) {
          html.h3(LimitedWords.delivered(index + 1, of: all.count, delivery.on))
          html.delivery(delivery, view)
        }
      }
    }
  }
}

extension View {
  /// The goals that it works for; nothing where none are said.
  fileprivate func goalFact(
    of deliverable: Deliverable, _ body: Body
  ) -> [(term: String, value: String)] {
    let keys = deliverable.course?.goals ?? []
    guard !keys.isEmpty else { return [] }
    let names = names(of: keys, among: state.goals(of: body, on: day))
    return [(term: LimitedWords.goals, value: names.joined(separator: " · "))]
  }
}

extension HTML {
  fileprivate func delivery(_ delivery: DeliverableCourse.Delivery, _ view: View) {
    if let by = delivery.stamp.by { p(view.name(of: by), .class("soft small")) }
    written(view.text(delivery.text))
    if !delivery.files.isEmpty {
      ul(.class("plain")) {
        for file in delivery.files {
          let name = view.short(file.name)
          li { a(name, to: .file(digest: file.digest, name: name)) }
        }
      }
    }
    guard let answer = delivery.answer else {
      return p(.class("row")) { badge(.due, LimitedWords.waits) }
    }
    p(.class("row")) {
      badge(
        answer.accepts ? .kept : .late,
        answer.accepts ? LimitedWords.accepted(answer.on) : LimitedWords.returned(answer.on))
    }
    if let told = view.told(answer.reason, answer.source) { written(told) }
  }
}

extension View {
  /// How the last day has changed, the latest first.
  fileprivate func moves(of deliverable: Deliverable) -> [Happening] {
    let moves = (deliverable.course?.moves ?? []).reversed().map { move in
      Happening(
        LimitedWords.moved(move.by), when: when(move.stamp.day, move.stamp),
        iso: move.stamp.at.isoText, detail: told(move.reason, move.source))
    }
    let dropped = deliverable.course?.dropped.map { dropped in
      Happening(
        LimitedWords.dropped, when: when(dropped.stamp.day, dropped.stamp),
        iso: dropped.stamp.at.isoText, detail: text(dropped.text))
    }
    return [dropped].compactMap { $0 } + moves
  }
}
