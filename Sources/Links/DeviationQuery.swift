/// Which deviations, or what has been learnt from them, a page shows.
public struct DeviationQuery: Hashable, Sendable {
  /// The body that has the case, or whose ladder it takes.
  public var body: String?
  public var step: Int?
  public var category: String?
  /// Words that are searched for.
  public var words: String
  /// Whether those that have ended are shown too.
  public var showsEnded: Bool

  /// A choice of deviations; all that are open where nothing is said.
  public init(
    body: String? = nil, step: Int? = nil, category: String? = nil, words: String = "",
    showsEnded: Bool = false
  ) {
    self.body = body
    self.step = step
    self.category = category
    self.words = words
    self.showsEnded = showsEnded
  }

  /// The names of the query's parts, which are those of the form's fields.
  public enum Name {
    /// The body.
    public static let body = "organ"
    /// The step of the ladder.
    public static let step = "steg"
    /// The category.
    public static let category = "kategori"
    /// The words searched for.
    public static let words = "fraga"
    /// That those that have ended are shown too.
    public static let showsEnded = "avslutade"
  }

  var parts: [(name: String, value: String?)] {
    [
      (Name.words, words.isEmpty ? nil : words), (Name.body, body),
      (Name.step, step.map(String.init)), (Name.category, category),
      (Name.showsEnded, showsEnded ? "ja" : nil),
    ]
  }

  init(_ value: (String) -> String?) {
    self.init(
      body: value(Name.body),
      step: value(Name.step).flatMap { Int($0) }.flatMap { (1...9).contains($0) ? $0 : nil },
      category: value(Name.category), words: value(Name.words) ?? "",
      showsEnded: value(Name.showsEnded) != nil)
  }
}
