import Links

extension AccessMatrixTests {
  /// The pages of what is measured: for everyone of the network.
  static let indicatorPages: [Row] = [
    Row(.indicators(), .signedIn),
    Row(.indicators(.one(1)), .network),
    Row(.indicators(.new(body: "gruppen")), .officers),
    Row(.indicators(.values(body: "gruppen")), .network),
    Row(.indicators(.readers(body: "gruppen")), .network),
    Row(.indicatorsAction(.one(1), .change), .everyone, 405),
    Row(.indicatorsAction(.new(body: "gruppen"), .add), .everyone, 405),
    Row(.indicatorsAction(.values(body: "gruppen"), .register), .everyone, 405),
    Row(.indicatorsAction(.overview(body: "gruppen"), .receive), .everyone, 405),
  ]

  /// Those who sit for the region anywhere in the network, and the group's process leader.
  private static let givers: Set<Visitor> = [
    .chair, .member, .secretary, .support, .neighbour, .elected, .follower,
  ]

  /// What those who follow up, those who give values and those who hold meetings do.
  static let indicators: [Row] = [
    Row(.indicatorsAction(.new(body: "gruppen"), .add), .officers, 422),
    Row(.indicatorsAction(.one(1), .change), .officers, 422),
    Row(.indicatorsAction(.one(1), .end), .officers, 422),
    Row(.indicatorsAction(.one(1), .place), .officers, 422),
    Row(.indicatorsAction(.overview(body: "gruppen"), .place), .officers, 422),
    Row(.indicatorsAction(.overview(body: "gruppen"), .receive), .members, 422),
    Row(.indicatorsAction(.one(1), .report), givers, 422),
    Row(.indicatorsAction(.one(1), .withdraw), givers, 422),
    Row(.indicatorsAction(.values(body: "gruppen"), .register), givers, 422),
    Row(.indicatorsAction(.values(body: "gruppen"), .adopt), givers, 422),
    Row(.indicatorsAction(.values(body: "gruppen"), .remove), givers, 303),
  ]

  /// Every form about indicators that there could be.
  static func indicatorForms(_ actions: [Links.Link.Action]) -> [Links.Link] {
    let forms: [Links.Link.IndicatorForm] = [
      .overview(body: "gruppen"), .one(1), .new(body: "gruppen"), .values(body: "gruppen"),
    ]
    return forms.flatMap { form in actions.map { .indicatorsAction(form, $0) } }
  }
}
