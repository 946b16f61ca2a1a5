/// What part of the register of events is asked for.
public struct RegisterQuery: Hashable, Sendable {
  public var body: String?
  public var person: String?
  /// The number of a matter.
  public var matter: Int?
  /// A group of kinds of event.
  public var kind: String?
  /// The last day looked at.
  public var day: String?
  /// Only events numbered below this.
  public var before: Int?
  /// Whether the chain is to be reckoned again.
  public var verifies: Bool

  /// The whole register, where nothing is given.
  public init(
    body: String? = nil, person: String? = nil, matter: Int? = nil, kind: String? = nil,
    day: String? = nil, before: Int? = nil, verifies: Bool = false
  ) {
    self.body = body
    self.person = person
    self.matter = matter
    self.kind = kind
    self.day = day
    self.before = before
    self.verifies = verifies
  }

  /// The names of the query's parts, which are those of the form's fields.
  public enum Name {
    /// The body asked for.
    public static let body = "organ"
    /// The person asked for, by number.
    public static let person = "person"
    /// The matter asked for, by number.
    public static let matter = "arende"
    /// The group of kinds.
    public static let kind = "slag"
    /// The last day.
    public static let day = "dag"
    /// The number below which events are told.
    public static let before = "fore"
    /// That the chain is reckoned again.
    public static let verifies = "kontroll"
  }

  var parts: [(name: String, value: String?)] {
    [
      (Name.body, body), (Name.person, person), (Name.matter, matter.map(String.init)),
      (Name.kind, kind), (Name.day, day),
      (Name.before, before.map(String.init)), (Name.verifies, verifies ? "ja" : nil),
    ]
  }

  init(_ value: (String) -> String?) {
    self.init(
      body: value(Name.body), person: value(Name.person),
      matter: value(Name.matter).flatMap(Int.init), kind: value(Name.kind),
      day: value(Name.day), before: value(Name.before).flatMap(Int.init),
      verifies: value(Name.verifies) == "ja")
  }
}
