/// What is searched for in agendas, minutes, actions, files and mandates.
public struct SearchQuery: Hashable, Sendable {
  public var words: String
  public var body: String?
  /// A kind of finding.
  public var kind: String?
  /// The page of findings, from 1.
  public var page: Int

  /// A search for these words.
  public init(words: String = "", body: String? = nil, kind: String? = nil, page: Int = 1) {
    self.words = words
    self.body = body
    self.kind = kind
    self.page = page
  }

  /// The names of the query's parts, which are those of the form's fields.
  public enum Name {
    /// The words searched for.
    public static let words = "fraga"
    /// The body searched in.
    public static let body = "organ"
    /// The kind of finding.
    public static let kind = "slag"
    /// The page of findings.
    public static let page = "sida"
  }

  var parts: [(name: String, value: String?)] {
    [
      (Name.words, words.isEmpty ? nil : words), (Name.body, body), (Name.kind, kind),
      (Name.page, page > 1 ? String(page) : nil),
    ]
  }

  init(_ value: (String) -> String?) {
    let page = value(Name.page).flatMap { Int($0) } ?? 1
    self.init(
      words: value(Name.words) ?? "", body: value(Name.body), kind: value(Name.kind),
      page: min(max(page, 1), 1_000))
  }
}
