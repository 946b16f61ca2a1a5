import Charters
public import Governance
import Links
import SwedishCalendar

/// Who has looked at a body's indicators, level by level (D36).
public enum IndicatorReadersPage {
  /// The page, for one of the network.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let following = view.state.allBodies.filter {
      $0.stands(on: view.day) && view.state.followedUp(by: $0).contains(body.id)
    }
    return view.frame(
      IndicatorWords.readers, here: .indicators(.readers(body: body.id.rawValue)),
      over: view.name(of: body.id), lede: IndicatorWords.readersLede,
      wayBack: [Frame.Crumb(IndicatorWords.title, .indicators())], place: .indicators
    ).write { html in
      html.div(.class("stack-wide")) {
        if following.isEmpty {
          html.empty(IndicatorWords.noReaders, IndicatorWords.noReadersMore)
        }
        for level in view.state.levels(of: body) {
          let own = following.filter { $0.level == level.id }
          if !own.isEmpty { html.level(level, own, view) }
        }
      }
    }
  }
}

extension HTML {
  fileprivate func level(_ level: Level, _ bodies: [Body], _ view: View) {
    let since = view.day.adding(months: -12)
    part(view.short(level.name)) {
      data(IndicatorWords.readers, columns: IndicatorWords.readerColumns) { table in
        for body in bodies.swedishSorted(by: { view.name(of: $0.id) }) {
          let periods = view.state.periods(followedBy: body, since: since, on: view.day)
          table.row(
            { self.a(view.name(of: body.id), to: view.link(to: body)) },
            { self.readers(of: Array(periods.prefix(3)), body, view) })
        }
      }
    }
  }

  /// How many have looked; who they are is told to those of the body itself.
  private func readers(of periods: [CalendarPeriod], _ body: Body, _ view: View) {
    if periods.isEmpty { text(IndicatorWords.noValues) }
    let members = view.state.members(of: body, on: view.day)
    let isOwn = view.viewer.map(members.contains) ?? false
    ul(.class("bare-list")) {
      for period in periods {
        li {
          let readers = view.state.readers(of: period, in: body.id)
          let own = members.filter { readers[$0] != nil }
          text(IndicatorWords.read(period, own.count, of: members.count))
          if let meeting = view.state.meeting(thatSaw: period, in: body, on: view.day) {
            text(" ")
            a(IndicatorWords.taken(meeting.day), to: .meeting(meeting.id.rawValue))
          }
          if isOwn, !own.isEmpty {
            p(SummaryWords.listed(own.map { view.name(of: $0) }), .class("soft small"))
          }
        }
      }
    }
  }
}
