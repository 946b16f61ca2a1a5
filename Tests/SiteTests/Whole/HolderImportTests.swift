import Governance
import Links
import Pages
import Registrar
import Stores
import SwedishCalendar
import Testing

@testable import Site

@Suite("Files of people in seats")
struct HolderImportTests {
  static let head =
    "namn;titel;e-post;arbetsgivare;organ;organisation;funktion;från och med;till och med;källa\n"
  static let from = Day("2026-05-01") ?? Day(ordinal: 0)

  /// The small network with three vacant seats in the group, two of them of one kind.
  static func network(support: Bool = true) async throws -> SmallNetwork {
    let network = try await SmallNetwork()
    let party = OrganisationID("regionen")
    try await network.perform(
      ["chef", "läkare", "läkare"].map {
        .establishSeat(
          EstablishSeat(body: SmallNetwork.group, party: party, function: $0, from: from))
      })
    if support {
      let administrator = PersonID(SmallNetwork.Who.administrator.rawValue)
      try await network.perform([
        .giveOffice(GiveOffice(person: administrator, office: .support([SmallNetwork.group])))
      ])
    }
    return network
  }

  @Test("Someone unknown is registered and seated, someone known is seated only")
  func seated() async throws {
    let network = try await Self.network()
    let before = network.registrar.snapshot.state.allPeople.count
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      try await Self.send(
        """
        Nils Ny;Chef;nils@exempel.se;Regionen;Arbetsgruppen;Regionen;chef;2026-06-01;2027-12-31;§ 4
        Gun Granne;;;;gruppen;regionen;läkare;2026-06-01;;§ 5
        Nils Ny;;nils@exempel.se;;gruppen;regionen;Läkare;2026-06-01;;§ 6
        """, browser)
      let page = try await browser.get(.administration(.imports)).body
      #expect(page.contains("3 platser kan tillsättas."))
      #expect(try await Self.take(browser) == 303)
    }
    let state = network.registrar.snapshot.state
    #expect(state.allPeople.count == before + 1)
    let newcomer = try #require(state.allPeople.last)
    let seats = try #require(state.body(SmallNetwork.group)).seats.suffix(3)
    let day = Day("2026-07-01") ?? Self.from
    let holders = seats.compactMap { state.seat($0)?.holder(on: day) }
    #expect(holders.map(\.person) == [newcomer.id, PersonID(5), newcomer.id])
    #expect(holders.map(\.isOnBehalf) == [true, true, true])
    #expect(holders.first?.until == Day("2027-12-31"))
  }

  @Test("Every error of every row is told, and nothing is taken in")
  func errors() async throws {
    let network = try await Self.network()
    let before = network.registrar.snapshot.state
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      try await Self.send(
        """
        Nils Ny;;;;gruppen;regionen;chef;2026-06-01;;§ 4
        Pia Ny;;;;gruppen;regionen;ordförande;2026-06-01;;§ 4
        ;;pia;Landet;Ingen;regionen;;i maj;;
        Eva Ny;;;;gruppen;regionen;chef;2026-06-01;;§ 4
        Ove Ny;;;;gruppen;regionen;läkare;2026-06-01;2026-05-01;§ 4
        Åsa Ny;;;;gruppen;regionen;läkare;2026-06-01;;
        """, browser)
      let page = try await browser.get(.administration(.imports)).body
      #expect(page.contains("5 av 6 rader har fel"))
      for words in [
        "Organet har ingen sådan plats", "Namn saknas", "Organisationen Landet finns inte",
        "Organet Ingen finns inte", "i maj är ingen dag", "redan tillsatta på raderna ovanför",
      ] { #expect(page.contains(words), "\(words)") }
      #expect(try await Self.take(browser) == 422)
    }
    #expect(network.registrar.snapshot.state == before)
  }

  @Test("What only the decision can tell is told by row: a held seat, a missing source, no right")
  func decided() async throws {
    let held = "Nils Ny;;;;gruppen;regionen;ledamot;2026-06-01;;§ 4\n"
    let unsourced = "Eva Ny;;;;gruppen;regionen;chef;2026-06-01;;\n"
    let supported = try await Self.network()
    let rows = Self.reading(held + unsourced, supported).preview.rows
    #expect(rows.map(\.problems.count) == [1, 1])
    let others = try await Self.network(support: false)
    let denied = Self.reading(unsourced.dropLast() + "§ 4\n", others).preview.rows
    #expect(denied.map(\.problems.count) == [1])
  }

  @Test("C23: a file with an identity number is refused with its rows, kept and echoed nowhere")
  func individuals() async throws {
    let network = try await Self.network()
    let number = "19121212-1212"
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      let link = Links.Link.administrationAction(.imports, .register)
      for (file, name, words) in [
        (ImportTests.head + "Anna;;;;\nBo \(number);;;;\n", "fil.csv", "på rad 3."),
        ("fel\(number)\n\nAnna \(number)\n", "fil.csv", "på raderna 1 och 3."),
        (ImportTests.head + "Anna;;;;\n", "\(number).csv", "på rad 1."),
      ] {
        let page = try await browser.send(file: file, named: name, to: link)
        #expect(page.status == 422)
        #expect(page.body.contains("som ser ut som ett personnummer står \(words)"))
        #expect(!page.body.contains("121212"))
      }
      let page = try await browser.get(.administration(.imports)).body
      #expect(!page.contains("Bo ") && !page.contains("121212"))
    }
    let administrator = SmallNetwork.Who.administrator.rawValue
    let kept = try network.store.drafts.get(
      person: administrator, place: "administration/inlasning")
    #expect(kept == nil)
  }

  @Test("What was recorded after the file was read stops it, since it names people by number")
  func overtaken() async throws {
    let network = try await Self.network()
    let reading = Self.reading("Nils Ny;;;;gruppen;regionen;chef;2026-06-01;;§ 4\n", network)
    let since = network.registrar.snapshot.state.sequence
    try await network.perform([.registerPerson(RegisterPerson(name: "Emellan"))])
    let commands = try reading.acts.map {
      Command(
        id: try #require(CommandID("rad-\($0.row)-\($0.act.isAppointment)")), actor: .installation,
        today: SmallNetwork.today, act: $0.act)
    }
    #expect(commands.count == 2)
    await #expect(throws: RegistrarProblem.overtaken) {
      try await network.registrar.perform(asOne: commands, since: since)
    }
    let now = network.registrar.snapshot.state
    #expect(now.allPeople.last.flatMap { network.registrar.snapshot.name($0.name) } == "Emellan")
  }

  private static func reading(_ rows: String, _ network: SmallNetwork) -> ImportReading {
    let snapshot = network.registrar.snapshot
    var reading = ImportReading(
      Array((head + rows).utf8), file: "fil.csv", in: snapshot.state, today: SmallNetwork.today,
      name: { snapshot.name($0) })
    let administrator = PersonID(SmallNetwork.Who.administrator.rawValue)
    reading.decided(
      in: snapshot.state, by: Actor(person: administrator), at: network.registrar.moment)
    return reading
  }

  private static func send(_ rows: String, _ browser: Browser) async throws {
    let link = Links.Link.administrationAction(.imports, .register)
    #expect(try await browser.send(file: head + rows, to: link).status == 303)
  }

  private static func take(_ browser: Browser) async throws -> Int {
    try await browser.send([:], to: .administrationAction(.imports, .adopt)).status
  }
}

extension Act {
  fileprivate var isAppointment: Bool { if case .appoint = self { true } else { false } }
}
