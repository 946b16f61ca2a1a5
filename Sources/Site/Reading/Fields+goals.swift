import Charters
import Governance
import Links
import Pages
import SwedishCalendar

/// Forms about a body's goals, agreements, tasks and duties.
extension Fields {
  /// The act that such a form asks for.
  func actOnGoals(
    _ body: BodyID, _ part: Link.GoalPart, _ number: Int?, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    switch (part, number, action) {
    case (.goals, nil, .tag): .tagGoals(try tagGoals())
    case (.goals, nil, .judge): .judgeGoal(try judgeGoal(body))
    case (.agreements, nil, .register): .enterAccord(try enterAccord(body))
    case (.agreements, nil, .follow):
      .joinAccord(
        JoinAccord(
          accord: AccordID(try self.number(FieldName.accord)), body: body,
          clause: ClauseID(rawValue: try demandedText(FieldName.clause))))
    case (.agreements, let number?, _): try actOnAccord(AccordID(number), action)
    case (.tasks, nil, .report): .followTask(try followTask(body))
    case (.tasks, nil, .write): .noteDuty(try noteDuty(body))
    default: nil
    }
  }

  private func actOnAccord(
    _ accord: AccordID, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    switch action {
    case .change:
      .changeAccord(
        ChangeAccord(
          accord: accord, title: text(FieldName.title), address: text(FieldName.address),
          from: try day(FieldName.day), until: try dayIfAny(FieldName.until)))
    case .add: .setAccordArea(SetAccordArea(accord: accord, name: text(FieldName.name)))
    case .set:
      .setAccordGoal(
        SetAccordGoal(
          accord: accord, goal: try numberIfAny(FieldName.goal), name: text(FieldName.name),
          area: try numberIfAny(FieldName.developmentArea),
          targetYear: try numberIfAny(FieldName.targetYear),
          isPriority: isTicked(FieldName.isPriority)))
    case .register:
      .setAccordAnnex(
        SetAccordAnnex(
          accord: accord, annex: try numberIfAny(FieldName.annex), title: text(FieldName.title),
          from: try day(FieldName.day), until: try dayIfAny(FieldName.until)))
    default: nil
    }
  }

  private func enterAccord(_ body: BodyID) throws(Unreadable) -> EnterAccord {
    EnterAccord(
      body: body, clause: ClauseID(rawValue: try demandedText(FieldName.clause)),
      title: text(FieldName.title), address: text(FieldName.address),
      from: try day(FieldName.day), until: try dayIfAny(FieldName.until))
  }

  private func tagGoals() throws(Unreadable) -> TagGoals {
    let (meeting, item) = try itemOfMeeting()
    return TagGoals(meeting: meeting, item: item, goals: goalKeys())
  }

  private func judgeGoal(_ body: BodyID) throws(Unreadable) -> JudgeGoal {
    JudgeGoal(
      body: body, goal: try demandedText(FieldName.goal), result: try choice(FieldName.result),
      on: try dayOrToday(FieldName.day), reason: reason)
  }

  /// Each goal ticked; no charter has more than a few.
  private func goalKeys() -> [String] {
    form.all(FieldName.goals).prefix(200).map(FieldReading.plain).filter { !$0.isEmpty }
  }

  private func followTask(_ body: BodyID) throws(Unreadable) -> FollowTask {
    let (clause, line) = try line(of: body)
    return FollowTask(
      body: body, clause: clause.id, task: try clause.task(line), on: try dayOrToday(FieldName.day),
      shownBy: try shownBy(), isDone: isTicked(FieldName.isDone), note: text(FieldName.note))
  }

  private func noteDuty(_ body: BodyID) throws(Unreadable) -> NoteDuty {
    let (clause, line) = try line(of: body)
    return NoteDuty(
      body: body, clause: clause.id, duty: try clause.duty(line),
      party: filled(FieldName.party).map { OrganisationID($0) },
      on: try dayOrToday(FieldName.day), note: text(FieldName.note),
      source: text(FieldName.source))
  }

  /// A line of a clause's list, written as the clause and the line's number: `B08.2`.
  private func line(of body: BodyID) throws(Unreadable) -> (Clause, Int) {
    let parts = try demandedText(FieldName.task).split(separator: ".").map(String.init)
    guard parts.count == 2, let number = FieldReading.number(parts[1]), number > 0,
      let clause = state.body(body).flatMap({ state.charter(of: $0, on: today) })?
        .clauses.first(where: { $0.id.rawValue == parts[0] })
    else { throw Unreadable(FieldName.task, .noChoice) }
    return (clause, number)
  }

  /// What shows that something was done: `item.12.3`, `matter.5` or `document.2`.
  private func shownBy() throws(Unreadable) -> WorkShown? {
    guard let written = filled(FieldName.shownBy) else { return nil }
    let parts = written.split(separator: ".")
    let numbers = parts.dropFirst().compactMap { FieldReading.number(String($0)) }
    switch (parts.first, numbers.count, parts.count) {
    case ("item", 2, 3): return .item(meeting: MeetingID(numbers[0]), number: numbers[1])
    case ("matter", 1, 2): return .matter(id: MatterID(numbers[0]))
    case ("document", 1, 2): return .document(id: DocumentID(numbers[0]))
    default: throw Unreadable(FieldName.shownBy, .noChoice)
    }
  }

  /// What has come from outside the system.
  func incoming(to body: BodyID) throws(Unreadable) -> RegisterIncoming {
    RegisterIncoming(
      body: body, title: text(FieldName.title), reference: text(FieldName.reference),
      background: text(FieldName.background), on: try dayOrToday(FieldName.day),
      tags: try tags())
  }

  private func dayIfAny(_ name: String) throws(Unreadable) -> Day? {
    filled(name) == nil ? nil : try day(name)
  }

  private func numberIfAny(_ name: String) throws(Unreadable) -> Int? {
    filled(name) == nil ? nil : try number(name)
  }
}

extension Clause {
  /// The task on a line of the clause's list.
  fileprivate func task(_ line: Int) throws(Unreadable) -> String {
    let tasks = rules.flatMap { rule -> [String] in
      if case .tasks(let tasks) = rule { tasks.list } else { [] }
    }
    guard tasks.indices.contains(line - 1) else { throw Unreadable(FieldName.task, .noChoice) }
    return tasks[line - 1]
  }

  /// The duty on a line of the clause's list.
  fileprivate func duty(_ line: Int) throws(Unreadable) -> String {
    let duties = rules.flatMap { rule -> [String] in
      if case .duties(let duties) = rule { duties.list.map(\.duty) } else { [] }
    }
    guard duties.indices.contains(line - 1) else { throw Unreadable(FieldName.task, .noChoice) }
    return duties[line - 1]
  }
}
