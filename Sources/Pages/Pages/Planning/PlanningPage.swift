public import Governance
import Links
import SwedishCalendar

/// Choosing whose year to plan, and which.
public enum PlanningPage {
  /// The page, for one who may plan for some body.
  public static func render(_ view: View, drafts: [(body: BodyID, year: Int)]) -> [UInt8] {
    let bodies = view.plannable
    return view.frame(
      PlanningWords.choose, here: .planning(), lede: PlanningWords.chooseLede,
      wayBack: [Frame.Crumb(Words.start, .start)], place: .start
    ).write { html in
      html.div(.class("stack-wide")) {
        if bodies.isEmpty {
          html.empty(PlanningWords.nobody, NewMeetingWords.notYoursMore)
        } else {
          form(html, view, bodies)
        }
        begun(html, view, drafts)
      }
    }
  }

  /// An address is asked for, and nothing changed: the form needs no token.
  private static func form(_ html: HTML, _ view: View, _ bodies: [Body]) {
    html.form(
      .class("form"), .fixed("method", "get"), .attribute("action", Link.planning().path)
    ) {
      html.select(
        Field(FieldName.body, PlanningWords.body, hint: PlanningWords.bodyHint),
        bodies.map { Choice($0.id.rawValue, view.short($0.name)) })
      let years = [view.day.year + 1, view.day.year, view.day.year + 2]
      html.radios(
        Field(FieldName.year, PlanningWords.year, value: "\(years[0])"),
        years.sorted().map { Choice("\($0)", "\($0)") })
      html.buttons { html.submit(PlanningWords.onwards, .primary) }
    }
  }

  private static func begun(_ html: HTML, _ view: View, _ drafts: [(body: BodyID, year: Int)]) {
    guard !drafts.isEmpty else { return }
    html.part(PlanningWords.begun) {
      html.ul(.class("plain")) {
        for draft in drafts {
          html.li {
            html.a(
              PlanningWords.draft(view.name(of: draft.body), draft.year),
              to: .planningYear(draft.body.rawValue, draft.year))
          }
        }
      }
    }
  }
}

extension View {
  /// The bodies whose meetings the viewer may plan, in the order of their names.
  public var plannable: [Body] {
    guard viewer != nil else { return [] }
    return state.allBodies.filter { $0.successor == nil && may(.holdMeetings, in: $0) }
      .swedishSorted { short($0.name) }
  }
}
