import Charters
import Governance
import Links
import SwedishCalendar

/// The parts of a proposal: what is found, each body's meetings, and planning it all.
extension HTML {
  /// Every rule that the year breaks, the heaviest first.
  func findings(_ sight: PlanningSight) {
    part(PlanningWords.findings) {
      if sight.findings.isEmpty {
        notice(.success, PlanningWords.allKept)
      } else {
        tally(sight)
        for severity in PlanningFinding.Severity.allCases { told(severity, sight) }
      }
    }
  }

  /// How many there are of each weight, where they are of several.
  private func tally(_ sight: PlanningSight) {
    let counts = PlanningFinding.Severity.allCases.map { severity in
      (severity, sight.findings.count { $0.severity == severity })
    }.filter { $0.1 > 0 }
    guard counts.count > 1 else { return }
    ul(.class("tally")) {
      for (severity, count) in counts {
        li { badge(severity.mark, PlanningWords.tally(severity, count)) }
      }
    }
  }

  private func told(_ severity: PlanningFinding.Severity, _ sight: PlanningSight) {
    let found = sight.findings.filter { $0.severity == severity }
    guard !found.isEmpty else { return }
    let names = sight.names
    if found.count > 8 || severity == .note {
      details(.class("more"), .flag("open", if: severity < .heed && found.count <= 20)) {
        summary(PlanningWords.more(severity, found.count))
        list(found, sight, names)
      }
    } else {
      list(found, sight, names)
    }
  }

  private func list(
    _ found: [PlanningFinding], _ sight: PlanningSight, _ names: PlanningNames
  ) {
    ul(.class("found")) {
      for finding in found {
        li {
          span(.class(finding.severity.mark.tone)) { icon(finding.severity.mark.icon) }
          div {
            p(whereabouts(finding, sight), .class("about soft small"))
            sentence(finding, names, sight)
          }
        }
      }
    }
  }

  private func sentence(
    _ finding: PlanningFinding, _ names: PlanningNames, _ sight: PlanningSight
  ) {
    p {
      text(finding.swedish(names) + " ")
      if let clause = finding.citation?.clause {
        cite(sight.view.plate(clause, of: finding.body))
      }
    }
  }

  private func whereabouts(_ finding: PlanningFinding, _ sight: PlanningSight) -> String {
    let day =
      finding.isAboutMeetings
      ? finding.meetings.first.flatMap(sight.day(of:))?.swedishWithWeekday : nil
    return [sight.view.name(of: finding.body), day].compactMap { $0 }.joined(separator: " · ")
  }

  // MARK: - Each body's meetings

  /// Each body with the meetings it hosts, to be moved, removed and added.
  func bodies(_ sight: PlanningSight, _ draft: YearDraft) {
    let names = sight.names
    let few = draft.proposal.bodies.count <= 3
    for id in draft.proposal.bodies {
      guard let body = sight.view.state.body(id) else { continue }
      let sheet = Sheet(
        sight.view, sight.link(.change), of: FieldName.body, item: id.rawValue)
      let meetings = sight.meetings(hostedBy: id)
      details(
        .class("fold plan-body"),
        .flag("open", if: few || sheet.isReturned)
      ) {
        summary {
          text(PlanningWords.summary(sight.view.short(body.name), meetings.count) + " ")
          if let worst = sight.worst(of: id) { badge(worst.mark, worst.swedish) }
        }
        for finding in sight.findings(ofYearOf: id) {
          div(.class("row small")) {
            icon(finding.severity.mark.icon)
            sentence(finding, names, sight)
          }
        }
        kept(sight, body)
        form(
          to: sheet.link, sheet.token, style: "form plan-form",
          id: PlanningYearPage.formID(id.rawValue)
        ) {
          question(sheet)
          concealed(FieldName.version, "\(draft.version)")
          concealed(FieldName.body, id.rawValue)
          for meeting in meetings { row(meeting, sheet, sight, names) }
          added(sheet, sight, body)
          buttons { submit(PlanningWords.save(sight.view.short(body.name))) }
        }
      }
    }
  }

  /// What is planned already, and stays as it is.
  private func kept(_ sight: PlanningSight, _ body: Body) {
    let planned = sight.view.state.meetings(of: body).filter { $0.day.year == sight.year }
    guard !planned.isEmpty else { return }
    p(PlanningWords.kept, .class("small"))
    ul(.class("agenda-lines")) {
      for meeting in planned {
        li {
          a(meeting.day.swedishWithWeekday, to: .meeting(meeting.id.rawValue))
          span(MeetingWords.times(meeting), .class("where"))
        }
      }
    }
  }

  private func row(
    _ meeting: ProposedMeeting, _ sheet: Sheet, _ sight: PlanningSight, _ names: PlanningNames
  ) {
    let key = "\(meeting.number)"
    fieldset(.class("plan-row")) {
      legend {
        text(meeting.day.swedishWithWeekday)
        let others = meeting.bodies.dropFirst().map { sight.view.name(of: $0) }
        if !others.isEmpty { span(" " + SummaryWords.with(others), .class("soft")) }
      }
      slots(sheet, key, meeting)
      why(meeting, sight, names)
      choose(sheet, key)
    }
  }

  private func slots(_ sheet: Sheet, _ key: String, _ meeting: ProposedMeeting?) {
    func named(_ name: String, _ label: String, _ value: String?) -> Field {
      sheet.field(
        FieldName.each(name, key), label, value: value ?? "", isOptional: meeting == nil)
    }
    div(.class("slots")) {
      field(named(FieldName.day, MeetingWords.day, meeting?.day.description), .date)
      field(named(FieldName.start, MeetingWords.start, meeting?.start.field), .time)
      field(named(FieldName.end, MeetingWords.end, meeting?.end.field), .time)
      field(
        sheet.field(
          FieldName.each(FieldName.place, key), MeetingWords.place, value: meeting?.place ?? "",
          isOptional: true))
    }
  }

  private func why(
    _ meeting: ProposedMeeting, _ sight: PlanningSight, _ names: PlanningNames
  ) {
    p(.class("small soft")) {
      for reason in meeting.reasons {
        text(reason.swedish(names) + " ")
        if let clause = reason.citation?.clause, let host = meeting.bodies.first {
          cite(sight.view.plate(clause, of: host))
          text(" ")
        }
      }
    }
    let others = sight.othersToAsk(meeting).map { sight.view.name(of: $0) }
    if !others.isEmpty { p(PlanningWords.ask(others), .class("small")) }
    for finding in sight.findings(of: meeting.number) {
      div(.class("row small found-here")) {
        badge(finding.severity.mark, finding.severity.swedish)
        sentence(finding, names, sight)
      }
    }
  }

  private func choose(_ sheet: Sheet, _ key: String) {
    let name = FieldName.each(FieldName.removed, key)
    div(.class("choice")) {
      void(
        "input", .fixed("type", "checkbox"), .id(sheet.id(name)), .attribute("name", name),
        .fixed("value", "ja"), .flag("checked", if: !sheet.value(name).isEmpty))
      label(PlanningWords.remove, .attribute("for", sheet.id(name)))
    }
  }

  private func added(_ sheet: Sheet, _ sight: PlanningSight, _ body: Body) {
    details(.class("more"), .flag("open", if: sheet.isReturned)) {
      summary(PlanningWords.add)
      slots(sheet, PlanningWords.newKey, nil)
      let partners = sight.view.partners(of: body, year: sight.year)
      if !partners.isEmpty {
        checkboxes(
          sheet.field(FieldName.joint, NewMeetingWords.joint, isOptional: true),
          partners.map { Choice($0.rawValue, sight.view.name(of: $0)) },
          chosen: sheet.values(FieldName.joint))
      }
    }
  }

  // MARK: - Planning it all

  /// Planning every meeting in one step, with what is broken told before.
  func adoption(_ sight: PlanningSight, _ draft: YearDraft) {
    let count = draft.proposal.meetings.count
    guard count > 0 else { return }
    let stops = sight.findings.contains { $0.severity == .stops }
    let broken = sight.findings.count { $0.severity == .broken }
    part(PlanningWords.adopt) {
      if stops {
        notice(.warning, PlanningWords.stops)
      } else {
        if broken > 0 {
          notice(.warning, PlanningWords.breaks(broken), PlanningWords.breaksMore)
        }
        p(PlanningWords.adoptMore)
        form(Sheet(sight.view, sight.link(.adopt))) {
          concealed(FieldName.version, "\(draft.version)")
          buttons { submit(PlanningWords.adoptAll(count), .primary) }
        }
      }
    }
  }

  func discarding(_ sight: PlanningSight, _ draft: YearDraft) {
    form(Sheet(sight.view, sight.link(.remove))) {
      concealed(FieldName.version, "\(draft.version)")
      buttons { submit(PlanningWords.discard, .plain) }
    }
  }
}

extension View {
  /// The bodies that some clause wants a body to meet together with.
  func partners(of body: Body, year: Int) -> [BodyID] {
    let clauses = state.charter(of: body, on: max(day, Day.first(of: year)))?.clauses ?? []
    var found: [BodyID] = []
    for case .meetings(let rule) in clauses.flatMap(\.rules) {
      for id in rule.with.map(body.related) ?? [] where id != body.id && !found.contains(id) {
        found.append(id)
      }
    }
    return found
  }
}
