import CharterText
import Charters
import Diagnostics
import Testing

@Suite("Hostile files")
struct HostileTests {
  @Test(
    "No file crashes the reader, and each is told what is wrong with it",
    arguments: [
      ("empty", "", "filen är tom"),
      ("blank", " \n\r\n\t\n", "filen är tom"),
      ("comments only", "# charter: a\n", "filen är tom"),
      ("binary", "\u{7F}ELF\u{2}\u{1}", "tecken nummer 127"),
      ("NUL", "charter: a\u{0}b\n", "tecken nummer 0"),
      ("no value", "~", "varken en uppdragsbeskrivning eller ett nätverk"),
      ("a word", "charter", "varken en uppdragsbeskrivning eller ett nätverk"),
      ("deep lists", "charter: " + String(repeating: "[", count: 5000), "nivåer inuti varandra"),
      ("deep dashes", String(repeating: "- ", count: 50_000), "nivåer inuti varandra"),
      ("deep questions", String(repeating: "? ", count: 50_000), "nivåer inuti varandra"),
      (
        "deep groups", String(repeating: "{a: ", count: 500) + String(repeating: "}", count: 500),
        "nivåer inuti varandra"
      ),
      (
        "40 levels", String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
        "nivåer inuti varandra"
      ),
      (
        "many values", "charter: [" + String(repeating: "a,", count: 300_000) + "a]",
        "för många värden"
      ),
      (
        "rather many values", "charter: [" + String(repeating: "a,", count: 150_000) + "a]",
        "för många värden"
      ),
      ("alias as key", "a: &a [x]\n? *a\n: 1\n", "ankare (&)"),
      ("keys that are lists", "? [a]\n: 1\n? [a]\n: 2\n", "står två gånger"),
      ("empty keys", "\"\": 1\n\"\": 2\n", "står två gånger"),
      ("directive", "%YAML 3.0\n---\ncharter: a\n", "går inte att läsa"),
      ("open quote", "charter: \"a\n", "mitt i en text"),
      ("escape", "charter: \"\\ud800\"\n", "omvänt snedstreck"),
      ("text starting with a percent sign", "charter: %a\n", "kan inte börja"),
    ])
  func told(_ id: String, _ text: String, _ words: String) {
    let found = CharterCheck.check(files: [("a.yaml", Array(text.utf8))])
    #expect(
      found.contains { $0.severity == .error && $0.message.contains(words) }, "\(id): \(found)")
  }

  @Test("Fifty megabytes are refused for their size alone")
  func large() {
    let bytes = [UInt8](repeating: UInt8(ascii: "&"), count: 50_000_000)
    let found = CharterCheck.check(files: [("a.yaml", bytes)])
    #expect(found.map(\.message) == ["filen är för stor (50 MB)"])
  }

  @Test("Aliases that would multiply to a billion values are refused unread")
  func laughs() {
    for use in ["charter: *i\n", "? *i\n: a\n", "? [*i, *i]\n: a\n"] {
      var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
      for (name, last) in zip("bcdefghi", "abcdefgh") {
        text +=
          "\(name): &\(name) [" + Array(repeating: "*\(last)", count: 9).joined(separator: ", ")
          + "]\n"
      }
      let found = CharterCheck.check(files: [("a.yaml", Array((text + use).utf8))])
      #expect(found.first?.message.contains("ankare") == true)
      #expect(found.first?.line == 1 && found.first?.column == 4)
    }
  }

  @Test("Bytes that are not UTF-8 are pointed out where they stand")
  func invalid() {
    let bytes = Array("charter: a\ntitle: å".utf8) + [0xC3, 0x28, 0x0A]
    let found = CharterCheck.check(files: [("a.yaml", bytes)])
    #expect(
      found.map(\.rendered) == [
        "a.yaml:2:9: fel: filen är inte text i UTF-8 · väntade: en textfil sparad som UTF-8"
      ])
  }

  @Test(
    "A byte order mark, line endings of Windows and texts with & and * are read as they are",
    arguments: ["\u{FEFF}", ""])
  func friendly(_ mark: String) {
    let text =
      mark + """
        charter: vard\r\ntitle: Vård & omsorg *tillsammans*\r\nparts: {a: "R&D *x"}\r
        clauses:\r\n  A1:\r\n    says: >-\r\n      * en punkt\r\n      &amp; en till\r\n    structure: levels\r\n
        """
    let (charter, found) = CharterReader.read(Array(text.utf8), file: "a.yaml")
    #expect(found.isEmpty)
    #expect(charter?.title == "Vård & omsorg *tillsammans*")
    #expect(charter?.clauses.first?.says == "* en punkt &amp; en till")
  }

  @Test("A key that stands three times is told at its second and third place, with its own words")
  func repeated() {
    let text = "charter: a\ncharter: b\ncharter: c\n\"title\": A\n'title': B\n"
    let found = CharterReader.read(Array(text.utf8), file: "a").1
    let lines = found.filter { $0.message.contains("finns redan") }.map {
      "\($0.line) \($0.message)"
    }
    #expect(
      lines == [
        "2 charter finns redan på rad 1", "3 charter finns redan på rad 1",
        "5 title finns redan på rad 4",
      ])
  }

  @Test("A network of 5,000 bodies under each other is reviewed without overflow")
  func long() {
    var text =
      "network: a\ntitle: A\nlevels: {l: L}\norganisations: {r: {name: R, kind: region}}\nbodies:\n"
    text += "  b0: {name: B, kind: local, level: l, top: true}\n"
    for index in 1..<5000 {
      text += "  b\(index): {name: B, kind: local, level: l, commissioner: b\(index - 1)}\n"
    }
    #expect(CharterCheck.check(files: [("a", Array(text.utf8))]).isEmpty)
  }
}
