/// Writes one page, top down, straight into bytes; whatever is not markup is escaped on its way.
///
/// ```swift
/// let page = HTML.write { html in
///   html.section(.class("card")) {
///     html.h2(title)
///     html.a(name, to: .meeting(7), .current(if: true))
///   }
/// }
/// ```
///
/// A class, so that nested closures can share it; it never leaves the call that made it.
public final class HTML {
  /// Reached only through methods that end before they call back, so the check at run time, which
  /// costs a third of a page, has nothing to find.
  @exclusivity(unchecked) var bytes: ByteSink

  private init(capacity: Int) { bytes = ByteSink(capacity: capacity) }

  /// The bytes of the page that `content` writes.
  public static func write(capacity: Int = 65_536, _ content: (HTML) -> Void) -> [UInt8] {
    fragment(capacity: capacity, content).bytes
  }

  /// A piece of page, rendered once, that can be put into many.
  public static func fragment(capacity: Int = 1024, _ content: (HTML) -> Void) -> Fragment {
    let html = HTML(capacity: capacity)
    content(html)
    return Fragment(bytes: html.bytes.written)
  }

  /// Rendered markup; only `HTML` can make one, so that no other bytes can pass for markup.
  public struct Fragment: Sendable, Hashable {
    let bytes: [UInt8]
    /// Whether nothing was written.
    public var isEmpty: Bool { bytes.isEmpty }
  }

  /// Puts a rendered piece here.
  public func append(_ fragment: Fragment) {
    fragment.bytes.withUnsafeBufferPointer { bytes.append($0) }
  }

  /// Writes text as text.
  public func text(_ text: String) { escape(text) }

  /// Writes a number as text.
  public func text(_ number: Int) { escape(String(number)) }

  /// An element with attributes around what `content` writes.
  @inline(__always)
  public func element(
    _ name: StaticString, _ attributes: [Attribute], content: () -> Void
  ) {
    open(name, attributes)
    content()
    close(name)
  }

  /// An element that holds only text.
  public func element(_ name: StaticString, _ attributes: [Attribute], text: String) {
    open(name, attributes)
    escape(text)
    close(name)
  }

  /// An element that has no content and no end, such as `input`.
  public func void(_ name: StaticString, _ attributes: Attribute...) { open(name, attributes) }

  /// Writes a start tag; the caller sees to its end.
  func open(_ name: StaticString, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    markup(name)
    for attribute in attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
  }

  func close(_ name: StaticString) {
    markup("</")
    markup(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes markup that stands in the source code.
  func markup(_ source: StaticString) {
    guard source.hasPointerRepresentation else { return source.withUTF8Buffer { bytes.append($0) } }
    bytes.append(source.utf8Start, source.utf8CodeUnitCount)
  }

  private func write(_ attribute: Attribute) {
    switch attribute.value {
    case .absent: return
    case .present: attributeName(attribute.name)
    case .fixed(let value):
      attributeName(attribute.name)
      markup("=\"")
      markup(value)
      bytes.append(UInt8(ascii: "\""))
    case .text(let value):
      attributeName(attribute.name)
      markup("=\"")
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private func attributeName(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    markup(name)
  }
}
