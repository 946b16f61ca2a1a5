import Links

extension AccessMatrixTests {
  /// The pages of deviations and disputes.
  static let casePages: [Row] = [
    Row(.deviations(), .signedIn),
    Row(.newDeviation(), .signedIn),
    Row(.newDeviationAction(body: "gruppen", .report), .everyone, 405),
    // Between the two parties, one of which has its people in the group.
    Row(.deviation(1), .only(.chair, .member, .secretary, .support)),
    Row(.deviationAction(1, .correct), .everyone, 405),
    Row(.learning(), .signedIn),
    Row(.deviationFigures(), .signedIn),
    Row(.deviationFiguresAction(body: "gruppen", .register), .everyone, 405),
  ]

  /// What those of the parties do, here the members of the group, and its support office for them.
  static let betweenParties: [Row] =
    [
      (.newDeviationAction(body: "gruppen", .report), 422),
      (.newDeviationAction(body: "gruppen", .dispute), 422),
      (.deviationAction(1, .correct), 422), (.deviationAction(1, .judge), 422),
      (.deviationAction(1, .takeFurther), 422), (.deviationAction(1, .direct), 422),
      (.deviationAction(1, .answer), 422), (.deviationAction(1, .dispute), 422),
      (.deviationFiguresAction(body: "gruppen", .register), 422),
      (.deviationFiguresAction(body: "gruppen", .adopt), 422),
      (.deviationFiguresAction(body: "gruppen", .remove), 303),
    ].map { (link: Links.Link, status: Int) in
      Row(link, .only(.chair, .member, .secretary, .support), status)
      // No body has the case yet, so nobody takes a position for one.
    } + [
      Row(.deviationAction(1, .position), .nobody, 422),
      // The party that reported it has nobody in the group but its support office.
      Row(.deviationAction(1, .withdraw), .only(.support), 422),
    ]
}
