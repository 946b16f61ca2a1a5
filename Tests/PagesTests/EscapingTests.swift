import Testing

@testable import Pages

struct EscapingTests {
  @Test("Any text comes back as the same text, without what HTML forbids, and as nothing else")
  func text() {
    var random = Dice(seed: 11)
    for _ in 0..<4000 {
      let text = random.text()
      let inner = HTML.write { $0.p(text) }.dropFirst(3).dropLast(4)
      #expect(!inner.contains { "<>".utf8.contains($0) })
      #expect(read(inner) == allowed(text))
    }
  }

  @Test("Any attribute value stays within its quotes")
  func attributes() {
    var random = Dice(seed: 12)
    for _ in 0..<4000 {
      let text = random.text()
      let bytes = HTML.write { $0.void("input", .attribute("value", text)) }
      let inner = bytes.dropFirst("<input value=\"".utf8.count).dropLast(2)
      #expect(!inner.contains { "<>\"'".utf8.contains($0) })
      #expect(read(inner) == allowed(text))
    }
  }

  @Test(
    "What could end an element or a value is escaped",
    arguments: [
      ("element", "</p><script>", "&lt;/p&gt;&lt;script&gt;"),
      ("value", "\" onload='x'", "&quot; onload=&#39;x&#39;"),
      ("entity", "&lt;", "&amp;lt;"),
      ("control", "a\u{0}b\u{1B}c\u{7F}d\u{85}e", "abcde"),
      ("no-break space and section sign", "§\u{A0}1", "§\u{A0}1"),
      ("lines", "a\n\tb", "a\n\tb"),
    ])
  func table(id: String, text: String, expected: String) {
    let written = HTML.write { $0.text(text) }
    #expect(String(decoding: written, as: UTF8.self) == expected, "\(id)")
  }

  @Test("Elements nest, void elements have no end, and absent attributes are left out")
  func elements() {
    let written = HTML.write { html in
      html.section(.class("card"), .id("C20"), .label(nil)) {
        html.h2("Möten", .class(nil))
        html.void("input", .flag("required"), .flag("multiple", if: false))
      }
    }
    #expect(
      String(decoding: written, as: UTF8.self)
        == "<section class=\"card\" id=\"C20\"><h2>Möten</h2><input required></section>")
  }

  /// What a browser makes of the escapes.
  private func read(_ markup: ArraySlice<UInt8>) -> [UInt8] {
    var rest = markup
    var text: [UInt8] = []
    let escapes = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
    while let first = rest.first {
      if let escape = escapes.first(where: { rest.starts(with: $0.key.utf8) }) {
        text += escape.value.utf8
        rest = rest.dropFirst(escape.key.utf8.count)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private func allowed(_ text: String) -> [UInt8] {
    text.unicodeScalars.filter { scalar in
      scalar.properties.generalCategory != .control || "\t\n\r".unicodeScalars.contains(scalar)
    }.flatMap { Array(String($0).utf8) }
  }
}

/// Numbers and texts that are the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64, by Sebastiano Vigna.
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A text of up to forty characters, rich in those that markup and addresses are made of.
  mutating func text() -> String {
    let rich = Array("<>&\"'/?#%+= .;åäöÅ§\u{0}\u{1}\u{7F}\u{85}\u{A0}\n\r\tab1é漢👩‍👧".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &self) {
      let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self))
      text.append(
        Bool.random(using: &self) ? (rich.randomElement(using: &self) ?? "x") : any ?? "x")
    }
    return String(text)
  }
}
