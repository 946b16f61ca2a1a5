import Governance

/// Values over time as lines, told apart by dash and mark; a table beside tells the same in numbers.
struct TrendDrawing {
  /// One line: its values by period, nil where there is none to show.
  struct Series {
    var name: String
    var values: [Amount?]
  }

  /// What the periods are called, the first one first.
  var periods: [String]
  var series: [Series]
  /// The target in each period.
  var target: [Amount?]

  /// Whether there is anything to draw.
  var isEmpty: Bool { series.allSatisfy { $0.values.allSatisfy { $0 == nil } } }

  /// The lowest and highest line of the grid, and the step between its lines, in hundredths.
  var grid: (low: Int, high: Int, step: Int) {
    let all = (series.flatMap(\.values) + target).compactMap { $0?.hundredths }
    guard let least = all.min(), let most = all.max() else { return (0, 100, 50) }
    let low = least * 2 < most ? 0 : least
    let step = Self.step(for: max(most - low, 100))
    let bottom = low / step * step
    let top = (most + step - 1) / step * step
    return (bottom, max(top, bottom + step), step)
  }

  /// A round step, so that the grid has at most six lines.
  static func step(for range: Int) -> Int {
    var power = 1
    while true {
      for factor in [1, 2, 5] where range <= 5 * factor * power { return factor * power }
      power *= 10
    }
  }
}

/// The measures of the drawing, in its own units.
private enum Paper {
  static let (width, height) = (640, 300)
  static let (left, right, top, bottom) = (64, 620, 14, 258)

  static func x(_ place: Int, of count: Int) -> Int {
    count < 2 ? (left + right) / 2 : left + 16 + (right - left - 32) * place / (count - 1)
  }

  static func y(_ hundredths: Int, _ grid: (low: Int, high: Int, step: Int)) -> Int {
    bottom - (bottom - top) * (hundredths - grid.low) / max(grid.high - grid.low, 1)
  }
}

extension HTML {
  /// The lines with their key; the page has the numbers in a table.
  func trend(_ trend: TrendDrawing) {
    figure(.class("trend-figure")) {
      draw(trend)
      figcaption {
        ul(.class("key")) {
          for (place, series) in trend.series.enumerated() {
            li {
              sample(place)
              text(series.name)
            }
          }
          if trend.target.contains(where: { $0 != nil }) {
            li {
              span(.class("sign aim"), .hidden) {}
              text(IndicatorWords.target)
            }
          }
        }
      }
    }
  }

  // The drawing repeats what the table tells, so assistive technology passes it by.
  private func draw(_ trend: TrendDrawing) {
    let grid = trend.grid
    element(
      "svg", .class("trend"), .attribute("viewBox", "0 0 \(Paper.width) \(Paper.height)"), .hidden,
      .fixed("focusable", "false")
    ) {
      var line = grid.low
      while line <= grid.high {
        rule(line, grid)
        line += grid.step
      }
      names(trend.periods)
      path(
        "aim", trend.target.map { $0.map { Paper.y($0.hundredths, grid) } }, trend.periods.count)
      for (place, series) in trend.series.enumerated() {
        self.series(place, series, grid, trend.periods.count)
      }
    }
  }

  private func rule(_ value: Int, _ grid: (low: Int, high: Int, step: Int)) {
    let y = Paper.y(value, grid)
    element(
      "line", .class("rule"), .attribute("x1", "\(Paper.left)"), .attribute("y1", "\(y)"),
      .attribute("x2", "\(Paper.right)"), .attribute("y2", "\(y)")
    ) {}
    element(
      "text", Amount(hundredths: value).swedish, .attribute("x", "\(Paper.left - 8)"),
      .attribute("y", "\(y + 4)"), .fixed("text-anchor", "end"))
  }

  /// The names of the periods, as many as there is room for.
  private func names(_ periods: [String]) {
    let every = max(1, (periods.count + 5) / 6)
    for (place, name) in periods.enumerated() where (periods.count - 1 - place) % every == 0 {
      element(
        "text", name, .attribute("x", "\(Paper.x(place, of: periods.count))"),
        .attribute("y", "\(Paper.bottom + 24)"), .fixed("text-anchor", "middle"))
    }
  }

  private func series(
    _ place: Int, _ series: TrendDrawing.Series, _ grid: (low: Int, high: Int, step: Int),
    _ count: Int
  ) {
    let points = series.values.map { $0.map { Paper.y($0.hundredths, grid) } }
    path(Self.styles[place % Self.styles.count], points, count)
    for (index, y) in points.enumerated() {
      if let y { mark(place, Paper.x(index, of: count), y) }
    }
  }

  private static let styles: [StaticString] = ["run one", "run two", "run three"]

  /// A line that breaks where there is no value.
  private func path(_ style: StaticString, _ points: [Int?], _ count: Int) {
    var steps = ""
    var isDrawn = false
    for (place, y) in points.enumerated() {
      guard let y else {
        isDrawn = false
        continue
      }
      steps += "\(isDrawn ? "L" : "M")\(Paper.x(place, of: count)) \(y)"
      isDrawn = true
    }
    guard !steps.isEmpty else { return }
    element("path", .class(style), .attribute("d", steps)) {}
  }

  /// Each line has marks of its own shape.
  private func mark(_ place: Int, _ x: Int, _ y: Int) {
    switch place % 3 {
    case 0:
      element(
        "circle", .class("dot one"), .attribute("cx", "\(x)"), .attribute("cy", "\(y)"),
        .fixed("r", "5")
      ) {}
    case 1:
      element(
        "rect", .class("dot two"), .attribute("x", "\(x - 5)"), .attribute("y", "\(y - 5)"),
        .fixed("width", "10"), .fixed("height", "10")
      ) {}
    default:
      element(
        "path", .class("dot three"),
        .attribute("d", "M\(x) \(y - 7)L\(x + 7) \(y + 5)L\(x - 7) \(y + 5)Z")
      ) {}
    }
  }

  private func sample(_ place: Int) {
    element("svg", .class("trend sample"), .fixed("viewBox", "0 0 36 16"), .hidden) {
      element("path", .class(Self.styles[place % Self.styles.count]), .fixed("d", "M1 8L35 8")) {}
      mark(place, 18, 8)
    }
  }

  /// A line alone, small enough for a table's cell.
  func spark(_ values: [Amount?]) {
    let known = values.compactMap { $0?.hundredths }
    guard known.count > 1, let least = known.min(), let most = known.max() else { return }
    let points = values.map { value in
      value.map { 26 - 20 * ($0.hundredths - least) / max(most - least, 1) }
    }
    element("svg", .class("trend spark"), .fixed("viewBox", "0 0 120 32"), .hidden) {
      var steps = ""
      var isDrawn = false
      var last = (0, 0)
      for (place, y) in points.enumerated() {
        guard let y else {
          isDrawn = false
          continue
        }
        let x = 6 + 108 * place / max(points.count - 1, 1)
        steps += "\(isDrawn ? "L" : "M")\(x) \(y)"
        (isDrawn, last) = (true, (x, y))
      }
      element("path", .class("run one"), .attribute("d", steps)) {}
      element(
        "circle", .class("dot one"), .attribute("cx", "\(last.0)"),
        .attribute("cy", "\(last.1)"), .fixed("r", "4")
      ) {}
    }
  }

  /// A value as a bar as long as its share of the greatest, with a stroke where the target stands.
  func bar(_ value: Amount, of most: Amount, target: Amount?) {
    let whole = max(most.hundredths, 1)
    element("svg", .class("trend bar"), .fixed("viewBox", "0 0 200 16"), .hidden) {
      element(
        "rect", .class("bar-length"), .fixed("x", "0"), .fixed("y", "2"),
        .attribute("width", "\(max(1, 198 * value.hundredths / whole))"), .fixed("height", "12")
      ) {}
      if let target, target <= most {
        let x = 198 * target.hundredths / whole
        element(
          "line", .class("aim"), .attribute("x1", "\(x)"), .fixed("y1", "0"),
          .attribute("x2", "\(x)"), .fixed("y2", "16")
        ) {}
      }
    }
  }
}
