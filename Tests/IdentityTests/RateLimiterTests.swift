import Testing

@testable import Identity

@Suite("The rate limiter")
struct RateLimiterTests {
  @Test("A key acts its burst at once, is then told how long to wait, and regains with time")
  func burst() {
    var limiter = RateLimiter(burst: 3, interval: .seconds(10))
    for _ in 0..<3 { #expect(limiter.wait(for: "a", at: .seconds(100)) == nil) }
    #expect(limiter.wait(for: "a", at: .seconds(100)) == .seconds(10))
    #expect(limiter.wait(for: "a", at: .seconds(104)) == .seconds(6))
    #expect(limiter.wait(for: "a", at: .seconds(110)) == nil)
    #expect(limiter.wait(for: "a", at: .seconds(110)) == .seconds(10))
    for _ in 0..<3 { #expect(limiter.wait(for: "a", at: .seconds(1_000)) == nil) }
    #expect(limiter.wait(for: "a", at: .seconds(1_000)) != nil)
  }

  @Test("One key's acts do not cost another's")
  func apart() {
    var limiter = RateLimiter(burst: 1, interval: .seconds(10))
    #expect(limiter.wait(for: "a", at: .zero) == nil)
    #expect(limiter.wait(for: "b", at: .zero) == nil)
    #expect(limiter.wait(for: "a", at: .zero) != nil)
  }

  @Test("A forgiven key starts anew")
  func forgiven() {
    var limiter = RateLimiter(burst: 1, interval: .seconds(10))
    #expect(limiter.wait(for: "a", at: .zero) == nil)
    limiter.forgive("a")
    #expect(limiter.wait(for: "a", at: .zero) == nil)
  }

  @Test("However many keys come, no more are remembered than it was given room for")
  func bounded() {
    var limiter = RateLimiter(burst: 2, interval: .seconds(10), mostKeys: 100)
    for key in 0..<10_000 {
      _ = limiter.wait(for: "k\(key)", at: .milliseconds(key))
      #expect(limiter.keyCount <= 100)
    }
  }

  @Test("The key that has spent most is the last to be forgotten")
  func remembersTheWorst() {
    var limiter = RateLimiter(burst: 5, interval: .seconds(10), mostKeys: 20)
    for _ in 0..<5 { _ = limiter.wait(for: "guesser", at: .zero) }
    for key in 0..<500 { _ = limiter.wait(for: "k\(key)", at: .zero) }
    #expect(limiter.wait(for: "guesser", at: .zero) != nil)
  }

  @Test("Names and addresses are limited apart, and the right password clears the name")
  func gate() {
    let gate = LogInGate(
      names: RateLimiter(burst: 1, interval: .seconds(60)),
      addresses: RateLimiter(burst: 3, interval: .seconds(10)))
    #expect(gate.wait(forName: "Anna", address: "192.0.2.1", at: .zero) == nil)
    #expect(gate.wait(forName: "anna", address: "192.0.2.2", at: .zero) == .seconds(60))
    gate.opened(forName: "ANNA", address: "192.0.2.1")
    #expect(gate.wait(forName: "anna", address: "192.0.2.1", at: .zero) == nil)
    #expect(gate.wait(forName: "bo", address: "192.0.2.1", at: .zero) == nil)
    #expect(gate.wait(forName: "dan", address: "192.0.2.1", at: .zero) == nil)
    #expect(gate.wait(forName: "cia", address: "192.0.2.1", at: .zero) == .seconds(10))
  }

  @Test("As many as want may log in from one address, and a guesser among them is still held back")
  func shared() {
    let gate = LogInGate(addresses: RateLimiter(burst: 3, interval: .seconds(10)))
    for name in 0..<100 {
      #expect(gate.wait(forName: "\(name)", address: "192.0.2.1", at: .zero) == nil)
      gate.opened(forName: "\(name)", address: "192.0.2.1")
    }
    for guess in 0..<3 {
      #expect(gate.wait(forName: "g\(guess)", address: "192.0.2.1", at: .zero) == nil)
    }
    #expect(gate.wait(forName: "g4", address: "192.0.2.1", at: .zero) == .seconds(10))
    gate.opened(forName: "unspent", address: "192.0.2.9")
    #expect(gate.wait(forName: "a", address: "192.0.2.9", at: .zero) == nil)
  }

  @Test(
    "Addresses that one household holds are limited as one",
    arguments: [
      ("192.0.2.7", "192.0.2.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2"),
      ("2001:DB8:1:2::1", "2001:db8:1:2"), ("2001:0db8:0001:0002::", "2001:db8:1:2"),
      ("2001:db8::1", "2001:db8:0:0"), ("::1", "0:0:0:0"), ("::", "0:0:0:0"),
      ("fe80::1%eth0", "fe80:0:0:0"), ("::ffff:192.0.2.7", "192.0.2.7"), ("", ""), (":", "0:0"),
      ("%:", "0:0"),
    ])
  func networks(_ address: String, _ key: String) {
    #expect(network(of: address) == key)
  }
}
