import Governance
import Links
import SwedishCalendar

/// What those who plan wish for.
extension HTML {
  /// The form that makes a proposal, or makes it anew.
  func wishes(_ sight: PlanningSight) {
    let sheet = Sheet(sight.view, sight.link(.plan))
    form(to: sheet.link, sheet.token, style: "form plan-form", id: sheet.key) {
      question(sheet)
      concealed(FieldName.version, "\(sight.draft?.version ?? 0)")
      if sight.own.count > 1 { scope(sight, sheet) }
      pause(sight, sheet)
      common(sight, sheet)
      if sight.own.count > 1 {
        ownWishes(sight, sheet)
      } else {
        count(sight, sheet, sight.body.id)
      }
      buttons {
        submit(
          sight.draft == nil ? PlanningWords.propose : PlanningWords.proposeAgain,
          sight.draft == nil ? .primary : .quiet)
      }
    }
  }

  private func scope(_ sight: PlanningSight, _ sheet: Sheet) {
    let isTree = sight.draft.map { $0.proposal.bodies.count > 1 } ?? true
    checkboxes(
      sheet.field(FieldName.isTree, PlanningWords.scope),
      [Choice("ja", PlanningWords.tree(sight.own.count - 1), hint: PlanningWords.treeHint)],
      chosen: sheet.values(FieldName.isTree, or: isTree ? ["ja"] : []))
  }

  private func pause(_ sight: PlanningSight, _ sheet: Sheet) {
    let pause = sight.wishes.pause
    fieldset {
      legend(PlanningWords.pause)
      p(PlanningWords.pauseHint, .class("hint soft small"))
      div(.class("pair")) {
        field(
          sheet.field(
            FieldName.from, PlanningWords.from, value: pause?.lowerBound.description ?? "",
            isOptional: true), .date)
        field(
          sheet.field(
            FieldName.to, PlanningWords.to, value: pause?.upperBound.description ?? "",
            isOptional: true), .date)
      }
    }
  }

  private func common(_ sight: PlanningSight, _ sheet: Sheet) {
    fieldset {
      legend(sight.own.count > 1 ? PlanningWords.forAll : PlanningWords.when)
      p(PlanningWords.whenHint, .class("hint soft small"))
      wish(sheet, sight.wishes.common, nil)
    }
  }

  private func wish(_ sheet: Sheet, _ wish: Wish, _ body: BodyID?) {
    func name(_ field: String) -> String {
      body.map { FieldName.each(field, $0.rawValue) } ?? field
    }
    div(.class("wish")) {
      select(
        sheet.field(
          name(FieldName.weekday), PlanningWords.weekday,
          value: wish.weekday.map { "\($0.rawValue)" } ?? "", isOptional: true),
        [Choice("", PlanningWords.anyDay)]
          + Weekday.allCases.prefix(5).map { Choice("\($0.rawValue)", $0.swedish) })
      field(
        sheet.field(
          name(FieldName.start), MeetingWords.start, value: wish.start?.field ?? "",
          isOptional: true), .time)
      field(
        sheet.field(
          name(FieldName.end), MeetingWords.end, value: wish.end?.field ?? "", isOptional: true),
        .time)
      field(
        sheet.field(
          name(FieldName.place), MeetingWords.place, value: wish.place ?? "", isOptional: true,
          means: .place))
      if let body {
        field(
          sheet.field(
            name(FieldName.count), PlanningWords.count, value: number(wish.count),
            isOptional: true), .number)
        concealed(FieldName.bodies, body.rawValue)
      }
    }
  }

  private func number(_ count: Int?) -> String { count.map { "\($0)" } ?? "" }

  private func count(_ sight: PlanningSight, _ sheet: Sheet, _ body: BodyID) {
    field(
      sheet.field(
        FieldName.each(FieldName.count, body.rawValue), PlanningWords.count,
        hint: PlanningWords.countHint, value: number(sight.wishes.own[body]?.count),
        isOptional: true), .number)
    concealed(FieldName.bodies, body.rawValue)
  }

  private func ownWishes(_ sight: PlanningSight, _ sheet: Sheet) {
    details(.class("fold"), .flag("open", if: sheet.isReturned)) {
      summary(PlanningWords.own)
      p(PlanningWords.ownHint, .class("soft small"))
      // A form holds a thousand fields at most; no tree of ours comes near.
      for body in sight.own.prefix(150) {
        fieldset(.class("own-wish")) {
          legend(sight.view.name(of: body))
          wish(sheet, sight.wishes.own[body] ?? Wish(), body)
        }
      }
    }
  }
}
