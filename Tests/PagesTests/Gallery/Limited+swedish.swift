import Governance
import SwedishCalendar

@testable import Pages

extension Gallery {
  /// A body's time with every kind of deliverable along it, and one that has hardly begun.
  static var projectTime: [UInt8] {
    Frame(
      title: "Leveranser", over: "Arbetsgrupp diabetes", wayBack: wayBack, visitor: person
    ).write { html in
      html.div(.class("stack-wide")) {
        html.part("Vid slutet av tiden") { html.projectTime(crowded) }
        html.part("I början") { html.projectTime(begun) }
      }
    }
  }

  private static let begins = Day("2025-01-01") ?? Day(ordinal: 0)

  private static let crowded = ProjectTime(
    milestones: [
      .init(number: 1, place: 0.3, phase: .accepted, isFinal: false),
      .init(number: 2, place: 0.55, phase: .returned, isFinal: false),
      .init(number: 3, place: 0.7, phase: .delivered, isFinal: false),
      .init(number: 4, place: 0.85, phase: .awaited, isFinal: false),
      .init(number: 5, place: 0.97, phase: .awaited, isFinal: true),
    ], today: 0.62, end: 1, first: begins, last: begins.adding(days: 820))

  private static let begun = ProjectTime(
    milestones: [.init(number: 1, place: 1, phase: .awaited, isFinal: true)], today: 0.02,
    end: nil, first: begins, last: begins.adding(days: 365))
}
