import Charters
import Governance
import Links
import Pages

/// Forms about minutes.
extension Fields {
  func write(_ meeting: MeetingID) throws(Unreadable) -> WriteMinutes {
    var items: [WrittenItem] = []
    for item in state.meeting(meeting)?.agenda ?? [] {
      items.append(
        WrittenItem(
          number: item.number, text: text(FieldName.minutes(item.number)),
          outcome: try choiceIfAny(FieldName.outcome(item.number)),
          isDeparture: isTicked(FieldName.departure(item.number)),
          isPassedOn: isTicked(FieldName.passedOn(item.number)),
          within: organisations(FieldName.within(item.number)),
          delegation: text(FieldName.delegation(item.number)),
          isAssignment: isTicked(FieldName.assignment(item.number)),
          assignedTo: try assigned(item.number)))
    }
    return WriteMinutes(
      meeting: meeting, items: items, summary: text(FieldName.summary),
      openSummary: text(FieldName.openSummary))
  }

  private func assigned(_ item: Int) throws(Unreadable) -> [PersonID] {
    var people: [PersonID] = []
    for name in [FieldName.assigned(item), FieldName.assignedToo(item)]
    where filled(name) != nil {
      people.append(PersonID(try number(name)))
    }
    return people
  }

  func adjust(_ meeting: MeetingID) throws(Unreadable) -> AdjustMinutes {
    let people = try numbers(FieldName.adjusters).map { PersonID($0) }
    guard !people.isEmpty else { throw Unreadable(FieldName.adjusters, .noChoice) }
    return AdjustMinutes(meeting: meeting, on: try dayOrToday(FieldName.day), by: people)
  }

  func publishMinutes(of meeting: MeetingID) -> PublishMinutes {
    PublishMinutes(meeting: meeting, on: today, address: text(FieldName.address))
  }

  /// What a draft keeps: the fields that minutes are written in, and nothing else of the form.
  func draft(of meeting: MeetingID) -> [String: String] {
    var names = [FieldName.summary, FieldName.openSummary]
    for item in state.meeting(meeting)?.agenda ?? [] {
      names += [
        FieldName.minutes(item.number), FieldName.outcome(item.number),
        FieldName.departure(item.number), FieldName.passedOn(item.number),
        FieldName.delegation(item.number), FieldName.assignment(item.number),
        FieldName.assigned(item.number), FieldName.assignedToo(item.number),
      ]
    }
    var draft = names.reduce(into: [String: String]()) { draft, name in
      draft[name] = filled(name)
    }
    // Several answers to one question are kept as one text, since keys hold no space.
    for item in state.meeting(meeting)?.agenda ?? [] {
      let name = FieldName.within(item.number)
      let chosen = organisations(name).map(\.rawValue).joined(separator: " ")
      draft[name] = chosen.isEmpty ? nil : chosen
    }
    return draft
  }
}
