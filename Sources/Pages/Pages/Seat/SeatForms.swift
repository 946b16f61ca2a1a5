import Governance
import Links
import SwedishCalendar

extension HTML {
  /// What can be done with the seat by whoever looks; nothing where nothing may be.
  func acts(_ sight: SeatSight) {
    let isMine = sight.isOwn && [.given, .settled].contains(sight.mandate)
    guard sight.mayAct || isMine || sight.mayAbolish else { return }
    part(SeatWords.acts) {
      if sight.actsOnBehalf { p(SeatWords.behalfExplained(sight.party), .class("before-lines")) }
      if isMine { accept(sight) }
      if sight.mayAct {
        if sight.holder == nil { appoint(sight) } else { change(sight) }
        accountable(sight)
        if sight.holder != nil { successor(sight) }
      }
      if sight.mayAbolish { abolish(sight) }
    }
  }

  private func abolish(_ sight: SeatSight) {
    let sheet = Sheet(sight.view, .seatAction(sight.number, .remove))
    folded(SeatWords.abolish, sheet) {
      p(SeatWords.abolishMore)
      dayField(sheet, sight, SeatWords.lastDay)
      area(
        sheet.field(
          FieldName.reason, SeatWords.reason, hint: SeatWords.abolishReason, means: .reason),
        rows: 2)
      buttons { submit(SeatWords.abolish, .danger) }
    }
  }

  private func change(_ sight: SeatSight) {
    let isGiven = sight.mandate?.isGiven ?? false
    if !isGiven { give(sight) }
    if isGiven { withdraw(sight) }
    end(sight)
  }

  private func appoint(_ sight: SeatSight) {
    let sheet = Sheet(sight.view, .seatAction(sight.number, .appoint))
    card(SeatWords.appoint) {
      finder(sheet)
      form(sheet) { appointFields(sight, sheet) }
    }
  }

  /// One who takes over later can be appointed already, from the day after the present term.
  private func successor(_ sight: SeatSight) {
    let sheet = Sheet(sight.view, .seatAction(sight.number, .appoint))
    guard sight.holder?.until != nil || sheet.isReturned || sheet.search != nil else { return }
    folded(SeatWords.appointNext, sheet, finds: true) { appointFields(sight, sheet) }
  }

  private func appointFields(_ sight: SeatSight, _ sheet: Sheet) {
    let from = sight.holder?.until?.adding(days: 1) ?? sight.view.day
    person(
      sheet, sheet.field(FieldName.person, SeatWords.person),
      near: [sight.view.employed(by: sight.seat.party)])
    field(sheet.field(FieldName.from, SeatWords.from, value: from.description), .date)
    field(
      sheet.field(FieldName.until, SeatWords.until, hint: SeatWords.untilHint, isOptional: true),
      .date)
    source(sight, sheet)
    buttons { submit(SeatWords.appoint, .primary) }
  }

  private func end(_ sight: SeatSight) {
    guard let holder = sight.holder else { return }
    let sheet = Sheet(sight.view, .seatAction(sight.number, .end))
    folded(SeatWords.end, sheet) {
      concealed(FieldName.person, "\(holder.person.rawValue)")
      field(
        sheet.field(
          FieldName.day, SeatWords.lastDay, hint: SeatWords.lastDayHint,
          value: sight.view.day.description), .date)
      area(
        sheet.field(FieldName.reason, SeatWords.reason, isOptional: true, means: .reason),
        rows: 2)
      buttons { submit(SeatWords.end, .danger) }
    }
  }

  private func give(_ sight: SeatSight) {
    let sheet = Sheet(sight.view, .seatAction(sight.number, .give))
    folded(SeatWords.give, sheet) {
      dayField(sheet, sight, SeatWords.givenOn)
      source(sight, sheet)
      buttons { submit(SeatWords.give, .primary) }
    }
  }

  private func withdraw(_ sight: SeatSight) {
    let sheet = Sheet(sight.view, .seatAction(sight.number, .withdraw))
    folded(SeatWords.withdraw, sheet) {
      dayField(sheet, sight, SeatWords.withdrawnOn)
      area(
        sheet.field(
          FieldName.reason, SeatWords.reason, hint: SeatWords.reasonHint, means: .reason), rows: 3)
      buttons { submit(SeatWords.withdraw, .danger) }
    }
  }

  private func accept(_ sight: SeatSight) {
    let sheet = Sheet(sight.view, .seatAction(sight.number, .accept))
    card(SeatWords.acceptTitle) {
      p(SeatWords.acceptMore)
      p { a(SeatWords.toLetter, to: .letter(seat: sight.number)) }
      form(sheet) { buttons { submit(SeatWords.accept, .primary) } }
    }
  }

  private func accountable(_ sight: SeatSight) {
    let sheet = Sheet(sight.view, .seatAction(sight.number, .name))
    folded(SeatWords.nameManager, sheet, finds: true) {
      person(
        sheet, sheet.field(FieldName.person, SeatWords.manager, hint: SeatWords.managerHint),
        near: [sight.view.employed(by: sight.seat.party)])
      field(
        sheet.field(FieldName.from, SeatWords.from, value: sight.view.day.description), .date)
      buttons { submit(SeatWords.nameManager, .primary) }
    }
  }

  private func dayField(_ sheet: Sheet, _ sight: SeatSight, _ label: String) {
    field(sheet.field(FieldName.day, label, value: sight.view.day.description), .date)
  }

  /// What the act rests on: asked for where the support office acts for the party (A20).
  private func source(_ sight: SeatSight, _ sheet: Sheet) {
    var source = sheet.field(
      FieldName.source, SeatWords.sourceLabel,
      hint: sight.actsOnBehalf ? SeatWords.sourceAsked(sight.party) : SeatWords.sourceHint,
      isOptional: !sight.actsOnBehalf, means: .source)
    if case .refused(let refusal) = sheet.returned?.problem, refusal.reason == .sourceNeeded {
      source.error = refusal.swedish
    }
    field(source)
  }
}
