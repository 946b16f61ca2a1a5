// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

@Suite("Guests at single items")
struct GuestPagesTests {
  typealias World = MeetingWorld
  static let guest = PersonID(4)

  static let world: World = {
    var world = World()
    world.done(.registerPerson(RegisterPerson(name: "Gustav Gäst")))
    let meeting = MeetingID(1)
    world.done(
      .addItem(AddItem(meeting: meeting, title: "Egen punkt", note: "Läs det", isInternal: true)))
    world.done(.addItem(AddItem(meeting: meeting, title: "Andras punkt", note: "Inte för dig")))
    let own = world.meeting.agenda.first { $0.isInternal }!.number
    world.done(.inviteGuest(InviteGuest(meeting: meeting, item: own, person: guest)))
    return world
  }()

  func page(_ viewer: PersonID?) -> String {
    let view = Self.world.view(viewer)
    return String(
      decoding: AgendaPage.render(view, meeting: Self.world.meeting), as: UTF8.self)
  }

  @Test("C14: a guest sees the items called in to before the meeting, and no others")
  func own() {
    #expect(Self.world.view(Self.guest).denialOfAgenda(Self.world.meeting) == nil)
    let page = page(Self.guest)
    #expect(page.contains("Egen punkt") && page.contains("Läs det"))
    #expect(!page.contains("Andras punkt") && !page.contains("Inte för dig"))
    #expect(page.contains("Du är adjungerad"))
    #expect(page.contains("Du får läsa det här eftersom du är adjungerad till mötet."))
  }

  @Test("C14: one who is not called in reads nothing, and minutes wait until they are sent")
  func others() {
    let view = Self.world.view(PersonID(99))
    #expect(view.denialOfAgenda(Self.world.meeting) != nil)
    #expect(Self.world.view(Self.guest).denialOfMinutes(Self.world.meeting) != nil)
  }

  @Test("C14: those who hold the meeting call in and call off; members see who is called in")
  func forms() {
    let held = page(World.support)
    #expect(held.contains("/dagordning/bjud-in") && held.contains("/dagordning/aterkalla"))
    let read = page(World.member)
    #expect(read.contains("Gustav Gäst") && !read.contains("/bjud-in"))
  }
}
