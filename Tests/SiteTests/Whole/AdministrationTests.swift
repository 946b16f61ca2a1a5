import Charters
import Governance
import HTTPTypes
import Links
import Registrar
import Stores
import SwedishCalendar
import Testing

@testable import Site

@Suite("The administration")
struct AdministrationTests {
  private func send(
    _ content: String, to link: Links.Link, _ browser: Browser
  ) async throws -> Answer {
    try await browser.send(file: content, to: link)
  }

  @Test("A person is registered, found by search, and given an employer and an office")
  func people() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      let answer = try await browser.send(
        [FieldName.name: "Nora Ny", FieldName.email: "nora@example.se"],
        to: .administrationAction(.people, .register))
      #expect(answer.status == 303)
      let person = try #require(network.registrar.snapshot.state.allPeople.last)
      let id = String(person.id.rawValue)
      let found = try await browser.get(.administration(.people, search: "nora"))
      #expect(found.body.contains("Nora Ny") && !found.body.contains("Lena Ledamot"))
      #expect(
        try await browser.send(
          [FieldName.employer: "regionen", FieldName.day: "2026-05-01"],
          to: .administrationAction(.people, id: id, .change)
        ).status == 303)
      #expect(
        try await browser.send(
          [FieldName.office: "support", FieldName.bodies: "gruppen"],
          to: .administrationAction(.people, id: id, .set)
        ).status == 303)
      let known = try #require(network.registrar.snapshot.state.person(person.id))
      #expect(
        known.employer == OrganisationID("regionen") && known.supports == [SmallNetwork.group])
    }
  }

  @Test("An organisation is registered, renamed and replaced; a circle is refused")
  func organisations() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      func act(_ action: Links.Link.Action, _ id: String?, _ fields: [String: String]) async throws
        -> Int
      {
        try await browser.send(
          fields, to: .administrationAction(.organisations, id: id, action)
        ).status
      }
      let new = [FieldName.name: "Nykommun", FieldName.key: "ny", FieldName.kind: "municipality"]
      #expect(try await act(.register, nil, new) == 303)
      #expect(try await act(.register, nil, new.merging([FieldName.key: "Ny !"]) { $1 }) == 422)
      #expect(try await act(.change, "ny", [FieldName.name: "Nystad"]) == 303)
      #expect(try await act(.move, "regionen", [FieldName.organisation: "ny"]) == 303)
      #expect(try await act(.move, "ny", [FieldName.organisation: "regionen"]) == 422)
      let page = try await browser.get(.administration(.organisations, id: "ny"))
      #expect(page.body.contains("Nystad") && page.body.contains("Nykommun"))
    }
  }

  @Test(
    "A charter's file with problems shows each of them with line and column, and is not adopted")
  func wrongCharter() async throws {
    let network = try await SmallNetwork()
    let before = network.registrar.snapshot.state.sequence
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      let text = "charter: nytt\ntitel: Fel\nparts: {a: A}\nclauses:\n  A1:\n    sagt: x\n"
      let sent = try await send(text, to: .administrationAction(.charters, .register), browser)
      #expect(sent.status == 303)
      let page = try await browser.get(.administration(.charters))
      #expect(page.body.contains("okänd nyckel titel") && page.body.contains("okänd nyckel sagt"))
      let adopted = try await browser.send(
        [FieldName.day: "2026-06-01", FieldName.adopter: "Styrgruppen"],
        to: .administrationAction(.charters, .adopt))
      #expect(adopted.status == 422)
    }
    #expect(network.registrar.snapshot.state.sequence == before)
  }

  @Test("A sound file is shown with its difference, adopted with day and adopter, its source kept")
  func charter() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      let key = SmallCharter.charter.key
      let text = """
        charter: \(key.rawValue)
        title: Uppdraget i ny version
        parts: {a: A}
        clauses:
          A14:
            says: Gruppen får nu besluta.
            rule: {attest: yearly}
          Z9:
            says: Något som inte fanns.
            rule: {attest: yearly}
        """
      #expect(
        try await send(text, to: .administrationAction(.charters, .register), browser).status == 303
      )
      let page = try await browser.get(.administration(.charters)).body
      #expect(page.contains("Gruppen får nu besluta.") && page.contains("Z9: Tillkommer"))
      #expect(page.contains("A14: Ändras") && page.contains("A12: Tas bort"))
      let adopted = try await browser.send(
        [FieldName.day: "2026-06-01", FieldName.adopter: "Styrgruppen"],
        to: .administrationAction(.charters, .adopt))
      #expect(adopted.status == 303)
      let version = try #require(network.registrar.snapshot.state.versions(of: key).last)
      #expect(version.from == Day("2026-06-01"))
      #expect(version.charter.document.adoptedBy == "Styrgruppen")
      #expect(try network.store.blobs.get(Digest(of: Array(text.utf8))) == Array(text.utf8))
      let after = try await browser.get(.administration(.charters)).body
      #expect(!after.contains("Z9: Tillkommer"))
    }
  }

  @Test("A file of people is taken in whole, or not at all")
  func imports() async throws {
    let network = try await SmallNetwork()
    let state = { @Sendable in network.registrar.snapshot.state }
    let before = state().allPeople.count
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      let link = Links.Link.administrationAction(.imports, .register)
      let take = Links.Link.administrationAction(.imports, .adopt)
      _ = try await send(ImportTests.head + "Anna;;;;\nBo;;fel;;\n", to: link, browser)
      let preview = try await browser.get(.administration(.imports)).body
      #expect(preview.contains("1 av 2 rader har fel"))
      #expect(try await browser.send([:], to: take).status == 422)
      #expect(state().allPeople.count == before)
      _ = try await send(
        ImportTests.head + "Anna;;;;\nBo;;bo@b.se;Regionen;ja\n", to: link, browser)
      #expect(try await browser.send([:], to: take).status == 303)
      #expect(state().allPeople.count == before + 2)
    }
  }

  @Test("Notes of a meeting that nobody closed are disposed of with a ground when its day is over")
  func disposalOfNotes() async throws {
    let network = try await SmallNetwork()
    let notes = network.store.live
    func write(_ meeting: Int, _ text: String) throws {
      _ = try notes.put(
        meeting: meeting, field: LiveField.notes(2).name, text: text, by: 3, at: SmallNetwork.now,
        expecting: 0)
    }
    try write(1, "Hemligt")
    try write(2, "Mer hemligt")
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      let link = Links.Link.administrationAction(.disposal, .remove)
      let page = try await browser.get(.administration(.disposal)).body
      #expect(page.contains("Arbetsgruppen, ") && page.contains("1 ifyllt fält"))
      #expect(!page.contains("Hemligt"))
      // The other meeting is still to come.
      for number in ["", "2", "99"] {
        let fields = [FieldName.item: "moten", FieldName.meeting: number, FieldName.reason: "X"]
        #expect(try await browser.send(fields, to: link).status == 422, "\(number)")
      }
      let fields = [FieldName.item: "moten", FieldName.meeting: "1"]
      #expect(try await browser.send(fields, to: link).status == 422, "a ground is asked for")
      #expect(try notes.all(meeting: 1).count == 1)
      let ground = fields.merging([FieldName.reason: "Beslut 8"]) { $1 }
      let done = try await browser.send(ground, to: link)
      #expect(done.status == 303)
      let receipt = try await browser.get(try #require(done.headers[.location])).body
      #expect(receipt.contains("Anteckningarna från ett möte") && receipt.contains("Beslut 8"))
      #expect(!receipt.contains("1 ifyllt fält"))
    }
    #expect(try notes.all(meeting: 1).isEmpty && notes.all(meeting: 2).count == 1)
  }

  @Test("Texts are disposed of with a ground, and are then gone from page and store")
  func disposal() async throws {
    let network = try await SmallNetwork()
    let person = try #require(network.registrar.snapshot.state.person(PersonID(2)))
    let copies = [("fore", person.name.sequence - 1), ("med", person.name.sequence)].map {
      BackupRecord(
        file: "\($0).backup", madeAt: SmallNetwork.now, head: Head(sequence: $1, hash: .zero))
    }
    for copy in copies { try network.store.backups.add(copy) }
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      let link = Links.Link.administrationAction(.disposal, .remove)
      let number = String(person.name.sequence)
      let page = try await browser.get(.administration(.disposal, search: number))
      #expect(page.body.contains("\(number).name"))
      #expect(page.body.contains("med.backup") && !page.body.contains("fore.backup"))
      let fields = [FieldName.texts: "\(number).name"]
      #expect(try await browser.send(fields, to: link).status == 422, "a ground is asked for")
      let ground = fields.merging([FieldName.reason: "Beslut 7"]) { $1 }
      let done = try await browser.send(ground, to: link)
      #expect(done.status == 303)
      // A copy made afterwards holds nothing of it.
      let head = try network.store.journal.head
      try network.store.backups.add(
        BackupRecord(
          file: "efter.backup", madeAt: SmallNetwork.now,
          head: Head(sequence: head.sequence + 1, hash: .zero)))
      let receipt = try await browser.get(try #require(done.headers[.location])).body
      #expect(receipt.contains("Säkerhetskopior som har de gallrade texterna kvar"))
      #expect(receipt.contains("med.backup, gjord 18 maj 2026"))
      #expect(!receipt.contains("fore.backup") && !receipt.contains("efter.backup"))
      #expect(receipt.contains("Beslut 7"))
      let after = try await browser.get(.administration(.people)).body
      #expect(!after.contains("Lena Ledamot"))
    }
    #expect(try network.registrar.texts([person.name]).isEmpty)
    guard case .sound = try network.store.journal.verify(head: nil) else {
      Issue.record("the chain is broken")
      return
    }
  }
}
