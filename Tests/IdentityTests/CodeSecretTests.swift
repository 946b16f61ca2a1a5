import Testing

@testable import Identity

@Suite("One-time codes")
struct CodeSecretTests {
  private static let known = CodeSecret(bytes: Array("12345678901234567890".utf8))

  @Test(
    "The test vectors of RFC 6238 hold",
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
      (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
  func vectors(second: Int, code: String) {
    #expect(Self.known.code(at: second / 30, digits: 8) == code)
    #expect(Self.known.code(at: second / 30) == code.suffix(6))
  }

  @Test("A code is taken a step early or late, and no more")
  func window() {
    for (second, step) in [(29, 1), (30, 1), (59, 1), (60, 1), (89, 1), (90, nil), (5000, nil)] {
      #expect(Self.known.step(of: "287082", at: second, after: -1) == step, "\(second)")
    }
  }

  @Test("A code is never taken twice, nor one from before it")
  func once() {
    #expect(Self.known.step(of: "287082", at: 59, after: 0) == 1)
    #expect(Self.known.step(of: "287082", at: 59, after: 1) == nil)
    #expect(Self.known.step(of: "287082", at: 59, after: 2) == nil)
  }

  @Test(
    "What is no code is none",
    arguments: ["", "28708", "2870820", "287081", "٢٨٧٠٨٢", "abcdef", "287082287082"])
  func wrong(_ code: String) { #expect(Self.known.step(of: code, at: 59, after: 0) == nil) }

  @Test("A code may be typed in two groups, as apps show it")
  func spaced() { #expect(Self.known.step(of: "287 082", at: 59, after: 0) == 1) }

  @Test(
    "The test vectors of RFC 4648 hold",
    arguments: [
      ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
      ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
    ])
  func base32(plain: String, coded: String) {
    #expect(Base32.encode(Array(plain.utf8)) == coded)
    #expect(Base32.decode(coded) == Array(plain.utf8))
  }

  @Test("A secret reads back from its text, however it is typed; what is none is refused")
  func secret() {
    let secret = CodeSecret.random()
    #expect(CodeSecret(secret.text) == secret)
    #expect(CodeSecret(secret.text.lowercased()) == secret)
    #expect(secret != .random())
    for text in ["", "MY", "M1", "MZ", String(repeating: "A", count: 65), secret.text + "A"] {
      #expect(CodeSecret(text) == nil)
    }
  }

  @Test("The address for an app names issuer, account and secret, and escapes what it must")
  func address() {
    #expect(
      Self.known.address(account: "åsa b", issuer: "Samklang")
        == "otpauth://totp/Samklang:%C3%A5sa%20b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=Samklang&algorithm=SHA1&digits=6&period=30")
  }

  @Test("A printed secret says nothing")
  func silent() {
    var dumped = ""
    dump(Self.known, to: &dumped)
    #expect(!"\(Self.known) \(dumped)".contains("49") && !dumped.contains("GEZD"))
  }
}
