import Charters
import Governance
import Links
import SwedishCalendar

extension HTML {
  /// Who adjusts the minutes, who has, and the ways to say so.
  func adjusting(_ sight: MeetingSight) {
    card(MinutesWords.adjust) {
      guard let version = sight.meeting.minutes?.latest else {
        p(MinutesWords.shareFirst, .class("soft"))
        return
      }
      adjusted(sight, version)
      if version.isAdjusted { return }
      own(sight, version)
      if sight.mayKeep {
        adjustedOnPaper(sight, version)
        nameAdjusters(sight, version)
        approve(sight)
      }
    }
  }

  /// For one who adjusts and keeps no minutes: the own part alone.
  func adjustingOwn(_ sight: MeetingSight) {
    guard let version = sight.meeting.minutes?.latest, let viewer = sight.view.viewer,
      version.awaited.contains(viewer)
    else { return }
    card(MinutesWords.adjust) {
      adjusted(sight, version)
      own(sight, version)
    }
  }

  private func adjusted(_ sight: MeetingSight, _ version: Minutes.Version) {
    if let approved = version.approved, let later = sight.view.state.meeting(approved.at) {
      p(MinutesWords.approved(at: later.day))
    } else if let adjusted = version.adjusted {
      p(MinutesWords.adjusted(adjusted.on, by: adjusted.by.map { sight.view.name(of: $0) }))
    }
    if !version.awaited.isEmpty {
      p(MinutesWords.awaits(version.awaited.map { sight.view.name(of: $0) }))
    }
  }

  private func own(_ sight: MeetingSight, _ version: Minutes.Version) {
    guard let viewer = sight.view.viewer, version.awaited.contains(viewer) else { return }
    form(
      to: .meetingAction(sight.number, .minutes, .adjustOwn), sight.view.token,
      id: "justera-sjalv"
    ) {
      p(MinutesWords.adjustOwnMore, .class("soft small"))
      buttons { submit(MinutesWords.adjustOwn, .primary) }
    }
  }

  private func adjustedOnPaper(_ sight: MeetingSight, _ version: Minutes.Version) {
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .minutes, .adjust))
    let people = version.awaited.isEmpty ? sight.present : version.awaited
    folded(MinutesWords.adjustedOnPaper, sheet) {
      checkboxes(
        sheet.field(
          FieldName.adjusters, MinutesWords.adjusters, hint: MinutesWords.adjustersHint(sight)),
        people.map { Choice("\($0.rawValue)", sight.view.name(of: $0)) },
        chosen: sheet.values(FieldName.adjusters, or: sight.expectedAdjusters))
      field(
        sheet.field(FieldName.day, MinutesWords.adjustDay, value: sight.view.day.description),
        .date)
      buttons { submit(MinutesWords.adjust, .primary) }
    }
  }

  private func nameAdjusters(_ sight: MeetingSight, _ version: Minutes.Version) {
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .minutes, .name))
    let chosen = version.adjusters.map { "\($0.rawValue)" }
    folded(MinutesWords.nameAdjusters, sheet) {
      checkboxes(
        sheet.field(
          FieldName.adjusters, MinutesWords.whoAdjusts, hint: MinutesWords.nameAdjustersHint),
        sight.present.map { Choice("\($0.rawValue)", sight.view.name(of: $0)) },
        chosen: sheet.values(
          FieldName.adjusters, or: chosen.isEmpty ? sight.expectedAdjusters : Set(chosen)))
      buttons { submit(MinutesWords.nameAdjusters) }
    }
  }

  /// Where the charter has it so, a later meeting approves the minutes.
  private func approve(_ sight: MeetingSight) {
    guard sight.minutesRule?.approvedAtNextMeeting == true, let host = sight.host else { return }
    let later = sight.view.state.meetings(of: host).filter {
      $0.isHeld && $0.id != sight.meeting.id && $0.day >= sight.meeting.day
    }
    guard !later.isEmpty else {
      p(MinutesWords.approvedNext, .class("soft small"))
      return
    }
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .minutes, .approve))
    folded(MinutesWords.approve, sheet) {
      select(
        sheet.field(FieldName.meeting, MinutesWords.approvedAt),
        later.map { Choice("\($0.id.rawValue)", MeetingWords.title($0.day)) })
      buttons { submit(MinutesWords.approve, .primary) }
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
