// swift-tools-version: 6.2

import PackageDescription

/// What every target of ours is compiled with: the strict language, and no warning left standing.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// The libraries we borrow, by the names the targets below use.
enum Borrowed {
  static let collections: Target.Dependency = .product(
    name: "HashTreeCollections", package: "swift-collections")
  static let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
  static let yaml: Target.Dependency = .product(name: "Yams", package: "Yams")
  static let sqlite: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
  static let http: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
  /// What Hummingbird's own types are made of, which Swift wants named to be used.
  static let httpParts: [Target.Dependency] = [
    .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
    .product(name: "NIOCore", package: "swift-nio"),
  ]
  static let httpTesting: Target.Dependency = .product(
    name: "HummingbirdTesting", package: "hummingbird")
  static let lifecycle: Target.Dependency = .product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")
  static let signals: Target.Dependency = .product(
    name: "UnixSignals", package: "swift-service-lifecycle")
  /// Starts other programs; without its traits, which Foundation's types would need.
  static let subprocess: Target.Dependency = .product(
    name: "Subprocess", package: "swift-subprocess")
  static let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
  static let httpClient: Target.Dependency = .product(
    name: "AsyncHTTPClient", package: "async-http-client")
  /// What Identity asks a provider by, and reads its answers with.
  static let provider: [Target.Dependency] = [
    httpClient, .product(name: "JWTKit", package: "jwt-kit"),
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOHTTP1", package: "swift-nio"),
  ]
  static let arguments: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")
}

/// One target of ours and its tests; the import rules of ARCHITECTURE.md are the lists given here.
func room(
  _ name: String, _ ours: [String] = [], borrowed: [Target.Dependency] = [],
  resources: [Resource]? = nil
) -> Target {
  .target(
    name: name, dependencies: ours.map { .byName(name: $0) } + borrowed,
    resources: resources, swiftSettings: settings)
}

func tests(
  _ name: String, _ ours: [String], borrowed: [Target.Dependency] = [],
  resources: [Resource]? = nil
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: ours.map { .byName(name: $0) } + borrowed,
    resources: resources, swiftSettings: settings)
}

let package = Package(
  name: "samklang",
  products: [.executable(name: "samklang", targets: ["samklang"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(
      url: "https://github.com/swift-server/async-http-client", from: "1.37.0", traits: []),
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", .upToNextMinor(from: "1.0.2"),
      traits: []),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
  ],
  targets: [
    // ground
    room("Diagnostics"),
    room("SwedishCalendar", ["Diagnostics"]),
    // domain
    room("Charters", ["Diagnostics", "SwedishCalendar"]),
    room("CharterText", ["Charters", "Diagnostics", "SwedishCalendar"], borrowed: [Borrowed.yaml]),
    room(
      "Governance", ["Charters", "Diagnostics", "SwedishCalendar"],
      borrowed: [Borrowed.collections]),
    // seams and engines
    room(
      "Stores", ["Governance", "SwedishCalendar"],
      borrowed: [Borrowed.collections, Borrowed.crypto]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    room(
      "StoreSQLite", ["CStemmer", "Governance", "Stores", "SwedishCalendar"],
      borrowed: [Borrowed.sqlite, Borrowed.crypto]),
    .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
    room("Identity", ["CArgon2", "Stores"], borrowed: [Borrowed.crypto] + Borrowed.provider),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    room("Extraction", ["CZip", "Governance", "Stores"], borrowed: [Borrowed.subprocess]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    room("Mailer", ["CCurl", "Stores"]),
    // use-cases
    room("Letters", ["Charters", "Governance", "Links", "SwedishCalendar"]),
    room(
      "Registrar", ["Charters", "Governance", "Letters", "Links", "Stores", "SwedishCalendar"],
      borrowed: [Borrowed.collections, Borrowed.log]),
    room("ExampleYear", ["Charters", "Governance", "SwedishCalendar"]),
    // shells
    room("Links"),
    room(
      "Pages", ["Charters", "Governance", "Links", "SwedishCalendar"],
      resources: [.embedInCode("Resources")]),
    room(
      "Site",
      [
        "CharterText", "Charters", "Diagnostics", "Governance", "Identity", "Letters", "Links",
        "Pages", "Registrar", "Stores", "SwedishCalendar",
      ],
      borrowed: [Borrowed.http, Borrowed.log, Borrowed.crypto, Borrowed.lifecycle]
        + Borrowed.httpParts),
    room(
      "Commands",
      [
        "CharterText", "Charters", "Diagnostics", "ExampleYear", "Extraction", "Governance",
        "Identity", "Letters", "Links", "Mailer", "Registrar", "Site", "StoreSQLite", "Stores",
        "SwedishCalendar",
      ],
      borrowed: [
        Borrowed.arguments, Borrowed.lifecycle, Borrowed.signals, Borrowed.log, Borrowed.http,
      ]),
    .executableTarget(name: "samklang", dependencies: ["Commands"], swiftSettings: settings),
    // tests
    .executableTarget(
      name: "hammer",
      dependencies: [
        "Charters", "Governance", "Mailer", "Registrar", "StoreSQLite", "Stores", "SwedishCalendar",
        Borrowed.log,
      ],
      path: "Tests/Hammer", swiftSettings: settings),
    .target(
      name: "MailSink", path: "Tests/MailSink", exclude: ["sink.py"], swiftSettings: settings),
    tests("Diagnostics", ["Diagnostics"]),
    tests("SwedishCalendar", ["SwedishCalendar"]),
    tests(
      "CharterText", ["CharterText", "Charters", "Diagnostics", "SwedishCalendar"],
      resources: [.copy("Cases"), .copy("Golden")]),
    tests(
      "Governance", ["CharterText", "Charters", "Governance", "SwedishCalendar"],
      resources: [.copy("Golden")]),
    tests("Stores", ["Governance", "StoreSQLite", "Stores", "SwedishCalendar"]),
    tests("Identity", ["Identity"], borrowed: [Borrowed.crypto]),
    tests("Extraction", ["CZip", "Extraction", "Governance", "Stores"]),
    tests(
      "Letters", ["Charters", "Governance", "Letters", "Links", "SwedishCalendar"],
      resources: [.copy("Golden")]),
    tests("Mailer", ["MailSink", "Mailer", "Stores"]),
    tests(
      "Registrar",
      [
        "Charters", "Governance", "Letters", "Registrar", "StoreSQLite", "Stores",
        "SwedishCalendar",
      ]),
    tests("Pages", ["Charters", "Governance", "Links", "Pages", "SwedishCalendar"]),
    tests(
      "Site",
      [
        "Charters", "Extraction", "Governance", "Identity", "Links", "Pages", "Registrar", "Site",
        "Stores", "SwedishCalendar",
      ],
      borrowed: [Borrowed.http, Borrowed.httpTesting, Borrowed.httpClient, Borrowed.log]
        + [Borrowed.crypto] + Borrowed.httpParts),
    tests(
      "Commands",
      [
        "CharterText", "Charters", "Commands", "Diagnostics", "ExampleYear", "Governance",
        "Identity", "MailSink", "Registrar", "StoreSQLite", "Stores", "SwedishCalendar",
      ], borrowed: [Borrowed.arguments, Borrowed.log]),
  ]
)
