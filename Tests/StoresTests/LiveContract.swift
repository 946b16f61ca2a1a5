import Stores
import SwedishCalendar
import Testing

@Suite("What every engine keeps of meetings that are held")
struct LiveContract {
  private func put(
    _ text: String, _ field: String = "punkt/3", in bench: Bench, meeting: Int = 7, by: Int = 1,
    at: Int = 1, expecting version: Int
  ) throws -> LiveOutcome {
    try bench.store.live.put(
      meeting: meeting, field: field, text: text, by: by, at: Moment(milliseconds: at),
      expecting: version)
  }

  private func note(_ text: String, _ version: Int, by: Int = 1, at: Int = 1) -> LiveNote {
    LiveNote(
      field: "punkt/3", text: text, version: version, by: by, at: Moment(milliseconds: at))
  }

  @Test("A note is saved by who saw the last version, whoever that is", arguments: Engine.allCases)
  func versions(engine: Engine) throws {
    let bench = try Bench(engine)
    #expect(try put("x", in: bench, expecting: 1) == .changed(nil))
    #expect(try put("ett", in: bench, expecting: 0) == .saved(note("ett", 1)))
    let second = note("två", 2, by: 5, at: 9)
    #expect(try put("två", in: bench, by: 5, at: 9, expecting: 1) == .saved(second))
    #expect(try put("tre", in: bench, expecting: 1) == .changed(second))
    #expect(try put("tre", in: bench, expecting: 0) == .changed(second))
    #expect(try bench.store.live.all(meeting: 7) == [second])
  }

  @Test(
    "Fields of a meeting are apart from each other and from other meetings'",
    arguments: Engine.allCases)
  func apart(engine: Engine) throws {
    let bench = try Bench(engine)
    for (meeting, field) in [(7, "punkt/3"), (7, "nu"), (8, "nu")] {
      guard case .saved = try put(field, field, in: bench, meeting: meeting, expecting: 0) else {
        Issue.record("not saved")
        return
      }
    }
    #expect(try bench.store.live.all(meeting: 7).map(\.field) == ["nu", "punkt/3"])
    #expect(try bench.store.live.meetings() == [7, 8])
    #expect(try bench.store.live.remove(meeting: 7) == 2)
    #expect(try bench.store.live.remove(meeting: 7) == 0)
    #expect(try bench.store.live.all(meeting: 7).isEmpty)
    #expect(try bench.store.live.meetings() == [8])
    #expect(try bench.store.live.dispose(meeting: 8) == 1)
    #expect(try bench.store.live.meetings().isEmpty)
    #expect(try put("igen", in: bench, expecting: 0) == .saved(note("igen", 1)))
  }

  @Test("Any text comes back as it was", arguments: Engine.allCases)
  func texts(engine: Engine) throws {
    let bench = try Bench(engine)
    for (version, text) in ["", "å\nä\u{0}ö", String(repeating: "x", count: 100_000)].enumerated() {
      _ = try put(text, in: bench, expecting: version)
      #expect(try bench.store.live.all(meeting: 7).map(\.text) == [text])
    }
  }
}
