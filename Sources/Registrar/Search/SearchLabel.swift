public import Charters
public import Governance

/// What a search can be narrowed to, and whom a document may at most be for.
///
/// Labels only spare the search from going through what nobody of the viewer's kind can read; who
/// may read what is decided by the functions of the pages, on what was found.
public enum SearchLabel {
  /// The label of a kind.
  public static func kind(_ kind: Findable.Kind) -> String { "k-\(kind.rawValue)" }
  /// The label of a body.
  public static func body(_ body: BodyID) -> String { "b-\(body.rawValue)" }
  /// The label of one to whom something belongs.
  public static func person(_ person: PersonID) -> String { "p-\(person.rawValue)" }
  /// The label of what was published for an audience, or more than it.
  public static func audience(_ audience: Audience) -> String { "a-\(audience.rawValue)" }
  /// The label of meetings that someone from outside was called in to.
  public static let guests = "g-guests"

  /// The labels of which everything that someone may read has at least one.
  public static func readable(
    by viewer: PersonID?, in bodies: [BodyID]
  ) -> [String] {
    guard let viewer else { return [audience(.open)] }
    return [audience(.open), audience(.network), guests, person(viewer)] + bodies.map(body)
  }
}

extension Meeting {
  /// Every audience beyond the members that papers of the meeting have been published for.
  var audiences: Set<Audience> {
    let versions = minutes?.versions.compactMap(\.published?.audience) ?? []
    return Set(publications.map(\.audience) + versions).subtracting([.members])
  }
}
