extension [Commitment] {
  /// The commitments as bytes: for each, the part's length, the part and the sum.
  public var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for commitment in self {
      bytes.appendCounted(commitment.part.utf8)
      commitment.digest.append(to: &bytes)
    }
    return bytes
  }

  /// The commitments that these bytes write; nil where they write none.
  public init?(encoded bytes: [UInt8]) {
    self = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let part = rest.takeCounted(), let sum = rest.take(32),
        let name = String(validating: part, as: UTF8.self), let digest = Digest(bytes: sum)
      else { return nil }
      append(Commitment(part: name, digest: digest))
    }
  }
}

extension [UInt8] {
  /// Appends the number of bytes, in four bytes, and then the bytes.
  mutating func appendCounted(_ bytes: some Collection<UInt8>) {
    append(contentsOf: UInt32(bytes.count).bigEndianBytes)
    append(contentsOf: bytes)
  }
}

extension ArraySlice<UInt8> {
  fileprivate mutating func take(_ count: Int) -> [UInt8]? {
    guard count <= self.count else { return nil }
    defer { removeFirst(count) }
    return Array(prefix(count))
  }

  fileprivate mutating func takeCounted() -> [UInt8]? {
    take(4).flatMap { take($0.reduce(0) { $0 << 8 | Int($1) }) }
  }
}
