extension StructureMap {
  /// Where everything stands, in units of the drawing.
  struct Layout {
    struct Box {
      var x: Int
      var y: Int
      var width: Int
      var height: Int
      var lines: [String] = []
      /// The column and level the box stands in, and whether it is first and last in its stack.
      var column = 0
      var level = 0
      /// The box's own lane on the roads, so that lines from different boxes stay apart.
      var lane = 0
      var isFirst = true
      var isLast = true

      var middle: Int { x + width / 2 }
      var centre: Int { y + height / 2 }
      var right: Int { x + width }
      var bottom: Int { y + height }
    }

    struct Heading {
      var x: Int
      var y: Int
      var name: String
      var note: [String]
    }

    var width = 0
    var height = 0
    var boxes: [String: Box] = [:]
    var bands: [Box] = []
    var headings: [Heading] = []
  }

  /// The measures of the drawing.
  enum Measure {
    static let edge = 16
    /// Between a band's side and its first column, where ties run too.
    static let side = 26
    static let box = 168
    static let gap = 30
    static let between = 14
    static let bandTop = 40
    static let bandBottom = 22
    /// Between two levels, where the ties run.
    static let road = 46
    static let line = 17
    static let note = 15
    /// Letters that fit in a line of a name, beside the sign, and of a note.
    static let letters = 17
    static let noteLetters = 26
  }

  func layout() -> Layout {
    var layout = Layout()
    let columns = self.columns
    let step = Measure.box + Measure.gap
    let wide = levels.map { $0.areas.filter { $0.name == nil }.flatMap(\.bodies).count }.max() ?? 0
    let count = max(columns.count, wide, 1)
    layout.width = 2 * Measure.edge + count * step - Measure.gap + 2 * Measure.side
    var y = Measure.edge / 2
    for (index, level) in levels.enumerated() {
      let bottom = place(level, at: index, top: y, columns, in: &layout)
      layout.bands.append(
        Layout.Box(
          x: Measure.edge / 2, y: y, width: layout.width - Measure.edge, height: bottom - y,
          lines: [level.name]))
      y = bottom + Measure.road
    }
    layout.height = y - Measure.road + Measure.edge / 2
    return layout
  }

  /// The names of the areas, in the order they first stand in.
  private var columns: [String] {
    levels.flatMap(\.areas).compactMap(\.name).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// Places a level's bodies and returns where its band ends.
  private func place(
    _ level: Level, at place: Int, top: Int, _ columns: [String], in layout: inout Layout
  ) -> Int {
    var bottom = top + Measure.bandTop
    let whole = level.areas.filter { $0.name == nil }.flatMap(\.bodies)
    if !whole.isEmpty {
      bottom = placeRow(whole, at: place, top: bottom, in: &layout)
    }
    let areas = level.areas.filter { $0.name != nil }
    if !whole.isEmpty && !areas.isEmpty { bottom += Measure.road / 2 }
    let notes =
      areas.map { StructureMap.wrapped($0.note ?? "", width: Measure.noteLetters).count }.max() ?? 0
    let start = bottom
    for area in areas {
      let column = columns.firstIndex(of: area.name ?? "") ?? 0
      let x = StructureMap.x(column, of: columns.count, in: layout)
      let note = StructureMap.wrapped(area.note ?? "", width: Measure.noteLetters)
      layout.headings.append(
        Layout.Heading(x: x, y: start + 14, name: area.name ?? "", note: note))
      let first = start + 30 + notes * Measure.note
      bottom = max(
        bottom, placeStack(area.bodies, column, place, x: x, top: first, in: &layout))
    }
    return bottom + Measure.bandBottom
  }

  /// Places bodies beside one another in the middle of the band.
  private func placeRow(_ nodes: [Node], at level: Int, top: Int, in layout: inout Layout) -> Int {
    let height = nodes.map(StructureMap.height).max() ?? 0
    for (place, node) in nodes.enumerated() {
      layout.boxes[node.id] = Layout.Box(
        x: StructureMap.x(place, of: nodes.count, in: layout), y: top, width: Measure.box,
        height: height, lines: StructureMap.wrapped(node.name, width: Measure.letters),
        column: -1 - place,
        level: level, lane: place)
    }
    return top + height
  }

  /// Places bodies under one another in a column.
  private func placeStack(
    _ nodes: [Node], _ column: Int, _ level: Int, x: Int, top: Int, in layout: inout Layout
  ) -> Int {
    var y = top
    for (place, node) in nodes.enumerated() {
      let height = StructureMap.height(of: node)
      layout.boxes[node.id] = Layout.Box(
        x: x, y: y, width: Measure.box, height: height,
        lines: StructureMap.wrapped(node.name, width: Measure.letters), column: column,
        level: level,
        isFirst: place == 0, isLast: place == nodes.count - 1)
      y += height + Measure.between
    }
    return nodes.isEmpty ? y : y - Measure.between
  }

  /// The left edge of one of `count` columns that stand together in the middle.
  private static func x(_ place: Int, of count: Int, in layout: Layout) -> Int {
    let step = Measure.box + Measure.gap
    return (layout.width - count * step + Measure.gap) / 2 + place * step
  }

  private static func height(of node: Node) -> Int {
    let lines = wrapped(node.name, width: Measure.letters).count
    return 22 + lines * Measure.line + (node.health == nil ? Measure.note + 3 : 0)
  }

  /// The text in lines of about `width` letters; a long word is broken between its parts.
  static func wrapped(_ text: String, width: Int) -> [String] {
    let words = text.split(separator: " ").flatMap { word -> [(text: Substring, joins: Bool)] in
      let parts = word.count > width ? MapWords.parts(of: word) : [word]
      return parts.enumerated().map { (text: $1, joins: $0 > 0) }
    }
    return words.reduce(into: []) { lines, word in
      let gap = word.joins ? "" : " "
      if let last = lines.last, last.count + gap.count + word.text.count <= width {
        lines[lines.count - 1] = last + gap + word.text
      } else {
        if word.joins { lines[lines.count - 1] += "-" }
        lines.append(String(word.text))
      }
    }
  }
}
