import Governance
import Links
import Stores
import Testing

@testable import Site

@Suite("A meeting that is held, written in by forms")
struct LiveFormTests {
  private typealias Who = SmallNetwork.Who
  private let notes = LiveField.notes(LiveWorld.open)

  @Test("What one saves all who are there read, with when and by whom")
  func saved() async throws {
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      let secretary = try visitors.browser(.secretary)
      let answer = try await secretary.send(
        LiveWorld.form(notes, "Vi talade."), to: LiveWorld.write)
      #expect(answer.status == 303 && answer["location"] == "/moten/3/motet#punkt-2")
      for who in [Who.chair, .member, .support, .outsider] {
        let page = try await visitors.browser(who).get(LiveWorld.page)
        #expect(page.status == 200 && page.body.contains("Vi talade."), "\(who)")
        #expect(page.body.contains("Sparat kl. 10.30 av Sara Sekreterare."), "\(who)")
      }
    }
  }

  @Test("Nobody outside follows the meeting, and one called in sees the own items alone")
  func rights() async throws {
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      for who in [Who.nobody, .administrator] {
        for link in [LiveWorld.page, .liveStream(3)] {
          #expect(try await visitors.browser(who).get(link).status == 403, "\(who)")
        }
      }
      let secretary = try visitors.browser(.secretary)
      _ = try await secretary.send(
        LiveWorld.form(.notes(LiveWorld.secret), "Hemligt ord"), to: LiveWorld.write)
      _ = try await secretary.send(LiveWorld.form(.current, "3"), to: LiveWorld.write)
      let guest = try await visitors.browser(.outsider).get(LiveWorld.page).body
      #expect(guest.contains("Öppen fråga") && guest.contains("En annan punkt pågår"))
      for hidden in ["Intern fråga", "Hemligt ord", "Lena Ledamot", "Läget hos parterna"] {
        #expect(!guest.contains(hidden), "\(hidden)")
      }
      let member = try await visitors.browser(.member).get(LiveWorld.page).body
      #expect(member.contains("Hemligt ord") && !member.contains("<textarea"))
    }
  }

  @Test("Only officers write, and only in what the meeting has", arguments: Who.allCases)
  func writers(_ who: SmallNetwork.Who) async throws {
    let world = try await LiveWorld()
    let isOfficer = [.chair, .secretary, .support].contains(who)
    try await world.network.run { visitors in
      let browser = try visitors.browser(who)
      let page: Links.Link = who == .nobody ? .logIn() : .start
      for field in [notes, .outcome(2), .seat(1), .current, .others, .guest(1)] {
        let text = [.seat(1): "present", .current: "2", .others: "3", .guest(1): "absent"][field]
        let answer = try await browser.send(
          LiveWorld.form(field, text ?? ""), to: LiveWorld.write, from: page)
        #expect(answer.status == (isOfficer ? 303 : 403), "\(field.name)")
      }
      guard isOfficer else { return }
      for (field, text) in [
        (LiveField.notes(99), "x"), (.outcome(2), "seger"), (.seat(4), "present"),
        (.seat(1), "kanske"), (.guest(9), "present"), (.current, "99"), (.others, "-1"),
      ] {
        let answer = try await browser.send(LiveWorld.form(field, text), to: LiveWorld.write)
        #expect(answer.status == 422, "\(field.name) \(text)")
      }
    }
    #expect(try world.notes.all(meeting: 3).isEmpty == !isOfficer)
  }

  @Test("C23: notes with an identity number are not kept, and come back without it")
  func individuals() async throws {
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      let secretary = try visitors.browser(.secretary)
      let form = LiveWorld.form(notes, "Om 850709-9805, och mer").merging(["punkt": "2"]) { $1 }
      let page = try await secretary.send(form, to: LiveWorld.write)
      #expect(page.status == 422 && !page.body.contains("850709"))
      #expect(page.body.contains("och mer</textarea>"))
      let data = try await secretary.send(
        LiveWorld.data(notes, "Om 850709-9805"), to: LiveWorld.write, from: LiveWorld.page)
      #expect(data.status == 422 && data.body.contains("problem") && !data.body.contains("8507"))
    }
    #expect(try world.notes.all(meeting: 3).isEmpty)
  }

  @Test("C23: notes with what may be a mobile number are asked about, and kept once answered")
  func mobiles() async throws {
    let world = try await LiveWorld()
    let text = "Ring 0701231235", ticked = [FieldName.assuresMobiles: "ja"]
    try await world.network.run { visitors in
      let secretary = try visitors.browser(.secretary), chair = try visitors.browser(.chair)
      let form = LiveWorld.form(notes, text).merging(["punkt": "2"]) { $1 }
      let page = try await secretary.send(form, to: LiveWorld.write)
      #expect(page.status == 422 && page.body.contains("Ring 0701231235</textarea>"))
      #expect(page.body.contains("<div data-asks=\"ja\"><div"))
      let data = LiveWorld.data(notes, text)
      let asked = try await secretary.send(data, to: LiveWorld.write, from: LiveWorld.page)
      #expect(asked.status == 422 && asked.body.contains("\"asks\":true"))
      #expect(try world.notes.all(meeting: 3).isEmpty)
      let worse = LiveWorld.form(notes, text + " om 850709-9805").merging(ticked) { $1 }
      #expect(try await secretary.send(worse, to: LiveWorld.write).status == 422)
      let saved = try await secretary.send(
        data.merging(ticked) { $1 }, to: LiveWorld.write, from: LiveWorld.page)
      #expect(saved.status == 200)
      // What collides with it is kept beside it, though nobody asks about the two together.
      let other = LiveWorld.form(notes, "Skriv 0701231235").merging(ticked) { $1 }
      #expect(try await chair.send(other, to: LiveWorld.write).status == 409)
      let again = LiveWorld.form(notes, "Mer av Olle")
      #expect(try await chair.send(again, to: LiveWorld.write).status == 409)
    }
    #expect(try world.text(notes) == text)
    #expect(
      try world.text(.beside(item: 2, person: 1)) == "Skriv 0701231235\n\nMer av Olle")
  }

  @Test("A field that its sender left as it was seen overwrites nobody's")
  func untouched() async throws {
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      let secretary = try visitors.browser(.secretary), chair = try visitors.browser(.chair)
      _ = try await secretary.send(LiveWorld.form(notes, "Första"), to: LiveWorld.write)
      let seen = try #require(try await chair.get(LiveWorld.page).hidden(FieldName.seen(notes)))
      _ = try await secretary.send(LiveWorld.form(notes, "Andra", seen: 1), to: LiveWorld.write)
      let outcome = LiveField.outcome(2)
      let both = [
        notes.name: "Första", FieldName.seen(notes): seen, outcome.name: "information",
        FieldName.seen(outcome): "0",
      ]
      #expect(try await chair.send(both, to: LiveWorld.write).status == 303)
    }
    #expect(try world.text(notes) == "Andra")
    #expect(try world.text(.outcome(2)) == "information")
  }

  @Test("Of two texts written at once both are kept, shown side by side, and chosen between")
  func collision() async throws {
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      let secretary = try visitors.browser(.secretary), chair = try visitors.browser(.chair)
      _ = try await secretary.send(LiveWorld.form(notes, "Saras text"), to: LiveWorld.write)
      let late = try await chair.send(LiveWorld.form(notes, "Olles text"), to: LiveWorld.write)
      #expect(late.status == 409)
      for browser in [secretary, chair] {
        let page = try await browser.get(LiveWorld.page).body
        #expect(page.contains("Saras text") && page.contains("Olles text"))
        #expect(page.contains("Olle Ordförande skrev samtidigt"))
      }
      let member = try await visitors.browser(.member).get(LiveWorld.page).body
      #expect(member.contains("Saras text") && !member.contains("Olles text"))
      let beside = LiveField.beside(item: 2, person: 1)
      let page = try await chair.get(LiveWorld.page)
      let choice = [
        notes.name: "Saras och Olles text", FieldName.seen(notes): "1",
        FieldName.beside: beside.name,
        FieldName.seen(beside): try #require(page.hidden(FieldName.seen(beside))),
      ]
      #expect(try await chair.send(choice, to: LiveWorld.write).status == 303)
      #expect(try await !chair.get(LiveWorld.page).body.contains("skrev samtidigt"))
    }
    #expect(try world.text(notes) == "Saras och Olles text")
  }

  @Test("Nothing that the script sent is lost, however often two collide")
  func collisions() async throws {
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      let secretary = try visitors.browser(.secretary), chair = try visitors.browser(.chair)
      func send(_ text: String, _ seen: Int, _ browser: Browser) async throws -> Answer {
        try await browser.send(
          LiveWorld.data(notes, text, seen: seen), to: LiveWorld.write, from: LiveWorld.page)
      }
      let first = try await send("a", 0, secretary)
      #expect(first.status == 200 && first.body.contains("\"version\":1"))
      for text in ["bb", "bb cc", "dd"] {
        let answer = try await send(text, 0, chair)
        #expect(answer.status == 409 && answer.body.contains("\"region\":\"krock-2\""))
        #expect(answer.body.contains("\"text\":\"a\"") && answer.body.contains("\"version\":1"))
      }
      #expect(try await send("a", 0, chair).status == 200, "the same text is no collision")
    }
    #expect(try world.text(.beside(item: 2, person: 1)) == "bb cc\n\ndd")
    #expect(try world.text(notes) == "a")
  }

  @Test("Of two choices the one that stands is told to the one who came late")
  func choices() async throws {
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      let chair = try visitors.browser(.chair), secretary = try visitors.browser(.secretary)
      _ = try await chair.send(LiveWorld.form(.seat(1), "present"), to: LiveWorld.write)
      let late = try await secretary.send(
        LiveWorld.data(.seat(1), "absent"), to: LiveWorld.write, from: LiveWorld.page)
      #expect(late.status == 409 && late.body.contains("\"text\":\"present\""))
    }
    #expect(try world.text(.seat(1)) == "present")
  }
}
