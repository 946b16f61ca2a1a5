public import Links

/// The kinds of message a page can begin with.
public enum NoticeKind: Sendable {
  case success, information, warning

  fileprivate var style: StaticString {
    switch self {
    case .success: "notice good"
    case .information: "notice"
    case .warning: "notice heed"
    }
  }

  fileprivate var icon: Icon {
    switch self {
    case .success: .check
    case .information: .info
    case .warning: .warning
    }
  }
}

/// An act that was refused: why, by which clause, and what can be done instead.
public struct RefusalNotice: Sendable {
  let title: String
  let reason: String?
  let clause: ClauseLink?
  let alternatives: [(name: String, link: Link)]

  public init(
    _ title: String, reason: String? = nil, clause: ClauseLink? = nil,
    alternatives: [(name: String, link: Link)] = []
  ) {
    self.title = title
    self.reason = reason
    self.clause = clause
    self.alternatives = alternatives
  }
}

extension HTML {
  /// A message in words, with the clause that is its reason where there is one.
  public func notice(
    _ kind: NoticeKind, _ title: String, _ text: String? = nil, clause: ClauseLink? = nil
  ) {
    div(.class(kind.style), .fixed("role", kind == .success ? "status" : nil)) {
      icon(kind.icon)
      div {
        p(title, .class("title"))
        if let text { p(text) }
        if let clause { quote(clause) }
      }
    }
  }

  /// A refusal with its clause and what is allowed.
  public func refusal(_ refusal: RefusalNotice) {
    div(.class("notice bad"), .fixed("role", "alert")) {
      icon(.cross)
      div {
        h2(refusal.title)
        if let reason = refusal.reason { p(reason) }
        if let clause = refusal.clause { quote(clause) }
        if !refusal.alternatives.isEmpty {
          p(Words.alternatives + ":")
          ul { for way in refusal.alternatives { li { a(way.name, to: way.link) } } }
        }
      }
    }
  }

  private func quote(_ clause: ClauseLink) {
    element("blockquote") {
      p {
        cite(clause)
        if let says = clause.says { text(" " + says) }
      }
    }
  }
}
