/// The kinds of file that can be kept with a meeting.
public enum FileKind: String, CaseIterable, Hashable, Sendable {
  case pdf, docx, xlsx, pptx, odt, ods, png, jpeg, text, csv

  /// The endings that names of the kind may have, the usual one first.
  public var endings: [String] {
    switch self {
    case .jpeg: ["jpg", "jpeg"]
    case .text: ["txt", "text", "md"]
    default: [rawValue]
    }
  }

  /// The media type that such a file is served as.
  public var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .ods: "application/vnd.oasis.opendocument.spreadsheet"
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .text: "text/plain; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    }
  }

  /// The kind that a name's ending says; nil where it says none of these.
  public init?(ofName name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let kind = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = kind
  }
}
