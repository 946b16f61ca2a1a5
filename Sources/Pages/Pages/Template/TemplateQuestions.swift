import Charters
import Governance
import Links
import SwedishCalendar

/// The question about one blank, by what its answer decides.
extension HTML {
  func questionStep(_ question: TemplateQuestion, _ sight: TemplateSight) {
    let answer = sight.answer(to: question)
    let sheet = sight.sheet(.set)
    if case .clause(let id) = question.place {
      p(TemplateWords.inClause(id.rawValue), .class("soft small before-field"))
    }
    form(sheet) {
      switch question.kind {
      case .text: words(sheet, answer)
      case .list: listed(sheet, answer)
      case .timeLimit: duration(sheet, answer)
      case .deliverables: rows(sheet, answer)
      case .interval: interval(sheet, answer)
      }
      stepButtons(sight)
    }
  }

  private func words(_ sheet: Sheet, _ answer: TemplateAnswer?) {
    area(
      sheet.field(
        FieldName.text, TemplateWords.answerText, hint: TemplateWords.answerHint,
        value: answer?.words ?? ""), rows: 4)
  }

  private func ownWords(_ sheet: Sheet, _ answer: TemplateAnswer?) {
    area(
      sheet.field(
        FieldName.text, TemplateWords.ownWords, hint: TemplateWords.ownWordsHint,
        value: answer?.words ?? "", isOptional: true), rows: 3)
  }

  private func listed(_ sheet: Sheet, _ answer: TemplateAnswer?) {
    var items: [String] = []
    if case .list(let list) = answer?.decided { items = list }
    area(
      sheet.field(
        FieldName.items, TemplateWords.list, value: items.joined(separator: "\n")), rows: 6)
    ownWords(sheet, answer)
  }

  private func duration(_ sheet: Sheet, _ answer: TemplateAnswer?) {
    var (chosen, end) = ("", "")
    switch answer?.decided {
    case .permanent: chosen = "permanent"
    case .ends(let day): (chosen, end) = ("ends", day.description)
    default: break
    }
    radios(
      sheet.field(FieldName.duration, TemplateWords.duration, value: chosen),
      [Choice("permanent", TemplateWords.permanent), Choice("ends", TemplateWords.ends)])
    field(
      sheet.field(
        FieldName.until, TemplateWords.lastDay, hint: TemplateWords.lastDayHint, value: end,
        isOptional: true), .date)
    ownWords(sheet, answer)
  }

  private func rows(_ sheet: Sheet, _ answer: TemplateAnswer?) {
    var list: [DeliverablesRule.Planned] = []
    if case .deliverables(let planned) = answer?.decided { list = planned }
    let partial = list.filter { !$0.isFinal }
    p(TemplateWords.rowsHint, .class("soft small"))
    for number in 1...min(partial.count + 3, 20) {
      let one = number <= partial.count ? partial[number - 1] : nil
      div(.class("row")) {
        field(
          sheet.field(
            FieldName.each(FieldName.deliverable, "\(number)"), TemplateWords.row(number),
            value: one?.title ?? "", isOptional: true))
        field(
          sheet.field(
            FieldName.each(FieldName.due, "\(number)"), TemplateWords.due(number),
            value: one?.by.description ?? "", isOptional: true), .date)
      }
    }
    final(sheet, list.first(where: \.isFinal))
    ownWords(sheet, answer)
  }

  private func final(_ sheet: Sheet, _ final: DeliverablesRule.Planned?) {
    field(
      sheet.field(
        FieldName.finalDeliverable, TemplateWords.finalTitle, hint: TemplateWords.finalHint,
        value: final?.title ?? "", isOptional: true))
    field(
      sheet.field(
        FieldName.each(FieldName.due, "final"), TemplateWords.finalDue,
        value: final?.by.description ?? "", isOptional: true), .date)
  }

  private func interval(_ sheet: Sheet, _ answer: TemplateAnswer?) {
    words(sheet, answer)
    var chosen = ""
    if case .interval(let interval?) = answer?.decided { chosen = interval.rawValue }
    select(
      sheet.field(
        FieldName.interval, TemplateWords.interval, value: chosen, isOptional: true),
      [Choice("", TemplateWords.ownInterval)]
        + ReportInterval.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
  }
}
