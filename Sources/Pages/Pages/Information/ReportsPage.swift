import Charters
public import Governance
import Links
import SwedishCalendar

/// The reports to and from a body, each direction on its own, and which nobody has taken up.
public enum ReportsPage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View, body: Body) -> [TextRef] {
    view.missing(
      view.received(by: body).map(\.text) + view.given(by: body).map(\.report.text))
  }

  /// The page.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let unanswered = view.state.unansweredReports(at: body.id).count
    return view.informationFrame(
      Link.InformationPart.reports.swedish, body,
      .information(body: body.id.rawValue, .reports), lede: ReportWords.lede
    ).write { html in
      html.feedback(view, of: body)
      html.tabs(view.informationTabs(body, .reports))
      html.part(ReportWords.received) {
        let received = view.received(by: body)
        if unanswered > 0 { html.p(ReportWords.waiting(unanswered)) }
        html.reports(
          ReportWords.fromOthers, none: ReportWords.noneReceived,
          received.map { ($0.from, $0) }, view)
      }
      html.part(ReportWords.given) {
        html.reports(
          ReportWords.toOthers, none: ReportWords.noneGiven,
          view.given(by: body).map { ($0.to, $0.report) }, view)
      }
    }
  }
}

extension View {
  /// The reports of this year and the last that have come to a body, the latest first.
  fileprivate func received(by body: Body) -> [ReceivedReport] {
    body.received.filter { $0.on >= Day.first(of: day.year - 1) && $0.on <= day }.reversed()
  }

  /// The reports that a body has given, each as its receiver has it.
  fileprivate func given(by body: Body) -> [(to: BodyID, report: ReceivedReport)] {
    Set(body.reports.map(\.to)).sorted().compactMap { state.body($0) }.flatMap { receiver in
      received(by: receiver).filter { $0.from == body.id }.map { (receiver.id, $0) }
    }.sorted { $1.report.on < $0.report.on }
  }
}

extension HTML {
  fileprivate func reports(
    _ title: String, none: String, _ reports: [(BodyID, ReceivedReport)], _ view: View
  ) {
    guard !reports.isEmpty else { return p(none, .class("soft")) }
    data(title, columns: ReportWords.columns) { table in
      for (other, report) in reports {
        let answered = view.state.answered(report)
        table.row(
          { self.text(view.name(of: other)) },
          { self.text(report.on.swedishShort) },
          {
            if let answered {
              self.badge(.kept, ReportWords.answered(answered))
            } else {
              self.badge(
                .due, report.meeting == nil ? ReportWords.unanswered : ReportWords.placed)
            }
          },
          { self.written(view.words(report.text)) })
      }
    }
  }
}
