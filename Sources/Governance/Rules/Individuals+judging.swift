import Charters

extension Judge {
  /// The guard stands in the one way through that every text takes, from the first day followed.
  func occasions(_ rule: IndividualsRule) -> [Occasion] {
    [
      Occasion(
        .clause, .kept, day: day, note: .guarded, evidence: [followed.following.stamp])
    ]
  }
}
