import Extraction
import Stores
import Testing

@Suite("What a file is, by its content")
struct KindTests {
  private func problem(_ bytes: [UInt8], _ name: String) async -> FileProblem? {
    do throws(FileProblem) {
      _ = try await Extraction().inspect(bytes, name: name)
      return nil
    } catch {
      return error
    }
  }

  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]

  @Test("Each kind that is taken is known, whatever the case of its ending")
  func known() async throws {
    let files: [(FileKind, [UInt8], String)] = [
      (.pdf, Packing.pdf(pages: ["a"]), "a.PDF"), (.png, Self.png, "a.png"),
      (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0], "a.jpeg"), (.text, Array("hej".utf8), "a.txt"),
      (.csv, Array("a;b".utf8), "a.csv"), (.docx, try Packing.docx(""), "a.docx"),
      (.xlsx, try Packing.xlsx(rows: "", shared: []), "a.b.xlsx"),
      (.pptx, try Packing.pptx([]), "a.pptx"), (.odt, try Packing.open(.odt, "<o/>"), "a.odt"),
      (.ods, try Packing.open(.ods, "<o/>"), "a.ods"),
      (.text, [0xEF, 0xBB, 0xBF] + Array("å".utf8), "a.txt"),
    ]
    for (kind, bytes, name) in files {
      #expect(try await Extraction().inspect(bytes, name: name).kind == kind, "\(name)")
    }
  }

  @Test(
    "Text that is something else, empty or in another encoding is refused",
    arguments: [
      ("empty", "", "a.txt", FileProblem.empty), ("blank", " \n\t", "a.txt", .empty),
      ("page", "<!DOCTYPE html><p>", "a.txt", .unknownKind),
      ("page by name", "<html>", "a.html", .unknownKind),
      ("picture with a program", " \n<svg onload=\"x\">", "a.txt", .unknownKind),
      ("script", "#!/bin/sh", "a.txt", .unknownKind), ("markup", "<?xml?>", "a.csv", .unknownKind),
      ("zeros", "a\u{0}b", "a.txt", .unknownKind), ("no ending", "hej", "hej", .unknownKind),
      ("unknown ending", "hej", "hej.exe", .unknownKind),
      ("named as a document", "hej", "a.docx", .misnamed(.text)),
      ("named as a PDF", "hej", "a.pdf", .misnamed(.text)),
    ])
  func text(id: String, content: String, name: String, expected: FileProblem) async {
    #expect(await problem(Array(content.utf8), name) == expected, "\(id)")
  }

  @Test("A file by a name that says another kind is refused, and told what it is")
  func misnamed() async throws {
    let docx = try Packing.docx("")
    for (bytes, name, kind) in [
      (docx, "a.xlsx", FileKind.docx), (docx, "a.pdf", .docx), (docx, "a", .docx),
      (Packing.pdf(pages: [""]), "a.txt", .pdf), (Self.png, "a.jpg", .png),
    ] {
      #expect(await problem(bytes, name) == .misnamed(kind), "\(name)")
    }
  }

  @Test("Programs, locked documents and other archives are refused")
  func hostile() async throws {
    let macro = try Packing.docx("", [("word/vbaProject.bin", "x")])
    let typed = try Packing.docx("", types: "application/vnd.ms-word.document.macroEnabled.main")
    let locked = try Packing.zip([("word/document.xml", "<x/>")], password: "hemligt")
    let plain = try Packing.zip([("a.txt", "hej")])
    let basic = try Packing.zip([
      ("mimetype", FileKind.odt.mediaType), ("content.xml", "<x/>"), ("Basic/a/b.xml", "<x/>"),
    ])
    let cases: [(String, [UInt8], String, FileProblem)] = [
      ("macro", macro, "a.docx", .macros), ("macro by type", typed, "a.docm", .macros),
      ("macro in OpenDocument", basic, "a.odt", .macros),
      ("locked archive", locked, "a.docx", .encrypted),
      ("locked document", [0xD0, 0xCF, 0x11, 0xE0, 0], "a.docx", .encrypted),
      ("document of old", [0xD0, 0xCF, 0x11, 0xE0, 0], "a.doc", .unknownKind),
      ("archive", plain, "a.zip", .unknownKind),
      ("archive as document", plain, "a.docx", .unknownKind),
      ("cut off", Array(macro.prefix(macro.count / 2)), "a.docx", .damaged),
      ("program", [0x4D, 0x5A, 0x90, 0x00, 0x03], "a.pdf", .unknownKind),
      ("program of Linux", [0x7F, 0x45, 0x4C, 0x46, 2, 1], "a.txt", .unknownKind),
      ("UTF-16", [0xFF, 0xFE, 0x68, 0x00], "a.txt", .notUTF8),
      ("Latin 1", [0x68, 0xE5, 0x6C], "a.txt", .notUTF8),
    ]
    for (id, bytes, name, expected) in cases {
      #expect(await problem(bytes, name) == expected, "\(id)")
    }
  }

  @Test("Bombs of zip and markup are refused, and nothing is unpacked beyond the limits")
  func bombs() async throws {
    var limits = ExtractionLimits()
    limits.unpackedBytes = 10_000
    limits.entries = 20
    let small = Extraction(limits: limits)
    let large = try Packing.docx(String(repeating: " ", count: 20_000))
    let many = try Packing.docx("", (0..<30).map { ("word/m\($0).bin", "") })
    let entities = """
      <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>
      """
    let defined = try Packing.zip([
      ("[Content_Types].xml", "<Types/>"), ("word/document.xml", entities),
    ])
    let deep = try Packing.docx(
      String(repeating: "<w:p>", count: 300) + String(repeating: "</w:p>", count: 300))
    let broken = try Packing.docx("<w:p>")
    for (id, bytes, expected) in [
      ("large", large, FileProblem.tooComplex), ("many", many, .tooComplex),
      ("entities", defined, .tooComplex), ("deep", deep, .tooComplex), ("broken", broken, .damaged),
    ] {
      do throws(FileProblem) {
        _ = try await small.inspect(bytes, name: "a.docx")
        Issue.record("\(id) was taken")
      } catch {
        #expect(error == expected, "\(id)")
      }
    }
  }

  @Test("Every file cut off or changed at any place is answered, never a crash")
  func mutated() async throws {
    let files: [([UInt8], String)] = [
      (try Packing.docx(Packing.paragraph("hej", "du")), "a.docx"),
      (
        try Packing.xlsx(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", shared: ["a"]),
        "a.xlsx"
      ),
      (try Packing.open(.ods, "<o><table:table xmlns:table=\"t\"/></o>"), "a.ods"),
    ]
    for (bytes, name) in files {
      for step in stride(from: 0, to: bytes.count, by: 7) {
        var changed = bytes
        changed[step] = changed[step] &+ 101
        _ = await problem(changed, name)
        _ = await problem(Array(bytes.prefix(step)), name)
      }
    }
  }
}
