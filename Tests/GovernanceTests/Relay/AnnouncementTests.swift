// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("What parties tell each other, and subject areas")
struct AnnouncementTests {
  private let arena = BodyID("ostersund-operativ")
  private let subregion = BodyID("ds-tj-sydost")
  private let local = BodyID("lokal-osterlen")

  private func announce(
    _ body: BodyID, _ party: String, area: String? = nil, decided: String = "2026-02-01"
  ) -> Act {
    .announce(
      Announce(
        body: body, party: OrganisationID(party), title: "Ny öppettid",
        text: "Mottagningen stänger klockan 16.", decided: Day(decided)!,
        effect: "Fler hembesök sena eftermiddagar.", reference: "KS 2026/12", area: area))
  }

  @Test("C04: a party tells the others of its own decision, and who has read it is seen")
  func announced() throws {
    var world = World(example: "jamtland")
    world.seat(arena)
    #expect(world.headline("C04", of: arena, on: "2026-02-10") == .notYet)
    let told = AnnouncementID(
      world.done(announce(arena, "ostersund"), on: "2026-02-05").made!)
    let members = world.state.members(of: world.state.body(arena)!, on: Day("2026-02-10")!)
    let news = world.state.told(to: members[0], since: Day("2026-02-01")!, on: world.day)
    #expect(news.map(\.subject) == [.announcement(told)])
    world.done(.readAnnouncement(ReadAnnouncement(announcement: told, person: members[0])))
    #expect(world.state.told(to: members[0], since: Day("2026-02-01")!, on: world.day) == [])
    let occasion = try #require(
      world.judgement("C04", of: arena, on: "2026-02-10").occasions.first)
    #expect(occasion.standing == .kept)
    #expect(
      occasion.note
        == .announced(on: Day("2026-02-05")!, readers: 1, members: members.count))
  }

  @Test("C04: only the party tells of its decision, and only members say that they have read it")
  func refused() {
    var world = World(example: "jamtland")
    world.seat(arena)
    let stranger = world.hire("Utomstående").rawValue
    let act = announce(arena, "ostersund")
    #expect(
      world.refusal(act, by: stranger, on: "2026-02-05")?.reason == .notEntitled(.notTheParty))
    #expect(world.refusal(announce(arena, "krokom"), on: "2026-02-05")?.reason == .notParty)
    #expect(
      world.refusal(announce(arena, "finns-inte"), on: "2026-02-05")?.reason
        == .unknown(.organisation))
    #expect(
      world.refusal(announce(arena, "ostersund", decided: "2026-03-01"), on: "2026-02-05")?.reason
        == .inTheFuture(Day("2026-03-01")!))
    let told = AnnouncementID(world.done(act).made!)
    let read = Act.readAnnouncement(
      ReadAnnouncement(announcement: told, person: PersonID(stranger)))
    #expect(world.refusal(read, by: stranger)?.reason == .notEntitled(.notMember))
  }

  @Test("D19: parties tell each other here too, and an exchange that nobody held shows as silence")
  func exchange() {
    var world = World(example: "skane")
    world.seat(subregion)
    world.set("D19", of: subregion, .interval(.quarter))
    world.done(announce(subregion, "ystad"), on: "2026-02-05")
    let judged = world.judgement("D19", of: subregion, on: "2026-07-02")
    let announced = judged.occasions.filter {
      if case .announcement = $0.subject { true } else { false }
    }
    #expect(announced.map(\.standing) == [.kept])
    let silent = judged.occasions.filter {
      if case .exchange = $0.subject { $0.standing == .broken } else { false }
    }
    #expect(!silent.isEmpty)
    #expect(judged.headline == .broken || judged.occasions.contains { $0.standing == .due })
  }

  @Test("D30: in a local group too, once the group has adopted it")
  func inLocalGroups() {
    var world = World(example: "skane")
    world.seat(local)
    world.adopt("D30", local, from: "2026-01-01")
    world.done(announce(local, "simrishamn"), on: "2026-02-05")
    #expect(world.judgement("D30", of: local, on: "2026-03-01").kept == 1)
  }

  @Test("D20: the area has a stream of its own, due until something is told, and never broken")
  func stream() throws {
    var world = World(example: "skane")
    world.seat(subregion)
    #expect(world.headline("D20", of: subregion, on: "2026-02-10") == .due)
    world.done(announce(subregion, "ystad", area: "e-hälsotjänster"), on: "2026-02-05")
    let body = try #require(world.state.body(subregion))
    #expect(world.state.stream(of: "e-hälsotjänster", in: body).count == 1)
    #expect(world.state.stream(of: "informationsöverföring", in: body).isEmpty)
    let occasion = world.judgement("D20", of: subregion, on: "2026-02-10").occasions.last
    #expect(occasion?.standing == .kept && occasion?.note == .areasSeen(1, of: 2))
    #expect(world.headline("D20", of: subregion, on: "2027-02-10") == .kept)
  }

  @Test("D04, D15, D21: an item is put under areas, which shows coverage; others are refused")
  func tagged() throws {
    var world = World(example: "skane")
    world.seat(subregion)
    let meeting = world.met("2026-02-10", subregion)
    let item = world.done(.addItem(AddItem(meeting: meeting, title: "Psykiatri"))).made!
    func tag(_ areas: [String]) -> Act {
      .tagSubjects(TagSubjects(meeting: meeting, item: item, areas: areas))
    }
    let refusal = world.refusal(tag(["väder"]))
    guard case .noSuchArea(let known) = refusal?.reason else {
      Issue.record("not refused")
      return
    }
    #expect(known.contains("psykiatri"))
    world.done(tag(["psykiatri", "kompetensförsörjning", "planerad vård"]))
    for (clause, of) in [("D04", 7), ("D15", 3), ("D21", 2)] {
      let notes = world.judgement(clause, of: subregion, on: "2026-03-01").occasions.map(\.note)
      #expect(notes.contains(.areasSeen(1, of: of)), "\(clause)")
    }
  }

  @Test("D24: support in home care is an area of its own in the local group")
  func homeCare() {
    var world = World(example: "skane")
    world.seat(local)
    world.adopt("D24", local, from: "2026-01-01")
    world.done(
      announce(local, "simrishamn", area: "stöd och läkarmedverkan i hemsjukvården"),
      on: "2026-02-05")
    #expect(world.headline("D24", of: local, on: "2026-03-01") == .kept)
  }

  @Test("D20: one who watches an area gets its news, and one outside the body cannot watch it")
  func watched() {
    var world = World(example: "skane")
    world.seat(subregion)
    let person = world.person(.region, of: subregion, on: "2026-02-01")
    let area = Watched.area(body: subregion, name: "e-hälsotjänster")
    let stranger = world.hire("Utomstående")
    func watch(_ who: PersonID, _ isOn: Bool = true) -> Act {
      .watch(Watch(person: who, watched: area, isOn: isOn))
    }
    #expect(
      world.refusal(watch(stranger), by: stranger.rawValue, on: "2026-02-01")?.reason
        == .notEntitled(.notMember))
    world.done(watch(person), on: "2026-02-01")
    let told = AnnouncementID(
      world.done(announce(subregion, "ystad", area: "e-hälsotjänster"), on: "2026-02-05").made!)
    let news = world.state.told(to: person, since: Day("2026-02-01")!, on: world.day)
    #expect(news.contains { $0.subject == .watched(.announcement(told)) })
    world.done(watch(person, false))
    let after = world.state.told(to: person, since: Day("2026-02-01")!, on: world.day)
    #expect(!after.contains { $0.subject == .watched(.announcement(told)) })
  }
}
