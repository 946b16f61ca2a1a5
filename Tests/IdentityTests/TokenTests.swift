import Testing

@testable import Identity

@Suite("Tokens")
struct TokenTests {
  @Test("A token reads back from its text, and no two are alike")
  func roundTrip() {
    let token = Token.random()
    #expect(Token(token.text) == token)
    #expect(token != Token.random())
    #expect(token.text.utf8.count == 43)
  }

  @Test(
    "What cannot be a token is none",
    arguments: ["", "kort", String(repeating: "å", count: 43), String(repeating: "A", count: 44)])
  func refused(_ text: String) { #expect(Token(text) == nil) }

  @Test("The digest is the SHA-256 of the text")
  func digest() throws {
    let token = try #require(Token(String(repeating: "A", count: 43)))
    #expect(token.digest == "0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a")
  }

  @Test("A printed token says nothing of its secret")
  func silent() {
    let token = Token.random()
    var dumped = ""
    dump(token, to: &dumped)
    #expect(!"\(token) \(dumped)".contains(token.text))
  }

  @Test("Base64 is undone by reading it, for every length")
  func base64() {
    for count in 0..<40 {
      let bytes = randomBytes(count)
      #expect(Base64.url.decode(Base64.url.encode(bytes)) == bytes)
      #expect(Base64.standard.decode(Base64.standard.encode(bytes)) == bytes)
    }
    #expect(Base64.standard.decode("A") == nil)
    #expect(Base64.standard.decode("AB") == nil)
  }
}
