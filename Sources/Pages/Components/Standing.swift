/// How an occasion or a clause stands, as the reader sees it: shape, word and colour.
public enum Mark: Sendable, CaseIterable {
  case due, kept, late, broken, notYet
  case attested, unattested
  /// What was taken back or set aside.
  case aside
  /// Earlier than the day the body began to follow its charter here.
  case before
  /// A missed recommendation, which is no breach.
  case departure
  /// What the document leaves open.
  case open

  /// The shape that tells the mark without its colour.
  public var icon: Icon {
    switch self {
    case .due: .clock
    case .kept: .check
    case .late: .warning
    case .broken: .cross
    case .notYet: .ring
    case .attested: .person
    case .unattested: .question
    case .aside: .dash
    case .before: .arrowLeft
    case .departure: .flag
    case .open: .ring
    }
  }

  /// The style class of its colours.
  var tone: StaticString {
    switch self {
    case .kept, .attested: "good"
    case .late, .unattested, .departure: "heed"
    case .broken: "bad"
    case .due: "news"
    case .notYet, .aside, .before, .open: "calm"
    }
  }

  private var badge: StaticString {
    switch self {
    case .kept, .attested: "badge good"
    case .late, .unattested, .departure: "badge heed"
    case .broken: "badge bad"
    case .due: "badge news"
    case .notYet, .aside, .before, .open: "badge faint"
    }
  }

  fileprivate func write(_ word: String, to html: HTML) {
    html.span(.class(badge)) {
      html.icon(icon)
      html.text(word)
    }
  }
}

/// How many of the year's occasions were kept.
public struct Count: Sendable {
  let kept: Int
  let total: Int

  /// `kept` of `total`, such as 9 of 10.
  public init(_ kept: Int, of total: Int) {
    self.kept = kept
    self.total = total
  }
}

extension HTML {
  /// A standing in a badge, in its own word or in a closer one.
  public func badge(_ mark: Mark, _ word: String? = nil) { mark.write(word ?? mark.word, to: self) }

  /// A count with a row of squares, one for each occasion while they are few.
  public func count(_ count: Count) {
    span(.class("count")) {
      if (1...12).contains(count.total) { squares(count) }
      text(Words.count(count.kept, of: count.total))
    }
  }

  private func squares(_ count: Count) {
    let box = "0 0 \(count.total * 13 - 3) 10"
    element("svg", .attribute("viewBox", box), .hidden) {
      for place in 0..<count.total {
        let kept = place < count.kept
        element(
          "rect", .class(kept ? "kept" : "missed"),
          .attribute("x", kept ? "\(place * 13)" : "\(place * 13).6"),
          .fixed("y", kept ? "0" : ".6"), .fixed("width", kept ? "10" : "8.8"),
          .fixed("height", kept ? "10" : "8.8"), .fixed("rx", "2.5")
        ) {}
      }
    }
  }
}
