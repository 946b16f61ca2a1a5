/// The name by which a charter is known in files and in the journal, such as `lokal-samverkansarena`.
public struct CharterKey: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The key written as `text`.
  public init(_ text: String) { self.rawValue = text }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The name of a clause within its charter, such as `C20` or `4.2`.
public struct ClauseID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The id written as `text`.
  public init(_ text: String) { self.rawValue = text }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The name of a part of a charter, such as `strategisk`: a level or kind of body it speaks of.
public struct PartKey: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The key written as `text`.
  public init(_ text: String) { self.rawValue = text }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
