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
    _ content: String, _ fields: [String: String], _ browser: Browser
  ) async throws -> Answer {
    let page = try await browser.get(.start)
    var body = MultipartFormTests.field("csrf", page.hidden("csrf") ?? "")
    for (name, value) in fields { body += MultipartFormTests.field(name, value) }
    body += MultipartFormTests.file("plan.txt", content) + "--gräns--\r\n"
    let plain = body.split(separator: "gräns", omittingEmptySubsequences: false)
    return try await browser.caller.post(
      Self.attach.path, plain.joined(separator: "x"), cookie: browser.cookie,
      headers: UploadTests.type)
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
      #expect(file.body == "innehåll" && file["content-type"] == "application/octet-stream")
      #expect(file["content-disposition"]?.hasPrefix("attachment; filename=\"plan.txt\"") == true)
      #expect(file["x-content-type-options"] == "nosniff")
    }
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
      let named = try await send("Anna 19121212-1212", [:], try visitors.browser(.chair))
      #expect(named.status == 422 && !named.body.contains("19121212-1212"))
      let empty = try await send("", [:], try visitors.browser(.chair))
      #expect(empty.status == 422)
    }
    #expect(try network.store.blobs.all().isEmpty)
  }
}
