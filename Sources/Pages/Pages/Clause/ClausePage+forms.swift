import Charters
import Governance
import Links
import SwedishCalendar

/// What can be done about a clause, for those who speak for the body.
extension HTML {
  func clauseForms(_ model: ClauseModel, _ view: View) {
    guard view.offers(.speakForBody, in: model.body) else { return }
    let clause = model.summary.clause
    part(ClauseWords.act) {
      div(.class("stack")) {
        if clause.force == .proposal { adopt(model, view) }
        for rule in clause.rules { self.form(for: rule, model, view) }
        departure(model, view)
      }
    }
  }

  private func form(for rule: Rule, _ model: ClauseModel, _ view: View) {
    switch rule {
    case .attest(let attest): self.attest(attest, model, view)
    case .report(let report):
      if report.interval == .setByBody { set(model, view, fields: interval) }
      self.report(model, view)
    case .meetings(let meetings) where meetings.count == .setByBody:
      set(model, view, fields: count)
    case .synchronised(let rule) where rule.daysBefore == .setByBody:
      set(model, view, fields: daysBefore)
    case .rotation(let rotation) where rotation.first == .setByBody:
      set(model, view) { self.first(rotation, view, $0) }
    case .cost(let cost) where cost.hasFairShare:
      set(model, view) { self.fairShare(cost, model.body, view, $0) }
    default: break
    }
  }

  private func sheet(_ model: ClauseModel, _ view: View, _ action: Link.Action) -> Sheet {
    let link = Link.clauseAction(
      body: model.body.id.rawValue, clause: model.id.rawValue, action)
    return Sheet(view, link)
  }

  private func attest(_ rule: AttestRule, _ model: ClauseModel, _ view: View) {
    let sheet = sheet(model, view, .attest)
    formCard(ClauseWords.attest) {
      form(sheet) {
        area(
          sheet.field(
            FieldName.text, rule.question ?? ClauseWords.reflection,
            hint: ClauseWords.reflectionHint, means: .reflection))
        submit(ClauseWords.attestNow, .primary)
      }
    }
  }

  private func adopt(_ model: ClauseModel, _ view: View) {
    let sheet = sheet(model, view, .adopt)
    let adopted = model.body.adoptedClauses.last { $0.clause == model.id }
    formCard(ClauseWords.adopt) {
      if let adopted { return p(ClauseWords.adopted(adopted.from)) }
      p(ClauseWords.adoptMore)
      form(sheet) { submit(ClauseWords.adoptNow, .primary) }
    }
  }

  private func report(_ model: ClauseModel, _ view: View) {
    let sheet = sheet(model, view, .report)
    let receivers = view.receivers(of: model.id, model.body)
    formCard(ClauseWords.report) {
      if receivers.isEmpty { return p(ClauseWords.noReceiver) }
      form(sheet) {
        select(
          sheet.field(
            FieldName.receiver, ClauseWords.receiver, value: receivers.first?.rawValue ?? ""),
          receivers.map { Choice($0.rawValue, view.name(of: $0)) })
        select(
          sheet.field(FieldName.meeting, ClauseWords.meeting, isOptional: true),
          [Choice("", ClauseWords.noMeeting)]
            + view.past(model.body, atMost: 12).map {
              Choice("\($0.id.rawValue)", $0.day.swedish.capitalised)
            })
        area(sheet.field(FieldName.text, ClauseWords.reportText, means: .text))
        submit(ClauseWords.reportNow, .primary)
      }
    }
  }

  /// Folded away, since it is seldom needed; open where it came back.
  private func departure(_ model: ClauseModel, _ view: View) {
    let sheet = sheet(model, view, .register)
    details(.class("fold"), .flag("open", if: sheet.isReturned)) {
      summary(ClauseWords.departure)
      p(ClauseWords.departureMore)
      form(sheet) {
        field(
          sheet.field(FieldName.day, ClauseWords.day, value: view.day.description), .date)
        area(
          sheet.field(
            FieldName.reason, ClauseWords.reason, hint: ClauseWords.reasonHint, means: .reason),
          rows: 4)
        submit(ClauseWords.departureNow)
      }
    }
  }

  private func set(_ model: ClauseModel, _ view: View, fields: (Sheet) -> Void) {
    let sheet = sheet(model, view, .set)
    formCard(ClauseWords.set) {
      p(ClauseWords.setMore)
      if let value = view.state.parameter(model.id, of: model.body, on: view.day) {
        p(ClauseWords.set(BodyWords.parameter(value.value, from: value.from)))
      }
      form(sheet) {
        fields(sheet)
        submit(ClauseWords.setNow, .primary)
      }
    }
  }

  private func count(_ sheet: Sheet) {
    field(sheet.field(FieldName.atLeast, ClauseWords.atLeast), .number)
    field(sheet.field(FieldName.atMost, ClauseWords.atMost, isOptional: true), .number)
  }

  private func daysBefore(_ sheet: Sheet) {
    field(sheet.field(FieldName.from, ClauseWords.from, hint: ClauseWords.daysHint), .number)
    field(sheet.field(FieldName.to, ClauseWords.to), .number)
  }

  private func interval(_ sheet: Sheet) {
    radios(
      sheet.field(FieldName.interval, ClauseWords.interval),
      ReportInterval.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
  }

  private func first(_ rotation: RotationRule, _ view: View, _ sheet: Sheet) {
    radios(
      sheet.field(FieldName.side, ClauseWords.side(rotation.role)),
      rotation.between.map { Choice($0.rawValue, $0.swedish.capitalised) })
    field(sheet.field(FieldName.year, ClauseWords.year, value: "\(view.day.year)"), .number)
  }

  /// A card below an h2, with a heading of the third level.
  private func formCard(_ title: String, content: () -> Void) {
    section(.class("card")) {
      h3(title)
      div(.class("stack"), content: content)
    }
  }
}
