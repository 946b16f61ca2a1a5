import Charters
public import Governance
import Links
import SwedishCalendar

/// The tasks of a body's charter with what was done for each, and the duties of the convener and
/// the members as checklists (B08, B15, B17).
public enum TasksPage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View, body: Body) -> [TextRef] {
    view.missing(
      body.taskSteps.map(\.note) + body.dutyNotes.flatMap { [$0.note, $0.source] }
        + body.taskSteps.map { view.title(of: $0.shownBy) }
        + view.shownItems(body).flatMap(\.agenda).map(\.title)
        + view.state.documents(of: body.id).map(\.title))
  }

  /// The page.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let tasks = view.taskClauses(of: body)
    let duties = view.dutyClauses(of: body)
    return view.goalsFrame(Link.GoalPart.tasks.swedish, body, .tasks, lede: TaskWords.lede)
      .write { html in
        html.tabs(view.goalTabs(body, .tasks))
        html.feedback(view, of: body)
        guard !tasks.isEmpty || !duties.isEmpty else {
          return html.empty(TaskWords.none, TaskWords.noneMore)
        }
        html.div(.class("stack-wide")) {
          html.tasks(tasks, body, view)
          for duty in duties { html.duties(duty.rule, duty.clause, body, view) }
        }
      }
  }
}

extension View {
  fileprivate func taskClauses(of body: Body) -> [(clause: Clause, rule: TasksRule)] {
    clauses(of: body) { rule in if case .tasks(let tasks) = rule { tasks } else { nil } }
  }

  fileprivate func dutyClauses(of body: Body) -> [(clause: Clause, rule: DutiesRule)] {
    clauses(of: body) { rule in if case .duties(let duties) = rule { duties } else { nil } }
  }

  /// The meetings whose items can show that something was done.
  func shownItems(_ body: Body) -> [Meeting] {
    state.meetings(of: body).reversed().filter {
      $0.day <= day && $0.day >= day.adding(months: -12) && denialOfAgenda($0) == nil
    }
  }

  /// The title of what shows that something was done.
  func title(of shown: WorkShown?) -> TextRef? {
    switch shown {
    case .item(let meeting, let number): state.meeting(meeting)?.item(number)?.title
    case .matter(let id): state.matter(id)?.title
    case .document(let id): state.document(id)?.title
    case nil: nil
    }
  }

  /// What shows that something was done, by name and with the way to it where it may be read.
  func shown(_ shown: WorkShown, in body: Body) -> (name: String, link: Link?) {
    let title = title(of: shown).map { words($0) } ?? ""
    switch shown {
    case .item(let number, let item):
      guard let meeting = state.meeting(number), let item = meeting.item(item),
        mayTell(item, of: meeting)
      else { return (TaskWords.shownItem, nil) }
      return ("\(title), \(meeting.day.swedishShort)", .meeting(number.rawValue))
    case .matter(let id):
      guard let matter = state.matter(id), denial(of: matter) == nil else {
        return (TaskWords.shownMatter, nil)
      }
      return (title, .matter(id.rawValue))
    case .document(let id):
      return (
        title, .information(body: body.id.rawValue, .documents, number: id.rawValue)
      )
    }
  }
}

extension HTML {
  fileprivate func tasks(
    _ clauses: [(clause: Clause, rule: TasksRule)], _ body: Body, _ view: View
  ) {
    for (clause, rule) in clauses {
      let dormant = rule.list.count {
        view.state.dormantSince($0, clause.id, in: body, on: view.day) != nil
      }
      part(TaskWords.tasks) {
        p(.class("before-lines")) {
          if dormant > 0 { text(TaskWords.dormantCount(dormant) + " ") }
          cite(view.plate(clause.id, of: body.id))
        }
        div(.class("stack")) {
          for (place, task) in rule.list.enumerated() {
            self.task(task, "\(place + 1)", clause, body, view)
          }
        }
      }
    }
  }

  private func task(
    _ task: String, _ number: String, _ clause: Clause, _ body: Body, _ view: View
  ) {
    let steps = view.state.steps(of: task, clause.id, in: body, on: view.day)
    let isDormant = view.state.dormantSince(task, clause.id, in: body, on: view.day) != nil
    article(.class("card")) {
      h3(task.capitalised)
      div(.class("stack")) {
        p(.class("row")) { state(of: steps, isDormant: isDormant) }
        div {
          if let last = steps.last {
            step(last, body, view)
          } else {
            p(TaskWords.noSteps, .class("soft"))
          }
        }
        earlier(steps.dropLast().reversed(), body, view)
        follow(task, number, clause, body, view)
      }
    }
  }

  private func state(of steps: [TaskStep], isDormant: Bool) {
    if steps.last?.isDone == true { return badge(.kept, TaskWords.done) }
    if isDormant { return badge(.late, TaskWords.dormant) }
    badge(steps.isEmpty ? .notYet : .due, steps.isEmpty ? TaskWords.waiting : TaskWords.live)
  }

  private func step(_ step: TaskStep, _ body: Body, _ view: View) {
    p(.class("soft small")) {
      time(step.on.swedishShort, iso: step.on.description)
      if let person = step.stamp.by { text(", \(view.name(of: person))") }
    }
    if let note = step.note { written(view.words(note)) }
    if let shown = step.shownBy.map({ view.shown($0, in: body) }) {
      p {
        if let link = shown.link { a(shown.name, to: link) } else { text(shown.name) }
      }
    }
  }

  private func earlier(
    _ steps: ReversedCollection<ArraySlice<TaskStep>>, _ body: Body, _ view: View
  ) {
    guard !steps.isEmpty else { return }
    details(.class("more")) {
      summary(TaskWords.earlier(steps.count))
      for step in steps.prefix(50) { self.step(step, body, view) }
    }
  }

  private func follow(
    _ task: String, _ number: String, _ clause: Clause, _ body: Body, _ view: View
  ) {
    guard view.offers(.contribute, in: body) else { return }
    let key = "\(clause.id.rawValue).\(number)"
    let sheet = Sheet(
      view, .goalsAction(body: body.id.rawValue, .tasks, .report), of: FieldName.task, item: key)
    folded(TaskWords.follow, sheet) {
      concealed(FieldName.task, key)
      area(
        sheet.field(
          FieldName.note, TaskWords.what, hint: TaskWords.whatHint, isOptional: true,
          means: .note), rows: 3)
      select(
        sheet.field(FieldName.shownBy, TaskWords.shownBy, isOptional: true),
        [Choice("", TaskWords.nothingShows)], groups: view.shownChoices(body))
      field(sheet.field(FieldName.day, TaskWords.day, value: view.day.description), .date)
      checkboxes(
        sheet.field(FieldName.isDone, TaskWords.isDone, isOptional: true),
        [Choice("ja", TaskWords.yes)], chosen: sheet.values(FieldName.isDone))
      buttons { submit(TaskWords.save, .primary) }
    }
  }
}

extension View {
  /// What can show that something was done: items, matters and documents of the body.
  fileprivate func shownChoices(_ body: Body) -> [ChoiceGroup] {
    let items = shownItems(body).prefix(12).compactMap { meeting -> ChoiceGroup? in
      guard !meeting.agenda.isEmpty else { return nil }
      return ChoiceGroup(
        meeting.day.swedish.capitalised,
        meeting.agenda.map {
          Choice("item.\(meeting.id.rawValue).\($0.number)", words($0.title))
        })
    }
    let matters = state.matters(by: body.id).suffix(40).reversed()
      .map { Choice("matter.\($0.id.rawValue)", words($0.title)) }
    let documents = state.documents(of: body.id)
      .map { Choice("document.\($0.id.rawValue)", words($0.title)) }
    return items + (matters.isEmpty ? [] : [ChoiceGroup(TaskWords.matters, matters)])
      + (documents.isEmpty ? [] : [ChoiceGroup(TaskWords.documents, documents)])
  }
}
