import Governance

extension SmallNetwork {
  /// A task that the region has put two hours into, and a review of the year that has begun.
  static let money: [Act] = [
    .bookEffort(
      BookEffort(
        body: group, about: .task(title: "Skriva rutinen", on: today),
        rows: [Effort(party: OrganisationID("regionen"), minutes: 120, kronor: 900)])),
    .writeReview(
      WriteReview(review: ReviewID(body: group, year: 2026), text: "Vi har kommit en bit.")),
  ]
}
