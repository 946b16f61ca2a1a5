import Extraction
import Governance
import Stores
import Testing

@Suite("The text of a file, with the places that a person knows")
struct TextTests {
  private func text(_ bytes: [UInt8], _ name: String) async throws -> FileText {
    try await Extraction().inspect(bytes, name: name).text
  }

  /// The place of the first identity number, as the guard finds it.
  private func place(_ text: FileText) -> TextPlace? {
    IdentityNumberGuard.finds(in: text.text).first.flatMap { text.place(at: $0.offset) }
  }

  @Test("Plain text and tables of text are told by line")
  func lines() async throws {
    let text = try await text(Array("ett\r\n\r\ntre 850709-9805\n".utf8), "a.txt")
    #expect(place(text) == .line(3))
    let table = try await self.text(Array("namn;nummer\nAnna;19850709-9805".utf8), "a.csv")
    #expect(place(table) == .line(2))
  }

  @Test("A number split over runs of a Word paragraph is one number, told by paragraph")
  func word() async throws {
    let body =
      Packing.paragraph("Rubrik") + Packing.paragraph()
      + Packing.paragraph("A 8507", "09-98", "05 b")
    let text = try await text(try Packing.docx(body), "a.docx")
    #expect(text.text == "Rubrik\nA 850709-9805 b\n")
    #expect(place(text) == .paragraph(3))
    let foot = (
      "word/footer1.xml", "<w:ftr xmlns:w=\"w\">\(Packing.paragraph("850709-9805"))</w:ftr>"
    )
    let aside = try await self.text(try Packing.docx(Packing.paragraph("x"), [foot]), "a.docx")
    #expect(place(aside) == .aside)
    let core = ("docProps/core.xml", "<c xmlns:d=\"d\"><d:title>850709-9805</d:title></c>")
    let own = try await self.text(try Packing.docx("", [core]), "a.docx")
    #expect(place(own) == .properties)
  }

  @Test("A workbook is told by cell and sheet, numbers and shared texts alike")
  func excel() async throws {
    let rows = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>1.985070998050E11</v></c></row>
      <row r="7"><c r="B7" t="inlineStr"><is><t>850769-9802</t></is></c></row>
      """
    let text = try await text(try Packing.xlsx(rows: rows, shared: ["Namn"]), "a.xlsx")
    #expect(text.text == "Namn\t198507099805\n850769-9802\n")
    #expect(place(text) == .cell("C1", sheet: "Vecka 1"))
    let last = IdentityNumberGuard.finds(in: text.text).last
    #expect(last.flatMap { text.place(at: $0.offset) } == .cell("B7", sheet: "Vecka 1"))
  }

  @Test("A number whose parts stand in two cells is caught")
  func twoCells() async throws {
    let rows = "<row><c r=\"A1\"><v>850709</v></c><c r=\"B1\"><v>9805</v></c></row>"
    let text = try await text(try Packing.xlsx(rows: rows, shared: []), "a.xlsx")
    #expect(place(text) == .cell("A1", sheet: "Vecka 1"))
  }

  @Test("A presentation is told by slide, in the order of the slides")
  func slides() async throws {
    let slides = (1...11).map { $0 == 11 ? "850709-9805" : "bild \($0)" }
    let text = try await text(try Packing.pptx(slides), "a.pptx")
    #expect(place(text) == .slide(11))
    #expect(text.text.hasPrefix("bild 1\nbild 2\n"))
  }

  @Test("OpenDocument is told by paragraph and by cell, and repeated cells are counted, not copied")
  func openDocument() async throws {
    let paragraphs =
      "<o xmlns:t=\"t\"><t:h>Ett</t:h><t:p>Två <t:span>850709</t:span>-9805</t:p></o>"
    let text = try await text(try Packing.open(.odt, paragraphs), "a.odt")
    #expect(place(text) == .paragraph(2))
    let sheet = """
      <o xmlns:table="t" xmlns:text="x" xmlns:office="f"><table:table table:name="Blad">
      <table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>
      <table:table-row><table:table-cell table:number-columns-repeated="27"/>
      <table:table-cell office:value="8507099805"><text:p>8,5E9</text:p></table:table-cell>
      </table:table-row></table:table></o>
      """
    let cells = try await self.text(try Packing.open(.ods, sheet), "a.ods")
    #expect(place(cells) == .cell("AB1000001", sheet: "Blad"))
  }

  @Test("A PDF is told by page; one that cannot be read has no text")
  func pdf() async throws {
    let text = try await text(
      Packing.pdf(pages: ["Sida ett", "Nummer 850709-9805 h\\344r"]), "a.pdf")
    #expect(place(text) == .page(2))
    #expect(text.text.contains("Sida ett"))
    for content in ["%PDF-1.7\n", "%PDF-1.7\n" + String(repeating: "1 0 obj<<", count: 1_000)] {
      #expect(try await self.text(Array(content.utf8), "a.pdf").text.isEmpty)
    }
  }

  @Test("A reader that ends before it has taken in the file gives no text, and ends nobody else")
  func early() async throws {
    var limits = ExtractionLimits()
    limits.memoryBytes = 1 << 20
    let content = Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 0x20, count: 1 << 20)
    for _ in 0..<20 {
      let file = try await Extraction(limits: limits).inspect(content, name: "a.pdf")
      #expect(file.kind == .pdf && file.text == FileText())
    }
  }

  @Test("A reader that gets no time gives no text")
  func slow() async throws {
    var limits = ExtractionLimits()
    limits.seconds = 0
    let file = try await Extraction(limits: limits).inspect(
      Packing.pdf(pages: ["hej"]), name: "a.pdf")
    #expect(file.kind == .pdf && file.text == FileText())
  }
}
