public import Links

/// A day as a leaf of the calendar: weekday, day and month in words, and in ISO form for machines.
public struct Leaf: Sendable {
  let weekday: String
  let day: Int
  let month: String
  let iso: String

  /// The leaf of a day, its weekday and month shortened to a few letters.
  public init(weekday: String, day: Int, month: String, iso: String) {
    self.weekday = weekday
    self.day = day
    self.month = month
    self.iso = iso
  }
}

/// One line of a list by date: what is owed, or a meeting.
public struct Line: Sendable {
  public var leaf: Leaf?
  public var title: String
  public var link: Link?
  /// Short facts under the title: time, place, body, who.
  public var about: [String]
  public var clause: ClauseLink?
  public var mark: Mark?
  public var markWord: String?
  /// How far the thing has come, on a quiet plate.
  public var chip: String?

  public init(
    _ title: String, leaf: Leaf? = nil, link: Link? = nil, about: [String] = [],
    clause: ClauseLink? = nil, mark: Mark? = nil, markWord: String? = nil, chip: String? = nil
  ) {
    self.chip = chip
    self.title = title
    self.leaf = leaf
    self.link = link
    self.about = about
    self.clause = clause
    self.mark = mark
    self.markWord = markWord
  }
}

extension HTML {
  /// A day as a leaf, in the colours of a mark where it has one to warn of.
  public func leaf(_ leaf: Leaf, _ mark: Mark? = nil) {
    let style: StaticString =
      switch mark {
      case .broken: "leaf bad"
      case .late: "leaf heed"
      case .before, .notYet: "leaf calm"
      default: "leaf"
      }
    element("time", .class(style), .attribute("datetime", leaf.iso)) {
      span(leaf.weekday + " ")
      element("b", "\(leaf.day) ")
      span(leaf.month)
    }
  }

  /// Lines by date: what is owed, meetings, matters that wait.
  public func lines(_ lines: [Line]) {
    ul(.class("lines")) {
      for line in lines { li { self.line(line) } }
    }
  }

  private func line(_ line: Line) {
    div { if let leaf = line.leaf { self.leaf(leaf, line.mark) } }
    div {
      p(.class("title")) {
        if let link = line.link { a(line.title, to: link) } else { text(line.title) }
      }
      if !line.about.isEmpty || line.clause != nil { about(line) }
    }
    div(.class("side")) {
      if let chip = line.chip { self.chip(chip) }
      if let mark = line.mark { badge(mark, line.markWord) }
    }
  }

  private func about(_ line: Line) {
    p(.class("about")) {
      if !line.about.isEmpty { span(line.about.joined(separator: " · ") + " ") }
      if let clause = line.clause { cite(clause) }
    }
  }
}

/// Something that happened, in a history.
public struct Happening: Sendable {
  let when: String
  let iso: String
  let what: String
  let detail: String?
  let mark: Mark
  let link: Link?

  /// What happened when, and how it stands; `detail` says who, or why.
  public init(
    _ what: String, when: String, iso: String, mark: Mark = .notYet, detail: String? = nil,
    link: Link? = nil
  ) {
    self.what = what
    self.when = when
    self.iso = iso
    self.mark = mark
    self.detail = detail
    self.link = link
  }
}

extension HTML {
  /// What happened, in the order given; the page says which.
  public func history(_ happenings: [Happening]) {
    ol(.class("history")) {
      for happening in happenings { li { self.happening(happening) } }
    }
  }

  private func happening(_ happening: Happening) {
    span(.class(happening.mark.tone)) { icon(happening.mark.icon, "icon sign") }
    p(.class("when")) {
      time(happening.when, iso: happening.iso)
      if happening.mark != .notYet { text(" · " + happening.mark.word) }
    }
    p(.class("what")) {
      if let link = happening.link { a(happening.what, to: link) } else { text(happening.what) }
    }
    if let detail = happening.detail { p(detail, .class("soft small")) }
  }
}
