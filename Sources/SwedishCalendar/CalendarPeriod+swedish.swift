extension Period {
  /// The word for the length: `månad`, `kvartal`, `år`.
  public var swedish: String {
    switch self {
    case .month: "månad"
    case .quarter: "kvartal"
    case .year: "år"
    }
  }
}

extension CalendarPeriod {
  /// The name: `maj 2026`, `kvartal 2 2026` or `2026`.
  public var swedish: String {
    switch unit {
    case .month: "\(start.swedishMonth) \(start.year)"
    case .quarter: "kvartal \((start.month + 2) / 3) \(start.year)"
    case .year: "\(start.year)"
    }
  }
}
