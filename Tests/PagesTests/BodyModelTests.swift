import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

struct BodyModelTests {
  private let world = PageWorld([.of("A12", .attest(AttestRule()))])

  @Test("Anyone sees who sits, but only those logged in how to reach them")
  func reach() {
    let open = BodyModel(world.body(), world.view()).sides.flatMap(\.seats)
    #expect(open.first?.person?.name == "Anna" && open.first?.person?.email == nil)
    let own = BodyModel(world.body(), world.view(2)).sides.flatMap(\.seats)
    #expect(own.first?.person?.email == "Anna@exempel.se")
  }

  @Test("A title that repeats the seat's function is not told twice")
  func title() {
    let seats = BodyModel(world.body(), world.view()).sides.flatMap(\.seats)
    #expect(seats.first?.function == "Chef" && seats.first?.person?.title == "")
  }

  @Test("A vacant seat stands in the list without a person")
  func vacant() {
    let seats = BodyModel(world.body(), world.view()).sides.flatMap(\.seats)
    #expect(seats.count == 2 && seats.last?.person == nil && seats.last?.party == "Ystads kommun")
  }

  @Test("Relations to the very same bodies are told together, once")
  func relations() {
    let relations = BodyModel(world.body(), world.view()).relations
    #expect(relations.count == 1 && relations.first?.names.count == 2)
    #expect(relations.first?.bodies.map(\.link) == [.body("beredningen")])
  }

  @Test("A body without a charter has no health, and nothing it is said to miss")
  func bare() {
    let model = BodyModel(world.body(PageWorld.commissioner), world.view())
    #expect(model.health == nil && model.troubled.isEmpty && model.authority.isEmpty)
    #expect(BodyModel(world.body(), world.view()).health != nil)
  }

  @Test("Nobody without a right in the body is offered to plan a meeting")
  func plan() {
    #expect(BodyModel(world.body(), world.view()).planLink == nil)
    #expect(BodyModel(world.body(), world.view(2)).planLink == nil)
  }
}
