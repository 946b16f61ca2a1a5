public import Stores

/// Tells what files are by their content, and reads the text out of them within set limits.
public struct Extraction: FileInspector {
  private let pdf: PDFReader
  private let limits: ExtractionLimits

  /// A reader with these limits; tests set them lower.
  public init(limits: ExtractionLimits = ExtractionLimits()) {
    self.limits = limits
    pdf = PDFReader(limits: limits)
  }

  /// What the file is and says; see ``FileInspector``.
  public func inspect(
    _ bytes: [UInt8], name: String
  ) async throws(FileProblem) -> InspectedFile {
    if bytes.isEmpty { throw .empty }
    switch try Signature(bytes, name: name) {
    case .pdf: return try file(.pdf, named: name, await pdf.text(of: bytes))
    case .png: return try file(.png, named: name, FileText())
    case .jpeg: return try file(.jpeg, named: name, FileText())
    case .text(let text): return try PlainText.file(text, name: name)
    case .archive: return try office(bytes, name: name)
    }
  }

  private func file(
    _ kind: FileKind, named name: String, _ text: FileText
  ) throws(FileProblem) -> InspectedFile {
    guard FileKind(ofName: name) == kind else { throw .misnamed(kind) }
    return InspectedFile(kind: kind, text: text)
  }

  private func office(_ bytes: [UInt8], name: String) throws(FileProblem) -> InspectedFile {
    try Archive.open(bytes, limits) { archive throws(FileProblem) in
      let kind = try OfficeKind.find(in: archive)
      guard FileKind(ofName: name) == kind else { throw .misnamed(kind) }
      return InspectedFile(kind: kind, text: try OfficeText.read(archive, kind))
    }
  }
}

/// How much of a file is unpacked and read.
public struct ExtractionLimits: Sendable, Hashable {
  /// Entries in an archive.
  public var entries = 5_000
  /// Bytes of all entries, as the archive states them.
  public var statedBytes = 1 << 30
  /// Bytes of those that are unpacked.
  public var unpackedBytes = 64 << 20
  /// Bytes of the text of a PDF.
  public var textBytes = 32 << 20
  /// How long a PDF may take to read.
  public var seconds = 10
  /// How much memory its reader may use.
  public var memoryBytes = 1 << 30

  /// The limits that hold where nothing else is said.
  public init() {}
}
