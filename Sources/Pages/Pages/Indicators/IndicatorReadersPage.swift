import Charters
public import Governance
import Links
import SwedishCalendar

/// Who has looked at a body's indicators, level by level (D36).
public enum IndicatorReadersPage {
  static let perPage = 60

  /// The page, for one of the network.
  public static func render(_ view: View, body: Body, page asked: Int?) -> [UInt8] {
    let following = view.state.bodies(following: body, on: view.day)
    let total = max(1, (following.count + perPage - 1) / perPage)
    let page = min(max(asked ?? 1, 1), total)
    let ordered = view.state.levels(of: body).flatMap { level in
      following.filter { $0.level == level.id }.swedishSorted { view.name(of: $0.id) }
    }
    let shown = Array(ordered.dropFirst((page - 1) * perPage).prefix(perPage))
    let reach = view.state.reach(
      of: body.id, in: shown, latest: 3, since: view.day.adding(months: -12), on: view.day)
    return view.frame(
      IndicatorWords.readers, here: .indicators(.readers(body: body.id.rawValue)),
      over: view.name(of: body.id), lede: IndicatorWords.readersLede,
      wayBack: [Frame.Crumb(IndicatorWords.title, .indicators())], place: .indicators
    ).write { html in
      html.div(.class("stack-wide")) {
        if shown.isEmpty { html.empty(IndicatorWords.noReaders, IndicatorWords.noReadersMore) }
        for level in view.state.levels(of: body) {
          let own = shown.filter { $0.level == level.id }
          if !own.isEmpty { html.level(level, own, reach, view) }
        }
        html.pages(page, of: total) {
          .indicators(.readers(body: body.id.rawValue, page: $0))
        }
      }
    }
  }
}

extension HTML {
  fileprivate func level(
    _ level: Level, _ bodies: [Body], _ reach: [BodyID: [IndicatorReach]], _ view: View
  ) {
    part(view.short(level.name)) {
      data(IndicatorWords.readers, columns: IndicatorWords.readerColumns) { table in
        for body in bodies {
          table.row(
            { self.a(view.name(of: body.id), to: view.link(to: body)) },
            { self.readers(reach[body.id] ?? [], view) })
        }
      }
    }
  }

  /// How many have looked; who they are is told to those of the body itself.
  private func readers(_ reach: [IndicatorReach], _ view: View) {
    if reach.isEmpty { text(IndicatorWords.noValues) }
    ul(.class("bare-list")) {
      for one in reach {
        li {
          text(IndicatorWords.read(one.period, one.readers.count, of: one.members.count))
          if let meeting = one.meeting.flatMap({ view.state.meeting($0) }) {
            text(" ")
            a(IndicatorWords.taken(meeting.day), to: .meeting(meeting.id.rawValue))
          }
          if let viewer = view.viewer, one.members.contains(viewer), !one.readers.isEmpty {
            p(SummaryWords.listed(one.readers.map { view.name(of: $0) }), .class("soft small"))
          }
        }
      }
    }
  }
}
