extension StructureMap.Layout {
  /// The way of a line from box to box, along the roads between levels and beside columns.
  func road(of tie: StructureMap.Tie) -> String? {
    guard let from = boxes[tie.from], let to = boxes[tie.to], tie.from != tie.to else { return nil }
    if from.level > to.level || from.level == to.level && from.y > to.y {
      return road(from: to, to: from, tie.kind)
    }
    return road(from: from, to: to, tie.kind)
  }

  private func road(from: Box, to: Box, _ kind: StructureMap.Tie.Kind) -> String {
    let lane = kind == .commissions ? 0 : 7
    if from.level == to.level {
      if from.column == to.column { return down(from, to, kind) }
      return across(from, to, lane)
    }
    // Down from the box, or round its stack; along the road above the level; down to the other.
    let apart = from.lane * 7
    let road = bands[to.level].y - StructureMap.Measure.road / 2 - 8 + apart + lane
    var points: [(Int, Int)] = []
    if from.isLast && from.level == to.level - 1 {
      points = [(from.middle + lane, from.bottom), (from.middle + lane, road)]
    } else {
      let side = from.right + 11 + lane / 2
      points = [(from.right, from.centre), (side, from.centre), (side, road)]
    }
    if to.isFirst && headingHeight(of: to) == 0 {
      points += [(to.middle + lane, road), (to.middle + lane, to.y)]
    } else {
      let side = to.x - 9 - apart - lane / 2
      points += [(side, road), (side, to.centre + lane), (to.x, to.centre + lane)]
    }
    return path(points)
  }

  /// Whether an area's name stands above the box, so that a line must come from the side.
  private func headingHeight(of box: Box) -> Int {
    headings.contains { $0.x == box.x && $0.y < box.y && $0.y > bands[box.level].y } ? 1 : 0
  }

  /// Between two boxes of one stack.
  private func down(_ from: Box, _ to: Box, _ kind: StructureMap.Tie.Kind) -> String {
    if to.y - from.bottom <= StructureMap.Measure.between {
      let x = from.middle + (kind == .commissions ? 0 : 24)
      return path([(x, from.bottom), (x, to.y)])
    }
    if kind == .commissions {
      let side = from.x - 11
      return path([
        (from.x, from.centre), (side, from.centre), (side, to.centre), (to.x, to.centre),
      ])
    }
    let side = from.right + 8
    return path([
      (from.right, from.centre + 7), (side, from.centre + 7), (side, to.centre + 7),
      (to.right, to.centre + 7),
    ])
  }

  /// Between two boxes side by side at one level.
  private func across(_ first: Box, _ second: Box, _ lane: Int) -> String {
    let (left, right) = first.x < second.x ? (first, second) : (second, first)
    let y = max(left.y, right.y) + min(left.height, right.height) / 2 + lane
    if right.x - left.right <= StructureMap.Measure.gap && y < min(left.bottom, right.bottom) {
      return path([(left.right, y), (right.x, y)])
    }
    let road = min(left.y, right.y) - 8 - lane / 2
    return path([
      (left.middle + lane, left.y), (left.middle + lane, road), (right.middle - lane, road),
      (right.middle - lane, right.y),
    ])
  }

  /// A line through the points with rounded corners.
  private func path(_ points: [(Int, Int)]) -> String {
    var line = "M\(points[0].0 as Int) \(points[0].1 as Int)"
    for place in points.indices.dropFirst().dropLast() {
      let (before, corner, after) = (points[place - 1], points[place], points[place + 1])
      let start = StructureMap.Layout.near(corner, before)
      let end = StructureMap.Layout.near(corner, after)
      line += "L\(start.0) \(start.1)Q\(corner.0) \(corner.1) \(end.0) \(end.1)"
    }
    return line + "L\(points[points.count - 1].0) \(points[points.count - 1].1)"
  }

  /// The point at most seven units from the corner, on the way to the other point.
  private static func near(_ corner: (Int, Int), _ other: (Int, Int)) -> (Int, Int) {
    func step(_ from: Int, _ to: Int) -> Int {
      from + max(-7, min(7, (to - from) / 2))
    }
    return (step(corner.0, other.0), step(corner.1, other.1))
  }
}
