import Testing

@testable import Site

@Suite("Reading forms that are URL-encoded")
struct FormReadingTests {
  @Test(
    "Names and values are read as they were written",
    arguments: [
      ("", [:]), ("a=1", ["a": ["1"]]), ("a=1&a=2&b=", ["a": ["1", "2"], "b": [""]]),
      ("a", ["a": [""]]), ("&&a=1&", ["a": ["1"]]), ("a=b=c", ["a": ["b=c"]]),
      ("namn=%C3%85sa+%26+%C3%96rjan", ["namn": ["Åsa & Örjan"]]),
      ("text=ett%0D%0Atv%C3%A5%0Dtre%0Afyra", ["text": ["ett\ntvå\ntre\nfyra"]]),
      ("=1", ["": ["1"]]),
    ] as [(String, [String: [String]])])
  func read(_ body: String, _ values: [String: [String]]) throws {
    #expect(try URLEncodedForm.read(body.utf8).values == values)
  }

  @Test(
    "What is no form is refused",
    arguments: [
      ("a=%", FormProblem.malformed), ("a=%4", .malformed), ("a=%zz", .malformed),
      ("a=%00", .malformed), ("a=%C3", .notUTF8), ("%FF=1", .notUTF8), ("a=%ED%A0%80", .notUTF8),
    ])
  func refused(_ body: String, _ problem: FormProblem) {
    #expect(throws: problem) { try URLEncodedForm.read(body.utf8) }
  }

  @Test("Each limit holds just where it says")
  func limits() throws {
    let fields = Array(repeating: "a=1", count: 1_000).joined(separator: "&")
    #expect(try URLEncodedForm.read(fields.utf8).all("a").count == 1_000)
    #expect(throws: FormProblem.tooManyFields(most: 1_000)) {
      try URLEncodedForm.read((fields + "&a=1").utf8)
    }
    let name = String(repeating: "n", count: 200)
    #expect(try URLEncodedForm.read("\(name)=1".utf8)[name] == "1")
    #expect(throws: FormProblem.nameTooLong(mostBytes: 200)) {
      try URLEncodedForm.read("\(name)n=1".utf8)
    }
    #expect(throws: FormProblem.tooLarge(mostBytes: 1 << 20)) {
      try URLEncodedForm.read(Array(repeating: UInt8(ascii: "a"), count: (1 << 20) + 1))
    }
  }

  @Test(
    "Only what browsers send forms as is taken for a form",
    arguments: [
      ("application/x-www-form-urlencoded; charset=utf-8", FormKind.urlEncoded),
      ("Application/X-WWW-Form-Urlencoded", .urlEncoded),
      ("multipart/form-data; boundary=abc", .multipart(boundary: "abc")),
      ("multipart/form-data; boundary=\"a b\"", .multipart(boundary: "a b")),
      ("multipart/form-data", nil), ("multipart/form-data; boundary=", nil),
      ("multipart/form-data; boundary=a; boundary=b", nil),
      ("multipart/form-data; boundary=" + String(repeating: "a", count: 71), nil),
      ("multipart/mixed; boundary=abc", nil), ("text/plain", nil), ("application/json", nil),
      ("", nil), (";", nil),
    ])
  func kinds(_ type: String, _ kind: FormKind?) { #expect(FormKind(type) == kind) }

  @Test("Every problem has a status of a refusal and a sentence that ends")
  func problems() {
    let all: [FormProblem] = [
      .unsupportedType, .tooLarge(mostBytes: 1 << 20), .filesTooLarge(mostBytes: 50 << 20),
      .filesNotAllowed, .tooManyFields(most: 1), .nameTooLong(mostBytes: 1),
      .partHeadTooLarge(mostBytes: 1), .notUTF8, .malformed, .interrupted, .tooSlow,
    ]
    for problem in all {
      #expect([400, 408, 413, 415].contains(problem.status))
      #expect(problem.sentence.hasSuffix("."))
    }
    #expect(all[2].sentence.contains("50 MB"))
  }
}
