public import Charters
public import SwedishCalendar

/// A body on its way to be made from a template: what has been filled in so far (B01).
///
/// It is no part of the journal. When all is filled in, it gives the ordinary acts that establish
/// the body, adopt its charter and let it follow that.
public struct TemplateDraft: Hashable, Sendable, Codable {
  /// The answers, by the keys of their questions.
  public var answers: [String: TemplateAnswer] = [:]
  /// The body's name, and the short name that addresses show.
  public var name = ""
  public var key = ""
  public var kind: BodyKind?
  public var level: LevelID?
  public var area: AreaID?
  /// The bodies it stands in relation to: its commissioner, and others that the charter names.
  public var related: [Related] = []
  public var seats: [Seat] = []
  /// The head of the document.
  public var title = ""
  public var adoptedBy = ""
  public var adoptedOn: Day?
  public var validFrom: Day?

  /// A draft in which nothing is filled in.
  public init() {}

  /// The body that stands in a relation to the one that is made.
  public struct Related: Hashable, Sendable, Codable {
    public var relation: Relation
    public var body: BodyID

    /// The body in this relation.
    public init(_ relation: Relation, _ body: BodyID) {
      self.relation = relation
      self.body = body
    }
  }

  /// A seat that the body is to have.
  public struct Seat: Hashable, Sendable, Codable {
    public var party: OrganisationID
    public var function: String
    public var isRequired: Bool

    /// A seat of a party.
    public init(party: OrganisationID, function: String, isRequired: Bool = true) {
      self.party = party
      self.function = function
      self.isRequired = isRequired
    }
  }

  /// Something that is not filled in.
  public enum Gap: Hashable, Sendable {
    case question(TemplateQuestion)
    case name, key, kind, level, title, adoptedBy, adoptedOn, validFrom
    /// Nobody stands in a relation that the charter rests on.
    case relation(Relation)
    /// The short name is another body's.
    case keyTaken
    /// The body's time would be over before it begins.
    case endsBeforeItBegins(Day)
  }
}

extension TemplateDraft {
  /// The body in a relation, where one is chosen.
  public func body(_ relation: Relation) -> BodyID? {
    related.first { $0.relation == relation }?.body
  }

  /// The title that the document has where no other is written.
  public func suggestedTitle(for template: Charter) -> String {
    if !Blank.all(in: template.title).isEmpty { return template.filled(with: answers).title }
    return name.isEmpty ? "" : TemplateDraft.title(for: name)
  }

  /// What is left to fill in before the body can be made, in the order it is asked for.
  public func gaps(in template: Charter, _ state: State) -> [Gap] {
    let unanswered = template.questions.filter { answers[$0.key]?.isWhole != true }
    return bodyGaps(in: template, state) + unanswered.map(Gap.question) + headGaps(in: template)
  }

  private func bodyGaps(in template: Charter, _ state: State) -> [Gap] {
    let missing: [(Bool, Gap)] = [
      (name.isEmpty, .name), (key.isEmpty, .key), (kind == nil, .kind), (level == nil, .level),
      (state.body(BodyID(key)) != nil, .keyTaken),
    ]
    let unrelated = TemplateDraft.relations(of: template).filter { relation in
      body(relation).flatMap { state.body($0) } == nil
    }
    return missing.filter(\.0).map(\.1) + unrelated.map(Gap.relation)
  }

  private func headGaps(in template: Charter) -> [Gap] {
    let title = title.isEmpty ? suggestedTitle(for: template) : title
    var gaps: [Gap] = []
    if title.isEmpty { gaps.append(.title) }
    if adoptedBy.isEmpty { gaps.append(.adoptedBy) }
    if adoptedOn == nil { gaps.append(.adoptedOn) }
    guard let validFrom else { return gaps + [.validFrom] }
    let end = answers.values.lazy.compactMap { answer in
      if case .ends(let day) = answer.decided { day } else { nil }
    }.first
    if let end, end < validFrom { gaps.append(.endsBeforeItBegins(end)) }
    return gaps
  }

  /// The relations that a body following the template rests on, its commissioner first.
  public static func relations(of template: Charter) -> [Relation] {
    let named = template.clauses.flatMap(\.rules).flatMap(\.relations)
    let structural = template.clauses.flatMap(\.structure).contains(.practitioners)
    let all = [.commissioner] + named + (structural ? [Relation.practitioners] : [])
    return Relation.allCases.filter(all.contains)
  }
}
