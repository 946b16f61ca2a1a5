public import Governance
public import Links
import SwedishCalendar

/// What was searched for and found, newest first, each in the sentence where it stands.
public enum SearchPage {
  /// What a search found on one page.
  public struct Shown: Sendable {
    public var hits: [Hit]
    public var hasMore: Bool
    /// Whether the index is still being built, so that not all can be found.
    public var isBuilding: Bool

    /// Findings, in order.
    public init(hits: [Hit], hasMore: Bool, isBuilding: Bool) {
      self.hits = hits
      self.hasMore = hasMore
      self.isBuilding = isBuilding
    }
  }

  /// One thing that was found and that the viewer may read.
  public struct Hit: Sendable {
    public var findable: Findable
    public var text: String
    /// Where in the text the words stand, in order.
    public var marks: [Range<String.Index>]
    /// Where in a file the text stands, where that is known.
    public var place: String

    /// A finding in a text.
    public init(
      _ findable: Findable, text: String, marks: [Range<String.Index>], place: String = ""
    ) {
      self.findable = findable
      self.text = text
      self.marks = marks
      self.place = place
    }
  }

  /// How many findings stand on a page.
  public static let pageSize = 20

  /// The page; without words to search for, a form alone.
  public static func render(_ view: View, query: SearchQuery, shown: Shown?) -> [UInt8] {
    var frame = view.frame(
      SearchWords.title, here: .search(query),
      lede: query.words.isEmpty ? SearchWords.lede : nil)
    frame.hasSearch = false
    return frame.write { html in
      html.searching(view, query)
      guard let shown else { return }
      html.part(SearchWords.found(query.words)) {
        if shown.isBuilding {
          html.notice(.warning, SearchWords.building, SearchWords.buildingMore)
        }
        if shown.hits.isEmpty {
          html.empty(SearchWords.none, SearchWords.noneMore)
        } else {
          html.ol(.class("hits")) { for hit in shown.hits { html.hit(hit, view) } }
        }
        html.ways(query, hasMore: shown.hasMore)
      }
    }
  }
}

extension HTML {
  fileprivate func searching(_ view: View, _ query: SearchQuery) {
    form(
      .class("form seeking"), .fixed("method", "get"), .fixed("role", "search"),
      .attribute("action", Link.search().path)
    ) {
      field(Field(SearchQuery.Name.words, SearchWords.words, value: query.words), .search)
      select(
        Field(SearchQuery.Name.kind, SearchWords.kind, value: query.kind ?? "", isOptional: true),
        [Choice("", SearchWords.all)]
          + Findable.Kind.allCases.map { Choice($0.rawValue, SearchWords.name(of: $0)) })
      select(
        Field(SearchQuery.Name.body, SearchWords.body, value: query.body ?? "", isOptional: true),
        [Choice("", SearchWords.allBodies)]
          + view.state.allBodies.swedishSorted { view.short($0.name) }
          .map { Choice($0.id.rawValue, view.short($0.name)) })
      buttons { submit(SearchWords.search) }
    }
  }

  fileprivate func hit(_ hit: SearchPage.Hit, _ view: View) {
    let line = view.line(of: hit)
    li {
      h3 { a(line.title, to: line.link) }
      p(line.about, .class("soft small"))
      p(.class("excerpt")) {
        for piece in Excerpt(hit.text, marks: hit.marks).pieces {
          if piece.isMarked { element("mark", piece.text) } else { text(piece.text) }
        }
      }
    }
  }

  fileprivate func ways(_ query: SearchQuery, hasMore: Bool) {
    guard hasMore || query.page > 1 else { return }
    buttons {
      if query.page > 1 { buttonLink(SearchWords.previous, to: .search(turned(query, -1))) }
      if hasMore { buttonLink(SearchWords.next, to: .search(turned(query, 1))) }
    }
  }

  private func turned(_ query: SearchQuery, _ step: Int) -> SearchQuery {
    var query = query
    query.page += step
    return query
  }
}

extension SearchPage.Hit {
  /// What it begins with, which is what it is called where it has no heading of its own.
  fileprivate var firstLine: String { text.firstLine }
}

extension View {
  /// What a finding is called, where it leads, and what kind it is.
  fileprivate func line(
    of hit: SearchPage.Hit
  ) -> (title: String, link: Link, about: String) {
    switch hit.findable {
    case .body(let id): return (name(of: id), .body(id.rawValue), SearchWords.aBody)
    case .clause(let id, let clause):
      return (
        SearchWords.clause(clause), .clause(body: id.rawValue, clause: clause), name(of: id)
      )
    case .action(let id, let action):
      let (when, _) = meeting(id)
      return (
        hit.firstLine, .action(action.rawValue), "\(SearchWords.anAction) \u{B7} \(when)"
      )
    case .file(let id, let digest, _): return file(digest, id, hit.place)
    case .meeting(let id): return paper(id, nil, SearchWords.aMeeting, .overview)
    case .title(let id, let item): return paper(id, item, SearchWords.anItem, .agenda)
    case .note(let id, let item): return paper(id, item, SearchWords.aNote, .agenda)
    case .details(let id, let item): return paper(id, item, SearchWords.anItem, .agenda)
    case .minutes(let id, _, let item): return paper(id, item, SearchWords.someMinutes, .minutes)
    case .summary(let id, _): return paper(id, nil, SearchWords.someMinutes, .minutes)
    case .matter(let id):
      let holder = state.matter(id).map { " \u{B7} " + self.holder(of: $0) } ?? ""
      return (hit.firstLine, .matter(id.rawValue), SearchWords.aMatter + holder)
    case .announcement(let id):
      let told = state.announcement(id)
      let party = told.map { " \u{B7} " + name(of: $0.party) } ?? ""
      return (
        hit.firstLine, .information(body: told?.body.rawValue ?? "", .announcements),
        SearchWords.aDecision + party
      )
    case .document(let id):
      let body = state.document(id).flatMap { reading(of: $0) }
      return (
        hit.firstLine,
        .information(body: body?.id.rawValue ?? "", .documents, number: id.rawValue),
        SearchWords.aDocument + (body.map { " \u{B7} " + name(of: $0.id) } ?? "")
      )
    case .plan(let id):
      let owner = state.plan(id).map { " \u{B7} " + name(of: $0.body) } ?? ""
      return (hit.firstLine, .plan(id.rawValue), SearchWords.aPlan + owner)
    case .activity(let id):
      let plan = state.plan(id.plan).map { " \u{B7} " + short($0.title) } ?? ""
      return (hit.firstLine, .activity(id), SearchWords.anActivity + plan)
    case .indicator(let id):
      let owner = state.indicator(id).map { " \u{B7} " + name(of: $0.body) } ?? ""
      return (hit.firstLine, .indicators(.one(id.rawValue)), SearchWords.anIndicator + owner)
    }
  }

  private func paper(
    _ id: MeetingID, _ item: Int?, _ kind: String, _ part: Link.MeetingPart
  ) -> (title: String, link: Link, about: String) {
    let (when, title) = meeting(id)
    let heading = item.flatMap { state.meeting(id)?.item($0) }.map { short($0.title) }
    return (heading ?? title, .meeting(id.rawValue, part), "\(kind) \u{B7} \(when)")
  }

  private func file(
    _ digest: String, _ id: MeetingID, _ place: String
  ) -> (title: String, link: Link, about: String) {
    let file = state.meeting(id).flatMap { readable(digest, at: $0) }
    let title = file.map { short($0.name) } ?? ShellWords.disposed
    let about = [SearchWords.aFile, place.isEmpty ? nil : place, meeting(id).when]
    return (
      title, .file(digest: digest, name: title),
      about.compactMap { $0 }.joined(separator: " \u{B7} ")
    )
  }

  /// Who met and when, and what such a meeting is called.
  private func meeting(_ id: MeetingID) -> (when: String, title: String) {
    guard let meeting = state.meeting(id) else { return ("", "") }
    let who = meeting.bodies.map { name(of: $0) }.joined(separator: " + ")
    return ("\(who), \(meeting.day.swedishShort)", MeetingWords.title(meeting.day))
  }
}
