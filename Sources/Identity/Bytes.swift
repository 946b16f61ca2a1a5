/// Random bytes from the system, fit for keys, salts and tokens.
public func randomBytes(_ count: Int) -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  var bytes: [UInt8] = []
  // The system is asked for eight bytes at a time, since asking is what takes time.
  while bytes.count < count {
    withUnsafeBytes(of: generator.next()) { bytes += $0 }
  }
  return Array(bytes.prefix(max(0, count)))
}

/// Whether two byte strings are equal, in a time that depends on their lengths alone.
public func sameBytes(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
  guard a.count == b.count else { return false }
  return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}

/// Bytes as lower-case hexadecimal digits.
public func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
