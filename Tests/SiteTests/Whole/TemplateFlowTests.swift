import Charters
import Governance
import Links
import Registrar
import SwedishCalendar
import Testing

@testable import Site

@Suite("A body made from a template, by forms")
struct TemplateFlowTests {
  private func network() async throws -> SmallNetwork {
    let network = try await SmallNetwork()
    try await network.perform([SmallNetwork.template])
    return network
  }

  private func step(_ step: String) -> Links.Link { .template("mall", step: step) }
  private func form(_ step: String, _ action: Links.Link.Action = .set) -> Links.Link {
    .templateAction("mall", step: step, action)
  }

  private static let body = [
    FieldName.name: "Arbetsgrupp hjärtsvikt", FieldName.key: "hjartsvikt",
    FieldName.kind: "operative", FieldName.level: "ett",
    FieldName.each(FieldName.relation, "commissioner"): "styret",
  ]

  private static let answers: [[String: String]] = [
    [FieldName.text: "gruppen för hjärtsvikt"],
    [FieldName.items: "kartlägga vården\r\nföreslå en rutin"],
    [FieldName.duration: "ends", FieldName.until: "2027-12-31"],
    [
      FieldName.each(FieldName.deliverable, "1"): "Kartläggning",
      FieldName.each(FieldName.due, "1"): "2026-12-01",
      FieldName.finalDeliverable: "Slutrapport",
      FieldName.each(FieldName.due, "final"): "2027-11-30",
    ],
    [FieldName.text: "Gruppen rapporterar varje kvartal", FieldName.interval: "everyQuarter"],
  ]

  private static let head = [
    FieldName.title: "Uppdrag för hjärtsvikt", FieldName.adopter: "Styrgruppen",
    FieldName.day: "2026-05-11", FieldName.from: "2026-05-18",
  ]

  @Test("B01: one blank at a time, the text grows, and a durable draft goes on where it was left")
  func growing() async throws {
    try await network().run { visitors in
      let administrator = try visitors.browser(.administrator)
      #expect(try await administrator.get(.templates).body.contains("5 platser att fylla i"))
      let first = try await administrator.get(step("1")).body
      #expect(first.contains("Ange namnet") && first.contains("Fråga 1 av 5"))
      let sent = try await administrator.send(Self.answers[0], to: form("1"))
      #expect(sent.status == 303 && sent["location"]?.hasSuffix("/mallar/mall/2") == true)
      let later = try visitors.browser(.administrator)
      let second = try await later.get(step("2")).body
      #expect(second.contains("gruppen för hjärtsvikt") && second.contains("Ange uppgifter"))
      #expect(try await later.get(.templates).body.contains("Fortsätt fylla i"))
      #expect(try await later.get(step("9")).status == 404)
      #expect(try await later.get(.template("arbetsgrupp")).status == 404)
    }
  }

  @Test("B01: nothing is adopted until all is filled in, and what is left is listed with its way")
  func left() async throws {
    let network = try await network()
    let before = network.registrar.snapshot.state.sequence
    try await network.run { visitors in
      let administrator = try visitors.browser(.administrator)
      _ = try await administrator.send(Self.answers[0], to: form("1"))
      let review = try await administrator.get(step("granska")).body
      #expect(review.contains("Det här återstår") && review.contains("/mallar/mall/2"))
      #expect(!review.contains("Fastställ och inrätta organet"))
      let tried = try await administrator.send([:], to: form("granska", .adopt))
      #expect(tried.status == 422)
    }
    #expect(network.registrar.snapshot.state.sequence == before)
  }

  @Test("B01: when all is filled in the body is there, follows its own charter and is judged")
  func established() async throws {
    let network = try await network()
    try await network.run { visitors in
      let administrator = try visitors.browser(.administrator)
      #expect(try await administrator.send(Self.body, to: form("organet")).status == 303)
      for (number, answer) in Self.answers.enumerated() {
        #expect(try await administrator.send(answer, to: form("\(number + 1)")).status == 303)
      }
      let seat = [FieldName.name: "Kardiolog", FieldName.party: "regionen"]
      #expect(try await administrator.send(seat, to: form("platser", .add)).status == 303)
      #expect(try await administrator.send(Self.head, to: form("dokumentet")).status == 303)
      let review = try await administrator.get(step("granska")).body
      #expect(review.contains("Allt är ifyllt") && review.contains("Kardiolog"))
      let made = try await administrator.send([:], to: form("granska", .adopt))
      #expect(made.status == 303 && made["location"]?.hasPrefix("/organ/hjartsvikt") == true)
      let charter = try await administrator.get(.charter(body: "hjartsvikt")).body
      for words in [
        "Uppdrag för hjärtsvikt", "kartlägga vården och föreslå en rutin", "Styrgruppen",
        "till och med den 31 december 2027",
      ] { #expect(charter.contains(words), "\(words)") }
      #expect(try await !administrator.get(.templates).body.contains("Fortsätt fylla i"))
    }
    let state = network.registrar.snapshot.state
    let body = try #require(state.body(BodyID("hjartsvikt")))
    #expect(state.deliverables(of: body, on: SmallNetwork.today).count == 2)
    #expect(state.timeLimit(of: body, on: SmallNetwork.today)?.ends == Day("2027-12-31"))
    #expect(state.seats(of: body).count == 1)
  }

  static let wrong: [(step: String, fields: [String: String], words: String)] = [
    ("1", [:], "Fyll i"), ("1", [FieldName.text: "Grupp <X>"], "vinkelparenteser"),
    ("1", [FieldName.text: "Gäller 19121212-1212"], "personnummer"),
    ("1", [FieldName.text: String(repeating: "a", count: 20_001)], "för lång"),
    ("3", [FieldName.duration: "ends"], "Fyll i"), ("3", [:], "Välj"),
    ("4", [FieldName.each(FieldName.deliverable, "2"): "Utan dag"], "Fyll i"),
    ("organet", [FieldName.key: "gruppen"], "Ett annat organ har det kortnamnet"),
    ("organet", [FieldName.key: "Stort Namn"], "små bokstäver"),
    ("dokumentet", [FieldName.day: "i går"], "Skriv dagen"),
  ]

  @Test("B01: what is wrong is told beside its field", arguments: wrong)
  func refused(_ step: String, _ fields: [String: String], _ words: String) async throws {
    try await network().run { visitors in
      let administrator = try visitors.browser(.administrator)
      let answer = try await administrator.send(fields, to: form(step))
      #expect(answer.status == 422)
      #expect(answer.body.contains(words))
    }
  }

  @Test("B01: seats are added and taken off, and the whole draft can be thrown away")
  func discard() async throws {
    try await network().run { visitors in
      let administrator = try visitors.browser(.administrator)
      let seat = [FieldName.name: "Kardiolog", FieldName.party: "regionen"]
      _ = try await administrator.send(seat, to: form("platser", .add))
      #expect(try await administrator.get(step("platser")).body.contains("Kardiolog"))
      let removed = try await administrator.send(
        [FieldName.seat: "0"], to: form("platser", .remove))
      #expect(removed.status == 303)
      #expect(try await administrator.get(step("platser")).body.contains("Inga platser än"))
      _ = try await administrator.send(Self.answers[0], to: form("1"))
      _ = try await administrator.send([:], to: form("granska", .remove))
      #expect(try await !administrator.get(step("1")).body.contains("gruppen för hjärtsvikt"))
      #expect(try await visitors.browser(.support).get(.templates).status == 403)
    }
  }
}
