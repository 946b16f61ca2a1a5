import Governance
import Links

/// Forms about how long a body is there, and about what it delivers.
extension Fields {
  /// The act that a form about a body's time, or a deliverable to come, asks for.
  func actOnTime(_ body: BodyID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .set:
      .setDeliverable(
        SetDeliverable(
          body: body, title: text(FieldName.title), by: try day(FieldName.due),
          isFinal: isTicked(FieldName.isFinal)))
    case .move:
      .extendTime(
        ExtendTime(
          body: body, until: try day(FieldName.until), on: try dayOrToday(FieldName.day),
          reason: reason, source: text(FieldName.source)))
    case .close:
      .closeBody(
        CloseBody(
          body: body, on: try dayOrToday(FieldName.day),
          isWithoutFinal: isTicked(FieldName.isWithoutFinal), words: reason,
          source: text(FieldName.source)))
    default: nil
    }
  }

  /// The act that a form about a deliverable asks for.
  func actOnDeliverable(
    _ deliverable: DeliverableID, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    switch action {
    case .send: .deliver(try deliver(deliverable))
    case .tag:
      .tagDeliverable(TagDeliverable(deliverable: deliverable, goals: form.all(FieldName.goals)))
    case .accept: .answerDeliverable(try answer(deliverable, accepts: true))
    case .giveBack: .answerDeliverable(try answer(deliverable, accepts: false))
    case .move:
      .moveDeliverable(
        MoveDeliverable(
          deliverable: deliverable, by: try day(FieldName.until), reason: reason,
          source: text(FieldName.source)))
    case .remove: .dropDeliverable(DropDeliverable(deliverable: deliverable, reason: reason))
    default: nil
    }
  }

  private func deliver(_ deliverable: DeliverableID) throws(Unreadable) -> Deliver {
    let hasFiles = form.files[FieldName.file]?.isEmpty == false
    return Deliver(
      deliverable: deliverable, on: try dayOrToday(FieldName.day), text: text(FieldName.text),
      files: hasFiles ? try newFiles() : [])
  }

  private func answer(
    _ deliverable: DeliverableID, accepts: Bool
  ) throws(Unreadable) -> AnswerDeliverable {
    AnswerDeliverable(
      deliverable: deliverable, on: try dayOrToday(FieldName.day), accepts: accepts,
      by: filled(FieldName.until) == nil ? nil : try day(FieldName.until), reason: reason,
      source: text(FieldName.source))
  }
}
