import Charters
import Governance
import Links
import SwedishCalendar

/// What is new for the viewer, and what waits on parties that no clause makes a duty of, as lines.
extension View {
  /// What has come since a day to the viewer's bodies and in what the viewer watches.
  func newsLines(since: Day) -> [Line] {
    guard let viewer else { return [] }
    return state.told(to: viewer, since: since, on: day).compactMap { line($0) }
  }

  private func line(_ news: Told) -> Line? {
    let body = name(of: news.body)
    switch news.subject {
    case .announcement(let id):
      return information(news.body, .announcements).map { link in
        Line(
          title(of: id), leaf: news.on.leaf, link: link, about: [body, NewsWords.announcement])
      }
    case .spread(let id):
      return information(news.body, .spreads, number: id.rawValue).map { link in
        Line(title(of: id), leaf: news.on.leaf, link: link, about: [body, NewsWords.spread])
      }
    case .values(let period):
      return Line(
        IndicatorWords.valuesCame(period), leaf: news.on.leaf,
        link: link(to: .follow(period), of: news.body), about: [body, IndicatorWords.title])
    case .watched(let tagged):
      guard let owner = state.body(news.body) else { return nil }
      return line(tagged, on: news.on, in: owner).map { line in
        var line = line
        line.about += [body, NewsWords.watched]
        return line
      }
    }
  }

  /// What a party is asked to tell further, where it waits.
  func line(waiting id: SpreadID, _ party: OrganisationID) -> Line? {
    guard let spread = state.spread(id),
      let link = information(spread.body, .spreads, number: id.rawValue)
    else { return nil }
    return Line(
      NewsWords.tell(title(of: id), name(of: party)), link: link,
      about: [name(of: spread.body), spread.marked.day.swedishShort])
  }
}
