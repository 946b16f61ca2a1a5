import CZip
import Glibc
import Stores
import Testing

/// Files made for tests: archives of markup, and a PDF written by hand.
enum Packing {
  typealias Entries = [(name: String, text: String)]

  /// A zip archive with these entries, in order, locked where there is a password.
  static func zip(_ entries: Entries, password: String? = nil) throws -> [UInt8] {
    var error = zip_error_t()
    let source = try #require(zip_source_buffer_create(nil, 0, 0, &error))
    let archive = try #require(zip_open_from_source(source, Int32(ZIP_TRUNCATE), &error))
    zip_source_keep(source)
    for (index, entry) in zip(UInt64(0)..., entries) {
      // The library frees the copy when it has written it.
      let bytes = Array(entry.text.utf8)
      let copy = try #require(malloc(max(bytes.count, 1)))
      copy.copyMemory(from: bytes, byteCount: bytes.count)
      let content = try #require(zip_source_buffer(archive, copy, UInt64(bytes.count), 1))
      zip_file_add(archive, entry.name, content, 0)
      if let password {
        zip_file_set_encryption(archive, index, UInt16(ZIP_EM_AES_256), password)
      }
    }
    try #require(zip_close(archive) == 0)
    return try bytes(of: source)
  }

  private static func zip<Left: Sequence, Right: Sequence>(
    _ left: Left, _ right: Right
  ) -> Zip2Sequence<Left, Right> { Swift.zip(left, right) }

  private static func bytes(of source: OpaquePointer) throws -> [UInt8] {
    defer { zip_source_free(source) }
    try #require(zip_source_open(source) == 0)
    zip_source_seek(source, 0, SEEK_END)
    let size = Int(zip_source_tell(source))
    zip_source_seek(source, 0, SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: size)
    let read = bytes.withUnsafeMutableBytes {
      zip_source_read(source, $0.baseAddress, UInt64(size))
    }
    try #require(Int(read) == size)
    return bytes
  }

  static func docx(_ body: String, _ others: Entries = [], types: String = "") throws -> [UInt8] {
    try zip(
      [
        ("[Content_Types].xml", "<Types>\(types)</Types>"),
        ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"),
      ] + others)
  }

  static func paragraph(_ runs: String...) -> String {
    "<w:p>" + runs.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
  }

  static func xlsx(rows: String, shared: [String]) throws -> [UInt8] {
    try zip([
      ("[Content_Types].xml", "<Types/>"),
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Vecka 1\" r:id=\"rId1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
          + "</Relationships>"
      ),
      (
        "xl/sharedStrings.xml",
        "<sst>" + shared.map { "<si><t>\($0)</t></si>" }.joined() + "</sst>"
      ),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
      ),
    ])
  }

  static func pptx(_ slides: [String]) throws -> [UInt8] {
    try zip(
      [("[Content_Types].xml", "<Types/>"), ("ppt/presentation.xml", "<p/>")]
        + Swift.zip(1..., slides).map { number, text in
          (
            "ppt/slides/slide\(number).xml",
            "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>\(text)</a:t></a:r></a:p></p:sld>"
          )
        })
  }

  static func open(_ kind: FileKind, _ content: String) throws -> [UInt8] {
    try zip([("mimetype", kind.mediaType), ("content.xml", content)])
  }

  static func pdf(pages: [String]) -> [UInt8] {
    var text = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    let kids = pages.indices.map { "\(10 + $0 * 2) 0 R" }.joined(separator: " ")
    text += "2 0 obj<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>endobj\n"
    text += "3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    for (index, page) in pages.enumerated() {
      let content = "BT /F1 12 Tf 50 150 Td (\(page)) Tj ET"
      text += "\(10 + index * 2) 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]"
      text += "/Contents \(11 + index * 2) 0 R/Resources<</Font<</F1 3 0 R>>>>>>endobj\n"
      text += "\(11 + index * 2) 0 obj<</Length \(content.utf8.count)>>stream\n\(content)\n"
      text += "endstream endobj\n"
    }
    return Array((text + "trailer<</Root 1 0 R>>\n%%EOF\n").utf8)
  }
}
