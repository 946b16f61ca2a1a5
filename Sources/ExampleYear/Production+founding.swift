import Charters
import Governance
import SwedishCalendar

/// The day the installation begins: networks, people, offices and seats.
extension Production {
  static let firstDay = Day.of(2024, 12, 9)

  mutating func found() {
    on(Self.firstDay, 8, 0) { stage, moment in
      stage.author.perform(.declareExample(ExampleYear.today), in: "start", at: moment)
    }
    for example in examples {
      on(Self.firstDay, 8, 5) { stage, moment in stage.install(example, at: moment) }
      on(Self.firstDay, 9, 0) { stage, moment in stage.hire(for: example, at: moment) }
      on(Self.firstDay, 9, 10) { stage, moment in
        stage.hireRepresentatives(for: example, at: moment)
      }
      on(Self.firstDay.adding(days: 2), 9, 0) { stage, moment in
        stage.fillSeats(of: example, at: moment)
      }
    }
    on(Self.firstDay, 9, 30) { stage, moment in stage.hireAdministrator(at: moment) }
  }

  private mutating func install(_ example: Example, at moment: Moment) {
    let acts = example.network.acts(with: example.charters, seatsFrom: .of(2025, 1, 1))
    for act in acts { author.perform(act, in: example.network.key, at: moment) }
  }

  /// The two process leaders: one employed by a region, one by a municipality where there is one.
  private mutating func hire(for example: Example, at moment: Moment) {
    let network = example.network
    let bodies = network.bodies.map { BodyID($0.key) }
    let kinds = [OrganisationKind.region, .municipality]
    var employers = kinds.compactMap { kind in
      network.organisations.first { $0.kind == kind }
    }
    if network.organisations.filter({ $0.kind == .region }).count > 1 {
      // Several regions without a municipal side: the second leader works for another region.
      employers = Array(network.organisations.filter { $0.kind == .region }.prefix(2))
    }
    for (index, employer) in employers.enumerated() {
      let title = Words.supportTitles[index % Words.supportTitles.count]
      let post = Cast.Post(title: title, employer: OrganisationID(employer.key))
      guard let person = register(post, in: network.key, at: moment) else { continue }
      casts[network.key, default: Cast()].support.append(person)
      author.perform(
        .giveOffice(GiveOffice(person: person, office: .support(bodies))), in: network.key,
        at: moment)
    }
  }

  /// The parties with the most seats have someone of their own who does what they decide (A20).
  private mutating func hireRepresentatives(for example: Example, at moment: Moment) {
    let network = example.network
    let parties = network.bodies.flatMap(\.seats).map(\.party)
    let counted = Dictionary(grouping: parties) { $0 }.mapValues(\.count)
    let principals = network.organisations.filter {
      [.region, .municipality].contains($0.kind)
    }.sorted { (counted[$0.key] ?? 0, $1.key) > (counted[$1.key] ?? 0, $0.key) }
    for principal in principals.prefix(3) {
      let organisation = OrganisationID(principal.key)
      let post = Cast.Post(title: Words.representativeTitle, employer: organisation)
      guard let person = register(post, in: network.key, at: moment) else { continue }
      casts[network.key, default: Cast()].representatives.append(person)
      author.perform(
        .giveOffice(GiveOffice(person: person, office: .representative([organisation]))),
        in: network.key, at: moment)
    }
  }

  private mutating func hireAdministrator(at moment: Moment) {
    guard let network = examples.first?.network, let employer = network.organisations.first
    else { return }
    let organisation = OrganisationID(employer.key)
    let post = Cast.Post(title: Words.administratorTitle, employer: organisation)
    administrator = register(post, in: network.key, at: moment)
    if let administrator {
      author.perform(
        .giveOffice(GiveOffice(person: administrator, office: .administrator)),
        in: network.key, at: moment)
    }
    let visitor = Cast.Post(title: Words.guestTitle, employer: organisation)
    guest = register(visitor, in: network.key, at: moment)
  }

  mutating func register(
    _ post: Cast.Post, in network: String, at moment: Moment
  ) -> PersonID? {
    let name = names.draw()
    let act = RegisterPerson(
      name: name, title: post.title, email: Words.email(of: name), employer: post.employer,
      isElected: post.isElected)
    let made = author.perform(.registerPerson(act), by: administrator, in: network, at: moment)
    guard let made else { return nil }
    let person = PersonID(made)
    casts[network, default: Cast()].byPost[post.key] = person
    casts[network, default: Cast()].posts[person] = post
    return person
  }
}
