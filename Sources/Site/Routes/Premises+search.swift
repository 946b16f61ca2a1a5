import Charters
import Governance
import Links
import Pages
import Registrar
import Stores

extension Premises {
  /// What was searched for and found, of what the viewer may read.
  func searchPage(_ view: View, _ query: SearchQuery) async throws -> Reply {
    var query = query
    // Nobody's number is echoed, not even one that is searched for (C23).
    query.words = IdentityNumberGuard.masked(String(query.words.prefix(200)))
    guard query.words.contains(where: { $0.isLetter || $0.isNumber }) else {
      return .page(SearchPage.render(view, query: query, shown: nil))
    }
    let isLevel = await waitForIndex(of: view.state.sequence)
    let asked = query
    let found = try await worker.run { [registrar] in
      try Finder(registrar: registrar, view: view).find(asked)
    }
    let shown = SearchPage.Shown(hits: found.hits, hasMore: found.hasMore, isBuilding: !isLevel)
    return .page(SearchPage.render(view, query: query, shown: shown))
  }

  /// Lets what was just done be found, without holding anyone up while the index is built: it looks
  /// often at first, since one changed meeting is soon taken in, and then ever more seldom.
  private func waitForIndex(of sequence: Int) async -> Bool {
    guard !search.holds(sequence) else { return true }
    Task { [search] in await search.catchUp() }
    for wait in Self.waits where !search.holds(sequence) {
      try? await Task.sleep(for: .milliseconds(wait))
    }
    return search.holds(sequence)
  }

  /// In milliseconds, a second and a half in all.
  private static let waits = [1, 1, 2, 2, 4, 4, 8, 8, 16, 16, 32, 64, 128, 256, 480, 480]
}

/// Asks the index, and leaves out what the viewer may not read before anything is counted.
struct Finder {
  let registrar: Registrar
  let view: View

  typealias Found = (hits: [SearchPage.Hit], hasMore: Bool)

  /// How many documents are asked for at a time.
  private static let reach = 250

  func find(_ query: SearchQuery) throws -> Found {
    var sight = FindSight(view)
    let asked = IndexQuery(words: query.words, labels: query.labels, anyOf: readable)
    let (skipped, wanted) = ((query.page - 1) * SearchPage.pageSize, SearchPage.pageSize)
    var (seen, place) = (0, Int.max)
    var hits: [SearchPage.Hit] = []
    while true {
      let found = try index.find(asked, below: place, limit: Self.reach)
      for hit in found {
        guard let findable = Findable(key: hit.key), sight.reads(findable) else { continue }
        seen += 1
        guard seen > skipped else { continue }
        if hits.count == wanted { return (hits, true) }
        // What the index still holds but the journal no longer does is not shown.
        if let shown = try self.hit(findable, query) { hits.append(shown) }
      }
      guard found.count == Self.reach, let last = found.last else { return (hits, false) }
      place = last.place
    }
  }

  /// What the viewer could read at most, so that what is not is never gone through.
  private var readable: [String] {
    let own = view.state.allBodies.filter { view.may(.read(.members), in: $0) }
    return SearchLabel.readable(by: view.viewer, in: own.map(\.id))
  }

  private var index: any Index { registrar.store.index }

  /// The text as the journal has it now, with the words marked.
  private func hit(_ findable: Findable, _ query: SearchQuery) throws -> SearchPage.Hit? {
    guard let (text, place) = try text(of: findable) else { return nil }
    let marks = try index.marks(of: query.words, in: text)
    return marks.isEmpty ? nil : SearchPage.Hit(findable, text: text, marks: marks, place: place)
  }

  private func text(of findable: Findable) throws -> (text: String, place: String)? {
    switch findable {
    case .clause(let body, let clause):
      let charter = view.state.body(body).flatMap { view.state.charter(of: $0, on: view.day) }
      return charter?.clauses.first { $0.id.rawValue == clause }.map { ($0.says, "") }
    case .file(let meeting, let digest, let number):
      return try part(number, of: digest, at: meeting)
    default:
      let refs = view.state.refs(of: findable)
      let texts = try registrar.texts(refs)
      let found = refs.compactMap { texts[$0] }
      return found.isEmpty ? nil : (found.joined(separator: "\n"), "")
    }
  }

  private func part(
    _ number: Int, of digest: String, at meeting: MeetingID
  ) throws -> (text: String, place: String)? {
    guard let parts = try index.extract(digest), parts.indices.contains(number) else { return nil }
    let file = view.state.meeting(meeting)?.attachments.first { $0.digest == digest }
    let name = number == 0 ? file.flatMap { view.name($0.name) }.map { $0 + "\n" } : nil
    return ((name ?? "") + parts[number].text, parts[number].place)
  }
}

extension SearchQuery {
  /// What the search is narrowed to; a kind or body that there is none of finds nothing.
  fileprivate var labels: [String] {
    let kind = self.kind.map { Findable.Kind(rawValue: $0).map(SearchLabel.kind) ?? "none" }
    return [kind, body.map { SearchLabel.body(BodyID($0)) }].compactMap { $0 }
  }
}
