import Governance
import Links
import Registrar
import Testing

@testable import Site

@Suite("Forms that are sent twice")
struct RepeatTests {
  private static let add = Links.Link.meetingAction(2, .agenda, .add)

  @Test("The same form sent twice adds one item and gives the same answer")
  func twice() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let fields = [FieldName.title: "En punkt"]
      let first = try await chair.send(fields, to: Self.add, command: "samma")
      let second = try await chair.send(fields, to: Self.add, command: "samma")
      #expect(first.status == 303 && first["location"] == second["location"])
    }
    #expect(titles(network) == ["En punkt"])
  }

  @Test("The same form sent many times at once adds one item")
  func together() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let page = try await chair.get(.meeting(2, .agenda))
      let fields = [
        FieldName.title: "En punkt", FieldName.command: "samma",
        "csrf": try #require(page.hidden("csrf")),
      ]
      let locations = try await withThrowingTaskGroup(of: String?.self) { group in
        for _ in 0..<8 {
          group.addTask { try await chair.post(fields, to: Self.add.path)["location"] }
        }
        return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
      }
      #expect(locations.count == 1 && locations.first != .some(nil))
    }
    #expect(titles(network) == ["En punkt"])
  }

  @Test("Another form sent from the same page, as after going back, is another command")
  func another() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      for title in ["En punkt", "En till"] {
        _ = try await chair.send([FieldName.title: title], to: Self.add, command: "samma")
      }
    }
    #expect(titles(network) == ["En punkt", "En till"])
  }

  @Test("A form without a command, or with a broken one, is done all the same")
  func without() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let answer = try await chair.send(
        [FieldName.title: "En punkt"], to: Self.add, command: "<inte ett kommando>")
      #expect(answer.status == 303)
    }
    #expect(titles(network) == ["En punkt"])
  }

  private func titles(_ network: SmallNetwork) -> [String] {
    let snapshot = network.registrar.snapshot
    let items = snapshot.state.meeting(MeetingID(2))?.agenda ?? []
    return items.filter { $0.standing == nil }.compactMap { snapshot.name($0.title) }
  }
}
