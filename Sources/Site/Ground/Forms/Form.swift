/// What a visitor sent in a form, or in an address's query.
public struct Form: Sendable, Equatable {
  /// A file that came with the form, under the name its owner gave it.
  public struct File: Sendable, Equatable {
    /// The name alone: no folders, no control characters.
    public var name: String
    /// The media type that the browser took it for; never to be trusted.
    public var type: String
    public var bytes: [UInt8]
  }

  /// The values of each field, in the order they came.
  public var values: [String: [String]] = [:]
  /// The files of each field, in the order they came.
  public var files: [String: [File]] = [:]

  /// A form with nothing in it.
  public init() {}

  /// A form with one value per field, as a test or a prefilled page may want it.
  public init(_ values: [String: String]) { self.values = values.mapValues { [$0] } }

  /// The first value of a field, or an empty text.
  public subscript(name: String) -> String { values[name]?.first ?? "" }

  /// Every value of a field, as with boxes ticked.
  public func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The first file of a field.
  public func file(_ name: String) -> File? { files[name]?.first }
}

/// How much a form may hold.
public struct FormLimits: Sendable, Equatable {
  /// Bytes in all but the files.
  public var bytes = 1 << 20
  /// Bytes in all files together; with none, files are refused.
  public var fileBytes = 0
  public var fields = 1_000
  public var nameBytes = 200
  public var headBytes = 4_096

  /// Room for fields, none for files.
  public static let fields = FormLimits()

  /// Room for fields, and for files of so many bytes together.
  public static func files(bytes: Int) -> FormLimits {
    var limits = FormLimits()
    limits.fileBytes = bytes
    return limits
  }

  var allBytes: Int { bytes + fileBytes }

  /// How long the body may take to arrive: half a minute, and a second for each 32 KiB.
  var patience: Duration { .seconds(30 + allBytes / 32_768) }
}
