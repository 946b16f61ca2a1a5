import Charters
import Governance
import Links
import SwedishCalendar

extension HTML {
  /// Who adjusted the minutes, or the form to say so.
  func adjusting(_ sight: MeetingSight) {
    card(MinutesWords.adjust) {
      guard let minutes = sight.meeting.minutes?.latest else {
        p(MinutesWords.shareFirst, .class("soft"))
        return
      }
      if let adjusted = minutes.adjusted {
        p(MinutesWords.adjusted(adjusted.on, by: adjusted.by.map { sight.view.name(of: $0) }))
      } else {
        let sheet = Sheet(sight.view, .meetingAction(sight.number, .minutes, .adjust))
        form(sheet) {
          checkboxes(
            sheet.field(
              FieldName.adjusters, MinutesWords.adjusters, hint: MinutesWords.adjustersHint(sight)),
            sight.present.map { Choice("\($0.rawValue)", sight.view.name(of: $0)) },
            chosen: sheet.values(FieldName.adjusters, or: sight.expectedAdjusters))
          field(
            sheet.field(FieldName.day, MinutesWords.adjustDay, value: sight.view.day.description),
            .date)
          buttons { submit(MinutesWords.adjust, .primary) }
        }
      }
    }
  }

  /// To whom the minutes go, and the button that sends them.
  func sending(_ sight: MeetingSight) {
    guard let minutes = sight.meeting.minutes?.latest, minutes.isAdjusted else { return }
    card(MinutesWords.send) {
      if let sent = minutes.sent {
        p(MinutesWords.sent(sent.on, to: sent.to.count))
        recipients(sent.to, sight)
      } else {
        let list = sight.view.state.distributionList(for: sight.meeting)
        p(MinutesWords.goesTo(list.count))
        recipients(list, sight)
        form(Sheet(sight.view, .meetingAction(sight.number, .minutes, .send))) {
          buttons { submit(MinutesWords.send, .primary) }
        }
      }
    }
  }

  private func recipients(_ people: [PersonID], _ sight: MeetingSight) {
    guard !people.isEmpty else { return }
    details(.class("list")) {
      summary(MinutesWords.showNames)
      ul {
        for name in people.map({ sight.view.name(of: $0) }).swedishSorted(by: { $0 }) { li(name) }
      }
    }
  }

  /// Publishing the minutes, or the decision not to.
  func publishing(_ sight: MeetingSight) {
    guard let minutes = sight.meeting.minutes?.latest, minutes.isAdjusted else { return }
    let audience = sight.host.map { sight.view.state.audience(of: $0, on: sight.view.day) }
    card(MinutesWords.publish) {
      if let withheld = minutes.withheld {
        p(MeetingWords.withheldOn(withheld.on))
        written(sight.text(withheld.reason))
      } else if let published = minutes.published {
        p(MinutesWords.published(published.on, for: published.audience))
      }
      if audience == nil || audience == .members {
        p(MinutesWords.narrow, .class("soft"))
        if let host = sight.host { p { a(MinutesWords.toBody, to: sight.view.link(to: host)) } }
      } else if minutes.published == nil || minutes.withheld != nil {
        publish(sight, audience ?? .members)
      }
      if minutes.withheld == nil { withhold(sight) }
    }
  }

  private func publish(_ sight: MeetingSight, _ audience: Audience) {
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .minutes, .publish))
    form(sheet) {
      p(MinutesWords.readBy(audience))
      field(
        sheet.field(
          FieldName.address, MinutesWords.address, hint: MinutesWords.addressHint,
          isOptional: true, means: .address), autocomplete: "off")
      buttons { submit(MinutesWords.publish, .primary) }
    }
  }

  private func withhold(_ sight: MeetingSight) {
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .minutes, .withhold))
    folded(MinutesWords.withhold, sheet) {
      area(
        sheet.field(
          FieldName.reason, MeetingWords.reason, hint: MinutesWords.withholdHint, means: .reason),
        rows: 3)
      buttons { submit(MinutesWords.withholdAct, .danger) }
    }
  }
}

extension MeetingSight {
  /// Those who came and hold a seat: a substitute adjusts nothing in another's name.
  var present: [PersonID] {
    var found: [PersonID] = []
    let attendance = meeting.attendance
    for seat in attendance?.present ?? [] where attendance?.substitutes.contains(seat) == false {
      let person = view.state.seat(seat)?.holder(on: meeting.day)?.person
      if let person, !found.contains(person) { found.append(person) }
    }
    return found.swedishSorted { view.name(of: $0) }
  }

  /// Those of them who hold a role that the charter names to adjust.
  var expectedAdjusters: Set<String> {
    guard let host, let rule = minutesRule else { return [] }
    let holders = rule.adjustedBy.flatMap { role in
      view.state.holders(of: role, in: host, on: meeting.day).map(\.person)
    }
    return Set(present.filter(holders.contains).map { "\($0.rawValue)" })
  }
}
