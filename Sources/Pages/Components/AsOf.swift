public import Links

/// The moment a page shows, and the way to another.
public struct AsOf: Sendable {
  /// The page itself, to which the chosen day is sent.
  public var page: Link
  /// The day shown, `2026-05-18`.
  public var day: String
  /// The day in words where it lies in the past: `den 18 maj 2026`.
  public var past: String?
  /// What is said where the day is the present one; printed, it must name the day.
  public var now: String

  public init(page: Link, day: String, past: String? = nil, now: String? = nil) {
    self.page = page
    self.day = day
    self.past = past
    self.now = now ?? Words.asOfNow
  }
}

extension HTML {
  /// Says which moment the page shows, and lets the reader choose another.
  public func asOf(_ asOf: AsOf) {
    div(.class(asOf.past == nil ? "as-of" : "as-of past")) {
      if let past = asOf.past {
        p {
          strong(Words.asKnown(past))
          text(" ")
          a(Words.asOfBack, to: asOf.page)
        }
      } else {
        p(asOf.now)
      }
      form(.attribute("action", asOf.page.path), .fixed("method", "get")) {
        label(Words.asOfLabel, .fixed("for", "per"))
        void(
          "input", .class("field-box"), .fixed("type", "date"), .fixed("id", "per"),
          .attribute("name", Link.asOfName), .attribute("value", asOf.day))
        submit(Words.show)
      }
    }
  }
}

/// The head of an adopted document.
public struct DocumentHead: Sendable {
  /// What kind of document it is.
  public var kind: String
  public var title: String
  /// Where the wording comes from.
  public var origin: String?
  public var facts: [(term: String, value: String)]

  public init(
    kind: String, title: String, origin: String? = nil, facts: [(term: String, value: String)]
  ) {
    self.kind = kind
    self.title = title
    self.origin = origin
    self.facts = facts
  }
}

extension HTML {
  /// The head of an adopted document: what it is, who adopted it, and for how long it holds.
  public func documentHead(_ document: DocumentHead) {
    section(.class("document")) {
      p(document.kind, .class("kind"))
      h2(document.title)
      if let origin = document.origin { p(.class("origin")) { chip(origin) } }
      dl {
        for fact in document.facts {
          div {
            dt(fact.term)
            dd(fact.value)
          }
        }
      }
    }
  }
}
