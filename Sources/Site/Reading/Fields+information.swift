import Charters
import Governance
import Links
import Pages
import SwedishCalendar

/// Forms about what a body's parties tell each other and further.
extension Fields {
  /// The act that such a form asks for.
  func actOnInformation(
    _ body: BodyID, _ part: Link.InformationPart, _ number: Int?, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    switch (part, number, action) {
    case (.spreads, nil, .register): .markSpread(try mark())
    case (.spreads, let number?, .receive): .giveSpreadReceipt(try receipt(SpreadID(number)))
    case (.spreads, let number?, .end):
      .endSpread(EndSpread(spread: SpreadID(number), reason: reason))
    case (.announcements, nil, .register): .announce(try announce(in: body))
    case (.announcements, let number?, .receive):
      viewer.map {
        .readAnnouncement(ReadAnnouncement(announcement: AnnouncementID(number), person: $0))
      }
    case (.areas, nil, .set): .tagSubjects(try tag())
    case (.areas, nil, .subscribe), (.areas, nil, .leave):
      try watch(area: demandedText(FieldName.area), of: body, isOn: action == .subscribe)
    case (.documents, nil, _): try actOnRegister(body, action)
    case (.documents, let number?, _):
      try actOnDocument(DocumentID(number), body, action)
    default: nil
    }
  }

  private func actOnRegister(_ body: BodyID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .register:
      .enterDocument(
        EnterDocument(
          body: body, title: text(FieldName.title), address: text(FieldName.address),
          on: try dayOrToday(FieldName.day),
          clause: filled(FieldName.clause).map { ClauseID(rawValue: $0) },
          revise: try dayIfAny(FieldName.revise), area: filled(FieldName.area)))
    case .follow:
      .followDocument(
        FollowDocument(
          document: DocumentID(try number(FieldName.document)), body: body,
          clause: ClauseID(rawValue: try demandedText(FieldName.clause))))
    default: nil
    }
  }

  private func actOnDocument(
    _ document: DocumentID, _ body: BodyID, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    switch action {
    case .change:
      .changeDocument(
        ChangeDocument(
          document: document, by: body, version: text(FieldName.version),
          change: text(FieldName.text), on: try dayOrToday(FieldName.day),
          revise: try dayIfAny(FieldName.revise)))
    case .end:
      .endDocument(
        EndDocument(document: document, on: try dayOrToday(FieldName.day), reason: reason))
    case .withdraw:
      .leaveDocument(LeaveDocument(document: document, body: body, reason: reason))
    case .receive:
      try read(document)
    case .accept:
      .takeChange(
        TakeChange(
          document: document, change: try number(FieldName.change),
          meeting: MeetingID(try number(FieldName.meeting))))
    case .subscribe, .leave:
      viewer.map {
        .watch(
          Watch(
            person: $0, watched: .document(number: document), isOn: action == .subscribe))
      }
    default: nil
    }
  }

  private func read(_ document: DocumentID) throws(Unreadable) -> Act? {
    let change = try number(FieldName.change)
    return viewer.map { .readChange(ReadChange(document: document, change: change, person: $0)) }
  }

  private func watch(area: String, of body: BodyID, isOn: Bool) -> Act? {
    viewer.map {
      .watch(Watch(person: $0, watched: .area(body: body, name: area), isOn: isOn))
    }
  }

  private func mark() throws(Unreadable) -> MarkSpread {
    let (meeting, item) = try itemOfMeeting()
    return MarkSpread(
      meeting: meeting, item: item, title: text(FieldName.title), message: text(FieldName.text))
  }

  private func tag() throws(Unreadable) -> TagSubjects {
    let (meeting, item) = try itemOfMeeting()
    return TagSubjects(
      meeting: meeting, item: item, areas: form.all(FieldName.areas).filter { !$0.isEmpty })
  }

  /// An item chosen among those of several meetings, as the numbers of both.
  func itemOfMeeting() throws(Unreadable) -> (MeetingID, Int) {
    let numbers = try demandedText(FieldName.item).split(separator: ".").compactMap { Int($0) }
    guard numbers.count == 2 else { throw Unreadable(FieldName.item, .noChoice) }
    return (MeetingID(numbers[0]), numbers[1])
  }

  private func receipt(_ spread: SpreadID) throws(Unreadable) -> GiveSpreadReceipt {
    GiveSpreadReceipt(
      spread: spread, party: OrganisationID(try demandedText(FieldName.party)),
      on: try dayOrToday(FieldName.day), way: try choice(FieldName.way),
      audience: text(FieldName.told), note: text(FieldName.note), source: text(FieldName.source))
  }

  private func announce(in body: BodyID) throws(Unreadable) -> Announce {
    Announce(
      body: body, party: OrganisationID(try demandedText(FieldName.party)),
      title: text(FieldName.title), text: text(FieldName.text),
      decided: try dayOrToday(FieldName.day), effect: text(FieldName.effect),
      reference: text(FieldName.address), area: filled(FieldName.area),
      source: text(FieldName.source))
  }

  private func dayIfAny(_ name: String) throws(Unreadable) -> Day? {
    filled(name) == nil ? nil : try day(name)
  }

  func demandedText(_ name: String) throws(Unreadable) -> String {
    guard let text = filled(name) else { throw Unreadable(name, .missing) }
    return text
  }
}
