import Charters
import HashTreeCollections
import SwedishCalendar

/// The register of documents, and the changes that bodies follow.
extension Desk {
  func enter(_ act: EnterDocument) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let body = try living(act.body)
    if let clause = act.clause { try checkAsks(clause, of: body) }
    if let area = act.area { try checkAreas([area], of: body) }
    if let revise = act.revise, revise < act.on { throw Refusal(.endsBeforeItStarts) }
    let id = DocumentID(state.documents.count + 1)
    let fact = DocumentEntered(
      document: id, body: act.body, clause: act.clause, on: act.on, revise: act.revise,
      area: act.area)
    let texts = ["title": act.title, "address": act.address]
    return Decision([Event(.documentEntered(fact), texts: texts)], made: id.rawValue)
  }

  func follow(_ act: FollowDocument) throws(Refusal) -> Decision {
    let document = try holding(act.document)
    let body = try living(act.body)
    try checkAsks(act.clause, of: body)
    guard !document.concerns(act.body) else { throw Refusal(.taken(.document)) }
    let fact = DocumentFollowed(document: act.document, body: act.body, clause: act.clause)
    return Decision([Event(.documentFollowed(fact))])
  }

  func leave(_ act: LeaveDocument) throws(Refusal) -> Decision {
    guard let document = state.document(act.document) else { throw Refusal(.unknown(.document)) }
    guard document.followers[act.body] != nil else { throw Refusal(.notFollowed) }
    let fact = DocumentLeft(document: act.document, body: act.body)
    return Decision([Event(.documentLeft(fact), texts: ["reason": act.reason])])
  }

  func change(_ act: ChangeDocument) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let document = try holding(act.document)
    _ = try body(act.by)
    guard document.concerns(act.by) else { throw Refusal(.notFollowed) }
    if let revise = act.revise, revise < act.on { throw Refusal(.endsBeforeItStarts) }
    let number = document.changes.count + 1
    let fact = DocumentChanged(
      document: act.document, change: number, by: act.by, on: act.on, revise: act.revise)
    let texts = ["version": act.version, "change": act.change]
    return Decision([Event(.documentChanged(fact), texts: texts)], made: number)
  }

  func end(_ act: EndDocument) throws(Refusal) -> Decision {
    let document = try holding(act.document)
    guard act.on >= document.on else { throw Refusal(.endsBeforeItStarts) }
    try onlyPast(act.on)
    let fact = DocumentEnded(document: act.document, on: act.on)
    return Decision([Event(.documentEnded(fact), texts: ["reason": act.reason])])
  }

  func read(_ act: ReadChange) throws(Refusal) -> Decision {
    let (document, change) = try self.change(act.change, of: act.document)
    guard ([document.body] + document.followers.keys).contains(where: { mayRead(act.person, $0) })
    else { throw Refusal(.notEntitled(.notMember), offers: [.ask(.support)]) }
    guard change.readers[act.person] == nil else { return Decision([]) }
    let fact = ChangeRead(document: act.document, change: act.change, person: act.person)
    return Decision([Event(.changeRead(fact))])
  }

  /// A change is gone through at a meeting that was held after it came.
  func take(_ act: TakeChange) throws(Refusal) -> Decision {
    let (document, change) = try self.change(act.change, of: act.document)
    let meeting = try meeting(act.meeting)
    guard meeting.isHeld else { throw Refusal(.notHeld) }
    guard document.concerns(meeting.host) else { throw Refusal(.notFollowed) }
    guard meeting.day >= change.on else { throw Refusal(.inTheFuture(change.on)) }
    guard change.taken[meeting.host] == nil else { return Decision([]) }
    let fact = ChangeTaken(
      document: act.document, change: act.change, body: meeting.host, meeting: act.meeting)
    return Decision([Event(.changeTaken(fact))])
  }

  private func holding(_ id: DocumentID) throws(Refusal) -> RegisteredDocument {
    guard let document = state.document(id) else { throw Refusal(.unknown(.document)) }
    guard document.ended == nil else { throw Refusal(.documentEnded) }
    return document
  }

  private func change(
    _ number: Int, of id: DocumentID
  ) throws(Refusal) -> (RegisteredDocument, RegisteredDocument.Change) {
    guard let document = state.document(id) else { throw Refusal(.unknown(.document)) }
    guard let change = document.changes.first(where: { $0.number == number }) else {
      throw Refusal(.unknown(.change))
    }
    return (document, change)
  }

  /// The clause has to ask for a routine or for a document to be followed.
  private func checkAsks(_ id: ClauseID, of body: Body) throws(Refusal) {
    let (clause, citation) = try clause(id, of: body, on: today)
    let isAsked = clause.rules.contains { rule in
      switch rule {
      case .routine, .subscription: true
      default: false
      }
    }
    guard isAsked else { throw Refusal(.notAsked, citation: citation) }
  }
}
