public import Links

/// An attribute of an element: the name stands in the source code, the value is escaped.
public struct Attribute: Sendable {
  enum Value: Sendable {
    case absent
    case present
    case fixed(StaticString)
    case text(String)
  }

  let name: StaticString
  let value: Value

  private init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  /// Any attribute with a value from data; nil leaves the attribute out.
  public static func attribute(_ name: StaticString, _ value: String?) -> Attribute {
    Attribute(name, value.map(Value.text) ?? .absent)
  }

  /// Any attribute with a value that stands in the source code; nil leaves the attribute out.
  public static func fixed(_ name: StaticString, _ value: StaticString?) -> Attribute {
    Attribute(name, value.map(Value.fixed) ?? .absent)
  }

  /// An attribute that says something by being there, such as `required`.
  public static func flag(_ name: StaticString, if holds: Bool = true) -> Attribute {
    Attribute(name, holds ? .present : .absent)
  }

  /// Style classes; nil leaves the attribute out.
  public static func `class`(_ names: StaticString?) -> Attribute { fixed("class", names) }

  /// The name that links and labels know the element by.
  public static func id(_ id: String?) -> Attribute { attribute("id", id) }

  /// Where a link leads.
  public static func href(_ link: Link) -> Attribute { attribute("href", link.path) }

  /// Where a link leads outside the site, or within the page (`#errors`).
  public static func href(_ address: String) -> Attribute { attribute("href", address) }

  /// What assistive technology calls the element.
  public static func label(_ text: String?) -> Attribute { attribute("aria-label", text) }

  /// The ids of the elements that name this one.
  public static func labelled(by ids: String?) -> Attribute { attribute("aria-labelledby", ids) }

  /// The ids of the elements that explain this one.
  public static func described(by ids: String?) -> Attribute { attribute("aria-describedby", ids) }

  /// Marks the link to the page, or the step, that the reader is on.
  public static func current(_ kind: StaticString = "page", if holds: Bool) -> Attribute {
    fixed("aria-current", holds ? kind : nil)
  }

  /// Hides ornament from assistive technology.
  public static let hidden = fixed("aria-hidden", "true")
}
