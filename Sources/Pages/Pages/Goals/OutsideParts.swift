import Charters
import Governance
import Links
import SwedishCalendar

/// What comes from the body outside the system that a body mirrors (B03), and the network of
/// practitioners that it works with (A11).
extension HTML {
  /// The form that registers what has come from outside.
  func incomingForm(_ body: Body, _ view: View) {
    guard let mirrors = body.mirrors, view.offers(.speakForBody, in: body) else { return }
    let sheet = Sheet(view, .bodyMattersAction(body.id.rawValue, .register))
    folded(OutsideWords.register, sheet) {
      p(OutsideWords.registerMore(view.short(mirrors)), .class("soft small"))
      field(sheet.field(FieldName.title, OutsideWords.title, means: .title))
      field(
        sheet.field(
          FieldName.reference, OutsideWords.reference, hint: OutsideWords.referenceHint,
          means: .reference))
      field(
        sheet.field(FieldName.day, OutsideWords.day, value: view.day.description), .date)
      area(
        sheet.field(
          FieldName.background, MatterWords.background, isOptional: true, means: .background),
        rows: 4)
      tags(Matter.Tags(), sheet, body, view)
      buttons { submit(OutsideWords.now, .primary) }
    }
  }

  /// The meetings and notes of the networks of practitioners that a body works with.
  func practitionersCard(_ body: Body, _ view: View) {
    let networks = body.related(.practitioners).compactMap { view.state.body($0) }
    guard !networks.isEmpty, view.viewer != nil else { return }
    card(OutsideWords.practitioners) {
      for network in networks {
        p { a(view.name(of: network.id), to: view.link(to: network)) }
        let seen = view.coming(network).prefix(2) + view.past(network, atMost: 3)
        if seen.isEmpty { p(OutsideWords.noMeetings, .class("soft")) }
        ul(.class("bare-list")) {
          for meeting in seen { li { self.practitioners(meeting, view) } }
        }
      }
    }
  }

  private func practitioners(_ meeting: Meeting, _ view: View) {
    a(meeting.day.swedishShort, to: .meeting(meeting.id.rawValue))
    guard meeting.minutes?.open != nil, view.denialOfMinutes(meeting) == nil else { return }
    text(", ")
    a(OutsideWords.notes, to: .meeting(meeting.id.rawValue, .minutes))
  }
}

extension View {
  /// From whom a matter came, where it came from outside the system.
  func origin(of matter: Matter) -> String? {
    guard let outside = matter.outside,
      let sender = matter.home.flatMap({ state.body($0) })?.mirrors
    else { return nil }
    return OutsideWords.from(short(sender), on: outside.on, text(outside.reference))
  }
}
