import Links

extension AccessMatrixTests {
  /// The pages of a body's goals, of the agreements it rests on, and of its tasks.
  static let goalPages: [Row] = [
    Row(.goals(body: "gruppen"), .members),
    Row(.goals(body: "gruppen", .agreements), .members),
    Row(.goals(body: "gruppen", .agreements, number: 1), .members),
    Row(.goals(body: "gruppen", .tasks), .members),
    Row(.goalsAction(body: "gruppen", .goals, .tag), .everyone, 405),
  ]

  /// The same pages of another body, and of an agreement that is not there.
  static let goalPapers: [Row] = [
    Row(.goals(body: "gruppen", .agreements, number: 9), .members, 404),
    Row(.goals(body: "politiken"), .only(.elected)),
    Row(.goals(body: "politiken", .agreements, number: 1), .only(.elected), 404),
  ]

  /// Every address of a form about them.
  static var goalTakers: [Links.Link] {
    Links.Link.GoalPart.allCases.flatMap { part in
      Links.Link.Action.allCases.flatMap { action in
        [nil, 1].map { Links.Link.goalsAction(body: "gruppen", part, number: $0, action) }
      }
    }
  }

  /// What is said of them: by officers, by members, by the parties for themselves.
  static let goals: [Row] = [
    Row(.goalsAction(body: "gruppen", .goals, .tag), .officers, 422),
    Row(.goalsAction(body: "gruppen", .goals, .judge), .officers, 422),
    Row(.goalsAction(body: "gruppen", .agreements, .register), .officers, 422),
    Row(.goalsAction(body: "gruppen", .agreements, .follow), .officers, 422),
    Row(.goalsAction(body: "gruppen", .agreements, number: 1, .change), .officers, 422),
    Row(.goalsAction(body: "gruppen", .agreements, number: 1, .add), .officers, 422),
    Row(.goalsAction(body: "gruppen", .agreements, number: 1, .set), .officers, 422),
    Row(.goalsAction(body: "gruppen", .agreements, number: 1, .register), .officers, 422),
    Row(.goalsAction(body: "gruppen", .tasks, .report), .members, 422),
    Row(.goalsAction(body: "gruppen", .tasks, .write), .members, 422),
    Row(.bodyMattersAction("gruppen", .register), .officers, 422),
  ]
}
