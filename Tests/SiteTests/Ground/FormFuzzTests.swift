import Testing

@testable import Site

/// A generator whose numbers are the same at every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite("Forms of any bytes")
struct FormFuzzTests {
  static let whole = Array(
    (MultipartFormTests.field("namn", "Åsa") + MultipartFormTests.file("ö.txt", "a\r\nb")
      + "--gräns--").utf8)

  static func isRead(_ bytes: [UInt8]) -> Bool {
    (try? MultipartForm.read(bytes, boundary: "gräns", MultipartFormTests.limits)) != nil
  }

  @Test("A form in parts that is cut short at any byte is refused, never half-read")
  func truncated() {
    #expect(Self.isRead(Self.whole))
    for length in 0..<Self.whole.count {
      #expect(!Self.isRead(Array(Self.whole.prefix(length))), "\(length)")
    }
  }

  @Test("Changed bytes are read or refused within the limits, whatever they become")
  func changed() {
    var dice = Dice(state: 1)
    var read = 0
    for _ in 0..<3_000 {
      var bytes = Self.whole
      for _ in 0..<Int.random(in: 1...4, using: &dice) {
        let at = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0...2, using: &dice) {
        case 0: bytes[at] = UInt8.random(in: .min ... .max, using: &dice)
        case 1: bytes.remove(at: at)
        default: bytes.insert(contentsOf: Self.whole.dropFirst(at).prefix(12), at: at)
        }
      }
      if Self.isRead(bytes) { read += 1 }
    }
    // Some changes fall within a value and do no harm; most break the form.
    #expect((1..<3_000).contains(read))
  }

  @Test("Bytes thrown together are read or refused, never more fields than separators allow")
  func thrown() {
    var dice = Dice(state: 2)
    let marks = Array("%&=+aF0\r\n-;\"\u{00C3}".utf8) + [0, 255]
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &dice)).map { _ in
        marks.randomElement(using: &dice) ?? 0
      }
      let separators = bytes.count { $0 == UInt8(ascii: "&") }
      let form = try? URLEncodedForm.read(bytes)
      #expect((form?.values.values.map(\.count).reduce(0, +) ?? 0) <= separators + 1)
      #expect(!Self.isRead(bytes))
    }
  }
}
