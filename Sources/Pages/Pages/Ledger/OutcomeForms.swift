import Charters
import Governance
import Links
import SwedishCalendar

extension HTML {
  /// What the viewer may do with an outcome.
  func outcomeForms(_ one: SeenOutcome, _ view: View) {
    let body = view.state.body(one.id.body)
    if one.kind == .recommendation, view.offers(.speakForBody, in: body), let body {
      address(one, view, body)
    }
    record(one, view)
    for (below, _) in view.state.carriers(of: one.entry, on: view.day) {
      carrier(one, view, below)
    }
    if let people = one.item.outcome?.assignedTo, !people.isEmpty, one.entry.description == nil,
      view.offers(.finish(people), in: body)
    {
      finish(one, view)
    }
  }

  private func address(_ one: SeenOutcome, _ view: View, _ body: Body) {
    let sheet = Sheet(view, .outcomeAction(one.id, .send))
    let own = view.state.principals(in: body, on: view.day)
    let address = one.entry.address
    let near = own + (address?.to ?? []).filter { !own.contains($0) }
    let network = view.state.network(of: body)
    let others = network.map { view.principals(of: $0) } ?? []
    let all = near + others.filter { !near.contains($0) }
    folded(address == nil ? AdoptionWords.address : AdoptionWords.readdress, sheet) {
      checkboxes(
        sheet.field(FieldName.principals, AdoptionWords.to),
        all.map { Choice($0.rawValue, view.name(of: $0)) },
        chosen: sheet.values(
          FieldName.principals, or: Set((address?.to ?? own).map(\.rawValue))))
      checkboxes(
        sheet.field(FieldName.onlyIfAll, AdoptionWords.condition, isOptional: true),
        [Choice("ja", AdoptionWords.onlyIfAll)],
        chosen: sheet.values(FieldName.onlyIfAll, or: address?.onlyIfAll == true ? ["ja"] : []))
      field(
        sheet.field(
          FieldName.due, AdoptionWords.last, value: address?.by?.description ?? "",
          isOptional: true), .date)
      buttons { submit(AdoptionWords.save, .primary) }
    }
  }

  /// A principal's decision, by those who act for it or the support office.
  private func record(_ one: SeenOutcome, _ view: View) {
    let body = view.state.body(one.id.body)
    let own = (one.entry.address?.to ?? []).filter { view.offers(.actFor($0), in: body) }
    guard !own.isEmpty else { return }
    let sheet = Sheet(view, .outcomeAction(one.id, .adopt))
    folded(AdoptionWords.record, sheet) {
      p(AdoptionWords.recordMore, .class("soft small"))
      select(
        sheet.field(
          FieldName.principals, AdoptionWords.principal,
          value: own.count == 1 ? own[0].rawValue : ""),
        (own.count == 1 ? [] : [Choice("", AdoptionWords.choosePrincipal)])
          + own.swedishSorted { view.name(of: $0) }
          .map { Choice($0.rawValue, view.name(of: $0)) })
      radios(
        sheet.field(FieldName.result, AdoptionWords.result),
        AdoptionOutcome.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
      field(
        sheet.field(FieldName.day, AdoptionWords.day, value: view.day.description), .date)
      adoptionTexts(sheet)
      buttons { submit(AdoptionWords.save, .primary) }
    }
  }

  private func adoptionTexts(_ sheet: Sheet) {
    field(
      sheet.field(
        FieldName.decider, AdoptionWords.decider, hint: AdoptionWords.deciderHint,
        isOptional: true, means: .decider))
    field(
      sheet.field(
        FieldName.paragraph, AdoptionWords.paragraph, isOptional: true, means: .paragraph))
    field(sheet.field(FieldName.diary, AdoptionWords.diary, isOptional: true, means: .diary))
    area(
      sheet.field(
        FieldName.change, AdoptionWords.change, hint: AdoptionWords.changeHint, isOptional: true,
        means: .change), rows: 3)
    field(sheet.field(FieldName.teller, AdoptionWords.teller, isOptional: true, means: .teller))
    field(sheet.field(FieldName.until, AdoptionWords.tellBy, isOptional: true), .date)
    var source = sheet.field(
      FieldName.source, AdoptionWords.source, hint: AdoptionWords.sourceHint, isOptional: true,
      means: .source)
    if case .refused(let refusal) = sheet.returned?.problem,
      refusal.reason == .adoptionSourceNeeded
    {
      source.error = refusal.swedish
    }
    field(source)
  }

  /// What a body below does about what was passed on to it: who answers for it, and how it goes.
  private func carrier(_ one: SeenOutcome, _ view: View, _ body: Body) {
    let carrying = one.entry.carrying[body.id]
    let name = view.name(of: body.id)
    if carrying?.isDone != true, view.offers(.speakForBody, in: body) {
      let sheet = Sheet(
        view, .outcomeAction(one.id, .name), of: FieldName.body, item: body.id.rawValue)
      let title = carrying == nil ? CarryingWords.name : CarryingWords.rename
      folded(CarryingWords.in(title, name), sheet) {
        concealed(FieldName.body, body.id.rawValue)
        select(
          sheet.field(
            FieldName.owner, CarryingWords.person,
            value: carrying.map { "\($0.person.rawValue)" } ?? ""),
          [Choice("", PersonWords.choose)] + view.owners(in: [body], and: carrying?.person))
        field(
          sheet.field(
            FieldName.due, CarryingWords.by, value: carrying?.by?.description ?? "",
            isOptional: true), .date)
        buttons { submit(CarryingWords.save, .primary) }
      }
    }
    if let carrying, !carrying.isDone, view.offers(.finish([carrying.person]), in: body) {
      report(one, view, body, name)
    }
  }

  private func report(_ one: SeenOutcome, _ view: View, _ body: Body, _ name: String) {
    let sheet = Sheet(
      view, .outcomeAction(one.id, .report), of: FieldName.body, item: body.id.rawValue)
    folded(CarryingWords.in(CarryingWords.report, name), sheet) {
      concealed(FieldName.body, body.id.rawValue)
      radios(
        sheet.field(
          FieldName.result, CarryingWords.status, value: CarryingStatus.underWay.rawValue),
        CarryingStatus.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
      area(
        sheet.field(
          FieldName.text, CarryingWords.words, hint: CarryingWords.wordsHint, isOptional: true,
          means: .text), rows: 3)
      buttons { submit(CarryingWords.save, .primary) }
    }
  }

  private func finish(_ one: SeenOutcome, _ view: View) {
    let sheet = Sheet(view, .outcomeAction(one.id, .end))
    card(CarryingWords.finish) {
      form(sheet) {
        field(
          sheet.field(
            FieldName.text, CarryingWords.reference, hint: CarryingWords.referenceHint,
            means: .reference))
        buttons { submit(CarryingWords.finish, .primary) }
      }
    }
  }
}

extension View {
  /// The principals with a seat in any body of a network, by name.
  fileprivate func principals(of network: NetworkID) -> [OrganisationID] {
    let bodies = state.allBodies.filter { state.network(of: $0) == network }
    return Set(bodies.flatMap { state.principals(in: $0, on: day) }).sorted()
      .swedishSorted { name(of: $0) }
  }
}
