import MailSink
import Mailer
import Stores
import Testing

@Suite("Mail handed over to a server")
struct SMTPCarrierTests {
  private func carrier(
    _ sink: Sink, password: String = "hemligt", trusts: Bool = true, port: Int? = nil
  ) -> SMTPCarrier {
    SMTPCarrier(
      .init(
        url: "smtp://localhost:\(port ?? sink.port)", sender: "samklang@exempel.se",
        user: "samklang", password: password, certificates: trusts ? sink.certificate : nil,
        seconds: 20))
  }

  private let message = Array(
    "From: a@exempel.se\r\nSubject: Hej\r\n\r\n.en punkt\r\n.\r\nslut\r\n".utf8)

  private func problem(_ carrier: SMTPCarrier, _ address: String) -> MailProblem? {
    do throws(MailProblem) {
      try carrier.carry(message, to: address)
      return nil
    } catch { return error }
  }

  @Test("A mail arrives whole over an encrypted connection, after log-in")
  func arrives() throws {
    let sink = try Sink()
    #expect(problem(carrier(sink), "bo@exempel.se") == nil)
    let kept = try #require(try sink.kept.first)
    #expect(kept.secret)
    #expect(kept.user == "samklang")
    #expect(kept.sender == "samklang@exempel.se")
    #expect(kept.to == "bo@exempel.se")
    #expect(kept.parts["text/plain"]?.split(separator: "\r\n") == [".en punkt", ".", "slut"])
  }

  @Test("What the server answers is told apart")
  func answers() throws {
    let sink = try Sink()
    #expect(problem(carrier(sink), "refused@exempel.se") == .refused(code: 550))
    #expect(problem(carrier(sink), "later@exempel.se") == .notNow(code: 451))
    #expect(problem(carrier(sink), "later@exempel.se") == nil)
    #expect(problem(carrier(sink), "dropped@exempel.se") == .broken)
    #expect(problem(carrier(sink), "dropped@exempel.se") == nil)
    #expect(problem(carrier(sink, password: "fel"), "bo@exempel.se") == .denied)
    #expect(try sink.kept.map(\.to) == ["later@exempel.se", "dropped@exempel.se"])
  }

  @Test("Nothing is sent where the connection cannot be trusted to be secret")
  func secrecy() throws {
    let sink = try Sink()
    let plain = try Sink(isPlain: true)
    #expect(problem(carrier(sink, trusts: false), "bo@exempel.se") == .notSecure)
    #expect(problem(carrier(plain), "bo@exempel.se") == .notSecure)
    #expect(problem(carrier(sink, port: 1), "bo@exempel.se") == .unreachable)
    #expect(try sink.kept.isEmpty)
    #expect(try plain.kept.isEmpty)
  }

  @Test(
    "Only a mail server without name and password in its address is one",
    arguments: [
      ("smtp://mail.exempel.se:587", true), ("smtps://mail.exempel.se", true),
      ("mail.exempel.se", false), ("http://mail.exempel.se", false), ("smtp://", false),
      ("smtp://a:b@mail.exempel.se", false),
    ])
  func servers(url: String, isServer: Bool) {
    #expect(SMTPCarrier.isServer(url) == isServer)
  }
}
