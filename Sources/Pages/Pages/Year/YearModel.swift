import Governance
import Links
import SwedishCalendar

/// A year's meetings of one or more bodies, planned and proposed, as its figures show them.
struct YearModel {
  let view: View
  let year: Int
  let bodies: [BodyID]
  let pause: ClosedRange<Day>?
  let entries: [Entry]

  /// How many bodies have a ring each; of more, each level has one.
  static let mostRings = 12

  /// One meeting.
  struct Entry {
    let day: Day
    let start: ClockTime
    let end: ClockTime
    let bodies: [BodyID]
    let place: String
    let link: Link?
    let isProposed: Bool
    /// How much the worst that is found of it weighs.
    var severity: PlanningFinding.Severity?
  }

  init(
    _ view: View, _ bodies: [BodyID], year: Int, proposal: YearProposal? = nil,
    findings: [PlanningFinding] = []
  ) {
    self.view = view
    self.year = year
    self.bodies = bodies
    pause = proposal?.wishes.pause
    var seen: Set<MeetingID> = []
    let planned = bodies.compactMap { view.state.body($0) }.flatMap { body in
      view.state.meetings(of: body).filter { $0.day.year == year && seen.insert($0.id).inserted }
    }.map { meeting in
      Entry(
        day: meeting.day, start: meeting.start, end: meeting.end, bodies: meeting.bodies,
        place: view.short(meeting.place), link: .meeting(meeting.id.rawValue), isProposed: false)
    }
    var worst: [Int: PlanningFinding.Severity] = [:]
    for finding in findings {
      for case .proposed(let number) in finding.meetings {
        worst[number] = min(worst[number] ?? .note, finding.severity)
      }
    }
    let proposed = (proposal?.meetings ?? []).map { meeting in
      Entry(
        day: meeting.day, start: meeting.start, end: meeting.end, bodies: meeting.bodies,
        place: meeting.place, link: nil, isProposed: true, severity: worst[meeting.number])
    }
    entries = (planned + proposed).sorted { ($0.day, $0.start) < ($1.day, $1.start) }
  }

  // MARK: - Figures

  var wheel: YearWheel {
    YearWheel(year: year, rings: rings, pause: pause, today: view.today)
  }

  private var rings: [YearWheel.Ring] {
    guard bodies.count > Self.mostRings else {
      return bodies.map { body in
        YearWheel.Ring(view.name(of: body), marks(entries.filter { $0.bodies.contains(body) }))
      }
    }
    let levels = Dictionary(
      bodies.compactMap { id in view.state.body(id).map { (id, $0.level) } }
    ) { first, _ in first }
    return view.state.levels.filter { level in levels.values.contains(level.id) }.map { level in
      let own = entries.filter { entry in entry.bodies.contains { levels[$0] == level.id } }
      return YearWheel.Ring(view.short(level.name), daily(own))
    }
  }

  private func marks(_ entries: [Entry]) -> [YearWheel.Mark] {
    entries.map { entry in
      YearWheel.Mark(
        entry.day, "\(entry.day.swedish): \(names(entry))", link: entry.link,
        isProposed: entry.isProposed, isJoint: entry.bodies.count > 1)
    }
  }

  /// One mark for each day, however many meet.
  private func daily(_ entries: [Entry]) -> [YearWheel.Mark] {
    Dictionary(grouping: entries, by: \.day).sorted { $0.key < $1.key }.map { day, here in
      YearWheel.Mark(
        day, YearWords.thatDay(day, here.count),
        isProposed: here.allSatisfy(\.isProposed), isJoint: here.allSatisfy { $0.bodies.count > 1 })
    }
  }

  var calendar: YearCalendar {
    YearCalendar(
      year: year,
      meetings: entries.map { entry in
        YearCalendar.Entry(
          entry.day, isProposed: entry.isProposed, HTML.fragment(capacity: 256) { line(entry, $0) })
      },
      pause: pause, today: view.today)
  }

  private func line(_ entry: Entry, _ html: HTML) {
    let words = YearWords.when(entry.day, entry.start, entry.end)
    if let link = entry.link {
      html.a(to: link) { html.time(words, iso: entry.day.description) }
    } else {
      html.time(words, iso: entry.day.description, .class("proposed"))
    }
    if bodies.count > 1 || entry.bodies.count > 1 { html.span(names(entry), .class("who")) }
    if !entry.place.isEmpty { html.span(entry.place, .class("where")) }
    if let severity = entry.severity, severity < .note {
      html.badge(severity.mark, severity.swedish)
    }
  }

  /// Those who meet, but where a body's own year goes without saying.
  private func names(_ entry: Entry) -> String {
    let told = bodies.count == 1 ? entry.bodies.filter { $0 != bodies[0] } : entry.bodies
    let names = (told.isEmpty ? entry.bodies : told).map { view.name(of: $0) }
    guard bodies.count == 1, !told.isEmpty else { return SummaryWords.together(names) }
    return SummaryWords.with(names)
  }
}

extension PlanningFinding.Severity {
  /// The mark that shows it.
  var mark: Mark {
    switch self {
    case .stops, .broken: .broken
    case .heed: .late
    case .note: .notYet
    }
  }
}
