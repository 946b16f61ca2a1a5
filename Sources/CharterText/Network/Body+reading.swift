import Charters
import SwedishCalendar

enum BodyFileKey: String, FileKey {
  case name, kind, level, area, top, commissioner, relations, charter, mirrors, seats
}

extension Network.Body {
  init?(key: String, _ cursor: Cursor) {
    guard let fields = Fields<BodyFileKey>(cursor) else { return nil }
    let name = fields.required(.name) { $0.text() }
    let kind: BodyKind? = fields.required(.kind) { $0.word() }
    let level = fields.required(.level) { $0.key() }
    let area = fields.optional(.area) { $0.key() }
    let isTop = fields.flag(.top)
    let relations = fields.relations()
    let charter = fields.optional(.charter) { $0.following() }
    let mirrors = fields.optional(.mirrors) { $0.text() }
    let seats = fields.optional(.seats) { $0.seats() } ?? []
    guard let name, let kind, let level else { return nil }
    self.init(
      key: key, name: name, kind: kind, level: level, area: area, isTop: isTop,
      relations: relations, charter: charter, mirrors: mirrors, seats: seats)
  }
}

extension Fields<BodyFileKey> {
  /// The commissioner, written by itself, and the other relations.
  fileprivate func relations() -> [Relation: [String]] {
    var relations = optional(.relations) { $0.relations() } ?? [:]
    guard let commissioner = optional(.commissioner, { $0.keys() }) else { return relations }
    if relations[.commissioner] != nil, let twice = cursor(.commissioner) {
      twice.problem(
        .repeatedKey(Relation.commissioner.word, firstLine: twice.item.place.line))
    }
    relations[.commissioner] = commissioner
    return relations
  }
}

extension Cursor {
  fileprivate func relations() -> [Relation: [String]]? {
    let pairs = entries(anyName: true) { name, cursor -> (Relation, [String])? in
      guard let relation = Relation.allCases.first(where: { $0.word == name }) else {
        cursor.problem(
          .unknown(.relation, name, known: Relation.words), at: place(ofKey: name))
        return nil
      }
      return cursor.keys().map { (relation, $0) }
    }
    return pairs.map { Dictionary(uniqueKeysWithValues: $0) }
  }
}

enum FollowingFileKey: String, FileKey {
  case key, parts
  case followsFrom = "follows_from"
}

extension Cursor {
  /// The charter a body follows, which parts, and from when.
  fileprivate func following() -> Network.Following? {
    guard let fields = Fields<FollowingFileKey>(self) else { return nil }
    let key = fields.required(.key) { $0.key() }
    let from = fields.required(.followsFrom) { $0.day() }
    let parts = fields.optional(.parts) { $0.keys() } ?? []
    guard let key, let from else { return nil }
    return Network.Following(
      charter: CharterKey(key), parts: parts.map { PartKey($0) }, from: from)
  }
}

enum SeatFileKey: String, FileKey { case clause, spec, party, function, required }

extension Cursor {
  /// Seats are read one by one: a body may have several that are alike.
  fileprivate func seats() -> [Network.Seat]? {
    guard case .list(let items) = item.content else {
      problem(.wrongShape(found: item.shape, expected: .list))
      return nil
    }
    return items.enumerated().compactMap { child($0.element, "\($0.offset)").seat() }
  }

  private func seat() -> Network.Seat? {
    guard let fields = Fields<SeatFileKey>(self) else { return nil }
    let clause = fields.optional(.clause) { $0.text() }
    let spec = fields.optional(.spec) { $0.key() }
    let party = fields.required(.party) { $0.key() }
    let function = fields.required(.function) { $0.text() }
    let isRequired = fields.optional(.required) { $0.flag() } ?? true
    guard let party, let function else { return nil }
    return Network.Seat(
      clause: clause.map { ClauseID($0) }, spec: spec, party: party, function: function,
      isRequired: isRequired)
  }
}
