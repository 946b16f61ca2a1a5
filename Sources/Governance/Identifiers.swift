/// A stable name that people choose and addresses show, such as `sydost` for a body.
public struct Key<Subject>: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The key written as `text`.
  public init(_ text: String) { self.rawValue = text }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// A number that the journal gives out in order, from 1, such as a meeting's.
public struct Number<Subject>: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The number `value`.
  public init(_ value: Int) { self.rawValue = value }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// Where a text stands: the event that brought it, and the name of its part there.
public struct TextRef: Hashable, Comparable, Sendable, Codable {
  /// The event's sequence number in the journal, from 1.
  public let sequence: Int
  /// The part's name within the event, such as `name` or `item.3`.
  public let part: String

  /// The text named `part` of the event numbered `sequence`.
  public init(sequence: Int, part: String) {
    self.sequence = sequence
    self.part = part
  }

  public static func < (left: TextRef, right: TextRef) -> Bool {
    (left.sequence, left.part) < (right.sequence, right.part)
  }
}

/// What makes a command the same command when it is sent again: 1 to 64 letters, digits, `-` or `.`.
public struct CommandID: Hashable, Sendable, Codable, CustomStringConvertible {
  public let description: String

  /// Takes the text as it is; nil where it is empty, longer than 64, or has other characters.
  public init?(_ text: String) {
    let allowed = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x2D || byte == 0x2E
    }
    guard allowed, (1...64).contains(text.utf8.count) else { return nil }
    description = text
  }

  /// The id that is written as the hexadecimal digits of the first 32 bytes, at least one.
  public init(bytes: some Sequence<UInt8>) {
    let digits = Array("0123456789abcdef".utf8)
    let written = bytes.prefix(32).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    description = String(decoding: written.isEmpty ? [digits[0]] : written, as: UTF8.self)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = CommandID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no command id")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

public typealias BodyID = Key<Body>
public typealias OrganisationID = Key<Organisation>
public typealias AreaID = Key<Area>
public typealias NetworkID = Key<NetworkEntry>
public typealias LevelID = Key<Level>
public typealias FederationID = Key<Federation>
public typealias PersonID = Number<Person>
public typealias SeatID = Number<Seat>
public typealias MeetingID = Number<Meeting>
public typealias ActionID = Number<Action>
public typealias MatterID = Number<Matter>
public typealias RequestID = Number<ResultRequest>
public typealias QuestionID = Number<Question>
public typealias DeviationID = Number<Deviation>
public typealias SpreadID = Number<Spread>
public typealias AnnouncementID = Number<Announcement>
public typealias DocumentID = Number<RegisteredDocument>
public typealias AccordID = Number<Accord>
public typealias IndicatorID = Number<Indicator>
public typealias BookingID = Number<Booking>
