import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

@Suite("What an agenda shows beside its items")
struct AgendaSightTests {
  private static let id = MeetingID(1)

  private func sight(_ world: MeetingWorld, _ viewer: PersonID? = MeetingWorld.support)
    -> MeetingSight
  {
    MeetingSight(world.view(viewer), world.meeting)
  }

  private func add(_ title: String, _ length: Int?, to world: inout MeetingWorld) {
    world.done(.addItem(AddItem(meeting: Self.id, ItemContent(title: title, length: length))))
  }

  @Test("Items begin when those before them end, as far as each says how long it takes")
  func starts() {
    var world = MeetingWorld()
    world.done(
      .changeItem(ChangeItem(meeting: Self.id, item: 1, ItemContent(title: "Läget", length: 20))))
    add("Budget", 45, to: &world)
    add("Rutin", nil, to: &world)
    add("Övrigt", 15, to: &world)
    let sight = sight(world)
    let starts = sight.items.map { sight.start(of: $0)?.swedishDigits }
    #expect(starts == ["09.00", "09.20", "10.05", nil])
    #expect(sight.overrun == nil)
    add("Mer", 90, to: &world)
    #expect(self.sight(world).overrun == 50)
  }

  @Test("After publication each change is told: new, changed and removed items, and files")
  func changes() {
    var world = MeetingWorld()
    add("Budget", nil, to: &world)
    add("Rutin", nil, to: &world)
    world.done(.publishAgenda(PublishAgenda(meeting: Self.id, on: MeetingWorld.day)))
    #expect(AgendaChanges(sight(world)).lines == [])
    add("Sent", nil, to: &world)
    world.done(
      .changeItem(ChangeItem(meeting: Self.id, item: 2, ItemContent(title: "Budget 2027"))))
    world.done(.removeItem(RemoveItem(meeting: Self.id, item: 3)))
    world.done(
      .attachFiles(
        AttachFiles(meeting: Self.id, files: [NewFile(name: "a.pdf", digest: "aa", size: 1)])))
    let told = [
      AgendaWords.wasChanged("Budget 2027"), AgendaWords.wasRemoved("Rutin"),
      AgendaWords.wasAdded("Sent"), AgendaWords.fileAdded("a.pdf"),
    ]
    #expect(AgendaChanges(sight(world)).lines == told)
    // Published again, the same list says what the second version changed.
    world.done(.publishAgenda(PublishAgenda(meeting: Self.id, on: MeetingWorld.day)))
    #expect(AgendaChanges(sight(world)).lines == told)
  }

  @Test("An internal item's change is told to those of the body alone")
  func internalChange() {
    var world = MeetingWorld()
    world.done(
      .decideAudience(
        DecideAudience(body: MeetingWorld.group, audience: .open, from: MeetingWorld.day)))
    world.done(.publishAgenda(PublishAgenda(meeting: Self.id, on: MeetingWorld.day)))
    world.done(
      .addItem(AddItem(meeting: Self.id, ItemContent(title: "Hemligt", isInternal: true))))
    #expect(AgendaChanges(sight(world)).lines == [AgendaWords.wasAdded("Hemligt")])
    #expect(AgendaChanges(sight(world, nil)).lines == [])
  }
}
