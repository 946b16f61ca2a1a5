import Charters
import Governance
import Links
import Registrar
import Stores
import Testing

@testable import Site

@Suite("Attachments")
struct FileTests {
  private static let attach = Links.Link.meetingAction(1, .agenda, .register)

  private func send(
    _ files: [(name: String, content: String)], _ fields: [String: String] = [:],
    _ browser: Browser
  ) async throws -> Answer {
    let page = try await browser.get(.start)
    var body = MultipartFormTests.field("csrf", page.hidden("csrf") ?? "")
    for (name, value) in fields { body += MultipartFormTests.field(name, value) }
    for file in files { body += Self.part(file.name, file.content) }
    let plain = body.split(separator: "gräns", omittingEmptySubsequences: false)
    return try await browser.caller.post(
      Self.attach.path, plain.joined(separator: "x") + "--x--\r\n", cookie: browser.cookie,
      headers: UploadTests.type)
  }

  private static func part(_ name: String, _ content: String) -> String {
    """
    --x\r
    Content-Disposition: form-data; name="\(FieldName.file)"; filename="\(name)"\r
    Content-Type: application/octet-stream\r
    \r
    \(content)\r

    """
  }

  private func send(
    _ content: String, _ fields: [String: String], _ browser: Browser
  ) async throws -> Answer {
    try await send([("plan.txt", content)], fields, browser)
  }

  @Test("A file is kept, hung on the agenda, and saved by those who may read the agenda")
  func kept() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let sent = try await send("innehåll", [:], try visitors.browser(.chair))
      #expect(sent.status == 303)
      let digest = try #require(
        network.registrar.snapshot.state.meeting(MeetingID(1))?.attachments.first?.digest)
      let link = Links.Link.file(digest: digest, name: "vad-som-helst.html")
      for (who, status) in [
        (SmallNetwork.Who.member, 200), (.nobody, 403), (.outsider, 403), (.administrator, 403),
      ] {
        #expect(try await visitors.browser(who).get(link).status == status, "\(who)")
      }
      let file = try await visitors.browser(.member).get(link)
      #expect(file.body == "innehåll" && file["content-type"] == "text/plain; charset=utf-8")
      #expect(file["content-disposition"]?.hasPrefix("attachment; filename=\"plan.txt\"") == true)
      #expect(file["x-content-type-options"] == "nosniff")
    }
  }

  @Test("Several files are hung on at once, each by its own name and kind")
  func several() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let browser = try visitors.browser(.chair)
      let sent = try await send(
        [("a.txt", "ett"), ("b.csv", "x;y"), ("c.txt", "tre")], [:], browser)
      #expect(sent.status == 303)
      let files = network.registrar.snapshot.state.meeting(MeetingID(1))?.attachments ?? []
      #expect(
        files.map { network.registrar.snapshot.name($0.name) } == ["a.txt", "b.csv", "c.txt"])
      let table = try await browser.get(.file(digest: files[1].digest, name: "b.csv"))
      #expect(table["content-type"] == "text/csv; charset=utf-8")
      let again = try await send([("d.txt", "fyra"), ("a.txt", "ett")], [:], browser)
      #expect(again.status == 422 && again.body.contains("ligger redan där"))
      #expect(network.registrar.snapshot.state.meeting(MeetingID(1))?.attachments.count == 3)
    }
  }

  @Test("Where one of several files is not taken, none is kept, and each fault is told")
  func noneKept() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let sent = try await send(
        [("a.txt", "ett"), ("b.html", "<html>"), ("c.pdf", "ren text"), ("d.txt", "")], [:],
        try visitors.browser(.chair))
      #expect(sent.status == 422)
      for words in [
        "”b.html”: Filen är av ett slag som inte tas emot", "PDF, Word (docx)",
        "”c.pdf”: Filen är en textfil, men namnet säger något annat", "”d.txt”: Filen är tom",
        "Ingen av filerna har sparats",
      ] {
        #expect(sent.body.contains(words), "\(words)")
      }
    }
    #expect(try network.store.blobs.all().isEmpty)
  }

  @Test("What belongs to an internal item is kept from those who read the open agenda")
  func internalItem() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      _ = try await send(
        "hemligt", [FieldName.item: "3"], try visitors.browser(.chair))
      try await network.perform([
        .decideAudience(
          DecideAudience(body: SmallNetwork.group, audience: .open, from: SmallNetwork.today)),
        .publishAgenda(PublishAgenda(meeting: MeetingID(1), on: SmallNetwork.today)),
      ])
      let digest = Digest(of: Array("hemligt".utf8)).description
      let link = Links.Link.file(digest: digest, name: "plan.txt")
      #expect(try await visitors.browser(.member).get(link).status == 200)
      #expect(try await visitors.browser(.nobody).get(link).status == 403)
      let agenda = Links.Link.meeting(1, .agenda)
      #expect(try await visitors.browser(.nobody).get(agenda).status == 200)
    }
  }

  @Test("Of a file that would be refused, nothing is kept")
  func refused() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let member = try await send("ett", [:], try visitors.browser(.member))
      #expect(member.status == 403)
      let noItem = try await send(
        "två", [FieldName.item: "77"], try visitors.browser(.chair))
      #expect(noItem.status == 422)
      let empty = try await send("", [:], try visitors.browser(.chair))
      #expect(empty.status == 422)
    }
    #expect(try network.store.blobs.all().isEmpty)
  }

  @Test("C23: a number in a file or its name is told by file, line and words, and nothing is kept")
  func individuals() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let content = "Rubrik\nFru Anna, 19121212-1212, har sagt"
      let inFile = try await send([("a.txt", "ett"), ("plan.txt", content)], [:], chair)
      #expect(inFile.status == 422 && !inFile.body.contains("1212"))
      #expect(inFile.body.contains("På rad 2 i filen ”plan.txt”"))
      #expect(inFile.body.contains("Fru Anna, ••••••••-••••, har sagt"))
      let inName = try await send([("19121212-1212.txt", "ett")], [:], chair)
      #expect(inName.status == 422 && !inName.body.contains("1212"))
    }
    #expect(try network.store.blobs.all().isEmpty)
  }

  @Test("C23: a number that may be a mobile's is asked about, and the answer counted without it")
  func mobiles() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let asked = try await send("Ring 0701231235", [:], chair)
      #expect(asked.status == 422 && asked.body.contains("Det är ett telefonnummer"))
      let answered = try await send(
        "Ring 0701231235", [FieldName.assuresMobiles: "ja"], chair)
      #expect(answered.status == 303)
      let worse = try await send(
        "Ring 0701231235 om 850709-9805", [FieldName.assuresMobiles: "ja"], chair)
      #expect(worse.status == 422)
    }
    #expect(network.registrar.snapshot.state.mobilesAssured == 1)
  }

  @Test("C23: a text that is asked about comes back as it was, with a box to tick")
  func asked() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let add = Links.Link.meetingAction(2, .agenda, .add)
      let fields = [FieldName.title: "Ring 0701231235", FieldName.kind: "information"]
      let asked = try await chair.send(fields, to: add)
      #expect(asked.status == 422 && asked.body.contains("Det är ett telefonnummer"))
      #expect(asked.body.contains("value=\"Ring 0701231235\""))
      let ticked = fields.merging([FieldName.assuresMobiles: "ja"]) { $1 }
      #expect(try await chair.send(ticked, to: add).status == 303)
      let refused = try await chair.send(
        [FieldName.title: "Om 850709-9805", FieldName.note: "Underlaget står kvar"], to: add)
      #expect(refused.status == 422 && !refused.body.contains("Det är ett telefonnummer"))
      #expect(refused.body.contains("Om ••••••-••••"))
      #expect(refused.body.contains("Underlaget står kvar"))
    }
    #expect(network.registrar.snapshot.state.mobilesAssured == 1)
  }
}
