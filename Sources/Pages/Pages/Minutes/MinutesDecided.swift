import Charters
import Governance
import Links

/// What is asked of a decision where the charter asks it: whose delegation it lies within (C05),
/// and who writes the description of a local assignment (C26).
extension MinutesWriting {
  /// The principals with a seat, where decisions must lie within the delegation of each.
  var delegating: [OrganisationID] {
    guard powers?.areWithinDelegation == true, let host = sight.host else { return [] }
    return sight.view.state.principals(in: host, on: sight.meeting.day)
  }

  /// The principals that an item is said to lie within the delegation of.
  func within(_ item: Item) -> Set<String> {
    let name = FieldName.within(item.number)
    let shared = (item.outcome?.within ?? []).map(\.rawValue).joined(separator: " ")
    return sheet.values(
      name, or: Set(start(name, shared: shared).split(separator: " ").map(String.init)))
  }

  /// Whether an item is entered as a decision that not every principal is said to delegate.
  func isUndelegated(_ item: Item) -> Bool {
    guard outcome(of: item) == .decision,
      powers?.delegation(limiting: .decision, matter: item.matter) != nil
    else { return false }
    return !Set(delegating.map(\.rawValue)).isSubset(of: within(item))
  }

  /// Whether the host's charter asks for descriptions of local assignments.
  var asksForDescriptions: Bool {
    sight.host.flatMap { sight.view.state.assignmentClause(of: $0, on: sight.meeting.day) } != nil
  }

  /// Why a local assignment was refused, where it is this item's.
  func assignmentFault(of item: Item) -> String? {
    guard case .refused(let refusal) = sheet.returned?.problem,
      refusal.reason == .assignmentWithoutResponsible,
      !sheet.values(FieldName.assignment(item.number)).isEmpty,
      sheet.value(FieldName.assigned(item.number)).isEmpty
    else { return nil }
    return refusal.swedish
  }
}

extension HTML {
  /// What is told of an item where it is decided, folded until it is asked for.
  func decided(_ writing: MinutesWriting, _ item: Item) {
    let delegating = writing.delegating
    guard !delegating.isEmpty || writing.asksForDescriptions else { return }
    let isOpen =
      writing.sheet.isReturned || writing.outcome(of: item) == .decision
    details(.class("fold"), .flag("open", if: isOpen)) {
      summary(MinutesWords.decided)
      div(.class("stack")) {
        if !delegating.isEmpty { delegation(writing, item, delegating) }
        if writing.asksForDescriptions { assignment(writing, item) }
      }
    }
  }

  private func delegation(
    _ writing: MinutesWriting, _ item: Item, _ principals: [OrganisationID]
  ) {
    var field = writing.sheet.field(
      FieldName.within(item.number), MinutesWords.within, hint: MinutesWords.withinHint,
      isOptional: true)
    if writing.isUndelegated(item), let refusal = writing.refusal(of: item) {
      field.error = refusal.swedish
    }
    let view = writing.sight.view
    checkboxes(
      field, principals.map { Choice($0.rawValue, view.name(of: $0)) },
      chosen: writing.within(item))
    let name = FieldName.delegation(item.number)
    let shared = view.outcomeText(item.outcome?.delegation) ?? ""
    self.field(
      writing.sheet.field(
        name, LedgerWords.delegation, value: writing.start(name, shared: shared),
        isOptional: true, means: .delegation))
  }

  private func assignment(_ writing: MinutesWriting, _ item: Item) {
    let name = FieldName.assignment(item.number)
    let people = item.outcome?.assignedTo ?? []
    checkboxes(
      writing.sheet.field(name, MinutesWords.assignment, isOptional: true),
      [Choice("ja", MinutesWords.assignmentChoice)],
      chosen: writing.sheet.values(
        name, or: writing.start(name, shared: people.isEmpty ? "" : "ja").isEmpty ? [] : ["ja"]))
    responsible(
      writing, item, FieldName.assigned(item.number), LedgerWords.assigned, people.first,
      fault: writing.assignmentFault(of: item))
    responsible(
      writing, item, FieldName.assignedToo(item.number), LedgerWords.assignedToo,
      people.dropFirst().first)
  }

  /// Who writes a description; the clause lets it be one or several (C26).
  private func responsible(
    _ writing: MinutesWriting, _ item: Item, _ name: String, _ label: String, _ person: PersonID?,
    fault: String? = nil
  ) {
    var field = writing.sheet.field(
      name, label, value: writing.start(name, shared: person.map { "\($0.rawValue)" } ?? ""),
      isOptional: true)
    field.error = field.error ?? fault
    select(
      field,
      [Choice("", PersonWords.choose)]
        + writing.sight.view.owners(in: writing.sight.bodies, and: person))
  }
}
