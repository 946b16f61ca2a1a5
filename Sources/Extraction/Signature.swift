import Stores

/// What the first bytes of a file tell, whatever its name.
enum Signature {
  case pdf, png, jpeg, archive
  case text(String)

  init(_ bytes: [UInt8], name: String) throws(FileProblem) {
    if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // An older container: a locked document is kept in one, and so are the documents of old.
      throw ["docx", "xlsx", "pptx"].contains(FileKind(ofName: name)?.rawValue)
        ? .encrypted : .unknownKind
    } else {
      self = .text(try PlainText.read(bytes))
    }
  }
}
