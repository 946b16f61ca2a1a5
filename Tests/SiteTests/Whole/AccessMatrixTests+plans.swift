import Links

extension AccessMatrixTests {
  /// The pages of plans and their activities.
  static let planPages: [Row] = [
    Row(.plans(), .everyone),
    Row(.bodyPlans("gruppen"), .everyone),
    Row(.bodyPlansAction("gruppen", .add), .everyone, 405),
    Row(.plan(1), .members),
    Row(.planFile(1), .members),
    Row(.planAction(1, .adopt), .everyone, 405),
    Row(.planImport(1), .officers),
    Row(.planImportAction(1, .register), .everyone, 405),
    Row(.activity(plan: 1, 1), .members),
    Row(.activityAction(plan: 1, 1, .report), .everyone, 405),
  ]

  /// What is done with them: by officers, and by the one who answers for an activity.
  static let plans: [Row] = [
    Row(.bodyPlansAction("gruppen", .add), .officers, 422),
    Row(.bodyPlansAction("gruppen", .prepare), .officers, 422),
    Row(.planAction(1, .add), .officers, 422),
    Row(.planAction(1, .change), .officers, 422),
    Row(.planAction(1, .write), .officers, 422),
    Row(.planAction(1, .adopt), .officers, 422),
    Row(.planAction(1, .withdraw), .officers, 422),
    Row(.planImportAction(1, .register), .officers, 422),
    Row(.planImportAction(1, .adopt), .officers, 422),
    Row(.planImportAction(1, .remove), .officers, 303),
    Row(.activityAction(plan: 1, 1, .change), .officers, 422),
    Row(.activityAction(plan: 1, 1, .remove), .officers, 422),
    Row(.activityAction(plan: 1, 1, .report), .officers.and(.member), 422),
    Row(.meetingAction(2, .agenda, .tie), .officers, 422),
    Row(.matterAction(1, .tie), .officers.and(.member), 303),
  ]

  /// Every address that a form about plans could be sent to.
  static func planForms(_ actions: [Links.Link.Action]) -> [Links.Link] {
    actions.flatMap { action in
      [
        .bodyPlansAction("gruppen", action), .planAction(1, action),
        .planImportAction(1, action), .activityAction(plan: 1, 1, action),
        .matterAction(1, action),
      ]
    }
  }
}
