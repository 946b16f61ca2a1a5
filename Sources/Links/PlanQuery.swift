/// Which plans are asked for.
public struct PlanQuery: Hashable, Sendable {
  public var body: String?
  /// A kind of plan, by its name in code.
  public var kind: String?
  /// A year in digits; the present one where nil.
  public var year: String?
  public var page: Int?

  /// Those of this year in every body, where nothing is given.
  public init(
    body: String? = nil, kind: String? = nil, year: String? = nil, page: Int? = nil
  ) {
    self.body = body
    self.kind = kind
    self.year = year
    self.page = page
  }

  /// The names of the query's parts, which are those of the form's fields.
  public enum Name {
    /// The body asked for.
    public static let body = "organ"
    /// The kind of plan.
    public static let kind = "slag"
    /// The year.
    public static let year = "ar"
    /// The page of a list of several.
    public static let page = "sida"
  }

  var parts: [(name: String, value: String?)] {
    [
      (Name.body, body), (Name.kind, kind), (Name.year, year),
      (Name.page, page.map(String.init)),
    ]
  }

  init(_ value: (String) -> String?) {
    self.init(
      body: value(Name.body), kind: value(Name.kind), year: value(Name.year),
      page: value(Name.page).flatMap(Int.init))
  }
}
