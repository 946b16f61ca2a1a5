import Charters
import Governance
import Links
import Pages
import SwedishCalendar

/// Forms about what a body's work costs, and about its yearly review.
extension Fields {
  /// The act that a form about time and cost asks for.
  func actOnEffort(
    _ body: BodyID, _ part: Link.EffortPart, _ number: Int?, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    let about: BookEffort.About
    switch (part, number, action) {
    case (.overview, nil, .add):
      about = .task(
        title: filled(FieldName.title) ?? text(FieldName.charterTask),
        on: try dayOrToday(FieldName.day))
    case (.meeting, let number?, .register): about = .meeting(MeetingID(number))
    case (.task, let number?, .change): about = .booking(BookingID(number))
    default: return nil
    }
    return .bookEffort(BookEffort(body: body, about: about, rows: try efforts()))
  }

  /// What is entered of each party; one for which nothing is entered is left as it is.
  private func efforts() throws(Unreadable) -> [Effort] {
    var found: [Effort] = []
    for party in keys(of: FieldName.hours).union(keys(of: FieldName.kronor)).sorted() {
      let hours = FieldName.each(FieldName.hours, party)
      let kronor = FieldName.each(FieldName.kronor, party)
      guard filled(hours) != nil || filled(kronor) != nil else { continue }
      guard let minutes = filled(hours).map(FieldReading.minutes) ?? 0 else {
        throw Unreadable(hours, .noHours)
      }
      guard let amount = filled(kronor).map(FieldReading.wholeNumber) ?? 0 else {
        throw Unreadable(kronor, .noNumber)
      }
      let payer = filled(FieldName.each(FieldName.payer, party)).map { OrganisationID($0) }
      found.append(
        Effort(party: OrganisationID(party), minutes: minutes, kronor: amount, payer: payer))
    }
    return found
  }

  /// What a body holds to be a fair share, where the form has fields for that (B20).
  func fairShare() throws(Unreadable) -> ParameterValue {
    let basis: FairShare.Basis = try choice(FieldName.basis)
    var weights: [FairShare.Weight] = []
    for party in keys(of: FieldName.weight).sorted() where basis == .weights {
      let name = FieldName.each(FieldName.weight, party)
      guard let text = filled(name) else { continue }
      guard let weight = FieldReading.wholeNumber(text) else { throw Unreadable(name, .noNumber) }
      weights.append(FairShare.Weight(party: OrganisationID(party), weight: weight))
    }
    return .fairShare(
      FairShare(
        measure: try choice(FieldName.measure), basis: basis, weights: weights,
        years: try number(FieldName.years), atMost: try number(FieldName.skew)))
  }

  /// What the fields of a name are about, as in `timmar.region`.
  private func keys(of name: String) -> Set<String> {
    Set(
      form.values.keys.filter { $0.hasPrefix(name + ".") }
        .map { String($0.dropFirst(name.count + 1)) })
  }

  /// The act that a form about a yearly review asks for.
  func actOnReview(
    _ body: BodyID, _ year: Int, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    let review = ReviewID(body: body, year: year)
    switch action {
    case .write:
      return .writeReview(WriteReview(review: review, text: text(FieldName.text)))
    case .place: return .placeReview(PlaceReview(review: review))
    case .adopt:
      let meeting = try number(FieldName.meeting)
      return .adoptReview(AdoptReview(review: review, meeting: MeetingID(meeting)))
    case .send:
      guard let receiver = filled(FieldName.receiver) else {
        throw Unreadable(FieldName.receiver, .missing)
      }
      return .sendReview(SendReview(review: review, to: BodyID(receiver)))
    default: return nil
    }
  }
}
