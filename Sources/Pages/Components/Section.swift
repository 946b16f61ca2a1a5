public import Links

extension HTML {
  /// A part of the page under an h2, with a way to more of it.
  public func part(
    _ title: String, id: String? = nil, more: (name: String, link: Link)? = nil,
    content: () -> Void
  ) {
    section {
      div(.class("section-head")) {
        h2(title, .id(id))
        if let more { a(more.name, to: more.link, .class("more")) }
      }
      content()
    }
  }

  /// A card under a heading, as in the narrow column beside the matter.
  public func card(_ title: String, content: () -> Void) {
    section(.class("card")) {
      h2(title)
      div { content() }
    }
  }

  /// Main matter with a narrower column beside it; one after the other where room is scarce.
  public func beside(_ matter: () -> Void, aside: () -> Void) {
    div(.class("beside")) {
      div(.class("stack-wide"), content: matter)
      div(.class("stack"), content: aside)
    }
  }

  /// Terms and what they are, in a row each, or stacked where the column is narrow; a term that
  /// comes several times stands once, with all it is.
  public func facts(_ facts: [(term: String, value: String)], tight: Bool = false) {
    dl(.class(tight ? "facts tight" : "facts")) {
      var told: Set<String> = []
      for fact in facts where told.insert(fact.term).inserted {
        div {
          dt(fact.term)
          for same in facts where same.term == fact.term { dd(same.value) }
        }
      }
    }
  }

  /// What stands where nothing is yet: what would be here, and what to do next.
  public func empty(_ title: String, _ text: String, next: (name: String, link: Link)? = nil) {
    div(.class("empty")) {
      element("p", title, .class("title"))
      element("p", text)
      if let next { buttonLink(next.name, to: next.link, .primary) }
    }
  }

  /// Links to the pages of one thing, the present one marked; a number says how many wait there.
  public func tabs(_ tabs: [Tab]) {
    nav(.class("tabs"), .label(Words.tabs)) {
      ul {
        for tab in tabs {
          li {
            a(to: tab.link, .current(if: tab.isCurrent)) {
              text(tab.name)
              if let number = tab.number { span(" \(number)", .class("number")) }
            }
          }
        }
      }
    }
  }

  /// The way through a list of several pages.
  public func pages(_ page: Int, of total: Int, link: (Int) -> Link) {
    guard total > 1 else { return }
    nav(.class("pages"), .label(Words.pages)) {
      if page > 1 { buttonLink(Words.previous, to: link(page - 1)) } else { span {} }
      span(Words.page(page, of: total), .class("soft"))
      if page < total { buttonLink(Words.next, to: link(page + 1)) } else { span {} }
    }
  }
}

/// One of the pages of a thing.
public struct Tab: Sendable {
  let name: String
  let link: Link
  let number: Int?
  let isCurrent: Bool

  public init(_ name: String, _ link: Link, number: Int? = nil, isCurrent: Bool = false) {
    self.name = name
    self.link = link
    self.number = number
    self.isCurrent = isCurrent
  }
}
