import Charters
import Governance
import Links
import SwedishCalendar

extension DeviationSight {
  /// Whether the viewer has anything to do in the case now.
  var hasActs: Bool {
    switch deviation.phase {
    case .correction: offers(.responsible) || offers(.either)
    case .answer: offers(.reporter) || offers(.party)
    case .rise: offers(.either)
    case .position: offers(.holder) || (offers(.party) && hasDirectRoad)
    case .ended: false
    }
  }

  var hasDirectRoad: Bool {
    guard let direct = ladder?.direct else { return false }
    return direct.to != deviation.station.to
  }

  fileprivate func sheet(_ action: Link.Action) -> Sheet {
    Sheet(view, .deviationAction(number, action))
  }
}

extension HTML {
  /// The forms for what this viewer may do now, and beside them what is not open yet.
  func acts(_ sight: DeviationSight) {
    switch sight.deviation.phase {
    case .correction:
      if sight.offers(.responsible) { correct(sight) }
      if sight.offers(.either) {
        judge(sight)
        raiseAtOnce(sight)
      }
    case .answer: if sight.offers(.reporter) { reply(sight) }
    case .rise: if sight.offers(.either) { raise(sight) }
    case .position:
      if sight.offers(.holder) {
        position(sight)
        dispute(sight)
      }
    case .ended: return
    }
    if sight.offers(.party), sight.hasDirectRoad { direct(sight) }
    if sight.offers(.reporter) { withdraw(sight) }
  }

  private func source(_ sheet: Sheet, _ sight: DeviationSight, _ part: DeviationPart) {
    guard sight.isOnBehalf(part) else { return }
    field(
      sheet.field(
        FieldName.source, DeviationWords.source, hint: DeviationWords.sourceHint,
        means: .source))
  }

  private func correct(_ sight: DeviationSight) {
    let sheet = sight.sheet(.correct)
    card(DeviationWords.correct) {
      form(sheet) {
        area(
          sheet.field(
            FieldName.text, DeviationWords.correction, hint: DeviationWords.textHint,
            means: .text), rows: 4)
        field(
          sheet.field(
            FieldName.day, DeviationWords.correctedOn, value: sight.view.day.description), .date)
        source(sheet, sight, .responsible)
        submit(DeviationWords.save, .primary)
      }
    }
  }

  private func reply(_ sight: DeviationSight) {
    let sheet = sight.sheet(.answer)
    card(DeviationWords.reply) {
      form(sheet) {
        radios(
          sheet.field(FieldName.accepts, DeviationWords.reply),
          [Choice("ja", DeviationWords.yes), Choice("nej", DeviationWords.no)])
        area(
          sheet.field(
            FieldName.reason, DeviationWords.noWhy, hint: DeviationWords.noWhyHint,
            isOptional: true, means: .reason), rows: 3)
        source(sheet, sight, .reporter)
        submit(DeviationWords.answer, .primary)
      }
    }
  }

  private func judge(_ sight: DeviationSight) {
    let sheet = sight.sheet(.judge)
    folded(DeviationWords.judge, sheet) {
      p(DeviationWords.judgeMore)
      area(sheet.field(FieldName.reason, DeviationWords.reason, means: .reason), rows: 3)
      source(sheet, sight, .either)
      submit(DeviationWords.save)
    }
  }

  private func raiseAtOnce(_ sight: DeviationSight) {
    let step = sight.deviation.station.step
    guard let rung = sight.ladder?.learning(after: step) else { return notOpen(sight) }
    let sheet = sight.sheet(.takeFurther)
    folded(DeviationWords.raisePrincipled, sheet) {
      p(.class("cited")) {
        text(DeviationWords.raisePrincipledMore + " ")
        cite(sight.plate(rung.citation))
      }
      concealed(FieldName.isPrincipled, "ja")
      area(sheet.field(FieldName.reason, DeviationWords.reason, means: .reason), rows: 3)
      source(sheet, sight, .either)
      submit(DeviationWords.raise)
    }
    notOpen(sight)
  }

  private func notOpen(_ sight: DeviationSight) {
    guard let next = sight.ladder?.next(after: sight.deviation.station.step) else { return }
    notice(
      .information, DeviationWords.stepNotOpen, clause: sight.plate(next.citation, says: true))
  }

  private func raise(_ sight: DeviationSight) {
    let sheet = sight.sheet(.takeFurther)
    card(DeviationWords.raise) {
      form(sheet) {
        if let next = sight.ladder?.next(after: sight.deviation.station.step), let to = next.to {
          p(.class("cited")) {
            text(DeviationHistoryWords.to(sight.view.name(of: to)).capitalised + " ")
            cite(sight.plate(next.citation))
          }
        }
        area(
          sheet.field(
            FieldName.reason, DeviationWords.reason, isOptional: true, means: .reason), rows: 3)
        source(sheet, sight, .either)
        submit(DeviationWords.raise, .primary)
      }
    }
  }

  private func position(_ sight: DeviationSight) {
    let sheet = sight.sheet(.position)
    card(DeviationWords.position) {
      form(sheet) {
        area(sheet.field(FieldName.text, DeviationWords.positionText, means: .text), rows: 5)
        area(
          sheet.field(
            FieldName.learning, DeviationWords.learnt, hint: DeviationWords.learntHint,
            isOptional: true, means: .learning), rows: 3)
        checkboxes(
          sheet.field(FieldName.goesOn, DeviationWords.goesOn, isOptional: true),
          [Choice("ja", DeviationWords.goesOnYes)], chosen: sheet.values(FieldName.goesOn))
        submit(DeviationWords.save, .primary)
      }
    }
  }

  private func withdraw(_ sight: DeviationSight) {
    let sheet = sight.sheet(.withdraw)
    folded(DeviationWords.withdraw, sheet) {
      p(DeviationWords.withdrawMore)
      area(sheet.field(FieldName.reason, DeviationWords.reason, means: .reason), rows: 2)
      source(sheet, sight, .reporter)
      buttons { submit(DeviationWords.withdraw, .danger) }
    }
  }

  /// Each kind of dispute with the body that it goes to (D09).
  private func dispute(_ sight: DeviationSight) {
    let here = sight.deviation.station.to
    let roads = (sight.ladder?.disputes(after: sight.deviation.station.step) ?? [])
      .filter { $0.to != here }
    guard !roads.isEmpty else { return }
    let sheet = sight.sheet(.dispute)
    folded(DeviationWords.dispute, sheet) {
      radios(
        sheet.field(FieldName.receiver, DeviationWords.disputeWhere),
        roads.compactMap { road in
          guard let kind = road.disputes, let to = road.to else { return nil }
          return Choice(
            "\(kind.rawValue).\(to.rawValue)", DeviationWords.dispute(kind),
            hint: DeviationHistoryWords.to(sight.view.name(of: to)).capitalised)
        })
      area(sheet.field(FieldName.reason, DeviationWords.reason, means: .reason), rows: 3)
      submit(DeviationWords.dispute)
    }
  }

  private func direct(_ sight: DeviationSight) {
    let sheet = sight.sheet(.direct)
    folded(DeviationWords.takeDirect, sheet) {
      if let direct = sight.ladder?.direct {
        p(.class("cited")) {
          text(DeviationWords.takeDirectMore + " ")
          cite(sight.plate(direct.citation))
        }
      }
      area(sheet.field(FieldName.reason, DeviationWords.disagreement, means: .reason), rows: 3)
      source(sheet, sight, .party)
      submit(DeviationWords.takeDirect)
    }
  }
}
