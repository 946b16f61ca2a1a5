/// One measured figure, and the target it is held to.
struct Figure: Hashable {
  var name: String
  var value: String
  var target: Target?

  /// What a figure should come to, and whether it does.
  struct Target: Hashable {
    var wanted: String
    var isMet: Bool
  }

  init(_ name: String, _ value: String, _ target: Target? = nil) {
    self.name = name
    self.value = value
    self.target = target
  }
}

extension Figure.Target {
  static func atLeast(_ limit: Double, _ value: Double) -> Self {
    Self(wanted: "≥ \(Writing.number(limit))", isMet: value >= limit)
  }

  static func under(_ limit: Double, _ value: Double, _ unit: String) -> Self {
    Self(wanted: "< \(Writing.number(limit)) \(unit)", isMet: value < limit)
  }
}

/// Figures that were measured together.
struct FigureGroup: Hashable {
  var title: String
  /// How they were measured.
  var note: String
  var figures: [Figure]
}
