import Stores

/// Which kind of document an archive is, by what it says of its own parts.
enum OfficeKind {
  static func find(in archive: borrowing Archive) throws(FileProblem) -> FileKind {
    if let types = try archive.content(of: "[Content_Types].xml") {
      return try openXML(String(decoding: types, as: UTF8.self), archive)
    }
    if let type = try archive.content(of: "mimetype") {
      return try openDocument(String(decoding: type, as: UTF8.self), archive)
    }
    throw .unknownKind
  }

  private static func openXML(
    _ types: String, _ archive: borrowing Archive
  ) throws(FileProblem) -> FileKind {
    let hasProgram = archive.entries.keys.contains { name in
      let name = name.lowercased()
      return name.hasSuffix("vbaproject.bin") || name.contains("/activex/")
    }
    if hasProgram || types.contains("macroEnabled") { throw .macros }
    for (kind, part) in [
      (FileKind.docx, "word/document.xml"), (.xlsx, "xl/workbook.xml"),
      (.pptx, "ppt/presentation.xml"),
    ] where archive.entries[part] != nil { return kind }
    throw .unknownKind
  }

  private static func openDocument(
    _ type: String, _ archive: borrowing Archive
  ) throws(FileProblem) -> FileKind {
    let hasProgram = archive.entries.keys.contains {
      ($0.hasPrefix("Basic/") && $0.hasSuffix(".xml")) || $0.hasPrefix("Scripts/")
    }
    if hasProgram { throw .macros }
    if let manifest = try archive.content(of: "META-INF/manifest.xml"),
      String(decoding: manifest, as: UTF8.self).contains("encryption-data")
    {
      throw .encrypted
    }
    guard archive.entries["content.xml"] != nil else { throw .damaged }
    for kind in [FileKind.odt, .ods] where type == kind.mediaType { return kind }
    throw .unknownKind
  }
}
