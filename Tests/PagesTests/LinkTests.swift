import Links
import Testing

struct LinkTests {
  @Test("Every link is read back from its own address", arguments: addresses)
  func roundTrip(link: Link, path: String) {
    #expect(link.path == path)
    #expect(Link(path: path) == link)
  }

  @Test("Any text is one segment, and comes back whole or is refused")
  func anyText() {
    var random = Dice(seed: 13)
    for _ in 0..<4000 {
      let text = random.text()
      for link in [Link.body(text), .file(digest: "a1", name: text), .image(text)] {
        let path = link.path
        #expect(path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C })
        let read = Link(path: path)
        let isPlain =
          !["", ".", ".."].contains(text)
          && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        #expect(read == (isPlain ? link : nil))
      }
    }
  }

  @Test(
    "What is no address of ours is no link",
    arguments: [
      "", "x", "//evil.example", "https://evil.example/", "/organ/", "/organ//moten", "/organ/..",
      "/organ/%2e%2e", "/organ/./moten", "/organ/%", "/organ/%4", "/organ/%zz", "/organ/%00",
      "/organ/%ff", "/organ/a/b", "/organ/a/moten/nytt/x", "/moten", "/moten/0", "/moten/-1",
      "/moten/+7", "/moten/007", "/moten/99999999999999999999", "/moten/7/x", "/moten/7/narvaro/x",
      "/platser", "/platser/0", "/platser/7/x", "/platser/7/uppdragsbrev/x", "/organ/a/ledamoter/x",
      "/om/x", "/stil/a.js", "/OM", "/planer/0", "/planer/07", "/planer/7/x",
      "/planer/7/aktiviteter", "/planer/7/aktiviteter/0", "/planer/7/plan.csv/x",
      "/planer/7/inlasning/x",
      "/organ/a/mal/7", "/organ/a/avtal/0", "/organ/a/avtal/7/x", "/organ/a/uppgifter/x",
      "/om/x", "/logga-in/x", "/konto/x", "/inbjudningar/0", "/inbjudningar/07", "/inbjudan",
      "/inbjudan?nyckel=", "/svar", "/stil/a.js", "/OM",
    ])
  func refused(path: String) { #expect(Link(path: path) == nil) }

  @Test("After log-in only an address of our own is followed")
  func afterLogIn() {
    #expect(Link(path: "/logga-in?till=//evil.example") == .logIn())
    #expect(Link(path: "/logga-in?till=https%3A%2F%2Fevil.example") == .logIn())
    #expect(Link(path: "/logga-in?till=%2Flogga-in") == .logIn())
    #expect(Link(path: "/logga-in?till=%2Flogga-in%2Fkod") == .logIn())
    #expect(Link(path: "/logga-in/oidc?till=%2F%2Fevil.example") == .logInElsewhere())
    #expect(Link(path: "/logga-in/oidc?till=%2Flogga-in%2Foidc") == .logInElsewhere())
    #expect(Link(path: "/logga-in/kod?till=%2F%2Fevil.example") == .logInCode())
  }

  @Test("A receipt is asked for after what the address asks for already")
  func receipt() {
    #expect(Link.start.path(receipt: "k") == "/?kvitto=k")
    let figures = Link.deviationFigures(body: "sydost")
    #expect(figures.path(receipt: "k") == "/avvikelser/statistik?organ=sydost&kvitto=k")
  }

  @Test("What a log may hold of an address has no secret in it")
  func pattern() {
    #expect(Link.invitation("hemligt").pattern == "/inbjudan")
    #expect(Link.answer("hemligt").pattern == "/svar")
    #expect(Link.logInElsewhere(invitation: "hemligt").pattern == "/logga-in/oidc")
    #expect(Link.logInCode(then: .invitation("hemligt")).pattern == "/logga-in/kod")
  }

  @Test("Hostile addresses of any bytes are read or refused, in no more than 4096 bytes")
  func hostile() {
    var random = Dice(seed: 14)
    for _ in 0..<4000 {
      let start = ["organ/", "moten/7", "?per=", ""].randomElement(using: &random) ?? ""
      let path = "/" + start + random.text()
      guard let link = Link(path: path) else { continue }
      #expect(Link(path: link.path) == link)
    }
    #expect(Link(path: "/organ/" + String(repeating: "a", count: 4096)) == nil)
  }
}

/// A link of every kind with its address.
private let addresses: [(Link, String)] = [
  (.start, "/"), (.logIn(), "/logga-in"), (.logOut, "/logga-ut"),
  (.deviations(), "/avvikelser"), (.deviation(7), "/avvikelser/7"),
  (
    .deviations(DeviationQuery(body: "sydost", step: 2, category: "vård", showsEnded: true)),
    "/avvikelser?organ=sydost&steg=2&kategori=v%C3%A5rd&avslutade=ja"
  ),
  (.effort(body: "s"), "/organ/s/kostnader"),
  (.effort(body: "s", year: 2026, page: 2), "/organ/s/kostnader?ar=2026&sida=2"),
  (.effort(body: "s", .meeting, number: 7), "/organ/s/kostnader/mote/7"),
  (.effort(body: "s", .task, number: 3), "/organ/s/kostnader/arbete/3"),
  (.effort(body: "s", .file, year: 2026), "/organ/s/kostnader/fil.csv?ar=2026"),
  (.effortAction(body: "s", .overview, .add), "/organ/s/kostnader/lagg-till"),
  (
    .effortAction(body: "s", .meeting, number: 7, .register),
    "/organ/s/kostnader/mote/7/registrera"
  ),
  (.review(body: "s"), "/organ/s/arsgenomgang"),
  (.review(body: "s", year: 2025), "/organ/s/arsgenomgang/2025"),
  (.reviewAction(body: "s", year: 2025, .adopt), "/organ/s/arsgenomgang/2025/anta"),
  (.health(), "/struktur/halsa"),
  (.health(network: "n", .seats, page: 2), "/struktur/halsa?natverk=n&visa=platser&sida=2"),
  (.deviationAction(7, .correct), "/avvikelser/7/ratta"),
  (.newDeviation(body: "sydost"), "/avvikelser/ny?organ=sydost"),
  (.newDeviationAction(body: "sydost", .report), "/avvikelser/ny/sydost/rapportera"),
  (.learning(DeviationQuery(words: "plan")), "/avvikelser/larande?fraga=plan"),
  (.deviationFigures(), "/avvikelser/statistik"),
  (.deviationFiguresAction(body: "sydost", .adopt), "/avvikelser/statistik/sydost/anta"),
  (.logIn(then: .meeting(7, .agenda)), "/logga-in?till=%2Fmoten%2F7%2Fdagordning"),
  (.logInCode(), "/logga-in/kod"), (.logInCode(then: .bodies), "/logga-in/kod?till=%2Forgan"),
  (.logInElsewhere(), "/logga-in/oidc"), (.backFromElsewhere, "/logga-in/svar"),
  (.logInElsewhere(then: .bodies), "/logga-in/oidc?till=%2Forgan"),
  (.logInElsewhere(invitation: "a-_1"), "/logga-in/oidc?nyckel=a-_1"),
  (.account, "/konto"), (.accountAction(.remove), "/konto/ta-bort"),
  (.invitations, "/inbjudningar"), (.invite(7), "/inbjudningar/7"),
  (.invitation("a-_1"), "/inbjudan?nyckel=a-_1"), (.answer("a-_1"), "/svar?nyckel=a-_1"),
  (.answerLinks, "/svarslankar"), (.oneTimeLinks, "/engangslankar"),
  (.structure, "/struktur"), (.bodies, "/organ"), (.body("sydost"), "/organ/sydost"),
  (.body("a/b c"), "/organ/a%2Fb%20c"), (.charter(body: "s"), "/organ/s/uppdraget"),
  (
    .charter(body: "s", asOf: "2026-05-18", clause: "C20"),
    "/organ/s/uppdraget?per=2026-05-18#C20"
  ),
  (.clause(body: "s", clause: "A14"), "/organ/s/uppdraget/A14"),
  (
    .clause(body: "s", clause: "A14", asOf: "2026-05-18"), "/organ/s/uppdraget/A14?per=2026-05-18"
  ),
  (.meetings(body: "s"), "/organ/s/moten"), (.newMeeting(body: "s"), "/organ/s/moten/nytt"),
  (.members(body: "s"), "/organ/s/ledamoter"),
  (.role(body: "s"), "/organ/s/ledamoter/roll"),
  (
    .role(body: "s", role: "chair", day: "2027-03-01"),
    "/organ/s/ledamoter/roll?roll=chair&dag=2027-03-01"
  ),
  (.membersAction(body: "s", .take), "/organ/s/ledamoter/ge-roll"), (.seat(7), "/platser/7"),
  (.seatAction(7, .appoint), "/platser/7/tillsatt"),
  (.letter(seat: 7), "/platser/7/uppdragsbrev"),
  (.bodyAction("s", .attest), "/organ/s/intyga"), (.meeting(7), "/moten/7"),
  (.meeting(7, .attendance), "/moten/7/narvaro"),
  (.meeting(7, .minutes), "/moten/7/anteckningar"),
  (.meetingAction(7, .agenda, .publish), "/moten/7/dagordning/publicera"),
  (.meetingAction(7, .overview, .cancel), "/moten/7/stall-in"),
  (.file(digest: "a1", name: "bil aga.pdf"), "/filer/a1/bil%20aga.pdf"), (.about, "/om"),
  (.administration(), "/administration"),
  (
    .administration(.people, search: "å a", page: 2),
    "/administration/personer?sok=%C3%A5%20a&sida=2"
  ),
  (.administration(.people, id: "12"), "/administration/personer/12"),
  (.administration(.accounts, id: "12"), "/administration/konton/12"),
  (.administration(.bodies), "/administration/organ"),
  (
    .administrationAction(.bodies, id: "gruppen", .dissolve),
    "/administration/organ/gruppen/upplos"
  ),
  (.administrationAction(.people, .register), "/administration/personer/registrera"),
  (
    .administrationAction(.organisations, id: "regionen", .change),
    "/administration/organisationer/regionen/andra"
  ),
  (.register(), "/diarium"),
  (
    .register(RegisterQuery(body: "arenan", kind: "meetings", before: 9, verifies: true)),
    "/diarium?organ=arenan&slag=meetings&fore=9&kontroll=ja"
  ),
  (.ownData, "/mina-uppgifter"), (.ownDataFile, "/mina-uppgifter/fil.json"),
  (.personalData, "/personuppgifter"),
  (.calendar, "/kalender.ics"), (.bodyCalendar("s"), "/organ/s/kalender.ics"),
  (.secretCalendar("a-_1"), "/kalender/a-_1.ics"),
  (.administration(.outbox, search: "held", page: 7), "/administration/utkorg?sok=held&sida=7"),
  (.accessibility, "/tillganglighet"), (.style(hash: "a1"), "/stil/a1.css"),
  (.image("tecken.svg"), "/bild/tecken.svg"),
  (.information(body: "s", .spreads, number: 7), "/organ/s/information/spridning/7"),
  (
    .information(body: "s", .digest, since: "2026-05-18", party: "ystad"),
    "/organ/s/information/sammandrag?fran=2026-05-18&part=ystad"
  ),
  (.information(body: "s", .digestText), "/organ/s/information/sammandrag.txt"),
  (.information(body: "s", .digestMail), "/organ/s/information/sammandrag.eml"),
  (
    .informationAction(body: "s", .documents, number: 2, .change),
    "/organ/s/information/dokument/2/andra"
  ),
  (.informationAction(body: "s", .areas, .set), "/organ/s/information/amnesomraden/bestam"),
  (.goals(body: "s"), "/organ/s/mal"), (.goals(body: "s", .tasks), "/organ/s/uppgifter"),
  (.goals(body: "s", .agreements), "/organ/s/avtal"),
  (.goals(body: "s", .agreements, number: 7), "/organ/s/avtal/7"),
  (.goalsAction(body: "s", .goals, .tag), "/organ/s/mal/mark"),
  (.goalsAction(body: "s", .agreements, number: 7, .set), "/organ/s/avtal/7/bestam"),
  (.deliverables(body: "s"), "/organ/s/leveranser"),
  (.deliverable(body: "s", key: "slutrapport"), "/organ/s/leveranser/slutrapport"),
  (.deliverablesAction(body: "s", .close), "/organ/s/tid/stang"),
  (
    .deliverableAction(body: "s", key: "slutrapport", .send),
    "/organ/s/leveranser/slutrapport/skicka"
  ),
  (.templates, "/mallar"), (.template("mall"), "/mallar/mall"),
  (.template("mall", step: "granska"), "/mallar/mall/granska"),
  (.templateAction("mall", step: "3", .set), "/mallar/mall/3/bestam"),
  (.indicators(), "/indikatorer"),
  (
    .indicators(.overview(IndicatorQuery(body: "s", scope: "omrade.sydost", page: 2))),
    "/indikatorer?organ=s&visa=omrade.sydost&sida=2"
  ),
  (.indicators(.one(7, scope: "alla")), "/indikatorer/7?visa=alla"),
  (.indicators(.new(body: "s")), "/indikatorer/ny/s"),
  (.indicators(.values(body: "s", party: "ystad")), "/indikatorer/varden/s?part=ystad"),
  (.indicators(.readers(body: "s", page: 2)), "/indikatorer/tagit-del/s?sida=2"),
  (.indicatorsAction(.one(7), .change), "/indikatorer/7/andra"),
  (.indicatorsAction(.overview(body: "s"), .receive), "/indikatorer/alla/s/kvittera"),
  (.indicatorsAction(.new(body: "s"), .add), "/indikatorer/ny/s/lagg-till"),
  (.indicatorsAction(.values(body: "s"), .adopt), "/indikatorer/varden/s/anta"),
  (.plans(), "/planer"),
  (
    .plans(PlanQuery(body: "s", kind: "action", year: "2025", page: 2)),
    "/planer?organ=s&slag=action&ar=2025&sida=2"
  ),
  (.bodyPlans("s"), "/organ/s/planer"), (.bodyPlans("s", year: 2025), "/organ/s/planer?ar=2025"),
  (.bodyPlansAction("s", .add), "/organ/s/planer/lagg-till"),
  (.plan(7), "/planer/7"), (.plan(7, page: 2), "/planer/7?sida=2"),
  (.planFile(7), "/planer/7/plan.csv"), (.planAction(7, .adopt), "/planer/7/anta"),
  (.planImport(7), "/planer/7/inlasning"),
  (.planImportAction(7, .register), "/planer/7/inlasning/registrera"),
  (.activity(plan: 7, 3), "/planer/7/aktiviteter/3"),
  (.activityAction(plan: 7, 3, .report), "/planer/7/aktiviteter/3/rapportera"),
]
