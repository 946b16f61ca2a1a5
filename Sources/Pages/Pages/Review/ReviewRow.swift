import Governance

/// One figure of a review beside that of the year before.
struct ReviewRow {
  var name: String
  var now: String
  var before: String?
  var change: String

  /// Every figure that is compared.
  static func all(_ now: ReviewFigures, _ before: ReviewFigures?) -> [ReviewRow] {
    func row(
      _ name: String, _ value: (ReviewFigures) -> Int?,
      _ words: (Int) -> String = { Effort.grouped($0) }
    ) -> ReviewRow {
      let (here, then) = (value(now), before.flatMap(value))
      var change = ReviewWords.unknown
      if let here, let then { change = ReviewWords.change(here - then, words) }
      return ReviewRow(
        name: name, now: here.map(words) ?? ReviewWords.unknown, before: then.map(words),
        change: change)
    }
    return [
      row(ReviewWords.kept, \.keptShare, ReviewWords.perCent),
      row(ReviewWords.missed, { $0.counted - $0.kept }),
      row(ReviewWords.troubled, \.troubled),
      row(ReviewWords.held, \.attendance.held),
      row(ReviewWords.cancelled, \.attendance.cancelled),
      row(ReviewWords.came, \.cameShare, ReviewWords.perCent),
      row(ReviewWords.reached, \.reachShare, ReviewWords.perCent),
      row(ReviewWords.recommended, \.adoption.recommendations),
      row(ReviewWords.days, \.adoption.median),
      row(ReviewWords.attestedCount, \.attested),
      row(ReviewWords.tagged, \.tagged),
      row(ReviewWords.hours, \.minutes, Effort.hours),
      row(ReviewWords.kronor, \.kronor),
      row(ReviewWords.skew, \.skew, Effort.perCent),
    ]
  }
}

extension ReviewFigures {
  /// A part of a whole in per cent; nil where there is no whole.
  private static func share(_ part: Int, of whole: Int) -> Int? {
    whole == 0 ? nil : (part * 100 + whole / 2) / whole
  }

  var keptShare: Int? { Self.share(kept, of: counted) }
  var cameShare: Int? { Self.share(attendance.present, of: attendance.called) }
  var reachShare: Int? { Self.share(reach.told, of: reach.asked) }
  /// How many clauses somebody should look at.
  var troubled: Int? {
    standings.filter(\.standing.isTroubled).map(\.clauses).reduce(0, +)
  }
  /// How many goals anything of the year worked for.
  var tagged: Int? { goals.count { $0.count > 0 } }
}
