import Links

extension AccessMatrixTests {
  /// The pages of what work costs, of yearly reviews, and of a network's health.
  static let moneyPages: [Row] = [
    Row(.effort(body: "gruppen"), .members),
    Row(.effort(body: "gruppen", .meeting, number: 1), .members),
    Row(.effort(body: "gruppen", .task, number: 1), .members),
    Row(.effort(body: "gruppen", .file), .members),
    Row(.effortAction(body: "gruppen", .overview, .add), .everyone, 405),
    Row(.review(body: "gruppen"), .members),
    Row(.review(body: "gruppen", year: 2026), .members),
    Row(.reviewAction(body: "gruppen", year: 2026, .write), .everyone, 405),
    Row(.health(), .everyone),
  ]

  /// What officers do with them; what each party books of its own is shown by its own test.
  static let money: [Row] = [
    Row(.effortAction(body: "gruppen", .overview, .add), .officers, 422),
    Row(.effortAction(body: "gruppen", .meeting, number: 1, .register), .officers, 422),
    Row(.effortAction(body: "gruppen", .task, number: 1, .change), .officers, 422),
    Row(.reviewAction(body: "gruppen", year: 2026, .write), .officers, 422),
    Row(.reviewAction(body: "gruppen", year: 2026, .place), .officers, 303),
    Row(.reviewAction(body: "gruppen", year: 2026, .adopt), .officers, 422),
    Row(.reviewAction(body: "gruppen", year: 2026, .send), .officers, 422),
  ]

  /// Every address of these that a form could be sent to.
  static var moneyTakers: [Links.Link] {
    let actions = Links.Link.Action.allCases
    return actions.map { .reviewAction(body: "gruppen", year: 2026, $0) }
      + actions.flatMap { action in
        [
          .effortAction(body: "gruppen", .overview, action),
          .effortAction(body: "gruppen", .meeting, number: 1, action),
          .effortAction(body: "gruppen", .task, number: 1, action),
        ]
      }
  }
}
