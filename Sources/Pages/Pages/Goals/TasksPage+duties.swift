import Charters
import Governance
import Links
import SwedishCalendar

/// The duties of the convener and of the members, as checklists.
extension HTML {
  func duties(_ rule: DutiesRule, _ clause: Clause, _ body: Body, _ view: View) {
    let occasions = view.dutyOccasions(of: clause, body)
    part(rule.of.swedish) {
      p(.class("before-lines")) { cite(view.plate(clause.id, of: body.id)) }
      switch rule.of {
      case .convener: checklist(rule, occasions)
      case .members: perParty(rule, occasions, body, view)
      }
      told(rule, clause, body, view)
      noteForm(rule, clause, body, view)
    }
  }

  private func checklist(_ rule: DutiesRule, _ occasions: [DutyKey: Occasion]) {
    data(TaskWords.checklistTable, columns: TaskWords.checklist) { table in
      for line in rule.list {
        table.row(
          { self.text(line.duty.capitalised) },
          { self.state(occasions[DutyKey(line.duty, nil)]) },
          { self.shows(line) })
      }
    }
  }

  private func state(_ occasion: Occasion?) {
    guard let occasion else { return }
    badge(Mark(of: occasion.standing), occasion.standing.swedish)
    p(occasion.note.swedish, .class("soft small"))
  }

  private func shows(_ line: DutyLine) {
    text(
      line.shownBy.isEmpty
        ? TaskWords.byTelling : SummaryWords.listed(line.shownBy.map(\.swedish)).capitalised)
  }

  /// One row for each party, one column for each duty.
  private func perParty(
    _ rule: DutiesRule, _ occasions: [DutyKey: Occasion], _ body: Body, _ view: View
  ) {
    let parties = view.state.parties(of: body, on: view.day).swedishSorted { view.name(of: $0) }
    guard !parties.isEmpty else { return p(BodyWords.noSeats, .class("soft")) }
    let columns = [TaskWords.party] + rule.list.map(\.duty.capitalised)
    data(TaskWords.partyTable, columns: columns) { table in
      for party in parties {
        tr {
          th(view.name(of: party), .fixed("scope", "row"))
          for line in rule.list {
            td(.attribute("data-label", line.duty.capitalised)) {
              div { state(occasions[DutyKey(line.duty, party)]) }
            }
          }
        }
      }
    }
  }

  private func told(_ rule: DutiesRule, _ clause: Clause, _ body: Body, _ view: View) {
    let known = Set(rule.list.map(\.duty))
    let notes = body.dutyNotes.filter { $0.clause == clause.id && known.contains($0.duty) }
      .sorted { $0.on > $1.on }
    guard !notes.isEmpty else { return }
    details(.class("more")) {
      summary("\(TaskWords.told), \(notes.count)")
      history(
        notes.prefix(50).map { note in
          let who = note.party.map { view.name(of: $0) } ?? note.stamp.by.map { view.name(of: $0) }
          return Happening(
            note.duty.capitalised,
            when: [note.on.swedishShort, who].compactMap { $0 }.joined(separator: ", "),
            iso: note.on.description, mark: .attested,
            detail: [note.note, note.source].compactMap { $0 }.map { view.words($0) }
              .joined(separator: " \u{B7} "))
        })
    }
  }

  /// What no fact shows is told: by the convener, or by each party for itself.
  private func noteForm(_ rule: DutiesRule, _ clause: Clause, _ body: Body, _ view: View) {
    let untold = rule.list.enumerated().filter { $0.element.shownBy.isEmpty }
    let parties = rule.of == .members ? view.ownParties(in: body) : []
    let may = rule.of == .members ? !parties.isEmpty : view.offers(.speakForBody, in: body)
    guard !untold.isEmpty, may else { return }
    let sheet = Sheet(
      view, .goalsAction(body: body.id.rawValue, .tasks, .write), of: FieldName.clause,
      item: clause.id.rawValue)
    folded(TaskWords.note, sheet) {
      concealed(FieldName.clause, clause.id.rawValue)
      select(
        sheet.field(FieldName.task, TaskWords.duty),
        untold.map {
          Choice("\(clause.id.rawValue).\($0.offset + 1)", $0.element.duty.capitalised)
        })
      if rule.of == .members {
        select(sheet.field(FieldName.party, TaskWords.party), view.choices(parties))
      }
      area(sheet.field(FieldName.note, TaskWords.how, means: .note), rows: 3)
      field(sheet.field(FieldName.day, TaskWords.day, value: view.day.description), .date)
      if rule.of == .members { source(sheet, parties, in: body, view) }
      buttons { submit(TaskWords.save, .primary) }
    }
  }
}

/// A duty of the convener, or of the members for a party.
struct DutyKey: Hashable {
  let duty: String
  let party: OrganisationID?

  init(_ duty: String, _ party: OrganisationID?) {
    self.duty = duty
    self.party = party
  }
}

extension View {
  /// How each duty of a clause stands.
  fileprivate func dutyOccasions(of clause: Clause, _ body: Body) -> [DutyKey: Occasion] {
    let judged = judgements(body).first { $0.clause.id == clause.id }
    return (judged?.occasions ?? []).reduce(into: [:]) { found, occasion in
      guard case .duty(let duty, let party) = occasion.subject else { return }
      found[DutyKey(duty, party)] = occasion
    }
  }
}
