import Links

extension AccessMatrixTests {
  /// The pages of what is told in a body and further.
  static let informationPages: [Row] = [
    Row(.information(body: "gruppen", .spreads), .members),
    Row(.information(body: "gruppen", .announcements), .members),
    Row(.information(body: "gruppen", .documents), .members),
    Row(.information(body: "gruppen", .areas), .members),
    Row(.information(body: "gruppen", .reports), .members),
    Row(.information(body: "gruppen", .digest), .members),
    Row(.information(body: "gruppen", .digestText), .members),
    Row(.information(body: "gruppen", .digestMail), .members),
    Row(.information(body: "gruppen", .spreads, number: 1), .members),
    Row(.information(body: "gruppen", .documents, number: 1), .members),
    Row(.informationAction(body: "gruppen", .spreads, .register), .everyone, 405),
  ]

  /// What is told in a body and further: by its officers, by the parties, and by its members.
  static let information: [Row] = [
    Row(.informationAction(body: "gruppen", .spreads, .register), .officers, 422),
    Row(.informationAction(body: "gruppen", .spreads, number: 1, .receive), .members, 422),
    Row(.informationAction(body: "gruppen", .spreads, number: 1, .end), .officers, 422),
    Row(.informationAction(body: "gruppen", .announcements, .register), .members, 422),
    Row(.informationAction(body: "gruppen", .announcements, number: 1, .receive), .members, 303),
    Row(.informationAction(body: "gruppen", .documents, .register), .officers, 422),
    Row(.informationAction(body: "gruppen", .documents, .follow), .officers, 422),
    Row(.informationAction(body: "gruppen", .documents, number: 1, .change), .officers, 422),
    Row(.informationAction(body: "gruppen", .documents, number: 1, .end), .officers, 422),
    Row(.informationAction(body: "gruppen", .documents, number: 1, .withdraw), .officers, 422),
    Row(.informationAction(body: "gruppen", .documents, number: 1, .receive), .members, 422),
    Row(.informationAction(body: "gruppen", .documents, number: 1, .accept), .officers, 422),
    Row(.informationAction(body: "gruppen", .documents, number: 1, .subscribe), .members, 303),
    Row(.informationAction(body: "gruppen", .documents, number: 1, .leave), .signedIn, 303),
    Row(.informationAction(body: "gruppen", .areas, .set), .officers, 422),
    Row(.informationAction(body: "gruppen", .areas, .subscribe), .members, 422),
    Row(.informationAction(body: "gruppen", .areas, .leave), .members, 422),
  ]
}
