public import Links

/// What every page has around its own content: head, name, way back, way on.
///
/// ```swift
/// let bytes = Frame(title: "Uppdraget", visitor: .anyone(here: link)).write { html in
///   html.p("…")
/// }
/// ```
public struct Frame: Sendable {
  /// The page's one h1.
  public var title: String
  /// What stands above it: whose page this is.
  public var over: String?
  /// What the page is for, in a sentence or two.
  public var lede: String?
  /// The pages above this one, from the top.
  public var wayBack: [Crumb]
  /// Where in the main menu the page belongs.
  public var place: Place?
  /// Whether the page is one of the administration's.
  public var isAdministration = false
  public var visitor: Visitor
  /// What the strip above all pages says when the site runs on example data.
  public var exampleNotice: String?
  /// Whether the head has a field to search by; the page of the search has its own.
  public var hasSearch = true
  /// Badges and chips beneath the lede.
  public var under: HTML.Fragment?
  /// Whether the page has the script by which it follows a meeting as it is held.
  public var isLive = false

  public init(
    title: String, over: String? = nil, lede: String? = nil, wayBack: [Crumb] = [],
    place: Place? = nil, visitor: Visitor, exampleNotice: String? = nil,
    under: HTML.Fragment? = nil
  ) {
    self.title = title
    self.over = over
    self.lede = lede
    self.wayBack = wayBack
    self.place = place
    self.visitor = visitor
    self.exampleNotice = exampleNotice
    self.under = under
  }

  /// A page above this one.
  public struct Crumb: Sendable {
    let name: String
    let link: Link

    public init(_ name: String, _ link: Link) {
      self.name = name
      self.link = link
    }
  }

  /// The places of the main menu.
  public enum Place: CaseIterable, Sendable {
    case start, structure, bodies, matters, outcomes, deviations
    case indicators
    case plans
  }

  /// Who reads: anyone, who may log in and come back here, or a person by name.
  public enum Visitor: Sendable {
    case anyone(here: Link)
    case person(name: String, token: FormToken, administers: Bool = false)
  }

  /// The page around what `content` writes.
  public func write(content: (HTML) -> Void) -> [UInt8] {
    HTML.write { html in
      html.markup("<!DOCTYPE html>")
      html.element("html", .fixed("lang", "sv")) {
        writeHead(to: html)
        html.element("body") {
          html.element("a", Words.skip, .class("skip"), .href("#content"))
          writeStrip(to: html)
          writeTop(to: html)
          html.main(.id("content"), .fixed("tabindex", "-1")) {
            html.div(.class("wrap")) {
              writeWayBack(to: html)
              writeTitle(to: html)
              content(html)
            }
          }
          writeFoot(to: html)
        }
      }
    }
  }

  private func writeHead(to html: HTML) {
    html.element("head") {
      html.void("meta", .fixed("charset", "utf-8"))
      html.element("title", title == Words.product ? title : "\(title) – \(Words.product)")
      html.void(
        "meta", .fixed("name", "viewport"),
        .fixed("content", "width=device-width, initial-scale=1"))
      html.void(
        "link", .fixed("rel", "stylesheet"), .href(.style(hash: Stylesheet.hash)))
      if isLive {
        html.element(
          "script", .attribute("src", Link.script(hash: LiveScript.hash).path), .flag("defer")
        ) {}
      }
    }
  }

  private func writeStrip(to html: HTML) {
    guard let exampleNotice else { return }
    html.aside(.class("strip"), .label(Words.exampleLabel)) {
      html.div(.class("wrap")) {
        html.icon(.info)
        html.p {
          html.strong(Words.example)
          html.text(" ")
          html.text(exampleNotice)
        }
      }
    }
  }

  private func writeWayBack(to html: HTML) {
    guard !wayBack.isEmpty else { return }
    html.nav(.class("before"), .label(Words.wayBack)) {
      html.ol {
        for crumb in wayBack { html.li { html.a(crumb.name, to: crumb.link) } }
      }
    }
  }

  private func writeTitle(to html: HTML) {
    html.div(.class("head")) {
      if let over { html.p(over, .class("over")) }
      html.h1(title)
      if let lede { html.p(lede, .class("lede")) }
      if let under { html.div(.class("under row")) { html.append(under) } }
    }
  }
}
