import Charters
import Governance
import SwedishCalendar

/// The network and the charter of a made-up region.
enum SyntheticRegion {
  /// The body with this number, counted over all regions.
  static func body(_ number: Int) -> BodyID {
    let (region, place) = number.quotientAndRemainder(dividingBy: SyntheticMaker.bodiesPerRegion)
    return BodyID("region-\(region + 1)-organ-\(place + 1)")
  }

  static func party(_ region: Int, _ side: Int) -> OrganisationID {
    OrganisationID(side == 0 ? "region-\(region + 1)" : "region-\(region + 1)-kommun")
  }

  static func network(_ region: Int, from day: Day) -> Network {
    let key = "region-\(region + 1)"
    let bodies = (0..<SyntheticMaker.bodiesPerRegion).map { body(region, $0, from: day) }
    return Network(
      key: key, title: "Region \(region + 1)",
      levels: [Network.Level(key: "\(key)-niva", name: "Lokal nivå")],
      organisations: [
        Network.Organisation(key: key, name: "Region \(region + 1)", kind: .region),
        Network.Organisation(
          key: "\(key)-kommun", name: "Kommun \(region + 1)", kind: .municipality),
      ], bodies: bodies)
  }

  private static func body(_ region: Int, _ place: Int, from day: Day) -> Network.Body {
    let key = "region-\(region + 1)"
    let seats = (1...SyntheticMaker.seatsPerBody).map { number in
      Network.Seat(
        party: party(region, number % 2).rawValue, function: "Representant \(number)")
    }
    let top = "\(key)-organ-1"
    return Network.Body(
      key: "\(key)-organ-\(place + 1)", name: "Organ \(place + 1) i region \(region + 1)",
      kind: place == 0 ? .officials : .local, level: "\(key)-niva", isTop: place == 0,
      relations: place == 0 ? [:] : [.commissioner: [top], .levelAbove: [top]],
      charter: Network.Following(charter: CharterKey("\(key)-uppdrag"), from: day), seats: seats)
  }

  /// A short charter with an agenda, minutes and a frequency to judge.
  static func charter(_ region: Int) -> Charter {
    Charter(
      key: CharterKey("region-\(region + 1)-uppdrag"), title: "Uppdrag för lokala organ",
      parts: [Part(key: PartKey("lokal"), name: "Lokal nivå")],
      clauses: [
        Clause(
          id: ClauseID("S1"), says: "Gruppen möts minst tio gånger om året.",
          rules: [
            .meetings(MeetingsRule(count: .fixed(CountRange(atLeast: 10)), per: .year))
          ]),
        Clause(
          id: ClauseID("S2"), says: "Dagordningen publiceras en vecka före mötet.",
          owedBy: .chair, rules: [.agenda(AgendaRule(publishBefore: 7))]),
        Clause(
          id: ClauseID("S3"), says: "Minnesanteckningar skickas till alla och publiceras öppet.",
          owedBy: .secretary,
          rules: [
            .minutes(
              MinutesRule(
                adjustedBy: [.chair], distributeTo: [.members],
                publish: Publication(audience: .open), within: Guide(days: 21)))
          ]),
        Clause(
          id: ClauseID("S4"), says: "Gruppen lämnar rekommendationer men fattar inga beslut.",
          rules: [
            .authority(
              AuthorityRule(grants: [.init(allowed: [.recommendation, .proposal, .information])]))
          ]),
      ])
  }
}

extension Words {
  static func syntheticName(_ number: Int) -> String {
    "\(firstNames[number % firstNames.count]) \(lastNames[(number / firstNames.count + number) % lastNames.count])"
  }

  static func syntheticPlace(_ number: Int) -> String { "Rum \(number % 40 + 1)" }

  static func syntheticMinutes(_ meeting: Int, _ number: Int) -> String {
    let subject = care[(meeting * 3 + number - 1) % care.count]
    let passage = subject.passages[meeting % subject.passages.count]
    return "\(passage.said) \(passage.agreed)"
  }
}
