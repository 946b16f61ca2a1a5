import Charters
import Governance
import Links
import SwedishCalendar

extension HTML {
  /// One item of the meeting that is held: what is noted of it, and where it can be written.
  func item(_ live: LiveSight, _ item: Item) {
    let isCurrent = live.current?.number == item.number
    li(
      .id("punkt-\(item.number)"), .attribute("data-item", "\(item.number)"),
      .current("step", if: isCurrent)
    ) {
      p("\(live.sight.place(of: item))", .class("number figures"))
      div {
        itemTop(live, item)
        planNews(live.sight, item)
        if live.mayNote { write(live, item) } else { read(live, item) }
      }
    }
  }

  private func itemTop(_ live: LiveSight, _ item: Item) {
    let sight = live.sight
    div(.class("top-line")) {
      h3(sight.text(item.title))
      if live.mayMark { take(live, item) }
    }
    p(.class("row")) {
      chip(MeetingWords.kind(item.kind))
      if item.isInternal { chip(MeetingWords.isInternal) }
      let about = [
        sight.start(of: item)?.swedish, item.length.map(AgendaWords.minutes),
        item.presenter.map { AgendaWords.presented(by: sight.text($0)) },
      ].compactMap { $0 }
      if !about.isEmpty { span(about.joined(separator: " \u{B7} "), .class("soft small")) }
    }
  }

  /// The button that makes an item the one under discussion; it belongs to the form of them all.
  private func take(_ live: LiveSight, _ item: Item) {
    button(
      .class("button take"), .fixed("type", "submit"), .fixed("form", "nu"),
      .fixed("name", "nu"), .attribute("value", "\(item.number)")
    ) {
      text(LiveWords.take)
      span(" " + live.numbered(item), .class("unseen"))
    }
  }

  /// What is noted, for those who read.
  private func read(_ live: LiveSight, _ item: Item) {
    let (notes, outcome) = (LiveField.notes(item.number), LiveField.outcome(item.number))
    p(.class("came-to")) {
      strong(live.outcome(outcome), .attribute("data-shown", outcome.name))
    }
    div(live.record.text(notes), .class("written"), .attribute("data-shown", notes.name))
    status(live, notes)
  }

  private func status(_ live: LiveSight, _ field: LiveField) {
    p(
      live.saved(field), .class("saved soft small"),
      .attribute("data-shown", "sparat/" + field.name))
  }

  /// Where an item is noted, by those who keep the minutes.
  private func write(_ live: LiveSight, _ item: Item) {
    let (notes, outcome) = (LiveField.notes(item.number), LiveField.outcome(item.number))
    let number = "\(item.number)"
    let sheet = Sheet(
      live.view, .meetingAction(live.sight.number, .live, .write), item: number)
    form(to: sheet.link, sheet.token, id: sheet.key) {
      let isAsked = sheet.returned?.problem.asksAboutMobile == true
      div(.fixed("data-asks", "ja"), .flag("hidden", if: !isAsked)) { askAboutMobile(sheet) }
      concealed(FieldName.item, number)
      seen(live, notes)
      seen(live, outcome)
      var words = sheet.field(
        notes.name, LiveWords.notes, value: live.record.text(notes), isOptional: true,
        means: .text)
      words.isLive = true
      area(words, rows: 3)
      status(live, notes)
      var kind = sheet.field(
        outcome.name, MinutesWords.outcome, value: live.record.text(outcome), isOptional: true)
      kind.isLive = true
      select(
        kind,
        [Choice("", MinutesWords.noOutcome)]
          + live.choices(for: item).map { Choice($0.rawValue, MeetingWords.outcome($0)) })
      status(live, outcome)
      div(.class("buttons by-hand")) { submit(LiveWords.save) }
    }
    collisions(live, item)
  }

  /// What the sender of the form sees now, so that it can be told what was changed.
  func seen(_ live: LiveSight, _ field: LiveField) {
    concealed(FieldName.seen(field), live.record.seen(field).text)
  }

  /// Texts that were written of an item at the same time, side by side, and ways to go on.
  private func collisions(_ live: LiveSight, _ item: Item) {
    div(.id(LiveSight.region(item.number)), .class("collisions")) {
      for other in live.record.beside(item.number) { collision(live, item, other) }
    }
  }

  private func collision(
    _ live: LiveSight, _ item: Item, _ other: (field: LiveField, entry: LiveRecord.Entry)
  ) {
    let notes = LiveField.notes(item.number)
    let standing = live.record.text(notes)
    let name = live.view.name(of: other.entry.by)
    section(.class("collision"), .label(LiveWords.collision)) {
      p(LiveWords.collision, .class("title"))
      div(.class("compare")) {
        for (title, text) in [
          (LiveWords.standing, standing), (LiveWords.wroteBeside(name), other.entry.text),
        ] {
          div {
            p(title, .class("soft small"))
            written(text.isEmpty ? MinutesWords.otherEmpty : text)
          }
        }
      }
      let key = other.field.name
      settle(live, item, other.field, id: "ihop/" + key) {
        seen(live, notes)
        let both = [standing, other.entry.text].filter { !$0.isEmpty }.joined(separator: "\n\n")
        area(
          Field(
            notes.name, LiveWords.merged, hint: LiveWords.mergedHint, value: both,
            id: "ihop/" + key), rows: 5)
        buttons { submit(LiveWords.merge, .primary) }
      }
      settle(live, item, other.field, id: "kvar/" + key) { submit(LiveWords.keep(name), .plain) }
    }
  }

  /// A form after which the other text is dealt with.
  private func settle(
    _ live: LiveSight, _ item: Item, _ field: LiveField, id: String, content: () -> Void
  ) {
    form(
      to: .meetingAction(live.sight.number, .live, .write), live.view.token, id: "form/" + id
    ) {
      concealed(FieldName.item, "\(item.number)")
      concealed(FieldName.beside, field.name)
      seen(live, field)
      content()
    }
  }
}

extension LiveSight {
  /// The outcomes to choose among: those within the body's authority, and the one that stands.
  func choices(for item: Item) -> [OutcomeKind] {
    let powers = sight.host.flatMap { view.state.charter(of: $0, on: meeting.day) }.map(Powers.init)
    let allowed = powers?.allowed(matter: item.matter) ?? Set(OutcomeKind.allCases)
    let standing = record.text(.outcome(item.number))
    return OutcomeKind.allCases.filter { allowed.contains($0) || $0.rawValue == standing }
  }
}
