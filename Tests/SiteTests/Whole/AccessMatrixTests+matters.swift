import Links

extension AccessMatrixTests {
  /// The pages of matters, and of what is asked between meetings.
  static let matterPages: [Row] = [
    Row(.matters, .signedIn),
    Row(.bodyMatters("gruppen"), .members),
    Row(.bodyMattersAction("gruppen", .raise), .everyone, 405),
    Row(.matter(1), .members),
    Row(.matterAction(1, .lift), .everyone, 405),
    Row(.request(1), .members),
    Row(.requestAction(1, .answer), .everyone, 405),
    Row(.question(1), .members.and(.neighbour)),
    Row(.questionAction(1, .answer), .everyone, 405),
  ]

  /// What is done with them: by officers, by members, by the party that is asked.
  static let matters: [Row] = [
    Row(.bodyMattersAction("gruppen", .request), .officers, 422),
    Row(.matterAction(1, .name), .officers, 422),
    Row(.matterAction(1, .lift), .officers, 422),
    Row(.matterAction(1, .sendOn), .officers, 422),
    Row(.matterAction(1, .giveBack), .officers, 422),
    Row(.matterAction(1, .accept), .officers, 303),
    Row(.matterAction(1, .answer), .officers, 422),
    Row(.matterAction(1, .place), .officers, 422),
    Row(.requestAction(1, .withdraw), .officers, 422),
    Row(.questionAction(1, .answer), .officers, 422),
    Row(.meetingAction(2, .agenda, .raise), .officers.and(.member), 422),
    Row(.bodyMattersAction("gruppen", .raise), .officers.and(.member), 422),
    Row(.bodyMattersAction("gruppen", .ask), .officers.and(.member), 422),
    Row(.matterAction(1, .prepare), .officers.and(.member), 303),
    Row(.matterAction(1, .tag), .officers.and(.member), 303),
    Row(.matterAction(1, .register), .officers.and(.member), 422),
    Row(.matterAction(1, .detach), .officers.and(.member), 422),
    Row(.requestAction(1, .answer), .officers.and(.member), 422),
  ]
}
