import Governance
import SwedishCalendar

/// A body's time as a line, with what it delivers along it.
///
/// The drawing repeats what the table beneath it tells, each deliverable by its number there.
struct ProjectTime {
  /// Where something stands along the line, from 0 to 1.
  struct Milestone {
    var number: Int
    var place: Double
    var phase: Deliverable.Phase
    var isFinal: Bool
    /// Whether it stands below the line, since another stands near it there.
    var isBelow = false
  }

  var milestones: [Milestone]
  /// Today, where it lies within the time.
  var today: Double?
  /// The last day of the body, where it has one.
  var end: Double?
  var first: Day
  var last: Day
}

extension ProjectTime {
  /// Nil where there is no stretch of time to draw.
  init?(_ deliverables: [Deliverable], _ limit: TimeLimit?, of body: Body, _ view: View) {
    let days = deliverables.map(\.by) + [limit?.ends].compactMap { $0 }
    guard let began = body.following.first?.from, let last = days.max() else { return nil }
    let first = min(began, days.min() ?? began)
    let length = Double(first.days(to: last))
    guard length > 0 else { return nil }
    func place(_ day: Day) -> Double { Double(first.days(to: day)) / length }
    self.first = first
    self.last = last
    end = limit?.ends.map(place)
    today = (first...last).contains(view.day) ? place(view.day) : nil
    let shown = deliverables.enumerated().filter { $0.element.phase != .dropped }
    milestones = shown.reduce(into: []) { milestones, one in
      let here = place(one.element.by)
      // Two that lie near one another stand one on the line and one below it.
      let isNear = milestones.last.map { here - $0.place < 0.05 && !$0.isBelow } ?? false
      milestones.append(
        Milestone(
          number: one.offset + 1, place: here, phase: one.element.phase,
          isFinal: one.element.isFinal, isBelow: isNear))
    }
  }
}

extension HTML {
  /// The line; the table beneath it tells the same in words.
  func projectTime(_ time: ProjectTime) {
    figure(.class("time-figure")) {
      element(
        "svg", .class("time-line"), .fixed("viewBox", "0 0 640 124"), .hidden,
        .fixed("focusable", "false")
      ) {
        line(from: 0, to: 1, y: 46, "span")
        if let end = time.end { mark(at: end, "end") }
        if let today = time.today {
          mark(at: today, "now")
          label(LimitedWords.today, at: today, y: 14)
        }
        for one in time.milestones { milestone(one) }
        label(time.first.swedishShort, at: 0, y: 118)
        label(time.last.swedishShort, at: 1, y: 118)
      }
    }
  }

  private func x(_ place: Double) -> Int { 24 + Int((place * 592).rounded()) }

  private func line(from: Double, to: Double, y: Int, _ style: StaticString) {
    element(
      "line", .class(style), .attribute("x1", "\(x(from))"), .attribute("x2", "\(x(to))"),
      .attribute("y1", "\(y)"), .attribute("y2", "\(y)")
    ) {}
  }

  private func mark(at place: Double, _ style: StaticString) {
    element(
      "line", .class(style), .attribute("x1", "\(x(place))"), .attribute("x2", "\(x(place))"),
      .fixed("y1", "22"), .fixed("y2", "70")
    ) {}
  }

  private func label(_ text: String, at place: Double, y: Int) {
    let anchor: StaticString = place < 0.1 ? "start" : place > 0.9 ? "end" : "middle"
    element(
      "text", text, .attribute("x", "\(place < 0.1 ? 8 : place > 0.9 ? 632 : x(place))"),
      .attribute("y", "\(y)"), .fixed("text-anchor", anchor), .class("when"))
  }

  /// A ring where it is to come, a filled one where it is delivered, a square where it is the last.
  private func milestone(_ one: ProjectTime.Milestone) {
    let y = one.isBelow ? 76 : 46
    let style: StaticString =
      switch one.phase {
      case .accepted: "point done"
      case .delivered: "point given"
      case .returned: "point back"
      case .awaited, .dropped: "point"
      }
    if one.isFinal {
      element(
        "rect", .class(style), .attribute("x", "\(x(one.place) - 13)"),
        .attribute("y", "\(y - 13)"), .fixed("width", "26"), .fixed("height", "26"),
        .fixed("rx", "3")
      ) {}
    } else {
      element(
        "circle", .class(style), .attribute("cx", "\(x(one.place))"), .attribute("cy", "\(y)"),
        .fixed("r", "13")
      ) {}
    }
    element(
      "text", "\(one.number)", .attribute("x", "\(x(one.place))"), .attribute("y", "\(y + 5)"),
      .fixed("text-anchor", "middle"),
      .class(one.phase == .accepted || one.phase == .delivered ? "number filled" : "number"))
  }
}
