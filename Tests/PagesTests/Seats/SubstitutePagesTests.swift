import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

@Suite("Substitutes on the pages")
struct SubstitutePagesTests {
  typealias World = MeetingWorld
  static let colleague = PersonID(4)
  static let stranger = PersonID(5)

  /// A meeting that a colleague comes to instead of Lena, in a body without the clause that forbids.
  static func world(named: Bool = true) -> World {
    var world = World(leavingOut: ClauseID("A17"))
    for name in ["Kerstin Kollega", "Sven Främling"] {
      world.done(
        .registerPerson(
          RegisterPerson(name: name, employer: OrganisationID("regionen"))))
    }
    let item = AddItem(meeting: MeetingID(1), title: "Intern punkt", isInternal: true)
    world.done(.addItem(item))
    if named {
      let act = PlanSubstitute(meeting: MeetingID(1), seat: SeatID(1), person: colleague)
      world.done(.planSubstitute(act))
    }
    return world
  }

  func attendance(_ world: World, _ viewer: PersonID?) -> String {
    String(
      decoding: AttendancePage.render(world.view(viewer), meeting: world.meeting), as: UTF8.self)
  }

  @Test("A substitute reads the agenda as the one who is away would, and nobody else does")
  func reads() {
    let world = Self.world()
    func page(_ viewer: PersonID) -> String {
      String(
        decoding: AgendaPage.render(world.view(viewer), meeting: world.meeting), as: UTF8.self)
    }
    #expect(world.view(Self.colleague).denialOfAgenda(world.meeting) == nil)
    #expect(page(Self.colleague).contains("Intern punkt"))
    #expect(page(Self.colleague).contains("du är ersättare på mötet"))
    #expect(world.view(Self.stranger).denialOfAgenda(world.meeting) != nil)
    #expect(world.view(Self.colleague).denialOfMinutes(world.meeting) != nil)
  }

  @Test(
    "Who comes instead is shown with the principal, is chosen beforehand, and can be called off")
  func named() {
    let page = attendance(Self.world(), World.support)
    #expect(page.contains("Kerstin Kollega ersätter Lena, Regionen"))
    #expect(page.contains("/narvaro/aterkalla"))
    #expect(page.contains("Kerstin Kollega kommer i stället"))
    let none = attendance(Self.world(named: false), World.support)
    #expect(!none.contains(AttendanceWords.reasonHint))
    #expect(!none.contains("/narvaro/aterkalla") && none.contains("Hos Regionen"))
  }

  @Test("Whoever stood in is told by name where it is known, and as not named where it is not")
  func came() {
    func page(named: Bool) -> String {
      var world = Self.world(named: named)
      let act = RecordAttendance(
        meeting: MeetingID(1), present: [SeatID(1), SeatID(2)], substitutes: [SeatID(1)])
      world.done(.recordAttendance(act))
      return String(
        decoding: MeetingPage.render(world.view(World.support), meeting: world.meeting),
        as: UTF8.self)
    }
    #expect(page(named: true).contains("ersattes av Kerstin Kollega"))
    #expect(page(named: false).contains("ersättare kom, inte namngiven"))
  }
}
