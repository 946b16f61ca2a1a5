import Extraction
import Governance
import Registrar
import StoreSQLite
import Stores
import SwedishCalendar

/// How long the index takes to build, and how long it takes to find.
struct SearchMeasure {
  let open: OpenJournal
  let content: String
  /// How often each search is made.
  var times = 40

  private var index: any Index { open.store.index }

  func figures() async throws -> FigureGroup {
    let start = ContinuousClock.now
    let follower = SearchFollower(open.registrar, inspector: Extraction())
    try await follower.rebuild()
    let built = Sample.seconds(since: start)
    // The first search of all reads the words that there are.
    let first = try wall { try ask(Help.searches[0]) }
    let searches = try words.map { word in
      (word, Sample(try (0..<times).map { _ in try wall { try ask(word) } }))
    }
    let all = Sample(searches.flatMap(\.1.seconds))
    let change = try await afterChange(follower)
    return FigureGroup(
      title: "Search, \(content)",
      note: "One thread, by the wall clock: the \(SearchMeasure.page) latest findings with their "
        + "texts, words marked, for each of \(words.count) searches \(times) times; the rights of "
        + "the viewer are not in it.",
      figures: [
        Figure("Index built from the journal", "\(Writing.number(built)) s"),
        Figure("First search after start", Writing.milliseconds(first)),
        Figure("Search, median", Writing.milliseconds(all.median)),
        Figure("Search, p99", Writing.milliseconds(all.p99), .under(20, all.p99 * 1_000, "ms")),
        Figure("One changed meeting indexed", Writing.milliseconds(change)),
      ])
  }

  private static let page = 20

  /// Words from the journal itself, common and rare, alone and together, and one that is not there.
  private var words: [String] {
    let state = open.state
    let meetings = state.allMeetings
    let titles = stride(from: 0, to: meetings.count, by: max(1, meetings.count / 12)).compactMap {
      meetings[$0].agenda.first.flatMap { open.registrar.snapshot.name($0.title) }
    }
    return titles + titles.compactMap { $0.split(separator: " ").last.map(String.init) }
      + Help.searches
  }

  private func ask(_ words: String) throws {
    let hits = try index.find(IndexQuery(words: words), below: .max, limit: Self.page)
    for hit in hits {
      guard let findable = Findable(key: hit.key) else { continue }
      let refs = open.state.refs(of: findable)
      for text in try open.registrar.texts(refs).values {
        _ = try index.marks(of: words, in: text)
      }
    }
  }

  private func afterChange(_ follower: SearchFollower) async throws -> Double {
    guard let meeting = open.state.allMeetings.last, let id = CommandID("bench-search") else {
      return .nan
    }
    _ = try await open.registrar.perform(
      Command(
        id: id, actor: .installation, today: open.registrar.today,
        act: .addItem(AddItem(meeting: meeting.id, title: Help.searches[0]))))
    let start = ContinuousClock.now
    await follower.catchUp()
    return Sample.seconds(since: start)
  }

  private func wall(_ job: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try job()
    return Sample.seconds(since: start)
  }
}
