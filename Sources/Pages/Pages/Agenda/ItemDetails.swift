import Governance
import Links
import SwedishCalendar

extension HTML {
  /// What an item says beside its title and note: when, who presents it, what it could come to.
  ///
  /// Once there are minutes, neither how long it was to take nor what was proposed matters.
  func itemDetails(_ sight: MeetingSight, _ item: Item, minuted: Bool = false) {
    let details = sight.details(of: item)
    var about: [String] = []
    if !minuted {
      if let start = sight.start(of: item) { about.append(start.swedish) }
      if let length = item.length { about.append(AgendaWords.minutes(length)) }
    }
    if let presenter = item.presenter, details.contains(presenter) {
      about.append(AgendaWords.presented(by: sight.text(presenter)))
    }
    if let origin = sight.origin(of: item) { about.append(origin) }
    if !item.goals.isEmpty, !sight.isGuestOnly {
      about.append(GoalWords.worksFor(item.goals.map { sight.view.goalName($0) }))
    }
    if !about.isEmpty { p(about.joined(separator: " · "), .class("soft small")) }
    if !minuted, let draft = item.draft, details.contains(draft) {
      div(.class("minuted")) {
        p(AgendaWords.draft, .class("soft small"))
        written(sight.text(draft))
      }
    }
    rows(sight, item)
    matter(sight, item)
    activity(sight, item)
    planNews(sight, item)
  }

  /// One row for each party, filled or not (C22).
  private func rows(_ sight: MeetingSight, _ item: Item) {
    var parties = sight.view.state.rowParties(of: item, at: sight.meeting)
    if sight.meeting.isHeld { parties.removeAll { item.rows[$0] == nil } }
    guard !parties.isEmpty, !sight.isGuestOnly else { return }
    dl(.class("facts tight")) {
      for party in parties {
        div {
          dt(sight.view.name(of: party))
          dd {
            if let row = item.rows[party] {
              written(sight.text(row.text))
            } else {
              span(AgendaWords.emptyRow, .class("soft"))
            }
          }
        }
      }
    }
    guard sight.mayContribute else { return }
    let mine = sight.mayHold ? parties : parties.filter(sight.ownParties.contains)
    for party in mine { fillRow(sight, item, party, isOwn: sight.ownParties.contains(party)) }
  }

  /// The form for a party's row: the own party's stands before those of others.
  private func fillRow(
    _ sight: MeetingSight, _ item: Item, _ party: OrganisationID, isOwn: Bool
  ) {
    let key = "\(item.number)-\(party.rawValue)"
    let sheet = Sheet(
      sight.view, .meetingAction(sight.number, .agenda, .fill),
      of: FieldName.party, item: party.rawValue)
    let name = sight.view.name(of: party)
    details(
      .class("fold"), .flag("open", if: sheet.isReturned || (isOwn && item.rows[party] == nil))
    ) {
      summary(AgendaWords.fillRow(name))
      form(to: sheet.link, sheet.token, id: "fyll-i-\(key)") {
        question(sheet)
        concealed(FieldName.item, "\(item.number)")
        concealed(FieldName.party, party.rawValue)
        area(
          sheet.field(
            FieldName.text, AgendaWords.row(name), hint: AgendaWords.rowHint,
            value: item.rows[party].map { sight.text($0.text) } ?? "", isOptional: true,
            means: .text), rows: 3)
        buttons { submit(AgendaWords.saveRow, isOwn ? .primary : .quiet) }
      }
    }
  }
}

extension MeetingSight {
  /// Where an item comes from, in words; nil where it was written for this agenda.
  func origin(of item: Item) -> String? {
    guard let origin = item.origin else { return nil }
    let there = view.state.meeting(origin.meeting)
    switch origin.way {
    case .carriedOver: return there.map { AgendaWords.carriedOver($0.day) }
    case .copied: return there.map { AgendaWords.copied($0.day) }
    case .proposed:
      let by = meeting.proposals.first { $0.number == origin.number }?.stamp.by
      return AgendaWords.proposed(by: by.map { view.name(of: $0) })
    case .fromAbove:
      return there.map { AgendaWords.fromAbove(view.name(of: $0.host), $0.day) }
    }
  }
}
