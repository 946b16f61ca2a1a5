import Charters
import Governance
import Links
import SwedishCalendar

extension HTML {
  /// Who keeps the contact with other bodies, the missing ones shown with who stands in.
  func contacts(_ model: MembersModel, _ view: View) {
    let mayName = view.offers(.speakForBody, in: model.body)
    let others = Set(model.body.relations.values.joined()).sorted()
    guard !model.contacts.isEmpty || (mayName && !others.isEmpty) else { return }
    part(MembersWords.contacts, id: "kontakt") {
      if model.contacts.isEmpty {
        p(MembersWords.noContacts, .class("soft"))
      } else {
        data(MembersWords.contactsNow, columns: MembersWords.contactColumns) { table in
          for line in model.contacts { row(line, model, view, table) }
        }
      }
      guard mayName else { return }
      div(.class("below")) {
        if !others.isEmpty { nameLiaison(others, model, view) }
        for line in model.contacts where line.isOwn { endLiaison(line, model, view) }
      }
    }
  }

  private func row(
    _ line: MembersModel.ContactLine, _ model: MembersModel, _ view: View, _ table: Rows
  ) {
    table.row(
      { self.a(view.name(of: line.other), to: .body(line.other.rawValue)) },
      { self.text(line.side?.swedish.capitalisedWord ?? MembersWords.anySide) },
      {
        if let liaison = line.liaison {
          self.text(view.name(of: liaison.person))
          if !liaison.jointly.isEmpty {
            let parties = liaison.jointly.map { view.name(of: $0) }
            self.p(MembersWords.jointly(parties), .class("soft small"))
          }
        } else {
          self.badge(.late, MembersWords.contactMissing)
          self.p(MembersWords.standIn(view.standIn(in: model.body)), .class("soft small"))
        }
      },
      {
        if let liaison = line.liaison { self.text(liaison.from.swedishShort + " ") }
        if let clause = line.clause { self.cite(clause) }
      })
  }

  private func nameLiaison(_ others: [BodyID], _ model: MembersModel, _ view: View) {
    let sheet = Sheet(view, .membersAction(body: model.body.id.rawValue, .name))
    folded(MembersWords.nameLiaison, sheet, finds: true) {
      select(
        sheet.field(FieldName.body, MembersWords.contactWith),
        others.map { Choice($0.rawValue, view.name(of: $0)) })
      radios(
        sheet.field(FieldName.side, SeatWords.side, value: Side.region.rawValue),
        [Side.region, .municipality].map { Choice($0.rawValue, $0.swedish.capitalisedWord) })
      person(
        sheet, sheet.field(FieldName.person, SeatWords.person),
        near: [view.sitting(in: model.body)])
      field(sheet.field(FieldName.from, SeatWords.from, value: view.day.description), .date)
      parties(sheet, model, view)
      buttons { submit(MembersWords.nameLiaison, .primary) }
    }
  }

  /// Parties of one side may name someone together (D26).
  private func parties(_ sheet: Sheet, _ model: MembersModel, _ view: View) {
    var parties: [OrganisationID] = []
    for seat in model.levels.flatMap(\.sides).flatMap(\.seats)
    where !parties.contains(seat.seat.party) {
      parties.append(seat.seat.party)
    }
    guard parties.count > 1 else { return }
    details(.class("more")) {
      summary(MembersWords.ifJointly)
      checkboxes(
        sheet.field(FieldName.parties, MembersWords.parties, isOptional: true),
        parties.map { Choice($0.rawValue, view.name(of: $0)) },
        chosen: sheet.values(FieldName.parties))
    }
  }

  private func endLiaison(_ line: MembersModel.ContactLine, _ model: MembersModel, _ view: View) {
    guard let liaison = line.liaison else { return }
    let key = "\(liaison.to.rawValue)-\(liaison.side.rawValue)-\(liaison.person.rawValue)"
    let sheet = Sheet(view, .membersAction(body: model.body.id.rawValue, .end), item: key)
    let names = (view.name(of: liaison.person), view.name(of: liaison.to))
    folded(MembersWords.endLiaison(names.0, with: names.1), sheet) {
      concealed(FieldName.item, key)
      concealed(FieldName.body, liaison.to.rawValue)
      concealed(FieldName.side, liaison.side.rawValue)
      concealed(FieldName.person, "\(liaison.person.rawValue)")
      field(sheet.field(FieldName.day, SeatWords.lastDay, value: view.day.description), .date)
      buttons { submit(MembersWords.end, .danger) }
    }
  }
}
