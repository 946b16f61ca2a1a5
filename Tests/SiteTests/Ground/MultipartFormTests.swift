import Testing

@testable import Site

@Suite("Reading forms in parts")
struct MultipartFormTests {
  static let limits = FormLimits.files(bytes: 1_000)

  static func part(_ head: String, _ content: String = "") -> String {
    "--gräns\r\n\(head)\r\n\r\n\(content)\r\n"
  }

  static func field(_ name: String, _ value: String) -> String {
    part("Content-Disposition: form-data; name=\"\(name)\"", value)
  }

  static func file(_ name: String, _ content: String, type: String = "text/plain") -> String {
    part(
      "Content-Disposition: form-data; name=\"fil\"; filename=\"\(name)\"\r\n"
        + "Content-Type: \(type)", content)
  }

  static func read(_ body: String, _ limits: FormLimits = limits) throws(FormProblem) -> Form {
    try MultipartForm.read(Array(body.utf8), boundary: "gräns", limits)
  }

  @Test("Fields and files are read, in order, byte for byte")
  func whole() throws {
    let form = try Self.read(
      Self.field("namn", "Åsa\r\nÖ") + Self.field("val", "1") + Self.field("val", "2")
        + Self.file("protokoll.txt", "a\r\nb\r\n--grän\r\n") + Self.field("tom", "")
        + "--gräns--\r\n")
    #expect(form.values == ["namn": ["Åsa\nÖ"], "val": ["1", "2"], "tom": [""]])
    #expect(
      form.file("fil")
        == Form.File(
          name: "protokoll.txt", type: "text/plain", bytes: Array("a\r\nb\r\n--grän\r\n".utf8)))
  }

  @Test("A file field left empty is no file, and a form without parts is empty")
  func empty() throws {
    #expect(try Self.read(Self.file("", "") + "--gräns--") == Form())
    #expect(try Self.read("--gräns--") == Form())
  }

  @Test(
    "A file's name loses its folders and what cannot be seen",
    arguments: [
      ("C:\\mapp\\plan.docx", "plan.docx"), ("../../etc/passwd", "passwd"), ("..", "bilaga"),
      ("a%22b.txt", "a\"b.txt"), ("f\u{202E}txt.exe", "ftxt.exe"), ("a/", "a"), ("/", "bilaga"),
      (String(repeating: "å", count: 300) + ".pdf", String(repeating: "å", count: 90) + ".pdf"),
    ])
  func names(_ name: String, _ expected: String) throws {
    let form = try Self.read(Self.file(name, "x") + "--gräns--")
    #expect(form.file("fil")?.name == expected)
  }

  @Test(
    "What no browser writes is refused",
    arguments: [
      "", "--", "--gräns", "--gräns\r\n", "hej\r\n--gräns--", "--gräns--skräp",
      part("X: y", "1") + "--gräns--", part("", "1") + "--gräns--",
      part("Content-Disposition: attachment; name=\"a\"") + "--gräns--",
      part("Content-Disposition: form-data") + "--gräns--",
      part("Content-Disposition: form-data; name=a") + "--gräns--",
      part("Content-Disposition: form-data; name=\"a") + "--gräns--",
      part("Content-Disposition: form-data; name=\"a\"; name=\"b\"") + "--gräns--",
      part("Content-Disposition: form-data; name=\"\"") + "--gräns--",
      part("Content-Disposition: form-data; name=\"a\"\r\nContent-Disposition: x") + "--gräns--",
      file("a", "b", type: "multipart/mixed; boundary=x") + "--gräns--",
      part("Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64")
        + "--gräns--",
      field("a", "1"), field("a", "1") + "--gränsx--", field("a", "noll\0") + "--gräns--",
    ])
  func malformed(_ body: String) {
    #expect(throws: FormProblem.malformed) { try Self.read(body) }
  }

  @Test("Each limit holds")
  func limited() throws {
    var limits = FormLimits.files(bytes: 10)
    limits.fields = 3
    limits.bytes = 8
    limits.headBytes = 120
    let end = "--gräns--"
    #expect(try Self.read(Self.file("a", "0123456789") + end, limits).files.count == 1)
    let cases: [(String, FormProblem)] = [
      (Self.file("a", "0123456789x"), .filesTooLarge(mostBytes: 10)),
      (Self.file("a", "012345") + Self.file("b", "012345"), .filesTooLarge(mostBytes: 10)),
      (Self.field("a", "12345678x"), .tooLarge(mostBytes: 8)),
      (Self.field("a", "12345") + Self.field("b", "12345"), .tooLarge(mostBytes: 8)),
      (
        Array(repeating: Self.field("a", "1"), count: 4).joined(), .tooManyFields(most: 3)
      ),
      (
        Self.part("X: \(String(repeating: "y", count: 200))"), .partHeadTooLarge(mostBytes: 120)
      ),
    ]
    for (body, problem) in cases {
      #expect(throws: problem) { try Self.read(body + end, limits) }
    }
    #expect(throws: FormProblem.filesNotAllowed) {
      try Self.read(Self.file("a", "1") + end, .fields)
    }
    #expect(throws: FormProblem.nameTooLong(mostBytes: 200)) {
      try Self.read(Self.field(String(repeating: "n", count: 201), "1") + end)
    }
  }
}
