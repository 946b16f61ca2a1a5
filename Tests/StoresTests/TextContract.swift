import Governance
import Stores
import Testing

@Suite("What every engine does with texts")
struct TextContract {
  @Test("Texts that exist are found, others are left out", arguments: Engine.allCases)
  func finds(engine: Engine) throws {
    let bench = try Bench(engine)
    let texts = [["name": "Åsa Öberg", "item.1": ""], ["name": "e\u{301} 🦉\u{0}slut"]]
    _ = try bench.journal.append([try submission("a", texts: texts)], expecting: 0)
    let found = try bench.journal.texts([
      TextRef(1, "name"), TextRef(1, "item.1"), TextRef(2, "name"), TextRef(2, "item.1"),
      TextRef(9, "name"),
    ])
    #expect(found.count == 3)
    #expect(found[TextRef(1, "name")] == "Åsa Öberg")
    #expect(found[TextRef(1, "item.1")] == "")
    #expect(found[TextRef(2, "name")].map { Array($0.utf8) } == Array("e\u{301} 🦉\u{0}slut".utf8))
  }

  @Test("Short texts are those of at most so many bytes", arguments: Engine.allCases)
  func short(engine: Engine) throws {
    let bench = try Bench(engine)
    let texts = [["a": "åä"], ["a": "åäö"], ["a": "", "b": "1234"]]
    _ = try bench.journal.append([try submission("a", texts: texts)], expecting: 0)
    var found: [String] = []
    try bench.journal.shortTexts(upTo: 4) { found.append("\($0.sequence)\($0.part)=\($1)") }
    #expect(found == ["1a=åä", "3a=", "3b=1234"])
  }

  @Test("Disposal takes the text away and leaves the chain whole", arguments: Engine.allCases)
  func disposes(engine: Engine) throws {
    let bench = try Bench(engine)
    let texts = [["name": "Kim", "note": "kvar"], ["name": "Lo"]]
    let head = try bench.journal.append([try submission("a", texts: texts)], expecting: 0)
    let refs = [TextRef(1, "name"), TextRef(2, "name"), TextRef(7, "name")]
    #expect(try bench.journal.dispose(refs) == 2)
    #expect(try bench.journal.dispose(refs) == 0)
    #expect(try bench.journal.texts(refs + [TextRef(1, "note")]) == [TextRef(1, "note"): "kvar"])
    #expect(try bench.journal.verify(head: head.hash) == .sound(head))
    #expect(try bench.journal.all().map(\.commitments.count) == [2, 1])
    var short: [String] = []
    try bench.journal.shortTexts(upTo: 100) { short.append($1) }
    #expect(short == ["kvar"])
  }

  @Test(
    "The same text twice has two commitments, since each has its salt",
    arguments: Engine.allCases)
  func salted(engine: Engine) throws {
    let bench = try Bench(engine)
    let texts = [["name": "Kim"], ["name": "Kim"]]
    _ = try bench.journal.append([try submission("a", texts: texts)], expecting: 0)
    let entries = try bench.journal.all()
    #expect(entries[0].commitments != entries[1].commitments)
  }

  @Test(
    "With its salt, a text gives the commitment that the chain holds", arguments: Engine.allCases)
  func salts(engine: Engine) throws {
    let bench = try Bench(engine)
    _ = try bench.journal.append(
      [try submission("a", texts: [["a": "Åsa", "b": ""]])], expecting: 0)
    let refs = [TextRef(1, "a"), TextRef(1, "b"), TextRef(2, "a")]
    let found = try bench.journal.saltedTexts(refs)
    #expect(found[TextRef(1, "a")]?.content == Array("Åsa".utf8))
    let committed = try bench.journal.all()[0].commitments
    #expect(refs.compactMap { found[$0]?.commitment } == committed)
    _ = try bench.journal.dispose([TextRef(1, "a")])
    #expect(try Array(bench.journal.saltedTexts(refs).keys) == [TextRef(1, "b")])
  }
}
