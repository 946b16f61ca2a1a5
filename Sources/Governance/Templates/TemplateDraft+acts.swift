public import Charters
import SwedishCalendar

/// A filled template becomes a body by the same acts as any other.
extension TemplateDraft {
  /// The charter that the filled template is; nil where something is missing.
  public func charter(from template: Charter, in state: State) -> Charter? {
    guard gaps(in: template, state).isEmpty else { return nil }
    let head = DocumentHeader(
      createdBy: template.document.createdBy, owner: template.document.owner,
      adoptedBy: adoptedBy, adoptedOn: adoptedOn, validFrom: validFrom)
    return template.established(
      as: charterKey(in: state), titled: title.isEmpty ? suggestedTitle(for: template) : title,
      answers, head: head)
  }

  /// The acts that establish the body with its seats and let it follow its charter; nil where
  /// something is missing.
  public func acts(from template: Charter, in state: State) -> [Act]? {
    guard let charter = charter(from: template, in: state), let kind, let level, let validFrom
    else { return nil }
    let body = BodyID(key)
    let composition = charter.clauses.first { clause in
      clause.rules.contains { $0.kind == .composition }
    }
    let seats = seats.map { seat in
      Act.establishSeat(
        EstablishSeat(
          body: body, party: seat.party, function: seat.function, clause: composition?.id,
          isRequired: seat.isRequired, from: validFrom))
    }
    return [
      .registerBody(
        RegisterBody(body: body, name: name, kind: kind, level: level, area: area)),
      .setRelations(SetRelations(body: body, relations: relations)),
      .adoptCharter(AdoptCharter(charter: charter, from: validFrom)),
      .followCharter(FollowCharter(body: body, charter: charter.key, from: validFrom)),
    ] + seats
  }

  private var relations: [Relation: [BodyID]] {
    Dictionary(related.map { ($0.relation, [$0.body]) }) { first, _ in first }
  }

  /// A charter of its own: another with the body's short name would be a version of that one.
  private func charterKey(in state: State) -> CharterKey {
    var key = CharterKey(self.key)
    var number = 1
    while !state.versions(of: key).isEmpty {
      number += 1
      key = CharterKey("\(self.key)-\(number)")
    }
    return key
  }
}
