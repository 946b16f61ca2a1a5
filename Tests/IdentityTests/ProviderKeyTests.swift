import FoundationEssentials
import Testing

@testable import Identity

@Suite("The keys and challenges of log-in by a provider")
struct ProviderKeyTests {
  /// The public half of a key of 2048 bits that nobody uses.
  private static let modulus = """
    z574u9d8gACp_yKplZBo7wLECOV83bJBJiSepf8lroRmVV1Bmsin5w_EBlplUABHKIeyQXJQexDHAFDM\
    eTnKhBMD8dxXqFMmKiADkp46oHqq-fK5RByg156gtej4hQTGPcC4VPzK6QHRrTWy7YLA_zZRAyRvbzSz\
    FRGIX5kRlPRhcZ5G5d36ysUrKwbW30uyaJsOtmL1UZzbSAB16xVHOVa_w8IAMVXS8bjjjxkkAtJTNy70\
    eHEziq9kWOIfVtM0YTBRfRvFZPNpVNy9ClRqR0e8Qp5I7QFuDrwvkqtr6Fnof6HOaXc7ScLh_-qdZKC-\
    hHrdtahMU-LDQO9YCkP_8Q
    """

  private static func key(_ name: String, _ modulus: String = modulus, _ more: String = "")
    -> String
  {
    """
    {"kty":"RSA","e":"AQAB","kid":"\(name)","n":"\(modulus)"\(more)}
    """
  }

  private static func ring() throws -> KeyRing {
    let keys = [
      key("plain"), key("weak", String(modulus.prefix(171))),
      key("narrow", modulus, ",\"alg\":\"RS512\""), key("closing", modulus, ",\"use\":\"enc\""),
      "{\"kty\":\"oct\",\"kid\":\"shared\",\"k\":\"AAAA\"}", "{\"kid\":7}",
      key("plain2").replacing("\"kid\":\"plain2\",", with: ""),
    ]
    let text = "{\"keys\":[" + keys.joined(separator: ",") + "]}"
    return try JSONDecoder().decode(KeyRing.self, from: Data(text.utf8))
  }

  @Test(
    "A key is used in the ways it is meant for, and no other",
    arguments: [
      ("plain", "RS256", nil), ("plain", "PS256", nil), ("plain", "ES256", .algorithm),
      ("plain", "HS256", .algorithm), ("plain", "none", .algorithm), ("narrow", "RS512", nil),
      ("narrow", "RS256", .algorithm), ("weak", "RS256", .algorithm),
      ("closing", "RS256", .unknownKey), ("shared", "HS256", .unknownKey),
      ("other", "RS256", .unknownKey), ("", "RS256", .unknownKey),
    ] as [(String, String, TokenFlaw?)])
  func ways(_ name: String, _ algorithm: String, _ flaw: TokenFlaw?) async throws {
    let ring = try Self.ring()
    do throws(TokenFlaw) {
      _ = try await ring.verifier(name, algorithm)
      #expect(flaw == nil)
    } catch {
      #expect(error == flaw)
    }
  }

  @Test("The challenge is the one of RFC 7636")
  func challenge() {
    #expect(
      Departure.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
  }

  @Test("One who has arrived is named in no log")
  func silent() {
    let arrival = Arrival(issuer: "https://login.example", subject: "kim")
    #expect(!"\(arrival)".contains("kim") && !String(reflecting: arrival).contains("kim"))
  }
}
