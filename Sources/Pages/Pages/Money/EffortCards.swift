import Governance
import Links

extension HTML {
  /// The way to what a body's work costs and to its yearly reviews, for those who may see them.
  func yearCard(_ body: Body, _ view: View) {
    guard view.viewer != nil, view.denialOfEffort(body) == nil else { return }
    let id = body.id.rawValue
    card(ReviewWords.card) {
      ul(.class("bare-list")) {
        li { a(EffortWords.title, to: .effort(body: id)) }
        li { a(ReviewWords.title, to: .review(body: id)) }
      }
    }
  }

  /// What is booked of a held meeting, for those who may see it, where its charter has it booked.
  func efforts(of sight: MeetingSight) {
    let view = sight.view
    guard view.viewer != nil, sight.meeting.isHeld else { return }
    let bodies = sight.meeting.bodies.compactMap { view.state.body($0) }.filter { body in
      view.denialOfEffort(body) == nil
        && (view.state.costRule(of: body, on: sight.meeting.day) != nil
          || view.state.booking(of: sight.meeting.id, for: body.id) != nil)
    }
    guard !bodies.isEmpty else { return }
    card(EffortWords.title) {
      for body in bodies {
        let booking = view.state.booking(of: sight.meeting.id, for: body.id)
        let minutes = (booking?.efforts ?? []).map(\.minutes).reduce(0, +)
        p {
          a(
            bodies.count > 1 ? view.name(of: body.id) : EffortWords.toBooking,
            to: .effort(body: body.id.rawValue, .meeting, number: sight.number))
          text(" ")
          chip(EffortWords.total(minutes))
        }
      }
    }
  }
}
