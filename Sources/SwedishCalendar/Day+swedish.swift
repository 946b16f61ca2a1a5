extension Day {
  /// The day in full: `måndag 18 maj 2026`.
  public var swedish: String { "\(weekday.swedish) \(swedishShort)" }

  /// The day without weekday: `18 maj 2026`.
  public var swedishShort: String { "\(dayOfMonth) \(swedishMonth) \(year)" }

  /// The day where the year is understood and space is short: `mån 18 maj`.
  public var swedishWithWeekday: String { "\(weekday.swedishShort) \(dayOfMonth) \(swedishMonth)" }

  /// The name of its month: `maj`.
  public var swedishMonth: String {
    [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ][month - 1]
  }

  /// Its ISO week: `vecka 21`.
  public var swedishWeek: String { "vecka \(isoWeek.week)" }

  /// The day as seen from another: `i dag`, `i morgon`, `om 5 dagar`, `för 3 dagar sedan`.
  public func swedish(seenFrom today: Day) -> String {
    switch today.days(to: self) {
    case 0: "i dag"
    case 1: "i morgon"
    case -1: "i går"
    case let days where days > 0: "om \(days) dagar"
    case let days: "för \(-days) dagar sedan"
    }
  }
}

extension Weekday {
  /// The name: `måndag`.
  public var swedish: String {
    switch self {
    case .monday: "måndag"
    case .tuesday: "tisdag"
    case .wednesday: "onsdag"
    case .thursday: "torsdag"
    case .friday: "fredag"
    case .saturday: "lördag"
    case .sunday: "söndag"
    }
  }

  /// The usual abbreviation: `mån`, `tors`.
  public var swedishShort: String { self == .thursday ? "tors" : String(swedish.prefix(3)) }
}
