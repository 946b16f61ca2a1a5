import Charters
public import Governance
import Links
import SwedishCalendar

/// The time and cost of one meeting or task, principal by principal, and the form that books them.
public enum BookingPage {
  /// The page of a meeting for a body.
  public static func render(_ view: View, body: Body, meeting: Meeting) -> [UInt8] {
    let booking = view.state.booking(of: meeting.id, for: body.id)
    let proposed = view.state.proposedEfforts(for: meeting, in: body)
    let rows = proposed.map { booking?.rows[$0.party]?.effort ?? $0 }
    let link = Link.effort(body: body.id.rawValue, .meeting, number: meeting.id.rawValue)
    return frame(view, body, SummaryWords.meeting(meeting.day), link).write { html in
      html.feedback(view, of: body)
      html.div(.class("stack-wide")) {
        html.p {
          html.a(EffortWords.toMeeting, to: .meeting(meeting.id.rawValue))
          html.text(" " + EffortWords.length(meeting.end.minutes - meeting.start.minutes))
        }
        guard meeting.isHeld else {
          return html.empty(EffortWords.notHeld, EffortWords.notHeldMore)
        }
        html.told(booking, view)
        html.form(
          Sheet(
            view,
            .effortAction(body: body.id.rawValue, .meeting, number: meeting.id.rawValue, .register)
          ), rows, booking, body, meeting.day, view)
      }
    }
  }

  /// The page of a task.
  public static func render(_ view: View, body: Body, booking: Booking) -> [UInt8] {
    let rows = view.state.payers(of: body, on: booking.on).map {
      booking.rows[$0]?.effort ?? Effort(party: $0, minutes: 0)
    }
    let link = view.link(to: booking)
    return frame(view, body, view.title(of: booking), link).write { html in
      html.feedback(view, of: body)
      html.div(.class("stack-wide")) {
        html.p(EffortWords.done(booking.on))
        html.told(booking, view)
        html.form(
          Sheet(
            view,
            .effortAction(body: body.id.rawValue, .task, number: booking.id.rawValue, .change)),
          rows, booking, body, booking.on, view)
      }
    }
  }

  private static func frame(_ view: View, _ body: Body, _ title: String, _ link: Link) -> Frame {
    view.frame(
      title, here: link, over: "\(view.name(of: body.id)) \u{B7} \(EffortWords.title)",
      wayBack: view.wayBack(to: body) + [
        Frame.Crumb(EffortWords.title, .effort(body: body.id.rawValue))
      ], place: .bodies)
  }
}

extension HTML {
  /// What is booked, as all who may see the page read it.
  fileprivate func told(_ booking: Booking?, _ view: View) {
    part(EffortWords.isBooked) {
      guard let booking, !booking.rows.isEmpty else {
        return p(EffortWords.notBooked, .class("soft"))
      }
      data(EffortWords.isBooked, columns: EffortWords.bookedColumns) { table in
        let rows = booking.rows.values.map { $0 }.swedishSorted { view.name(of: $0.effort.party) }
        for row in rows {
          table.row(
            { self.text(view.name(of: row.effort.party)) },
            { self.text(Effort.hours(row.effort.minutes)) },
            { self.text(Effort.grouped(row.effort.kronor)) },
            { self.payer(row.effort, view) },
            { self.text(EffortWords.by(row.stamp.day, row.stamp.by.map { view.name(of: $0) })) })
        }
      }
    }
  }

  private func payer(_ effort: Effort, _ view: View) {
    guard let payer = effort.payer else { return span(EffortWords.itself, .class("soft")) }
    badge(.departure, view.name(of: payer))
  }

  fileprivate func form(
    _ sheet: Sheet, _ rows: [Effort], _ booking: Booking?, _ body: Body, _ day: Day, _ view: View
  ) {
    let own = view.booked(by: body, on: day)
    let rows = own.compactMap { party in rows.first { $0.party == party } }
    guard !rows.isEmpty else { return }
    part(booking == nil ? EffortWords.bookTitle : EffortWords.changeTitle) {
      if rows.contains(where: { $0.minutes > 0 && booking?.rows[$0.party] == nil }) {
        p(EffortWords.proposed)
      }
      p(EffortWords.hoursHint, .class("hint before-lines"))
      form(sheet) {
        efforts(sheet, rows, booking, body, day, view)
        buttons { submit(EffortWords.book, .primary) }
      }
    }
  }

  /// Hours, kronor and payer of some parties, each as a group of fields; those of a party that has
  /// neither been there nor booked anything are empty.
  func efforts(
    _ sheet: Sheet, _ rows: [Effort], _ booking: Booking?, _ body: Body, _ day: Day, _ view: View
  ) {
    let payers = view.state.payers(of: body, on: day).swedishSorted { view.name(of: $0) }
    for row in rows {
      let key = row.party.rawValue
      let isKnown = row.minutes > 0 || booking?.rows[row.party] != nil
      fieldset(.class("effort")) {
        legend(view.name(of: row.party))
        div {
          field(
            sheet.field(
              FieldName.each(FieldName.hours, key), EffortWords.hours,
              value: isKnown ? Effort.plainHours(row.minutes) : ""))
          field(
            sheet.field(
              FieldName.each(FieldName.kronor, key), EffortWords.kronor,
              value: row.kronor > 0 ? "\(row.kronor)" : "", isOptional: true))
          payer(sheet, row, payers.filter { $0 != row.party }, view)
        }
      }
    }
  }

  private func payer(
    _ sheet: Sheet, _ row: Effort, _ others: [OrganisationID], _ view: View
  ) {
    guard !others.isEmpty else { return }
    select(
      sheet.field(
        FieldName.each(FieldName.payer, row.party.rawValue), EffortWords.payer,
        value: row.payer?.rawValue ?? ""),
      [Choice("", EffortWords.itself.capitalised)]
        + others.map { Choice($0.rawValue, view.name(of: $0)) })
  }
}

extension Effort {
  /// Minutes as hours in a field: `1250,5`, with nothing between the thousands.
  static func plainHours(_ minutes: Int) -> String { hours(minutes).filter { $0 != "\u{A0}" } }
}
