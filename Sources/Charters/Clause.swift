/// One clause: its words, its force, who owes it, and what carries it.
public struct Clause: Hashable, Sendable, Codable {
  public var id: ClauseID
  /// The heading it stands under in the document.
  public var heading: String?
  /// The adopted wording, as written.
  public var says: String
  public var force: Force
  /// The parts of the charter it holds for; all of them where empty.
  public var parts: [PartKey]
  public var owedBy: Bearer
  /// What the clause demands, as data.
  public var rules: [Rule]
  /// How the network itself carries the clause.
  public var structure: [Structure]

  /// A clause with these contents.
  public init(
    id: ClauseID, heading: String? = nil, says: String, force: Force = .shall,
    parts: [PartKey] = [], owedBy: Bearer = .body, rules: [Rule] = [], structure: [Structure] = []
  ) {
    self.id = id
    self.heading = heading
    self.says = says
    self.force = force
    self.parts = parts
    self.owedBy = owedBy
    self.rules = rules
    self.structure = structure
  }

  /// The blanks that stand in its words, as `<Ange …>` or `<X>`, in order (B01).
  public var blanks: [String] { Blank.all(in: says) }
}

/// How strongly a clause binds; only `shall` can be broken.
public enum Force: String, Hashable, Sendable, Codable, CaseIterable {
  /// Binding: a miss is a breach.
  case shall
  /// A recommendation: a miss is a departure from it.
  case should
  /// A possibility: nothing can be missed.
  case may
  /// A proposal: binds from the day a body has adopted it.
  case proposal
}

/// Who owes what a clause demands.
public enum Bearer: String, Hashable, Sendable, Codable, CaseIterable {
  case body, chair, secretary, convener, commissioner, party, person, manager, network
  case liaison, supportOffice
}

/// How the network itself carries a clause, without any act to follow.
public enum Structure: String, Hashable, Sendable, Codable, CaseIterable {
  /// The body has a commissioner (A02, B07).
  case commissioner
  /// The area is divided into sub-areas with their municipalities (D05).
  case areas
  /// Principals form a federation (B02).
  case federation
  /// The body mirrors a body outside the system (B03).
  case mirror
  /// The network has levels, each with its own bodies (B04).
  case levels
  /// The body is linked to a network of practitioners without authority (A11).
  case practitioners
  /// One charter is carried by many bodies, and levels can be merged (C09).
  case mergedLevels
  /// Organisations take part on equal terms whatever their form (C08).
  case formOfOperation
}

/// Finding blanks in the words of a template.
public enum Blank {
  /// Every `<…>` in a text, without its angle brackets, in order.
  public static func all(in text: String) -> [String] {
    var found: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "<"),
      let close = rest[open...].firstIndex(of: ">")
    {
      found.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return found
  }
}
