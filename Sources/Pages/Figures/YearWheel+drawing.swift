import Links
import SwedishCalendar

/// The measures of the wheel, in its own units.
private enum Wheel {
  static let centre = 340
  static let outer = 288
  static let inner = 84
  static let names = 312
  /// The length around the middle of the rings: two pi times its radius, 186.
  static let girth = 1169

  /// A day's place on the wheel, in tenths of a degree clockwise from New Year at the top.
  static func tenths(_ day: Day, _ year: Int) -> Int {
    let first = Day.first(of: year)
    let length = first.days(to: Day.first(of: year + 1))
    return (first.days(to: day) * 2 + 1) * 1800 / length
  }

  static func turned(_ tenths: Int) -> String {
    "rotate(\(tenths / 10).\(tenths % 10) \(centre) \(centre))"
  }
}

extension HTML {
  /// The wheel with what its rings and marks mean; the same meetings stand in the page's list.
  public func wheel(_ wheel: YearWheel) {
    figure(.class("year-wheel")) {
      draw(wheel)
      figcaption {
        p(WheelWords.about(wheel.year), .class("small soft"))
        ol(.class("rings")) {
          for ring in wheel.rings {
            li {
              text(ring.name + " ")
              span(WheelWords.count(ring.marks.count), .class("soft"))
            }
          }
        }
        key(wheel)
      }
    }
  }

  // The drawing repeats what the page tells in words, so assistive technology passes it by.
  private func draw(_ wheel: YearWheel) {
    let size = 2 * Wheel.centre
    element(
      "svg", .class("wheel"), .attribute("viewBox", "0 0 \(size) \(size)"), .hidden,
      .fixed("focusable", "false")
    ) {
      circle("disc", Wheel.outer)
      circle("hub", Wheel.inner)
      if let pause = wheel.pause { shade(pause, wheel.year) }
      months(wheel.year)
      for place in wheel.rings.indices { circle("ring", radius(place, wheel)) }
      if let today = wheel.today, today.year == wheel.year { hand(today) }
      for (place, ring) in wheel.rings.enumerated() {
        for mark in ring.marks { self.mark(mark, radius(place, wheel), wheel) }
      }
      numbers(wheel)
      words("year", "\(wheel.year)", Wheel.centre, Wheel.centre + 14)
    }
  }

  /// Rings from the outside in.
  private func radius(_ place: Int, _ wheel: YearWheel) -> Int {
    let width = Wheel.outer - Wheel.inner
    return Wheel.outer - (2 * place + 1) * width / (2 * max(wheel.rings.count, 1))
  }

  private func circle(_ style: StaticString, _ radius: Int) {
    element(
      "circle", .class(style), .attribute("cx", "\(Wheel.centre)"),
      .attribute("cy", "\(Wheel.centre)"), .attribute("r", "\(radius)")
    ) {}
  }

  /// A stretch of days as a dash of a broad circle.
  private func shade(_ days: ClosedRange<Day>, _ year: Int) {
    let length = Day.first(of: year).days(to: Day.first(of: year + 1))
    let count = days.lowerBound.days(to: days.upperBound) + 1
    let from = Day.first(of: year).days(to: days.lowerBound) * 3600 / length - 900
    let dash = Wheel.girth * count / length
    element(
      "circle", .class("pause"), .attribute("cx", "\(Wheel.centre)"),
      .attribute("cy", "\(Wheel.centre)"),
      .attribute("r", "\((Wheel.outer + Wheel.inner) / 2)"),
      .attribute("stroke-width", "\(Wheel.outer - Wheel.inner)"),
      .attribute("stroke-dasharray", "\(dash) \(Wheel.girth)"),
      .attribute("transform", Wheel.turned(from < 0 ? from + 3600 : from))
    ) {}
  }

  private func months(_ year: Int) {
    var first = Day.first(of: year)
    while first.year == year {
      let next = first.adding(months: 1)
      line("month", Wheel.tenths(first, year), from: Wheel.inner, to: Wheel.outer)
      let middle = Wheel.tenths(first.adding(days: first.days(to: next) / 2), year)
      let (whole, part) = (middle / 10, middle % 10)
      element(
        "g",
        .attribute(
          "transform",
          "\(Wheel.turned(middle)) translate(\(Wheel.centre) \(Wheel.centre - Wheel.names)) "
            + "rotate(-\(whole).\(part))")
      ) { words("name", String(first.swedishMonth.prefix(3)), 0, 6) }
      first = next
    }
  }

  private func hand(_ today: Day) {
    line("today", Wheel.tenths(today, today.year), from: Wheel.inner, to: Wheel.outer + 6)
  }

  private func line(_ style: StaticString, _ tenths: Int, from inner: Int, to outer: Int) {
    element(
      "line", .class(style), .attribute("x1", "\(Wheel.centre)"),
      .attribute("y1", "\(Wheel.centre - inner)"), .attribute("x2", "\(Wheel.centre)"),
      .attribute("y2", "\(Wheel.centre - outer)"), .attribute("transform", Wheel.turned(tenths))
    ) {}
  }

  private func mark(_ mark: YearWheel.Mark, _ radius: Int, _ wheel: YearWheel) {
    let room = (Wheel.outer - Wheel.inner) / max(wheel.rings.count, 1)
    let size = max(3, min(9, room / 2 - 2))
    func shape() {
      if let link = mark.link {
        // The list leads to the meeting too, so the keyboard need not stop at each mark.
        a(to: link, .fixed("tabindex", "-1")) { self.shape(mark, radius, size, wheel.year) }
      } else {
        self.shape(mark, radius, size, wheel.year)
      }
    }
    shape()
  }

  private func shape(_ mark: YearWheel.Mark, _ radius: Int, _ size: Int, _ year: Int) {
    let (x, y) = (Wheel.centre, Wheel.centre - radius)
    element(
      "g", .class(mark.isProposed ? "mark proposed" : "mark"),
      .attribute("transform", Wheel.turned(Wheel.tenths(mark.day, year)))
    ) {
      element("title", mark.title)
      if mark.isJoint {
        element(
          "path",
          .attribute(
            "d",
            "M\(x) \(y - size - 2)L\(x + size + 2) \(y)L\(x) \(y + size + 2)L\(x - size - 2) \(y)Z")
        ) {}
      } else {
        element(
          "circle", .attribute("cx", "\(x)"), .attribute("cy", "\(y)"), .attribute("r", "\(size)")
        ) {}
      }
    }
  }

  /// The rings' numbers in the list below, at the turn of the year.
  private func numbers(_ wheel: YearWheel) {
    guard wheel.rings.count > 1 else { return }
    for place in wheel.rings.indices {
      words("number", "\(place + 1)", Wheel.centre, Wheel.centre - radius(place, wheel) + 4)
    }
  }

  private func words(_ style: StaticString, _ words: String, _ x: Int, _ y: Int) {
    element(
      "text", words, .class(style), .attribute("x", "\(x)"), .attribute("y", "\(y)"),
      .fixed("text-anchor", "middle"))
  }

  private func key(_ wheel: YearWheel) {
    let marks = wheel.rings.flatMap(\.marks)
    ul(.class("key")) {
      if marks.contains(where: { !$0.isProposed }) { sign("sign planned", WheelWords.planned) }
      if marks.contains(where: \.isProposed) { sign("sign proposed", WheelWords.proposed) }
      if marks.contains(where: \.isJoint) { sign("sign joint", WheelWords.joint) }
      if wheel.pause != nil { sign("sign pause", WheelWords.pause) }
      if wheel.today?.year == wheel.year { sign("sign today", WheelWords.today) }
    }
  }

  private func sign(_ style: StaticString, _ word: String) {
    li {
      span(.class(style), .hidden) {}
      text(word)
    }
  }
}
