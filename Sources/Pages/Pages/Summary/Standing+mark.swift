public import Governance

extension Standing {
  /// The shape and colour that the standing is shown with.
  public var mark: Mark {
    switch self {
    case .broken: .broken
    case .late: .late
    case .departed: .departure
    case .unattested: .unattested
    case .open, .possible, .proposed: .open
    case .due: .due
    case .notYet: .notYet
    case .kept: .kept
    case .attested: .attested
    case .beforeSamklang: .before
    }
  }

  /// Whether somebody should look at a clause that stands so.
  public var isTroubled: Bool {
    switch self {
    case .broken, .late, .departed, .unattested, .open: true
    default: false
    }
  }
}

extension HTML {
  /// A standing in a badge, in its own word.
  public func badge(_ standing: Standing) { badge(standing.mark, standing.swedish) }

  /// A standing in a badge with how many stand so.
  public func badge(_ standing: Standing, count: Int) {
    badge(standing.mark, SummaryWords.counted(count, standing))
  }

  /// What each standing means, behind a line that opens.
  public func standingsKey() {
    details(.class("legend")) {
      summary(SummaryWords.legend)
      dl(.class("facts tight")) {
        for standing in Standing.allCases {
          div {
            dt { badge(standing) }
            dd(standing.swedishMeaning)
          }
        }
      }
    }
  }
}
