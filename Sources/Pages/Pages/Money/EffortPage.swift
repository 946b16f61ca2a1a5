import Charters
public import Governance
import Links
import SwedishCalendar

/// What a body's work costs each principal in a year, and how it has been shared over the years.
public enum EffortPage {
  static let perPage = 50

  /// The page, for those who may see it.
  public static func render(_ view: View, body: Body, year: Int?, page: Int? = nil) -> [UInt8] {
    let years = view.effortYears(of: body)
    let year = year.flatMap { years.contains($0) ? $0 : nil } ?? years.first ?? view.day.year
    let here = Link.effort(body: body.id.rawValue, year: year)
    return view.frame(
      EffortWords.title, here: here, over: view.name(of: body.id), lede: EffortWords.lede,
      wayBack: view.wayBack(to: body), place: .bodies
    ).write { html in
      html.feedback(view, of: body)
      html.div(.class("stack-wide")) {
        html.years(years, year, .effort(body: body.id.rawValue))
        html.sums(body, year, view)
        html.shares(body, year, view)
        html.meetings(body, year, view)
        html.tasks(body, year, page ?? 1, view)
      }
    }
  }
}

extension HTML {
  /// The form by which one of some years is chosen.
  func years(_ years: [Int], _ year: Int, _ link: Link) {
    guard years.count > 1 else { return }
    section(.class("filter narrow")) {
      h2(EffortWords.choose, .class("unseen"))
      form(.class("finder"), .fixed("method", "get"), .attribute("action", link.path)) {
        select(
          Field(FieldName.year, EffortWords.year, value: "\(year)"),
          years.map { Choice("\($0)", "\($0)") })
        submit(EffortWords.show)
      }
    }
  }

  fileprivate func sums(_ body: Body, _ year: Int, _ view: View) {
    let efforts = view.state.efforts(in: body.id, years: year...year)
    part(
      EffortWords.sums(year),
      more: efforts.isEmpty
        ? nil : (EffortWords.file, .effort(body: body.id.rawValue, .file, year: year))
    ) {
      guard !efforts.isEmpty else { return empty(EffortWords.none, EffortWords.noneMore) }
      data(EffortWords.perParty, columns: EffortWords.sumColumns) { table in
        for effort in efforts.swedishSorted(by: { view.name(of: $0.party) }) {
          table.row([
            view.name(of: effort.party), Effort.hours(effort.minutes),
            Effort.grouped(effort.kronor),
          ])
        }
        table.row([
          EffortWords.together, Effort.hours(efforts.map(\.minutes).reduce(0, +)),
          Effort.grouped(efforts.map(\.kronor).reduce(0, +)),
        ])
      }
      p(EffortWords.paidMore, .class("soft small after"))
    }
  }

  fileprivate func meetings(_ body: Body, _ year: Int, _ view: View) {
    let held = view.held(body, in: year)
    part(EffortWords.meetings) {
      guard !held.isEmpty else { return p(EffortWords.noMeetings, .class("soft")) }
      data(EffortWords.meetingsOf(year), columns: EffortWords.meetingColumns) { table in
        for meeting in held { row(meeting, body, table, view) }
      }
    }
  }

  private func row(_ meeting: Meeting, _ body: Body, _ table: Rows, _ view: View) {
    let booking = view.state.booking(of: meeting.id, for: body.id)
    let efforts = booking?.efforts ?? []
    let awaited = view.state.attended(meeting, in: body).filter { $0.minutes > 0 }
    let missing = awaited.count { booking?.rows[$0.party] == nil }
    let link = Link.effort(
      body: body.id.rawValue, .meeting, number: meeting.id.rawValue)
    table.row(
      { self.a(meeting.day.swedish.capitalised, to: link) },
      { self.text(Effort.hours(efforts.map(\.minutes).reduce(0, +))) },
      { self.text(Effort.grouped(efforts.map(\.kronor).reduce(0, +))) },
      {
        missing == 0
          ? self.badge(.kept, EffortWords.booked)
          : self.badge(.due, EffortWords.missing(missing, of: awaited.count))
      })
  }

  fileprivate func tasks(_ body: Body, _ year: Int, _ page: Int, _ view: View) {
    let tasks = view.state.bookings(of: body.id)
      .filter { $0.meeting == nil && $0.on.year == year }
      .sorted { ($1.on, $1.id) < ($0.on, $0.id) }
    let total = max(1, (tasks.count + EffortPage.perPage - 1) / EffortPage.perPage)
    let page = min(max(page, 1), total)
    part(EffortWords.tasks, id: "arbete") {
      if tasks.isEmpty { p(EffortWords.noTasks, .class("soft")) }
      if !tasks.isEmpty {
        data(EffortWords.tasksOf(year), columns: EffortWords.taskColumns) { table in
          let first = (page - 1) * EffortPage.perPage
          for task in tasks.dropFirst(first).prefix(EffortPage.perPage) {
            row(task, table, view)
          }
        }
        pages(page, of: total) { .effort(body: body.id.rawValue, year: year, page: $0) }
      }
      newTask(body, view)
    }
  }

  private func row(_ task: Booking, _ table: Rows, _ view: View) {
    table.row(
      { self.a(view.title(of: task), to: view.link(to: task)) },
      { self.text(task.on.swedishShort) },
      { self.text(Effort.hours(task.efforts.map(\.minutes).reduce(0, +))) },
      { self.text(Effort.grouped(task.efforts.map(\.kronor).reduce(0, +))) })
  }

  /// The tasks that the charter gives the body, to choose among.
  private func chosenTask(_ sheet: Sheet, _ body: Body, _ view: View) {
    let rules = view.state.charter(of: body, on: view.day)?.clauses.flatMap(\.rules) ?? []
    let tasks = rules.flatMap { rule -> [String] in
      if case .tasks(let tasks) = rule { tasks.list } else { [] }
    }
    guard !tasks.isEmpty else { return }
    select(
      sheet.field(FieldName.charterTask, EffortWords.charterTask, isOptional: true),
      [Choice("", EffortWords.otherTask)] + tasks.map { Choice($0, $0.capitalised) })
  }

  private func newTask(_ body: Body, _ view: View) {
    let parties = view.booked(by: body, on: view.day)
    guard !parties.isEmpty else { return }
    let sheet = Sheet(view, .effortAction(body: body.id.rawValue, .overview, .add))
    div(.class("after")) {
      folded(EffortWords.newTask, sheet) {
        chosenTask(sheet, body, view)
        field(
          sheet.field(
            FieldName.title, EffortWords.taskTitle, hint: EffortWords.taskHint, means: .title))
        field(sheet.field(FieldName.day, EffortWords.day, value: view.day.description), .date)
        p(EffortWords.hoursHint, .class("hint"))
        efforts(sheet, parties.map { Effort(party: $0, minutes: 0) }, nil, body, view.day, view)
        submit(EffortWords.book, .primary)
      }
    }
  }
}
