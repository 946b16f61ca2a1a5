/// What can be found by its words: kept beside the journal, and built anew from it at any time.
public protocol Index: Sendable {
  /// The last event of the journal that the index holds; nil where it must be built anew.
  var position: Int? { get throws }

  /// Lets go of everything.
  func reset() throws

  /// Puts the documents of these owners in place of those they had, and tells how far it has come
  /// in the same transaction; where `position` is nil, it is still to be built.
  func apply(_ changes: [IndexChange], position: Int?) throws

  /// The keys of the documents that hold every word asked for, or a form or compound of it,
  /// beginning below `place`; the highest places first.
  func find(_ query: IndexQuery, below place: Int, limit: Int) throws -> [IndexHit]

  /// Where in a text the words asked for stand.
  func marks(of words: String, in text: String) throws -> [Range<String.Index>]

  /// Keeps the text of a file, in parts.
  func keep(_ parts: [ExtractPart], of digest: String) throws

  /// A file's text; nil where it has not been read.
  func extract(_ digest: String) throws -> [ExtractPart]?

  /// Lets go of the texts of all files but these, beyond recovery of what has been erased.
  func wipe(keeping digests: Set<String>) throws
}

/// Everything that one owner, such as a meeting, has in the index.
public struct IndexChange: Hashable, Sendable {
  public let owner: String
  public let documents: [IndexDocument]

  public init(owner: String, documents: [IndexDocument]) {
    self.owner = owner
    self.documents = documents
  }
}

/// One thing that can be found.
public struct IndexDocument: Hashable, Sendable {
  /// What it is, as the one who indexes it names it.
  public let key: String
  /// What a search can be narrowed to: words of ASCII letters, digits and hyphens.
  public let labels: [String]
  /// Its day as a number: the latest is found first.
  public let day: Int
  public let text: String

  public init(key: String, labels: [String], day: Int, text: String) {
    self.key = key
    self.labels = labels
    self.day = day
    self.text = text
  }
}

/// What is searched for.
public struct IndexQuery: Hashable, Sendable {
  public let words: String
  /// The labels that a document must have, all of them.
  public let labels: [String]
  /// The labels of which a document must have at least one, where there are any.
  public let anyOf: [String]

  public init(words: String, labels: [String] = [], anyOf: [String] = []) {
    self.words = words
    self.labels = labels
    self.anyOf = anyOf
  }
}

/// A document that was found, and its place in the order of days.
public struct IndexHit: Hashable, Sendable {
  public let place: Int
  public let key: String

  public init(place: Int, key: String) {
    self.place = place
    self.key = key
  }
}

/// A part of a file's text.
public struct ExtractPart: Hashable, Sendable {
  /// Where it begins, as people know it; empty where that is not known.
  public let place: String
  public let text: String

  public init(place: String, text: String) {
    self.place = place
    self.text = text
  }
}
