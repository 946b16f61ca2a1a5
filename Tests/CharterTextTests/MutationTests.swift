import CharterText
import Diagnostics
import Testing

@Suite("Mutations")
struct MutationTests {
  /// A small generator with a fixed seed (SplitMix64).
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return bits ^ (bits >> 31)
    }
  }

  @Test("A charter changed at random gives a charter or an error, never both and never a crash")
  func bytes() throws {
    let good = Array(try EveryKind.text.utf8)
    let junk = Array("{}[]:,-?*&!|>'\"%@`# \n\tåå\u{0}~<".utf8)
    var dice = Dice(state: 20_260_518)
    for _ in 0..<400 {
      var bytes = good
      for _ in 0...Int.random(in: 0..<4, using: &dice) {
        let index = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(junk.randomElement(using: &dice)!, at: index)
        case 2: bytes[index] = UInt8.random(in: 0...255, using: &dice)
        default: bytes.removeSubrange(index..<min(bytes.count, index + 40))
        }
      }
      let (charter, found) = CharterReader.read(bytes, file: "a")
      #expect((charter == nil) == found.contains { $0.severity == .error })
    }
  }

  @Test("A file cut off anywhere gives a charter or an error")
  func cut() throws {
    let good = Array(try EveryKind.text.utf8)
    for length in stride(from: 0, to: good.count, by: 29) {
      let (charter, found) = CharterReader.read(Array(good[..<length]), file: "a")
      #expect((charter == nil) == !found.isEmpty)
    }
  }
}
