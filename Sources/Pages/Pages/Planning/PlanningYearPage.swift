public import Governance
public import Links
import SwedishCalendar

/// Planning a year: the wishes, then the proposal, moved by hand until it is planned in one step.
public enum PlanningYearPage {
  /// The page.
  public static func render(
    _ view: View, body: Body, year: Int, draft: YearDraft?
  ) -> [UInt8] {
    let sight = PlanningSight(view, body, year, draft)
    return view.frame(
      PlanningWords.title(year), here: .planningYear(body.id.rawValue, year),
      over: view.short(body.name),
      lede: draft == nil ? PlanningWords.wishesLede : PlanningWords.proposalLede,
      wayBack: view.wayBack(to: body)
        + [Frame.Crumb(PlanningWords.choose, .planning())], place: .bodies
    ).write { html in
      html.feedback(view, of: body, item: view.returned?.values[FieldName.body]?.first)
      html.div(.class("stack-wide")) {
        others(html, sight)
        if let draft {
          if draft.proposal.meetings.isEmpty {
            html.notice(.information, PlanningWords.empty, PlanningWords.emptyMore)
          }
          html.findings(sight)
          YearPage.figures(
            html,
            YearModel(
              view, draft.proposal.bodies, year: year, proposal: draft.proposal,
              findings: sight.findings))
          html.part(PlanningWords.byBody) { html.bodies(sight, draft) }
          html.adoption(sight, draft)
          html.details(.class("fold"), .flag("open", if: isReturned(sight))) {
            html.summary(PlanningWords.again)
            html.wishes(sight)
          }
          html.discarding(sight, draft)
        } else {
          html.wishes(sight)
        }
      }
    }
  }

  /// The address of one body's meetings on the page: browsers open what they stand folded in.
  public static func place(of body: String, on page: Link) -> String {
    "\(page.path)#\(formID(body))"
  }

  /// What the form of one body's meetings is known by on the page.
  static func formID(_ body: String) -> String { "moten-\(body)" }

  private static func isReturned(_ sight: PlanningSight) -> Bool {
    sight.view.returned?.sentTo == sight.link(.plan).path
  }

  private static func others(_ html: HTML, _ sight: PlanningSight) {
    guard !sight.others.isEmpty else { return }
    html.notice(
      .information, PlanningWords.notYours(sight.others.count),
      PlanningWords.listed(sight.others.map { sight.view.name(of: $0) }))
  }
}
