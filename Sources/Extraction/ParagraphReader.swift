/// The paragraphs of a document's markup, empty ones too, so that they can be counted.
final class ParagraphReader: MarkupListener {
  private(set) var paragraphs: [String] = []
  private var open = ""
  /// Where text stands in elements of its own, how many of them are open.
  private var texts = 0
  /// How many paragraphs are open: one may hold another, as in a frame.
  private var depth = 0
  /// Whether text stands straight in the paragraphs, as in OpenDocument.
  private let takesAll: Bool

  init(takesAll: Bool) { self.takesAll = takesAll }

  func began(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "t", "delText", "instrText": texts += 1
    case "p", "h":
      depth += 1
      if depth > 1 { open += "\n" }
    case "tab": open += "\t"
    case "br", "cr", "line-break": open += "\n"
    case "s" where takesAll: open += " "
    case "noBreakHyphen": open += "-"
    default: break
    }
  }

  func read(_ text: String) {
    if texts > 0 || (takesAll && depth > 0) { open += text }
  }

  func ended(_ name: String) {
    switch name {
    case "t", "delText", "instrText": texts = max(0, texts - 1)
    case "p", "h":
      depth -= 1
      guard depth <= 0 else { return }
      paragraphs.append(open)
      open = ""
    default: break
    }
  }
}

/// Every text of a small file of properties.
final class PropertyReader: MarkupListener {
  private(set) var values: [String] = []
  private var open = ""

  func began(_ name: String, _ attributes: [String: String]) { close() }
  func read(_ text: String) { open += text }
  func ended(_ name: String) { close() }

  private func close() {
    if open.contains(where: { !$0.isWhitespace }) { values.append(open) }
    open = ""
  }
}
