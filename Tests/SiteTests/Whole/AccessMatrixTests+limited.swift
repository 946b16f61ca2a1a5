import Links

extension AccessMatrixTests {
  /// The pages of a body's time and deliverables, and of making one from a template.
  static let limitedPages: [Row] = [
    Row(.deliverables(body: "gruppen"), .members),
    Row(.deliverablesAction(body: "gruppen", .set), .everyone, 405),
    Row(.deliverable(body: "gruppen", key: "delrapport"), .members),
    Row(.deliverableAction(body: "gruppen", key: "delrapport", .send), .everyone, 405),
    Row(.templates, .administrator),
    Row(.template("mall"), .administrator),
    Row(.template("mall", step: "granska"), .administrator),
    Row(.templateAction("mall", step: "granska", .adopt), .everyone, 405),
  ]

  /// What a body does with its deliverables, what is recorded for its commissioner, and what is
  /// filled in for a template.
  static let limited: [Row] = [
    Row(.deliverablesAction(body: "gruppen", .set), .officers, 422),
    Row(.deliverablesAction(body: "gruppen", .move), .support, 422),
    Row(.deliverablesAction(body: "gruppen", .close), .support, 422),
    Row(.deliverableAction(body: "gruppen", key: "delrapport", .send), .officers, 422),
    Row(.deliverableAction(body: "gruppen", key: "delrapport", .accept), .support, 422),
    Row(.deliverableAction(body: "gruppen", key: "delrapport", .giveBack), .support, 422),
    Row(.deliverableAction(body: "gruppen", key: "delrapport", .move), .support, 422),
    Row(.deliverableAction(body: "gruppen", key: "delrapport", .remove), .officers, 422),
    Row(.deliverableAction(body: "gruppen", key: "delrapport", .tag), .officers, 303),
    Row(.templateAction("mall", step: "organet", .set), .administrator, 303),
    Row(.templateAction("mall", step: "platser", .add), .administrator, 422),
    Row(.templateAction("mall", step: "granska", .remove), .administrator, 303),
    Row(.templateAction("mall", step: "granska", .adopt), .administrator, 422),
  ]

  /// Every address about them that the table of forms could read something at.
  static var limitedTakers: [Links.Link] {
    Links.Link.Action.allCases.flatMap { action -> [Links.Link] in
      [
        .deliverablesAction(body: "gruppen", action),
        .deliverableAction(body: "gruppen", key: "delrapport", action),
        .templateAction("mall", step: "granska", action),
      ]
    }
  }
}
