import Governance
import Stores

/// The text of documents that are archives of markup.
enum OfficeText {
  static func read(
    _ archive: borrowing Archive, _ kind: FileKind
  ) throws(FileProblem) -> FileText {
    var text = FileText()
    switch kind {
    case .docx: try document(archive, &text)
    case .xlsx: try Workbook.read(archive, &text)
    case .pptx: try slides(archive, &text)
    case .odt: try paragraphs("content.xml", archive, &text) { .paragraph($0) }
    case .ods: try OpenSheets.read(archive, &text)
    case .pdf, .png, .jpeg, .text, .csv: break
    }
    for name in ["docProps/core.xml", "meta.xml"] {
      try properties(name, archive, &text)
    }
    return text
  }

  private static func document(
    _ archive: borrowing Archive, _ text: inout FileText
  ) throws(FileProblem) {
    let body = "word/document.xml"
    try paragraphs(body, archive, &text) { .paragraph($0) }
    let others = archive.entries.keys.filter { name in
      name.hasPrefix("word/") && name.hasSuffix(".xml") && name != body
        && name.split(separator: "/").count == 2
    }
    for name in others.sorted() { try paragraphs(name, archive, &text) { _ in .aside } }
  }

  private static func slides(
    _ archive: borrowing Archive, _ text: inout FileText
  ) throws(FileProblem) {
    for folder in ["ppt/slides/slide", "ppt/notesSlides/notesSlide"] {
      let numbers = archive.entries.keys.compactMap { name in
        name.hasPrefix(folder) && name.hasSuffix(".xml")
          ? Int(name.dropFirst(folder.count).dropLast(4)) : nil
      }
      for number in numbers.sorted() {
        try paragraphs("\(folder)\(number).xml", archive, &text) { _ in .slide(number) }
      }
    }
  }

  private static func paragraphs(
    _ name: String, _ archive: borrowing Archive, _ text: inout FileText,
    _ place: @escaping (Int) -> TextPlace
  ) throws(FileProblem) {
    guard let bytes = try archive.content(of: name) else { return }
    let reader = ParagraphReader(takesAll: name == "content.xml")
    try MarkupReader.read(bytes, reader)
    for (number, paragraph) in zip(1..., reader.paragraphs) {
      text.add(paragraph, at: place(number))
    }
  }

  private static func properties(
    _ name: String, _ archive: borrowing Archive, _ text: inout FileText
  ) throws(FileProblem) {
    guard let bytes = try archive.content(of: name) else { return }
    let reader = PropertyReader()
    try MarkupReader.read(bytes, reader)
    text.add(reader.values.joined(separator: "\n"), at: .properties)
  }
}
