import Charters
public import Governance
import Links
import SwedishCalendar

/// One thing that someone took on at a meeting: what, who, by when, and how it went.
public enum ActionPage {
  /// The long texts that the page shows.
  public static func texts(_ view: View, action: Action) -> [TextRef] {
    [action.text, action.ended?.note].compactMap { $0 }.filter { view.name($0) == nil }
  }

  /// Why the viewer may not see an action: it is for its owner and for the body's own.
  public static func denial(_ view: View, action: Action) -> Denial? {
    guard let meeting = view.state.meeting(action.meeting) else { return .notMember }
    if view.viewer == action.owner { return nil }
    let host = view.state.body(meeting.host)
    guard case .denied(let denial) = view.verdict(.read(.members), in: host) else { return nil }
    return denial
  }

  /// The page.
  public static func render(_ view: View, action: Action) -> [UInt8] {
    let meeting = view.state.meeting(action.meeting)
    let host = meeting.flatMap { view.state.body($0.host) }
    let title = view.name(action.text) ?? view.texts[action.text] ?? ShellWords.disposed
    return view.frame(
      title, here: .action(action.id.rawValue), over: ActionWords.title,
      wayBack: host.map(view.wayBack) ?? [], place: .bodies
    ).write { html in
      html.feedback(view, of: host)
      html.beside {
        html.part(ActionWords.facts) { facts(html, view, action, meeting) }
        if let ended = action.ended { result(html, view, ended) }
      } aside: {
        if action.isOpen { html.acts(on: action, view, host) }
      }
    }
  }

  private static func facts(
    _ html: HTML, _ view: View, _ action: Action, _ meeting: Meeting?
  ) {
    html.lines([view.line(action, namesBody: true)])
    if !action.changes.isEmpty { html.p(ActionWords.changed(action.changes.count), .class("soft")) }
    if let meeting {
      html.p {
        html.text(ActionWords.meeting + " ")
        html.a(MeetingWords.title(meeting.day), to: .meeting(meeting.id.rawValue))
      }
    }
  }

  private static func result(_ html: HTML, _ view: View, _ ended: Action.End) {
    html.part(ActionWords.result) {
      html.p(ActionWords.ended(ended.on, isDone: ended.isDone))
      let note = view.name(ended.note) ?? view.texts[ended.note] ?? ""
      if !note.isEmpty { html.written(note) }
    }
  }
}

extension HTML {
  fileprivate func acts(on action: Action, _ view: View, _ host: Body?) {
    guard view.offers(.finish([action.owner]), in: host) else { return }
    end(action, view, isDone: true)
    end(action, view, isDone: false)
    if view.offers(.keepMinutes, in: host), let host { change(action, view, host) }
  }

  private func end(_ action: Action, _ view: View, isDone: Bool) {
    let sheet = Sheet(
      view, .actionAction(action.id.rawValue, .end), of: FieldName.isDone,
      item: isDone ? "ja" : "nej")
    let title = isDone ? ActionWords.finish : ActionWords.giveUp
    let fields = {
      self.concealed(FieldName.isDone, isDone ? "ja" : "nej")
      self.area(
        sheet.field(
          FieldName.note, isDone ? ActionWords.finishNote : ActionWords.reason,
          hint: isDone ? ActionWords.finishHint : nil, isOptional: isDone, means: .note), rows: 3)
      self.buttons { self.submit(title, isDone ? .primary : .quiet) }
    }
    if isDone {
      card(title) { form(sheet, content: fields) }
    } else {
      folded(title, sheet, content: fields)
    }
  }

  private func change(_ action: Action, _ view: View, _ host: Body) {
    let sheet = Sheet(view, .actionAction(action.id.rawValue, .change))
    folded(ActionWords.change, sheet) {
      select(
        sheet.field(FieldName.owner, ActionWords.owner, value: "\(action.owner.rawValue)"),
        view.owners(in: [host], and: action.owner))
      field(
        sheet.field(FieldName.due, ActionWords.due, value: action.due.description), .date)
      area(sheet.field(FieldName.reason, ActionWords.reason, means: .reason), rows: 2)
      buttons { submit(ActionWords.save, .primary) }
    }
  }
}

extension View {
  /// Those who may take something on: who sit in the bodies, their officers and support office.
  func owners(in bodies: [Body], and one: PersonID? = nil) -> [Choice] {
    var people = one.map { [$0] } ?? []
    for body in bodies {
      let roles = body.roles.filter { $0.holds(on: day) }.map(\.person)
      let extras = body.extras.filter { $0.holds(on: day) }.map(\.person)
      for id in state.members(of: body, on: day) + roles + extras + state.supporters(of: body.id)
      where !people.contains(id) {
        people.append(id)
      }
    }
    return people.swedishSorted { name(of: $0) }.map { Choice("\($0.rawValue)", name(of: $0)) }
  }
}
