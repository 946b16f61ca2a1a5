import Governance
import Links
import Stores
import Testing

@testable import Site

@Suite("Minutes in the making")
struct DraftTests {
  private static let write = Links.Link.meetingAction(1, .minutes, .write)
  private static let place = "moten/1/anteckningar"

  private func save(
    _ text: String, _ version: String, _ browser: Browser
  ) async throws -> Answer {
    try await browser.send(
      [FieldName.minutes(2): text, FieldName.version: version, "annat": "något"], to: Self.write)
  }

  @Test("A draft is kept for its writer alone, until it is shared")
  func kept() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let secretary = try visitors.browser(.secretary)
      #expect(try await save("Första försöket", "0", secretary).status == 303)
      let page = Links.Link.meeting(1, .minutes)
      #expect(try await secretary.get(page).body.contains("Första försöket"))
      let chair = try await visitors.browser(.chair).get(page)
      #expect(chair.status == 200 && !chair.body.contains("Första försöket"))
      let shared = try await secretary.send(
        [FieldName.minutes(2): "Till sist"], to: .meetingAction(1, .minutes, .share))
      #expect(shared.status == 303)
      let after = try await secretary.get(page).body
      #expect(after.contains("Till sist") && !after.contains("Första försöket"))
    }
    #expect(try network.store.drafts.get(person: 3, place: Self.place) == nil)
  }

  @Test("A draft that was saved elsewhere meanwhile is not lost: both texts are shown")
  func meanwhile() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let secretary = try visitors.browser(.secretary)
      _ = try await save("Den ena texten", "0", secretary)
      let answer = try await save("Den andra texten", "0", secretary)
      #expect(answer.status == 422)
      #expect(answer.body.contains("Den ena texten") && answer.body.contains("Den andra texten"))
      #expect(try await save("Den andra texten", "1", secretary).status == 303)
    }
  }

  @Test("C23: a draft with an identity number is not kept")
  func individuals() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let answer = try await save("Om 850709-9805", "0", try visitors.browser(.secretary))
      #expect(answer.status == 422 && !answer.body.contains("850709"))
    }
    #expect(try network.store.drafts.get(person: 3, place: Self.place) == nil)
  }

  @Test("Only those who keep the minutes may leave a draft")
  func others() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let answer = try await save("Hej", "0", try visitors.browser(.member))
      #expect(answer.status == 403)
    }
    #expect(try network.store.drafts.list(person: 2).isEmpty)
  }
}
