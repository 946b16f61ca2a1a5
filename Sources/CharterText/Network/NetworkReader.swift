public import Charters
public import Diagnostics

/// Reads a network from the text of a file.
public enum NetworkReader {
  /// The network, or nil where anything is wrong; and every problem found.
  public static func read(_ bytes: [UInt8], file: String) -> (Network?, [Diagnostic]) {
    let report = Report(file: file)
    let network = report.open(bytes).flatMap { read($0, report) }
    return (report.isClean ? network : nil, report.diagnostics.sorted())
  }

  static func read(_ item: Item, _ report: Report) -> Network? {
    let root = Cursor(item: item, path: [], report: report)
    return Fields<NetworkFileKey>(root).flatMap(Network.init)
  }
}

enum NetworkFileKey: String, FileKey {
  case network, title, levels, areas, organisations, federations, bodies
}

extension Network {
  fileprivate init?(_ fields: Fields<NetworkFileKey>) {
    let key = fields.required(.network) { $0.key() }
    let title = fields.required(.title) { $0.text() }
    let levels = fields.required(.levels) { $0.entries { Level(key: $0, $1) } }
    let areas = fields.optional(.areas) { $0.named { Area(key: $0, name: $1) } } ?? []
    let organisations = fields.required(.organisations) { $0.entries { Organisation(key: $0, $1) } }
    let federations = fields.optional(.federations) { $0.entries { Federation(key: $0, $1) } }
    let bodies = fields.required(.bodies) { $0.entries { Body(key: $0, $1) } }
    guard let key, let title, let levels, let organisations, let bodies else { return nil }
    self.init(
      key: key, title: title, levels: levels, areas: areas, organisations: organisations,
      federations: federations ?? [], bodies: bodies)
  }
}

extension Cursor {
  /// Things that only have a name, each under its key.
  fileprivate func named<Value>(_ make: (String, String) -> Value) -> [Value]? {
    entries { key, cursor in
      Fields<PartFileKey>(cursor, alone: .name)?.required(.name) { $0.text() }
        .map { make(key, $0) }
    }
  }
}

enum FederationFileKey: String, FileKey {
  case name, members, agreement
  case validUntil = "valid_until"
}

extension Network.Federation {
  fileprivate init?(key: String, _ cursor: Cursor) {
    guard let fields = Fields<FederationFileKey>(cursor) else { return nil }
    let name = fields.required(.name) { $0.text() }
    let members = fields.required(.members) { $0.keys() }
    let agreement = fields.optional(.agreement) { $0.text() }
    let validUntil = fields.optional(.validUntil) { $0.day() }
    guard let name, let members else { return nil }
    self.init(
      key: key, name: name, members: members, agreement: agreement, validUntil: validUntil)
  }
}

enum LevelFileKey: String, FileKey { case name, responsibilities }

extension Network.Level {
  /// A level by its name, and what it answers for where that is said.
  fileprivate init?(key: String, _ cursor: Cursor) {
    guard let fields = Fields<LevelFileKey>(cursor, alone: .name) else { return nil }
    let name = fields.required(.name) { $0.text() }
    let responsibilities = fields.optional(.responsibilities) { $0.texts() } ?? []
    guard let name else { return nil }
    self.init(key: key, name: name, responsibilities: responsibilities)
  }
}
