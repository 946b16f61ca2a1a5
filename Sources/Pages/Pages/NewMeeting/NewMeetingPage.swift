import Charters
public import Governance
import Links
import SwedishCalendar

/// Planning a meeting, with what the charter asks beside the form.
public enum NewMeetingPage {
  /// The page.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let meetings = Link.meetings(body: body.id.rawValue)
    return view.frame(
      NewMeetingWords.title, here: .newMeeting(body: body.id.rawValue),
      over: view.name(of: body.id), lede: NewMeetingWords.lede,
      wayBack: view.wayBack(to: body) + [Frame.Crumb(MeetingWords.meetings, meetings)],
      place: .bodies
    ).write { html in
      html.feedback(view, of: body)
      html.beside {
        if view.offers(.holdMeetings, in: body) {
          form(html, view, body)
        } else {
          html.empty(NewMeetingWords.notYours, NewMeetingWords.notYoursMore)
        }
      } aside: {
        rules(html, PlanningRules(view, body))
      }
    }
  }

  private static func form(_ html: HTML, _ view: View, _ body: Body) {
    let sheet = Sheet(view, .bodyAction(body.id.rawValue, .plan))
    // Most bodies meet at the same hours and place as the last time.
    let last = view.state.meetings(of: body).last
    html.form(sheet) {
      html.times(
        sheet, day: "", start: last?.start.field ?? "", end: last?.end.field ?? "",
        place: last.map { view.short($0.place) } ?? "")
      joint(html, view, body, sheet)
      html.buttons {
        html.submit(NewMeetingWords.plan, .primary)
        html.buttonLink(
          NewMeetingWords.back, to: .meetings(body: body.id.rawValue), .plain)
      }
    }
  }

  private static func joint(_ html: HTML, _ view: View, _ body: Body, _ sheet: Sheet) {
    let related = Set(body.relations.values.joined()).subtracting([body.id])
      .swedishSorted { view.name(of: $0) }
    guard !related.isEmpty else { return }
    html.checkboxes(
      sheet.field(
        FieldName.joint, NewMeetingWords.joint, hint: NewMeetingWords.jointHint, isOptional: true),
      related.map { Choice($0.rawValue, view.name(of: $0)) },
      chosen: sheet.values(FieldName.joint))
  }

  private static func rules(_ html: HTML, _ rules: PlanningRules) {
    html.card(NewMeetingWords.rules) {
      if rules.demands.isEmpty {
        html.p(NewMeetingWords.noRules)
      } else {
        html.ul(.class("asked")) {
          for demand in rules.demands {
            html.li {
              html.p(.class("row")) { html.cite(demand.clause) }
              html.p(demand.says)
              for fact in demand.facts { html.p(fact, .class("soft small")) }
            }
          }
        }
      }
    }
  }
}
