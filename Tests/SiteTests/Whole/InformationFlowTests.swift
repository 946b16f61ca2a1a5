import Charters
import FoundationEssentials
import Governance
import Links
import Registrar
import SwedishCalendar
import Testing

@testable import Site

@Suite("What is told further, by forms")
struct InformationFlowTests {
  private typealias Part = Links.Link.InformationPart

  private func page(_ part: Part, _ number: Int? = nil) -> Links.Link {
    .information(body: "gruppen", part, number: number)
  }

  private func form(_ part: Part, _ action: Links.Link.Action, _ number: Int? = nil) -> Links.Link {
    .informationAction(body: "gruppen", part, number: number, action)
  }

  @Test("A23: the secretary marks an item, a member tells to whom, and the reach is seen in words")
  func spread() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let (secretary, member) = (try visitors.browser(.secretary), try visitors.browser(.member))
      #expect(try await member.get(page(.spreads)).body.contains("Inget har markerats"))
      let fields = [
        FieldName.item: "1.1", FieldName.title: "Ny rutin", FieldName.text: "Gäller från mars.",
      ]
      #expect(try await member.send(fields, to: form(.spreads, .register)).status == 403)
      let empty = try await secretary.send(
        [FieldName.item: "1.1", FieldName.title: "Ny rutin"], to: form(.spreads, .register))
      #expect(empty.status == 422 && empty.body.contains("value=\"Ny rutin\""))
      #expect(try await secretary.send(fields, to: form(.spreads, .register)).status == 303)
      #expect(try await member.get(page(.spreads, 1)).body.contains("0 av 1 parter har kvitterat"))
      let told = [
        FieldName.party: "regionen", FieldName.way: "intranet",
        FieldName.told: "Alla chefer", FieldName.day: "2026-05-18",
      ]
      #expect(try await member.send(told, to: form(.spreads, .receive, 1)).status == 303)
      let seen = try await member.get(page(.spreads, 1)).body
      for words in ["1 av 1 parter har kvitterat", "Alla chefer, på intranätet", "kvitterat"] {
        #expect(seen.contains(words), "\(words)")
      }
      #expect(try await visitors.browser(.outsider).get(page(.spreads, 1)).status == 403)
      #expect(try await visitors.browser(.nobody).get(page(.spreads, 1)).status == 403)
      #expect(try await member.get(page(.spreads, 9)).status == 404)
    }
  }

  @Test("A20: the support office tells for a party only with its source, and keeps what it wrote")
  func source() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let support = try visitors.browser(of: .support)
      var told = [
        FieldName.party: "regionen", FieldName.way: "mail", FieldName.told: "Alla chefer",
      ]
      let answer = try await support.send(told, to: form(.spreads, .receive, 1))
      #expect(answer.status == 422 && answer.body.contains("value=\"Alla chefer\""))
      #expect(answer.body.contains("Fyll i källan."))
      told[FieldName.source] = "Mejl 12 maj"
      #expect(try await support.send(told, to: form(.spreads, .receive, 1)).status == 303)
      #expect(try await support.get(page(.spreads, 1)).body.contains("Mejl 12 maj"))
    }
  }

  @Test("C04: a member announces, another says that they have read, and both are seen")
  func announcement() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let (member, chair) = (try visitors.browser(.member), try visitors.browser(.chair))
      let fields = [
        FieldName.party: "regionen", FieldName.title: "Ny öppettid",
        FieldName.text: "Vi stänger klockan 16.", FieldName.day: "2026-05-10",
      ]
      #expect(try await member.send(fields, to: form(.announcements, .register)).status == 303)
      let before = try await chair.get(page(.announcements)).body
      #expect(before.contains("Ny öppettid") && before.contains("nytt för dig"))
      #expect(try await chair.send([:], to: form(.announcements, .receive, 1)).status == 303)
      let after = try await chair.get(page(.announcements)).body
      #expect(after.contains("Du läste") && after.contains("1 av 3 medlemmar"))
      let outsider = try visitors.browser(.outsider)
      #expect(try await outsider.send([:], to: form(.announcements, .receive, 1)).status == 403)
    }
  }

  @Test("D28, D32: a document is entered and changed, and a member says that they have taken part")
  func document() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let (member, chair) = (try visitors.browser(.member), try visitors.browser(.chair))
      let entered = try await chair.send(
        [
          FieldName.title: "Gemensam rutin", FieldName.address: "Dnr 2026/1",
          FieldName.day: "2026-05-01", FieldName.revise: "2027-05-01",
        ], to: form(.documents, .register))
      #expect(entered.status == 303)
      let wrong = try await chair.send(
        [
          FieldName.title: "En till", FieldName.address: "Dnr 2", FieldName.day: "2026-05-01",
          FieldName.revise: "i höst",
        ], to: form(.documents, .register))
      #expect(wrong.status == 422 && wrong.body.contains("value=\"i höst\""))
      let changed = try await chair.send(
        [FieldName.version: "Version 2", FieldName.text: "Ny väg.", FieldName.day: "2026-05-12"],
        to: form(.documents, .change, 1))
      #expect(changed.status == 303)
      let read = try await member.send(
        [FieldName.change: "1"], to: form(.documents, .receive, 1))
      #expect(read.status == 303)
      #expect(try await member.get(page(.documents, 1)).body.contains("1 av 3 medlemmar"))
      let taken = try await chair.send(
        [FieldName.change: "1", FieldName.meeting: "1"], to: form(.documents, .accept, 1))
      #expect(taken.status == 422 && taken.body.contains("12 maj 2026 har inte varit än"))
    }
  }

  @Test("A23: the summary holds what may be handed on, and nothing internal; as text too")
  func digest() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let member = try visitors.browser(of: .member)
      let link = Links.Link.information(
        body: "gruppen", .digest, since: "2026-05-01", party: "regionen")
      let shown = try await member.get(link).body
      #expect(shown.contains("Rutinen gäller nu.") && shown.contains("väntar på er kvittens"))
      #expect(!shown.contains("Hemlig punkt") && !shown.contains("Vi talade om saken."))
      let text = try await member.get(
        .information(body: "gruppen", .digestText, since: "2026-05-01"))
      #expect(text.body.contains("– Ny rutin") && !text.body.contains("<"))
      let mail = try await member.get(
        .information(body: "gruppen", .digestMail, since: "2026-05-01"))
      #expect(mail.status == 200 && mail.body.contains("X-Unsent: 1\r\n"))
      let lines = mail.body.split(separator: "\r\n\r\n").last ?? ""
      let written = Data(base64Encoded: String(lines), options: .ignoreUnknownCharacters)
      #expect(written.map { String(decoding: $0, as: UTF8.self) } == text.body)
      #expect(try await member.get(link.path + "x").status == 200)
      let bad = Links.Link.information(body: "gruppen", .digest, since: "igår")
      #expect(try await member.get(bad).status == 400)
    }
  }
}
