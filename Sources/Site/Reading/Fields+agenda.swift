import Charters
import Governance
import Links
import Pages

/// Forms about the items of an agenda, what was agreed, and who has received what.
extension Fields {
  /// The act that a form about items asks for.
  func actOnItems(_ meeting: MeetingID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .order: .orderItems(try order(in: meeting))
    case .restore:
      .restoreItem(RestoreItem(meeting: meeting, item: try number(FieldName.item)))
    case .carry: .carryItems(try carry(to: meeting))
    case .raise: .raiseMatter(try raise(from: meeting))
    case .detach: .detachFile(try detach(from: meeting))
    case .fill: .fillRow(try fill(in: meeting))
    case .propose:
      .proposeItem(
        ProposeItem(
          meeting: meeting, title: text(FieldName.title), note: text(FieldName.note),
          kind: try choiceIfAny(FieldName.kind) ?? .discussion))
    case .decline:
      .declineProposal(
        DeclineProposal(
          meeting: meeting, proposal: try number(FieldName.proposal), reason: reason))
    default: nil
    }
  }

  /// One item moved a step; at either end it stays where it is.
  private func order(in meeting: MeetingID) throws(Unreadable) -> OrderItems {
    let item = try number(FieldName.item)
    let direction: Direction = try choice(FieldName.direction)
    var order = state.meeting(meeting)?.agenda.map(\.number) ?? []
    guard let place = order.firstIndex(of: item) else {
      throw Unreadable(FieldName.item, .noChoice)
    }
    let other = direction == .up ? place - 1 : place + 1
    if order.indices.contains(other) { order.swapAt(place, other) }
    return OrderItems(meeting: meeting, order: order)
  }

  private enum Direction: String { case up, down }

  private func carry(to meeting: MeetingID) throws(Unreadable) -> CarryItems {
    CarryItems(
      from: MeetingID(try number(FieldName.meeting)), items: try numbers(FieldName.items),
      to: meeting)
  }

  private func detach(from meeting: MeetingID) throws(Unreadable) -> DetachFile {
    DetachFile(
      meeting: meeting,
      item: filled(FieldName.item) == nil ? nil : try number(FieldName.item),
      digest: text(FieldName.file))
  }

  private func fill(in meeting: MeetingID) throws(Unreadable) -> FillRow {
    FillRow(
      meeting: meeting, item: try number(FieldName.item),
      party: OrganisationID(text(FieldName.party)), text: text(FieldName.text))
  }

  func receipt(_ paper: Paper, of meeting: MeetingID) -> Act? {
    viewer.map { .giveReceipt(GiveReceipt(meeting: meeting, paper: paper, person: $0)) }
  }

  func adjustOwn(_ meeting: MeetingID) -> Act? {
    viewer.map { .adjustOwn(AdjustOwn(meeting: meeting, person: $0, on: today)) }
  }

  func nameAdjusters(of meeting: MeetingID) throws(Unreadable) -> NameAdjusters {
    NameAdjusters(
      meeting: meeting, people: try numbers(FieldName.adjusters).map { PersonID($0) })
  }

  func agree(at meeting: MeetingID) throws(Unreadable) -> AgreeAction {
    AgreeAction(
      meeting: meeting,
      item: filled(FieldName.item) == nil ? nil : try number(FieldName.item),
      text: text(FieldName.text), owner: PersonID(try number(FieldName.owner)),
      due: try day(FieldName.due))
  }

  /// The act that a form about something agreed asks for.
  func actOnAction(_ action: ActionID, _ what: Link.Action) throws(Unreadable) -> Act? {
    switch what {
    case .change:
      .changeAction(
        ChangeAction(
          action: action, owner: PersonID(try number(FieldName.owner)),
          due: try day(FieldName.due), reason: reason))
    case .end:
      .endAction(
        EndAction(
          action: action, on: today, isDone: text(FieldName.isDone) != "nej",
          note: text(FieldName.note)))
    default: nil
    }
  }
}
