import Charters
import Governance
import Links
import Stores
import SwedishCalendar
import Testing

@Suite("What a body delivers, by forms")
struct LimitedFlowTests {
  private let page = Links.Link.deliverables(body: "gruppen")
  private let report = Links.Link.deliverable(body: "gruppen", key: "delrapport")

  private func form(_ action: Links.Link.Action) -> Links.Link {
    .deliverableAction(body: "gruppen", key: "delrapport", action)
  }

  private func time(_ action: Links.Link.Action) -> Links.Link {
    .deliverablesAction(body: "gruppen", action)
  }

  @Test("B10: the chair delivers; it is returned with a reason, delivered anew and accepted")
  func delivery() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let (chair, support) = (try visitors.browser(.chair), try visitors.browser(.support))
      #expect(try await chair.get(report).body.contains("Inget är lämnat än"))
      let empty = try await chair.send([FieldName.day: "2026-05-18"], to: form(.send))
      #expect(empty.status == 422 && empty.body.contains("Fyll i texten."))
      let fields = [FieldName.day: "2026-05-18", FieldName.text: "Vi har kartlagt köerna."]
      #expect(try await visitors.browser(.member).send(fields, to: form(.send)).status == 403)
      #expect(try await chair.send(fields, to: form(.send)).status == 303)
      #expect(try await chair.get(page).body.contains("lämnad, väntar på svar"))
      let why = [FieldName.reason: "Siffrorna saknas.", FieldName.until: "2027-01-31"]
      let noSource = try await support.send(why, to: form(.giveBack))
      #expect(noSource.status == 422 && noSource.body.contains("Siffrorna saknas."))
      let sourced = why.merging([FieldName.source: "Protokoll 12"]) { $1 }
      #expect(try await support.send(sourced, to: form(.giveBack)).status == 303)
      let returned = try await chair.get(report).body
      for words in ["tillbakalämnad", "Siffrorna saknas.", "Protokoll 12", "31 januari 2027"] {
        #expect(returned.contains(words), "\(words)")
      }
      let anew = [FieldName.day: "2026-05-18", FieldName.text: "Nu med siffror."]
      #expect(try await chair.send(anew, to: form(.send)).status == 303)
      let yes = try await support.send([FieldName.source: "Protokoll 14"], to: form(.accept))
      #expect(yes.status == 303)
      let accepted = try await chair.get(report).body
      #expect(accepted.contains("godkänd") && accepted.contains("gång 2"))
      #expect(try await chair.send(anew, to: form(.send)).status == 422)
    }
  }

  @Test("B07: the commissioner's chair is told of what its group delivers, and answers it")
  func commissioner() async throws {
    let network = try await SmallNetwork()
    try await network.perform([
      .takeRole(
        TakeRole(
          body: BodyID("styret"), role: .chair,
          person: PersonID(SmallNetwork.Who.outsider.rawValue), from: SmallNetwork.today)),
      .deliver(
        Deliver(
          deliverable: DeliverableID(body: SmallNetwork.group, key: "delrapport"),
          on: SmallNetwork.today, text: "Vi har kartlagt köerna.")),
    ])
    try await network.run { visitors in
      let above = try visitors.browser(.outsider)
      #expect(try await above.get(.start).body.contains("Svara på leveransen: Delrapport"))
      #expect(try await above.get(report).body.contains("Vi har kartlagt köerna."))
      let from = try await above.get(.deliverables(body: "styret")).body
      #expect(from.contains("Från Arbetsgruppen"))
      #expect(try await above.send([:], to: form(.accept)).status == 303)
      #expect(try await !above.get(.start).body.contains("Svara på leveransen"))
      #expect(try await visitors.browser(.chair).get(page).body.contains("godkänd"))
    }
  }

  @Test("B09: time is extended and the body closed by forms; nothing new is taken, all is kept")
  func closing() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let (chair, support) = (try visitors.browser(.chair), try visitors.browser(.support))
      #expect(try await chair.get(page).body.contains("31 december 2027"))
      let more = [
        FieldName.until: "2028-06-30", FieldName.reason: "Mer tid.", FieldName.source: "Beslut 3",
      ]
      #expect(try await chair.send(more, to: time(.move)).status == 403)
      #expect(try await support.send(more, to: time(.move)).status == 303)
      #expect(try await chair.get(page).body.contains("30 juni 2028"))
      var end = [FieldName.reason: "Arbetet är klart.", FieldName.source: "Beslut 4"]
      end[FieldName.day] = "2026-05-18"
      let missing = try await support.send(end, to: time(.close))
      #expect(missing.status == 422)
      #expect(missing.body.contains("Slutleveransen är inte godkänd"))
      end[FieldName.isWithoutFinal] = "ja"
      // The meeting to come has to be cancelled first.
      #expect(try await support.send(end, to: time(.close)).body.contains("Ställ in det först"))
      try await network.perform([
        .cancelMeeting(CancelMeeting(meeting: MeetingID(2), reason: "Gruppen stängs."))
      ])
      #expect(try await support.send(end, to: time(.close)).status == 303)
      let closed = try await chair.get(.body("gruppen")).body
      #expect(closed.contains("Organet stängdes 18 maj 2026."))
      #expect(try await chair.get(.meeting(1, .minutes)).status == 200)
    }
  }

  @Test("B10: a file comes with a delivery, is read by those who may, and by nobody else")
  func file() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let refused = try await chair.send(file: "Svar per enhet.", to: form(.send))
      #expect(refused.status == 422 && refused.body.contains("Fyll i texten."))
    }
    let digest = Digest(of: Array("Svar per enhet.".utf8))
    _ = try network.store.blobs.put(Array("Svar per enhet.".utf8))
    try await network.perform([
      .deliver(
        Deliver(
          deliverable: DeliverableID(body: SmallNetwork.group, key: "delrapport"),
          on: SmallNetwork.today, text: "Se filen.",
          files: [NewFile(name: "svar.txt", digest: digest.description, size: 15)]))
    ])
    try await network.run { visitors in
      let link = Links.Link.file(digest: digest.description, name: "svar.txt")
      let member = try visitors.browser(.member)
      #expect(try await member.get(report).body.contains(link.path))
      #expect(try await member.get(link).body == "Svar per enhet.")
      #expect(try await visitors.browser(.outsider).get(link).status == 403)
      #expect(try await visitors.browser(.nobody).get(link).status == 403)
    }
  }

  @Test("B10: a deliverable of the body's own is set, and taken away with a reason")
  func own() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let wrong = try await chair.send(
        [FieldName.title: "Enkät", FieldName.due: "i höst"], to: time(.set))
      #expect(wrong.status == 422 && wrong.body.contains("value=\"i höst\""))
      let set = try await chair.send(
        [FieldName.title: "Enkät", FieldName.due: "2026-09-01"], to: time(.set))
      #expect(set.status == 303)
      #expect(try await chair.get(page).body.contains("Enkät"))
      let own = Links.Link.deliverableAction(body: "gruppen", key: "egen-1", .remove)
      #expect(try await chair.send([FieldName.reason: "Görs av andra."], to: own).status == 303)
      #expect(try await chair.get(page).body.contains("borttagen"))
      #expect(
        try await chair.get(Links.Link.deliverable(body: "gruppen", key: "finns-inte")).status
          == 404)
    }
  }
}
