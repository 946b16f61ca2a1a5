/// What each target may import: of ours, and of others. The only place besides Package.swift.
struct Allowance: Sendable {
  let ours: Set<String>
  let others: Set<String>

  init(_ ours: Set<String>, _ others: Set<String> = []) {
    self.ours = ours
    self.others = others
  }
}

enum Imports {
  /// What the shells and the engines may use of the system; the domain has none of it.
  private static let system: Set<String> = [
    "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
  ]

  static let table: [String: Allowance] = [
    "Diagnostics": Allowance([]),
    "SwedishCalendar": Allowance(["Diagnostics"]),
    "Charters": Allowance(["Diagnostics", "SwedishCalendar"]),
    "CharterText": Allowance(["Charters", "Diagnostics", "SwedishCalendar"], ["Yams"]),
    "Governance": Allowance(
      ["Charters", "Diagnostics", "SwedishCalendar"], ["HashTreeCollections"]),
    "Stores": Allowance(
      ["Governance", "SwedishCalendar"], system.union(["Crypto", "HashTreeCollections"])),
    "StoreSQLite": Allowance(
      ["CStemmer", "Governance", "Stores", "SwedishCalendar"],
      system.union(["Crypto", "GRDB"])),
    "CArgon2": Allowance([]),
    "CStemmer": Allowance([]),
    "CZip": Allowance([]),
    "Extraction": Allowance(
      ["CZip", "Governance", "Stores"], system.union(["FoundationXML", "Subprocess"])),
    "Identity": Allowance(
      ["CArgon2", "Stores"],
      system.union(["AsyncHTTPClient", "Crypto", "JWTKit", "NIOCore", "NIOHTTP1"])),
    "CCurl": Allowance([]),
    "Mailer": Allowance(["CCurl", "Stores"]),
    "Letters": Allowance(
      ["Charters", "Governance", "Links", "SwedishCalendar"],
      ["FoundationEssentials", "HashTreeCollections"]),
    "Registrar": Allowance(
      ["Charters", "Governance", "Letters", "Links", "Stores", "SwedishCalendar"],
      system.union(["HashTreeCollections", "Logging"])),
    "ExampleYear": Allowance(["Charters", "Governance", "SwedishCalendar"]),
    "Links": Allowance([]),
    "Pages": Allowance(
      ["Charters", "Governance", "Links", "SwedishCalendar"],
      ["Foundation", "FoundationEssentials"]),
    "Site": Allowance(
      [
        "CharterText", "Charters", "Diagnostics", "Governance", "Identity", "Letters", "Links",
        "Pages", "Registrar", "Stores", "SwedishCalendar",
      ],
      system.union([
        "Crypto", "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "NIOCore",
        "ServiceLifecycle",
      ])),
    "Commands": Allowance(
      [
        "CharterText", "Charters", "Diagnostics", "ExampleYear", "Extraction", "Governance",
        "Identity", "Letters", "Links", "Mailer", "Registrar", "Site", "StoreSQLite", "Stores",
        "SwedishCalendar",
      ],
      system.union(["ArgumentParser", "Hummingbird", "Logging", "ServiceLifecycle", "UnixSignals"])),
    "samklang": Allowance(["Commands"]),
  ]

  /// The module that an import line names, or nil where the line imports nothing.
  static func module(of line: String) -> String? {
    let words = line.prefix { $0 != "/" }.split(separator: " ")
    guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
      words[..<place].allSatisfy({ modifiers.contains(String($0)) })
    else { return nil }
    let named = kinds.contains(String(words[place + 1])) ? words.dropFirst(place + 2).first : nil
    return (named ?? words[place + 1]).split(separator: ".").first.map(String.init)
  }

  private static let modifiers: Set<String> = [
    "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency",
    "@_exported",
  ]
  private static let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var"]

  /// Every import of a file that its target's allowance does not hold.
  static func findings(in file: SourceFile) -> [Finding] {
    guard let allowed = table[file.target] else {
      return [Finding(path: file.path, line: 1, what: "the table of imports lacks \(file.target)")]
    }
    return zip(1..., file.lines).compactMap { number, line in
      guard let module = module(of: line),
        !allowed.ours.union(allowed.others).contains(module)
      else { return nil }
      return Finding(
        path: file.path, line: number, what: "\(file.target) may not import \(module)")
    }
  }

  /// What Package.swift lists as ours for each target, read from its text.
  static func rooms(of package: String) -> [String: Set<String>] {
    var rooms: [String: Set<String>] = [:]
    for match in package.matches(of: /\broom\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?/) {
      let listed = match.2.map { $0.matches(of: /"(\w+)"/).map { String($0.1) } } ?? []
      rooms[String(match.1)] = Set(listed)
    }
    return rooms
  }
}
