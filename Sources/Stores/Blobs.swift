/// Files kept under the sum of their content.
public protocol Blobs: Sendable {
  /// Keeps the bytes durably and gives the sum to ask for them by.
  func put(_ bytes: [UInt8]) throws -> Digest

  /// The bytes with this sum; nil where they are not kept.
  func get(_ digest: Digest) throws -> [UInt8]?

  /// How many bytes there are; nil where they are not kept.
  func size(of digest: Digest) throws -> Int?

  /// Lets go of the bytes; false where there were none.
  func delete(_ digest: Digest) throws -> Bool

  /// The sums of everything that is kept, in no order.
  func all() throws -> [Digest]
}
