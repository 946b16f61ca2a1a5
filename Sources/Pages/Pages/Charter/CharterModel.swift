import Charters
public import Governance
import Links
import SwedishCalendar

/// What the page of a charter tells.
public struct CharterModel: Sendable {
  /// The clauses under one heading of the document.
  struct Section: Sendable {
    let id: String
    let name: String
    var clauses: [ClauseSummary]
  }

  let health: Health
  let asOf: AsOf
  /// That the body follows the charter from a day to come, where it does.
  let coming: String?
  let head: DocumentHead
  let troubled: [ClauseSummary]
  let sections: [Section]

  /// Nil where the body follows no charter.
  public init?(_ body: Body, _ view: View) {
    guard let followed = view.state.charter(of: body, on: view.day) else { return nil }
    let judgements = view.judgements(body)
    health = Health(judgements)
    asOf = view.asOf(.charter(body: body.id.rawValue))
    coming =
      followed.following.from > view.day
      ? CharterWords.followed(from: followed.following.from) : nil
    head = followed.head
    troubled = view.troubled(body)
    sections = Self.sections(judgements.map { ClauseSummary($0, of: body, view) })
  }

  /// The document's own headings, in its order; a clause without one stands under the last.
  private static func sections(_ clauses: [ClauseSummary]) -> [Section] {
    clauses.reduce(into: []) { sections, clause in
      let name = clause.clause.heading ?? sections.last?.name ?? CharterWords.clauses
      if sections.last?.name == name {
        sections[sections.count - 1].clauses.append(clause)
      } else {
        let id = "avsnitt-\(sections.count + 1)"
        sections.append(Section(id: id, name: name, clauses: [clause]))
      }
    }
  }
}

extension View {
  /// The bar that says which day a page shows.
  func asOf(_ page: Link) -> AsOf {
    AsOf(
      page: page, day: day.description, past: asOf.map { CharterWords.past($0) },
      now: CharterWords.now(day))
  }
}

extension Followed {
  /// The head of the document with the version that is in force (A01).
  fileprivate var head: DocumentHead {
    DocumentHead(
      kind: charter.document.kind?.capitalised ?? CharterWords.document, title: charter.title,
      origin: charter.notice, facts: lines)
  }

  private var lines: [(term: String, value: String)] {
    let document = charter.document
    let validity = document.validUntil?.swedishShort ?? CharterWords.untilFurther
    let carried = charter.parts.filter { following.parts.contains($0.key) }.map(\.name)
    let optional: [(String, String?)] = [
      (CharterWords.adoptedBy, document.adoptedBy),
      (CharterWords.adoptedOn, document.adoptedOn?.swedishShort),
      (CharterWords.validFrom, document.validFrom?.swedishShort),
      (CharterWords.validUntil, validity),
      (CharterWords.revised, document.revisedOn?.swedishShort),
      (CharterWords.review, document.reviewBy?.swedishShort ?? document.review),
      (CharterWords.owner, document.owner),
      (CharterWords.createdBy, document.createdBy),
      (CharterWords.parts, carried.isEmpty ? nil : SummaryWords.listed(carried)),
      (CharterWords.version, version.from.swedishShort),
      (CharterWords.followedFrom, following.from.swedishShort),
    ]
    return optional.compactMap { term, value in value.map { (term: term, value: $0) } }
  }
}
