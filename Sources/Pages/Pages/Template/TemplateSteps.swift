import Charters
import Governance
import Links
import SwedishCalendar

/// The steps beside the document's own blanks: the body, its seats, the head, and the whole.
extension HTML {
  func bodyStep(_ sight: TemplateSight) {
    let (view, draft) = (sight.view, sight.draft)
    let sheet = sight.sheet(.set)
    form(sheet) {
      field(sheet.field(FieldName.name, BodyAdministrationWords.name, value: draft.name))
      field(
        sheet.field(
          FieldName.key, AdministrationWords.key, hint: AdministrationWords.keyHint,
          value: draft.key))
      select(
        sheet.field(
          FieldName.kind, BodyAdministrationWords.kind, value: draft.kind?.rawValue ?? ""),
        [Choice("", AdministrationWords.choose)]
          + BodyKind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
      select(
        sheet.field(
          FieldName.level, BodyAdministrationWords.level, value: draft.level?.rawValue ?? ""),
        [Choice("", AdministrationWords.choose)] + view.levelChoices)
      select(
        sheet.field(
          FieldName.area, AdministrationWords.area, value: draft.area?.rawValue ?? "",
          isOptional: true),
        [Choice("", AdministrationWords.wholeArea)]
          + view.state.areas.map { Choice($0.id.rawValue, view.short($0.name)) })
      relations(sheet, sight)
      stepButtons(sight)
    }
  }

  private func relations(_ sheet: Sheet, _ sight: TemplateSight) {
    for relation in TemplateDraft.relations(of: sight.template) {
      select(
        sheet.field(
          FieldName.each(FieldName.relation, relation.rawValue), TemplateWords.relation(relation),
          value: sight.draft.body(relation)?.rawValue ?? ""),
        [Choice("", AdministrationWords.choose)] + sight.view.bodyChoices())
    }
  }

  func headStep(_ sight: TemplateSight) {
    let draft = sight.draft
    let sheet = sight.sheet(.set)
    form(sheet) {
      field(
        sheet.field(
          FieldName.title, TemplateWords.documentTitle,
          value: draft.title.isEmpty ? draft.suggestedTitle(for: sight.template) : draft.title))
      field(sheet.field(FieldName.adopter, TemplateWords.adoptedBy, value: draft.adoptedBy))
      field(
        sheet.field(
          FieldName.day, TemplateWords.adoptedOn, value: draft.adoptedOn?.description ?? ""), .date)
      field(
        sheet.field(
          FieldName.from, TemplateWords.validFrom, value: draft.validFrom?.description ?? ""),
        .date)
      stepButtons(sight)
    }
  }

  func seatsStep(_ sight: TemplateSight) {
    div(.class("stack")) {
      if sight.draft.seats.isEmpty {
        empty(TemplateWords.noSeats, TemplateWords.noSeatsMore)
      } else {
        seats(sight)
      }
      addSeat(sight)
      buttons {
        buttonLink(
          TemplateWords.onward, to: sight.step.next(in: sight.template).link(sight.template))
        if let before = sight.step.before(in: sight.template) {
          buttonLink(TemplateWords.back, to: before.link(sight.template), .plain)
        }
      }
    }
  }

  private func seats(_ sight: TemplateSight) {
    data(TemplateWords.seats, columns: TemplateWords.seatColumns) { table in
      for (number, seat) in sight.draft.seats.enumerated() {
        table.row(
          { self.text(seat.function) }, { self.text(sight.view.name(of: seat.party)) },
          { self.text(seat.isRequired ? TemplateWords.yes : TemplateWords.no) },
          { self.removeSeat(number, seat, sight) })
      }
    }
  }

  private func removeSeat(_ number: Int, _ seat: TemplateDraft.Seat, _ sight: TemplateSight) {
    let sheet = sight.sheet(.remove, item: "\(number)")
    form(to: sheet.link, sheet.token, style: nil, id: sheet.key) {
      concealed(FieldName.seat, "\(number)")
      button(.class("button plain"), .fixed("type", "submit")) {
        text(TemplateWords.removeSeat)
        span(": " + seat.function, .class("unseen"))
      }
    }
  }

  private func addSeat(_ sight: TemplateSight) {
    let sheet = sight.sheet(.add)
    form(sheet) {
      field(
        sheet.field(FieldName.name, TemplateWords.function, hint: TemplateWords.functionHint))
      select(
        sheet.field(FieldName.party, TemplateWords.party),
        [Choice("", AdministrationWords.choose)] + sight.view.organisationChoices())
      checkboxes(
        sheet.field(FieldName.desired, TemplateWords.desired, isOptional: true),
        [Choice("ja", TemplateWords.wished)], chosen: sheet.values(FieldName.desired))
      buttons { submit(TemplateWords.addSeat, .primary) }
    }
  }

  func review(_ sight: TemplateSight) {
    beside {
      part(TemplateWords.text) { growingText(sight) }
      if !sight.draft.seats.isEmpty {
        part(TemplateWords.seats) {
          ul {
            for seat in sight.draft.seats {
              li("\(seat.function), \(sight.view.name(of: seat.party))")
            }
          }
        }
      }
    } aside: {
      left(sight)
      discard(sight)
    }
  }

  /// What is left, each a link to where it is filled in; nothing can be adopted until it is.
  private func left(_ sight: TemplateSight) {
    let gaps = sight.progress.gaps
    guard gaps.isEmpty else {
      return card(TemplateWords.left) {
        p(TemplateWords.notYet)
        ul {
          for gap in gaps {
            li { a(gap.swedish, to: gap.step(in: sight.template).link(sight.template)) }
          }
        }
      }
    }
    card(TemplateWords.whole) {
      p(TemplateWords.wholeMore)
      form(sight.sheet(.adopt)) { buttons { submit(TemplateWords.establish, .primary) } }
    }
  }

  private func discard(_ sight: TemplateSight) {
    form(to: sight.sheet(.remove).link, sight.view.token, style: nil) {
      submit(TemplateWords.discard, .plain)
    }
  }
}
