public import Charters
public import Links

/// A clause named where it is the reason: its id, its words and the way to it.
public struct ClauseLink: Sendable {
  let id: String
  let says: String?
  let link: Link?

  /// The clause `id`; its words are shown where there is room for them.
  public init(_ id: String, says: String? = nil, link: Link? = nil) {
    self.id = id
    self.says = says
    self.link = link
  }
}

/// A clause with its standing, as one card.
public struct ClauseCard: Sendable {
  public var id: String
  public var says: String
  public var force: Force
  public var mark: Mark
  /// A closer word than the mark's own, such as `sen 3 dagar`.
  public var markWord: String?
  public var count: Count?
  /// The sentence that explains the standing.
  public var why: String?
  public var owedBy: String?
  /// What it asks for, a sentence each.
  public var demands: [String]
  /// What remains to be done first.
  public var next: String?
  /// The way to evidence and history.
  public var more: (name: String, link: Link)?

  public init(
    id: String, says: String, force: Force, mark: Mark, markWord: String? = nil,
    count: Count? = nil, why: String? = nil, owedBy: String? = nil, demands: [String] = [],
    next: String? = nil, more: (name: String, link: Link)? = nil
  ) {
    self.id = id
    self.says = says
    self.force = force
    self.mark = mark
    self.markWord = markWord
    self.count = count
    self.why = why
    self.owedBy = owedBy
    self.demands = demands
    self.next = next
    self.more = more
  }
}

extension HTML {
  /// A clause's name as a small plate, a link where the citation leads somewhere.
  public func cite(_ citation: ClauseLink) {
    if let link = citation.link {
      a(to: link, .class("cite")) { citeName(citation.id) }
    } else {
      span(.class("cite")) { citeName(citation.id) }
    }
  }

  private func citeName(_ id: String) {
    span(Words.clause + " ", .class("unseen"))
    text(id)
  }

  /// A word on a quiet plate: a kind, a level, a force.
  public func chip(_ word: String) { span(word, .class("chip")) }

  /// A clause as a card that links can point at by its id; its level of heading is 3.
  public func clause(_ card: ClauseCard) {
    article(.class("card clause"), .id(card.id), .labelled(by: card.id + "-text")) {
      p(.class("name")) { cite(ClauseLink(card.id)) }
      div {
        h3(card.says, .class("says"), .id(card.id + "-text"))
        div(.class("state")) {
          badge(card.mark, card.markWord)
          if let count = card.count { self.count(count) }
          chip(card.force.swedish)
        }
        if let why = card.why { p(why, .class("why")) }
        if let next = card.next { toDo(next) }
        if !card.demands.isEmpty { demands(card.demands) }
        if let owedBy = card.owedBy { p(Words.owedBy + " " + owedBy, .class("owed")) }
        if let more = card.more { p(.class("next")) { a(more.name, to: more.link) } }
      }
    }
  }

  /// What remains to be done, told apart by its sign.
  public func toDo(_ sentence: String) {
    p(.class("to-do")) {
      icon(.arrowRight)
      span {
        strong(Words.toDo + " ")
        text(sentence)
      }
    }
  }

  private func demands(_ demands: [String]) {
    p(.class("owed")) {
      text(Words.demands + " ")
      text(demands.joined(separator: " "))
    }
  }

  /// Clauses in the document's order.
  public func clauses(_ cards: [ClauseCard]) {
    ol(.class("clauses")) {
      for card in cards { li { clause(card) } }
    }
  }
}
