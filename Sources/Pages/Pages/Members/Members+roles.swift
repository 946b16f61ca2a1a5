import Charters
import Governance
import Links
import SwedishCalendar

extension HTML {
  /// The roles of a body, who holds them and how they came to it.
  func roles(_ model: MembersModel, _ view: View) {
    let outlook = Link.role(body: model.body.id.rawValue)
    part(BodyWords.roles, id: "roller", more: (RoleWords.link, outlook)) {
      if model.roles.isEmpty { p(BodyWords.noRoles, .class("soft")) }
      if !model.roles.isEmpty {
        data(MembersWords.rolesNow, columns: MembersWords.roleColumns) { table in
          for line in model.roles { row(line, model, view, table) }
        }
      }
      guard view.offers(.appoint, in: model.body) else { return }
      div(.class("below")) {
        takeRole(model, view)
        for line in model.roles where line.term.holds(on: view.day) {
          leaveRole(line, model, view)
        }
      }
    }
  }

  private func row(
    _ line: MembersModel.RoleLine, _ model: MembersModel, _ view: View, _ table: Rows
  ) {
    let term = line.term
    table.row(
      { self.text(term.role.swedish.capitalisedWord) },
      {
        self.text(view.name(of: term.person))
        if let side = term.side { self.p(side.swedish, .class("soft small")) }
      },
      {
        if term.isActing { self.badge(.departure, line.how) } else { self.text(line.how) }
        self.text(" ")
        if let clause = line.clause { self.cite(clause) }
        if let voters = term.election?.voters, !voters.isEmpty {
          self.details(.class("more")) {
            self.summary(MembersWords.tookPart(voters.count))
            self.p(voters.map { view.name(of: $0) }.joined(separator: "; "), .class("small"))
          }
        }
      },
      { self.text(MembersWords.time(term)) })
  }

  private func takeRole(_ model: MembersModel, _ view: View) {
    let id = model.body.id.rawValue
    let sheet = Sheet(view, .membersAction(body: id, .take))
    folded(MembersWords.take, sheet, finds: true) {
      select(
        sheet.field(FieldName.role, MembersWords.role),
        RoleKind.allCases.map { Choice($0.rawValue, $0.swedish.capitalisedWord) })
      person(
        sheet, sheet.field(FieldName.person, SeatWords.person, hint: MembersWords.roleHint),
        near: [view.sitting(in: model.body)])
      field(sheet.field(FieldName.from, SeatWords.from, value: view.day.description), .date)
      field(
        sheet.field(
          FieldName.until, SeatWords.until, hint: MembersWords.untilHint, isOptional: true), .date)
      election(sheet, model, view)
      checkboxes(
        sheet.field(FieldName.isActing, MembersWords.ifNotTurn),
        [Choice("ja", MembersWords.isActing, hint: MembersWords.actingHint)],
        chosen: sheet.values(FieldName.isActing))
      area(
        sheet.field(
          FieldName.reason, SeatWords.reason, hint: MembersWords.actingReason, isOptional: true,
          means: .reason), rows: 2)
      buttons { submit(MembersWords.take, .primary) }
    }
  }

  private func election(_ sheet: Sheet, _ model: MembersModel, _ view: View) {
    var day = sheet.field(
      FieldName.election, MembersWords.electionDay, hint: MembersWords.electionHint,
      isOptional: true)
    if case .refused(let refusal) = sheet.returned?.problem, refusal.reason == .electionNeeded {
      day.error = refusal.swedish
    }
    field(day, .date)
    let seats = model.levels.flatMap(\.sides).flatMap(\.seats).filter { $0.holder != nil }
    guard !seats.isEmpty else { return }
    details(.class("more")) {
      summary(MembersWords.voters)
      checkboxes(
        sheet.field(FieldName.voters, MembersWords.votersLong, isOptional: true),
        seats.map { seat in
          let name = seat.holder.map { view.name(of: $0.person) } ?? ""
          return Choice("\(seat.number)", name, hint: "\(seat.function), \(seat.party)")
        }, chosen: sheet.values(FieldName.voters))
    }
  }

  private func leaveRole(_ line: MembersModel.RoleLine, _ model: MembersModel, _ view: View) {
    let term = line.term
    let key = "\(term.role.rawValue)-\(term.person.rawValue)"
    let sheet = Sheet(view, .membersAction(body: model.body.id.rawValue, .leave), item: key)
    folded(MembersWords.leave(term.role, view.name(of: term.person)), sheet) {
      concealed(FieldName.item, key)
      concealed(FieldName.role, term.role.rawValue)
      concealed(FieldName.person, "\(term.person.rawValue)")
      field(sheet.field(FieldName.day, SeatWords.lastDay, value: view.day.description), .date)
      buttons { submit(MembersWords.end, .danger) }
    }
  }
}
