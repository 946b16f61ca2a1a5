/// What a person proves to have beside the password: the secret behind their one-time codes.
public struct SecondFactor: Hashable, Sendable {
  public let person: Int
  public let secret: [UInt8]
  /// The step of the last code taken, so that none is taken twice.
  public let lastStep: Int

  public init(person: Int, secret: [UInt8], lastStep: Int) {
    self.person = person
    self.secret = secret
    self.lastStep = lastStep
  }
}

/// When a person has logged in, as far as sessions that are still kept tell.
public struct LogIns: Hashable, Sendable {
  /// In how many browsers the person is logged in.
  public let count: Int
  /// The second of the latest log-in.
  public let latest: Int

  public init(count: Int, latest: Int) {
    self.count = count
    self.latest = latest
  }
}

extension SecondFactor {
  /// The same secret, with the codes up to this step taken.
  func spent(_ step: Int) -> SecondFactor {
    SecondFactor(person: person, secret: secret, lastStep: step)
  }
}
