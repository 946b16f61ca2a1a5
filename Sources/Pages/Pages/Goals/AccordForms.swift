import Charters
import Governance
import Links
import SwedishCalendar

/// What those who keep an agreement write in it.
extension HTML {
  func accordForms(_ accord: Accord, _ body: Body, _ view: View) {
    guard view.offers(.speakForBody, in: view.state.body(accord.keeper)) else {
      return p(AccordWords.writtenBy(view.name(of: accord.keeper)), .class("soft small"))
    }
    setGoal(accord, body, view)
    addArea(accord, body, view)
    setAnnex(accord, body, view)
    let sheet = sheet(accord, body, view, .change)
    folded(AccordWords.change, sheet) {
      accordFields(sheet, view, of: accord)
      buttons { submit(AccordWords.save, .primary) }
    }
  }

  private func sheet(
    _ accord: Accord, _ body: Body, _ view: View, _ action: Link.Action
  ) -> Sheet {
    Sheet(
      view,
      .goalsAction(body: body.id.rawValue, .agreements, number: accord.id.rawValue, action))
  }

  private func setGoal(_ accord: Accord, _ body: Body, _ view: View) {
    let sheet = sheet(accord, body, view, .set)
    folded(AccordWords.addGoal, sheet) {
      if !accord.goals.isEmpty {
        select(
          sheet.field(FieldName.goal, AccordWords.which),
          [Choice("", AccordWords.newGoal)]
            + accord.goals.map { Choice("\($0.number)", view.words($0.name)) })
      }
      area(
        sheet.field(
          FieldName.name, AccordWords.goalName, hint: AccordWords.goalHint, means: .name),
        rows: 2)
      if !accord.areas.isEmpty {
        select(
          sheet.field(FieldName.developmentArea, AccordWords.area, isOptional: true),
          [Choice("", AccordWords.noArea)]
            + accord.areas.map { Choice("\($0.number)", view.words($0.name)) })
      }
      field(
        sheet.field(
          FieldName.targetYear, AccordWords.targetYear, hint: AccordWords.targetHint,
          isOptional: true), .number)
      checkboxes(
        sheet.field(FieldName.isPriority, AccordWords.isPriority, isOptional: true),
        [Choice("ja", AccordWords.yes)], chosen: sheet.values(FieldName.isPriority))
      buttons { submit(AccordWords.save, .primary) }
    }
  }

  private func addArea(_ accord: Accord, _ body: Body, _ view: View) {
    let sheet = sheet(accord, body, view, .add)
    folded(AccordWords.addArea, sheet) {
      field(sheet.field(FieldName.name, AccordWords.areaName, means: .name))
      buttons { submit(AccordWords.save, .primary) }
    }
  }

  private func setAnnex(_ accord: Accord, _ body: Body, _ view: View) {
    let sheet = sheet(accord, body, view, .register)
    folded(AccordWords.addAnnex, sheet) {
      if !accord.annexes.isEmpty {
        select(
          sheet.field(FieldName.annex, AccordWords.which),
          [Choice("", AccordWords.newAnnex)]
            + accord.annexes.map { Choice("\($0.number)", view.words($0.title)) })
      }
      field(sheet.field(FieldName.title, AccordWords.annexTitle, means: .title))
      span(sheet, from: view.day, until: nil)
      buttons { submit(AccordWords.save, .primary) }
    }
  }
}
