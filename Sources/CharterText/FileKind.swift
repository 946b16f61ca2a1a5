/// What a file holds, told by its top key.
public enum FileKind: Hashable, Sendable {
  case charter, network

  /// The kind of file, or nil where neither top key is there or the text cannot be read.
  public static func of(_ bytes: [UInt8]) -> FileKind? { TextFile.read(bytes).0.flatMap(of) }

  static func of(_ item: Item) -> FileKind? {
    guard case .fields(let fields) = item.content else { return nil }
    let keys = fields.map(\.key)
    if keys.contains(NetworkFileKey.network.rawValue) { return .network }
    return keys.contains(CharterFileKey.charter.rawValue) ? .charter : nil
  }
}
