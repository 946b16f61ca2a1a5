public import Links

/// An element by its name, to be called with its attributes and what stands in it.
public struct Tag {
  let html: HTML
  let name: StaticString

  /// The element around what `content` writes: `html.section(.class("card")) { … }`.
  public func callAsFunction(_ attributes: Attribute..., content: () -> Void) {
    html.element(name, attributes, content: content)
  }

  /// The element around a text alone: `html.h2(title)`.
  public func callAsFunction(_ text: String, _ attributes: Attribute...) {
    html.element(name, attributes, text: text)
  }
}

// Each is the element of that name; HTML's own standard says what it means.
extension HTML {
  public var main: Tag { Tag(html: self, name: "main") }
  public var div: Tag { Tag(html: self, name: "div") }
  public var section: Tag { Tag(html: self, name: "section") }
  public var article: Tag { Tag(html: self, name: "article") }
  public var header: Tag { Tag(html: self, name: "header") }
  public var footer: Tag { Tag(html: self, name: "footer") }
  public var nav: Tag { Tag(html: self, name: "nav") }
  public var aside: Tag { Tag(html: self, name: "aside") }
  public var ul: Tag { Tag(html: self, name: "ul") }
  public var ol: Tag { Tag(html: self, name: "ol") }
  public var li: Tag { Tag(html: self, name: "li") }
  public var dl: Tag { Tag(html: self, name: "dl") }
  public var dt: Tag { Tag(html: self, name: "dt") }
  public var dd: Tag { Tag(html: self, name: "dd") }
  public var h1: Tag { Tag(html: self, name: "h1") }
  public var h2: Tag { Tag(html: self, name: "h2") }
  public var h3: Tag { Tag(html: self, name: "h3") }
  public var h4: Tag { Tag(html: self, name: "h4") }
  public var p: Tag { Tag(html: self, name: "p") }
  public var span: Tag { Tag(html: self, name: "span") }
  public var strong: Tag { Tag(html: self, name: "strong") }
  public var small: Tag { Tag(html: self, name: "small") }
  public var table: Tag { Tag(html: self, name: "table") }
  public var caption: Tag { Tag(html: self, name: "caption") }
  public var thead: Tag { Tag(html: self, name: "thead") }
  public var tbody: Tag { Tag(html: self, name: "tbody") }
  public var tr: Tag { Tag(html: self, name: "tr") }
  public var th: Tag { Tag(html: self, name: "th") }
  public var td: Tag { Tag(html: self, name: "td") }
  public var form: Tag { Tag(html: self, name: "form") }
  public var fieldset: Tag { Tag(html: self, name: "fieldset") }
  public var legend: Tag { Tag(html: self, name: "legend") }
  public var label: Tag { Tag(html: self, name: "label") }
  public var button: Tag { Tag(html: self, name: "button") }
  public var select: Tag { Tag(html: self, name: "select") }
  public var option: Tag { Tag(html: self, name: "option") }
  public var details: Tag { Tag(html: self, name: "details") }
  public var summary: Tag { Tag(html: self, name: "summary") }
  public var figure: Tag { Tag(html: self, name: "figure") }
  public var figcaption: Tag { Tag(html: self, name: "figcaption") }

  /// Any other element around what `content` writes, as those of SVG.
  public func element(_ name: StaticString, _ attributes: Attribute..., content: () -> Void) {
    element(name, attributes, content: content)
  }

  /// Any other element around a text alone.
  public func element(_ name: StaticString, _ text: String, _ attributes: Attribute...) {
    element(name, attributes, text: text)
  }

  /// A link within the site around what `content` writes.
  public func a(to link: Link, _ attributes: Attribute..., content: () -> Void) {
    element("a", [.href(link)] + attributes, content: content)
  }

  /// A link within the site, named by a text.
  public func a(_ text: String, to link: Link, _ attributes: Attribute...) {
    element("a", [.href(link)] + attributes, text: text)
  }

  /// A day or moment in words, with its ISO 8601 form for machines.
  public func time(_ text: String, iso: String, _ attributes: Attribute...) {
    element("time", [.attribute("datetime", iso)] + attributes, text: text)
  }
}
