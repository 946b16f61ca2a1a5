public import SwedishCalendar

/// A mandate document made executable: its header, its parts and its clauses in the document's order.
public struct Charter: Hashable, Sendable, Codable {
  /// The name by which networks and the journal know it.
  public var key: CharterKey
  /// The document's title.
  public var title: String
  /// A line that stands over the document, such as "exempel, efter förlaga".
  public var notice: String?
  /// The document's header (A01).
  public var document: DocumentHeader
  /// The file or document the charter was drawn from.
  public var source: String?
  /// What the body is for, shown first on its page (C01).
  public var purpose: String?
  /// The goals that items, activities and results can be tagged with (A03, B05).
  public var goals: [Goal]
  /// Whether it is a template with blanks that must be filled before adoption (B01).
  public var isTemplate: Bool
  /// The parts that bodies carry; a body carries one or several.
  public var parts: [Part]
  /// The clauses in the document's order.
  public var clauses: [Clause]

  /// A charter with these contents.
  public init(
    key: CharterKey, title: String, notice: String? = nil,
    document: DocumentHeader = DocumentHeader(), source: String? = nil, purpose: String? = nil,
    goals: [Goal] = [], isTemplate: Bool = false, parts: [Part], clauses: [Clause]
  ) {
    self.key = key
    self.title = title
    self.notice = notice
    self.document = document
    self.source = source
    self.purpose = purpose
    self.goals = goals
    self.isTemplate = isTemplate
    self.parts = parts
    self.clauses = clauses
  }

  /// The clause with this id, or nil where the charter has none.
  public func clause(_ id: ClauseID) -> Clause? { clauses.first { $0.id == id } }

  /// The clauses that hold for a body carrying these parts, in the document's order.
  public func clauses(for carried: [PartKey]) -> [Clause] {
    clauses.filter { clause in
      clause.parts.isEmpty || clause.parts.contains(where: carried.contains)
    }
  }
}

/// A level or kind of body that a charter speaks of, such as the strategic level.
public struct Part: Hashable, Sendable, Codable {
  public var key: PartKey
  /// What readers call it.
  public var name: String

  /// A part with this key and name.
  public init(key: PartKey, name: String) {
    self.key = key
    self.name = name
  }
}

/// A goal, promise or priority that the charter names (A03, B05, B06).
public struct Goal: Hashable, Sendable, Codable {
  public var key: String
  /// What readers call it.
  public var name: String
  /// Whether matters tagged with it rise in lists (B06).
  public var isPriority: Bool

  /// A goal with this key and name.
  public init(key: String, name: String, isPriority: Bool = false) {
    self.key = key
    self.name = name
    self.isPriority = isPriority
  }
}

/// The head of the document: who made it, who adopted it and how long it is valid (A01).
public struct DocumentHeader: Hashable, Sendable, Codable {
  /// What kind of document it is, such as "uppdragsbeskrivning".
  public var kind: String?
  public var createdBy: String?
  public var owner: String?
  public var adoptedBy: String?
  public var adoptedOn: Day?
  /// The first day it holds; the day of adoption where nil.
  public var validFrom: Day?
  /// The last day it holds; until further notice where nil.
  public var validUntil: Day?
  public var revisedOn: Day?
  /// The day by which the charter is to be reviewed, where one is set.
  public var reviewBy: Day?
  /// What the document says of its review, such as "vid behov".
  public var review: String?

  /// A header with the given lines; those left out stand empty in the document.
  public init(
    kind: String? = nil, createdBy: String? = nil, owner: String? = nil, adoptedBy: String? = nil,
    adoptedOn: Day? = nil, validFrom: Day? = nil, validUntil: Day? = nil, revisedOn: Day? = nil,
    reviewBy: Day? = nil, review: String? = nil
  ) {
    self.kind = kind
    self.createdBy = createdBy
    self.owner = owner
    self.adoptedBy = adoptedBy
    self.adoptedOn = adoptedOn
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.revisedOn = revisedOn
    self.reviewBy = reviewBy
    self.review = review
  }
}
