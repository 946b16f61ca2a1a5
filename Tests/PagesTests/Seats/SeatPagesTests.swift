// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

@Suite("Seats on screen")
struct SeatPagesTests {
  typealias World = MeetingWorld

  static let given = Act.giveMandate(
    GiveMandate(seat: SeatID(1), on: World.day, source: "Beslut 12"))

  @Test("A19: both sides stand side by side with who sits there and since when a seat is vacant")
  func sides() {
    let page = World.seats().page(nil)
    #expect(page.contains("Regionen") && page.contains("Kommunerna"))
    #expect(page.contains("Lena") && page.contains("/platser/1"))
    #expect(page.contains("vakant sedan 1 januari 2026"))
    #expect(page.contains("1 av 3 obligatoriska platser är vakanta."))
  }

  @Test(
    "A16: the mandate reads missing, given, accepted or withdrawn",
    arguments: [
      ([], "mandat saknas"), ([given], "mandat gett<"),
      (
        [given, .acceptMandate(AcceptMandate(seat: SeatID(1), on: World.day))],
        "mandat mottaget"
      ),
      (
        [
          given,
          .withdrawMandate(
            WithdrawMandate(seat: SeatID(1), on: World.day, reason: "Byter tjänst")),
        ], "mandat tillbakataget"
      ),
    ] as [([Act], String)])
  func mandates(_ acts: [Act], _ words: String) {
    let world = World.seats(acts)
    #expect(world.page(nil).contains(words) && world.seat(1, nil).contains(words))
  }

  @Test("A20: who may act for the party is offered the forms, and nobody else is")
  func forms() {
    let world = World.seats()
    #expect(world.seat(1, World.support).contains("/platser/1/ge-mandat"))
    #expect(world.seat(1, World.support).contains("på partens vägnar"))
    #expect(world.seat(3, World.support).contains("/platser/3/tillsatt"))
    for viewer in [nil, World.member] {
      #expect(!world.seat(1, viewer).contains("/ge-mandat"))
      #expect(!world.page(viewer).contains("/ge-roll"))
    }
  }

  @Test("A20: an act without its source comes back with the clause, beside the field")
  func source() {
    let returned = View.Returned.refused(
      Refusal(
        .sourceNeeded,
        citation: Citation(charter: World.seated.key, clause: ClauseID("A20")),
        offers: [.stateSource]), at: .seatAction(1, .give))
    let page = World.seats().seat(1, World.support, returned)
    #expect(page.contains("Parten utser själv.") && page.contains("ge-mandat-kalla-error"))
  }

  @Test("A16: a mandate given again stands beside the former one in the history of the seat")
  func givenAgain() {
    let seat = SeatID(1)
    let page = World.seats([
      Self.given,
      .withdrawMandate(WithdrawMandate(seat: seat, on: World.day, reason: "Ny chef")),
      .giveMandate(GiveMandate(seat: seat, on: World.day)),
    ]).seat(1, World.support)
    #expect(page.ranges(of: "fick mandat").count == 2)
    #expect(page.ranges(of: "Mandatet för Lena togs tillbaka").count == 1)
  }

  @Test("A seat is established and taken away by the support office alone, and then says so")
  func seatsChange() {
    let world = World.seats()
    #expect(world.page(World.support).contains("/ledamoter/registrera"))
    #expect(!world.page(World.member).contains("/ledamoter/registrera"))
    #expect(world.seat(1, World.support).contains("/platser/1/ta-bort"))
    #expect(!world.seat(1, World.member).contains("/platser/1/ta-bort"))
    let end = EndSeat(
      seat: SeatID(1), on: World.day.adding(days: -1), reason: "Ny version av uppdraget")
    let gone = World.seats([.endSeat(end)])
    #expect(gone.seat(1, nil).contains("Platsen fanns till och med"))
    #expect(gone.seat(1, World.support).contains("Ny version av uppdraget"))
    #expect(!gone.seat(1, World.support).contains("/platser/1/tillsatt"))
    #expect(!gone.page(nil).contains("/platser/1\""))
  }

  @Test(
    "A04: each required kind of care is shown with the parties that stand for it, or as missing")
  func kindsOfCare() {
    let clause = Clause(
      id: ClauseID("A04"), says: "Alla slag av vård är med.",
      rules: [.kindsOfCare(KindsOfCareRule(required: ["primärvård", "psykiatri"]))])
    let charter = Charter(
      key: CharterKey("vard"), title: "Uppdraget", parts: [], clauses: [clause])
    let clinic = OrganisationID("kliniken")
    let hospital = OrganisationID("sjukhuset")
    func party(_ id: OrganisationID, _ care: String) -> [Act] {
      [
        .registerOrganisation(
          RegisterOrganisation(
            organisation: id, name: "Part \(id.rawValue)", kind: .region, kindsOfCare: [care])),
        .establishSeat(
          EstablishSeat(body: World.group, party: id, function: "chef", from: World.began)),
      ]
    }
    let page = World.seats(
      party(clinic, "primärvård") + party(hospital, "psykiatri") + [
        .changeEmployer(
          ChangeEmployer(person: PersonID(3), employer: clinic, from: World.began)),
        .appoint(Appoint(seat: SeatID(4), person: PersonID(3), from: World.began)),
        .adoptCharter(AdoptCharter(charter: charter, from: World.began)),
        .followCharter(
          FollowCharter(body: World.group, charter: charter.key, from: World.day)),
      ]
    ).page(nil)
    #expect(page.contains("Slag av vård") && page.contains("Part kliniken"))
    #expect(page.contains("Psykiatri") && page.contains("inte företrätt"))
    #expect(!World.seats().page(nil).contains("Slag av vård"))
  }

  @Test("C08: a provider's seat tells for whom it works, and that the contract has ended")
  func contracts() {
    let clinic = OrganisationID("kliniken")
    func page(_ until: Day) -> String {
      World.seats([
        .registerOrganisation(
          RegisterOrganisation(
            organisation: clinic, name: "Kliniken AB", kind: .privateProvider,
            worksFor: OrganisationID("regionen"), contractFrom: World.began,
            contractUntil: until)),
        .establishSeat(
          EstablishSeat(body: World.group, party: clinic, function: "chef", from: World.began)),
      ]).seat(4, nil)
    }
    #expect(page(Day("2026-12-31")!).contains("Regionen, till och med 31 december 2026"))
    #expect(
      page(Day("2026-04-30")!).contains(
        "Avtalet mellan Kliniken AB och Regionen gick ut 30 april 2026."))
  }

  @Test("C15: the holder alone is asked to accept, and only what has been given")
  func accepting() {
    #expect(!World.seats().seat(1, World.member).contains("/ta-emot"))
    let world = World.seats([Self.given])
    #expect(world.seat(1, World.member).contains("/platser/1/ta-emot"))
    #expect(!world.seat(1, World.support).contains("/ta-emot"))
  }

  @Test("What an act rested on is for the party and those who read what is internal")
  func sources() {
    let world = World.seats([Self.given])
    #expect(world.seat(1, World.member).contains("Beslut 12"))
    #expect(!world.seat(1, nil).contains("Beslut 12"))
    #expect(LetterPage.denial(world.view(nil), seat: world.state.seat(SeatID(1))!) != nil)
    #expect(
      LetterPage.denial(world.view(World.member), seat: world.state.seat(SeatID(1))!) == nil)
  }

  @Test("C15: the letter says who, for whom, in which body, what it may do, and who appointed")
  func letter() {
    let letter = World.seats([Self.given]).letter(1, World.member)
    for words in [
      "Lena", "representerar Regionen i Gruppen.", "Gruppen beslutar inte.",
      "Den som sitter med sprider det som sägs.", "Källa: Beslut 12.", "Jag tar emot uppdraget",
    ] {
      #expect(letter.contains(words), "\(words)")
    }
  }

  @Test("B16: one who has left the party's employment is shown, and the party is asked")
  func leftEmployment() {
    let hired = { (day: Day, employer: OrganisationID?) in
      Act.changeEmployer(ChangeEmployer(person: World.member, employer: employer, from: day))
    }
    let here = World.seats([hired(World.began, OrganisationID("regionen"))])
    #expect(!here.seat(1, nil).contains("inte anställd hos parten"))
    let gone = World.seats([
      hired(World.began, OrganisationID("regionen")), hired(World.day, nil),
    ])
    #expect(gone.seat(1, nil).contains("Regionen behöver säga om uppdraget ska fortsätta"))
    #expect(gone.page(nil).contains("inte anställd hos parten"))
  }

  @Test("D23: one who sits in the place of a manager is shown as the delegate")
  func delegate() {
    let world = World.seats([
      .nameAccountable(
        NameAccountable(seat: SeatID(1), manager: PersonID(3), from: World.day))
    ])
    let words = "Utsedd i stället för den ansvariga chefen Olle."
    #expect(world.page(nil).contains(words) && world.seat(1, nil).contains(words))
  }

  @Test("D14: a missing contact is shown for each side, with who stands in, and blocks nothing")
  func contacts() {
    let missing = World.seats().page(nil)
    #expect(missing.components(of: ">saknas<") == 2)
    #expect(missing.contains("Processledaren håller kontakten tills vidare."))
    let named = World.seats([
      .nameLiaison(
        NameLiaison(
          body: World.group, to: World.neighbour, side: .region, person: World.member,
          from: World.began))
    ])
    #expect(named.page(nil).components(of: ">saknas<") == 1)
  }

  @Test("C13: an extra member stands with the reason and the time")
  func extras() {
    let page = World.seats([
      .addExtraMember(
        AddExtraMember(
          body: World.group, person: PersonID(3), from: World.day, until: Day("2026-12-31"),
          reason: "Kan utskrivning"))
    ]).page(nil)
    #expect(page.contains("Kan utskrivning") && page.contains("31 december 2026"))
  }

  @Test("C16: how a role came is told: by turn, by election or as acting")
  func roles() {
    let chair = { (acting: Bool, election: Election?) in
      World.seats([
        .takeRole(
          TakeRole(
            body: World.group, role: .chair, person: World.member, from: World.began,
            isActing: acting, election: election, reason: "Vikarie"))
      ]).page(nil)
    }
    #expect(chair(false, nil).contains("enligt turordning: 2026 är regionens år"))
    #expect(chair(true, nil).contains("tillförordnad"))
    let elected = chair(false, Election(on: World.began, voters: [SeatID(1), SeatID(2)]))
    #expect(elected.contains("vald 1 januari 2026") && elected.contains("2 deltog"))
  }

  @Test("C15: one who is asked by a link can read the letter before accepting, without signatures")
  func answer() {
    let day = World.began
    let world = World.seats([.giveMandate(GiveMandate(seat: SeatID(1), on: day))])
    let holder = world.state.seat(SeatID(1))!.holder(on: day)!.person
    let ask = Ask(person: holder, .mandate(SeatID(1)))
    let page = String(decoding: AnswerPage.render(world.view(nil), ask, token: "t"), as: UTF8.self)
    #expect(page.contains("Läs uppdragsbrevet först"))
    #expect(page.contains("Den som sitter med sprider det som sägs."))
    #expect(!page.contains("signatures"))
  }

  @Test(
    "C16: what is handed over is listed in the last quarter, when the turn passes, and not before",
    arguments: [("2026-09-30", false), ("2026-10-01", true), ("2026-12-31", true)])
  func handover(_ day: String, _ isShown: Bool) {
    let chair = TakeRole(
      body: World.group, role: .chair, person: World.member, from: World.began)
    let page = World.seats([.takeRole(chair)]).page(World.support, on: Day(day)!)
    #expect(page.contains("lämnas över till kommunerna inför 1 januari 2027") == isShown)
    #expect(page.contains("/lamna-over") == isShown)
  }
}

extension String {
  /// How many times a text stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
