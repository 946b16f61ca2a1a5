import Charters
public import Governance
import Links
import SwedishCalendar

/// One matter: what it says, where it is, the way it has come, and what the viewer can do with it.
public enum MatterPage {
  /// The long texts that the page shows.
  public static func texts(_ view: View, matter: Matter) -> [TextRef] {
    let stations = matter.stations.flatMap {
      [$0.words, $0.copy.background, $0.copy.proposal].compactMap { $0 }
    }
    return
      ([
        matter.title, matter.closed?.words, matter.content.background, matter.content.proposal,
        matter.outside?.reference,
      ]
      .compactMap { $0 } + stations).filter { view.name($0) == nil }
      + bodies(of: matter, view).flatMap { view.goalTexts(of: $0) }
  }

  private static func bodies(of matter: Matter, _ view: View) -> [Body] {
    Set([matter.home, matter.body].compactMap { $0 }).compactMap { view.state.body($0) }
  }

  /// The page.
  public static func render(_ view: View, matter: Matter) -> [UInt8] {
    let body = matter.body.flatMap { view.state.body($0) }
    return view.frame(
      view.text(matter.title), here: .matter(matter.id.rawValue),
      over: MatterWords.number(matter.id),
      wayBack: [Frame.Crumb(MatterWords.matters, .matters)], place: .matters
    ).write { html in
      html.feedback(view, of: body)
      html.beside {
        html.part(MatterWords.status) {
          html.facts(view.facts(of: matter))
          html.activity(of: matter, view)
        }
        content(html, view, matter)
        html.part(
          MatterWords.way, id: "vagen",
          more: (
            RegisterWords.toMatter, .register(RegisterQuery(matter: matter.id.rawValue))
          )
        ) { html.way(of: matter, view) }
      } aside: {
        html.acts(on: matter, view)
      }
    }
  }

  private static func content(_ html: HTML, _ view: View, _ matter: Matter) {
    let parts = [
      (MatterWords.background, matter.content.background),
      (MatterWords.proposal, matter.content.proposal),
    ]
    for case (let title, let text?) in parts {
      html.part(title) { html.written(view.text(text)) }
    }
    if parts.allSatisfy({ $0.1 == nil }) {
      html.part(MatterWords.background) { html.p(MatterWords.nothingWritten, .class("soft")) }
    }
    if !matter.content.files.isEmpty {
      html.part(MatterWords.files) { html.files(of: matter, view) }
    }
  }
}

extension View {
  /// A text, short or long; what has been disposed of says so.
  func text(_ ref: TextRef) -> String { name(ref) ?? texts[ref] ?? ShellWords.disposed }

  /// Where a matter is, and what it belongs to.
  func facts(of matter: Matter) -> [(term: String, value: String)] {
    let goals = matter.tags.goals.compactMap { goal(of: matter, $0) }
    let optional: [(String, String?)] = [
      matter.isOpen
        ? (MatterWords.holder, holder(of: matter))
        : (MatterWords.state, MatterWords.ended.capitalised),
      (MatterWords.since, (matter.closed?.stamp ?? matter.station.stamp).day.swedish),
      (MatterWords.preparer, matter.preparer.map { name(of: $0) }),
      (MatterWords.kind, matter.tags.kind?.capitalised),
      (MatterWords.area, matter.tags.area?.capitalised),
      (MatterWords.goals, goals.isEmpty ? nil : goals.joined(separator: " · ")),
      (MatterWords.phaseName, matter.tags.phase.map { MatterWords.phase($0).capitalised }),
      (OutsideWords.came, origin(of: matter)),
      (MatterWords.preparation, matter.ready.map { _ in MatterWords.ready }),
    ]
    return optional.compactMap { term, value in value.map { (term: term, value: $0) } }
  }

  private func goal(of matter: Matter, _ key: String) -> String? {
    let bodies = [matter.home, matter.body].compactMap { $0 }.compactMap { state.body($0) }
    return bodies.lazy.compactMap { state.goal(key, of: $0, on: day) }.first.map { name(of: $0) }
  }
}

extension HTML {
  /// The files of a matter, each a link; those who write in it can take one off.
  fileprivate func files(of matter: Matter, _ view: View) {
    let mayWrite = matter.isOpen && view.offers(.contribute, in: view.holdingBody(of: matter))
    ul(.class("plain")) {
      for file in matter.content.files {
        li(.class("row")) {
          let name = view.short(file.name)
          a(name, to: .file(digest: file.digest, name: name))
          if mayWrite {
            let sheet = Sheet(
              view, .matterAction(matter.id.rawValue, .detach), of: FieldName.file,
              item: file.digest)
            form(to: sheet.link, sheet.token, style: nil) {
              concealed(FieldName.file, file.digest)
              submit(MatterWords.detach, .plain)
            }
          }
        }
      }
    }
  }

  /// The way a matter has come, the first station first.
  fileprivate func way(of matter: Matter, _ view: View) {
    ol(.class("history way")) {
      for (index, station) in matter.stations.enumerated() {
        li(
          .fixed("aria-current", index == matter.stations.count - 1 && matter.isOpen ? "step" : nil)
        ) {
          self.station(station, isLast: index == matter.stations.count - 1, matter, view)
        }
      }
      if let closed = matter.closed {
        li {
          span(.class(Mark.kept.tone)) { icon(Mark.kept.icon, "icon sign") }
          p(.class("when")) { time(closed.stamp.day.swedishShort, iso: "\(closed.stamp.day)") }
          p(MatterWords.ended.capitalised, .class("what"))
          written(view.text(closed.words))
        }
      }
    }
  }

  private func station(
    _ station: Matter.Station, isLast: Bool, _ matter: Matter, _ view: View
  ) {
    let mark: Mark = isLast && matter.isOpen ? .due : .notYet
    span(.class(mark.tone)) { icon(mark.icon, "icon sign") }
    p(.class("when")) { time(station.stamp.day.swedishShort, iso: "\(station.stamp.day)") }
    p(.class("what")) {
      text(MatterWords.station(station.way, view.name(of: station.holder)) + " ")
      if let clause = station.clause.flatMap({ view.cited($0, view.holdingBody(of: matter)) }) {
        cite(clause)
      }
    }
    if let by = station.stamp.by { p(view.name(of: by), .class("soft small")) }
    if let words = station.words { written(view.text(words)) }
    if let accepted = station.accepted {
      p(MatterWords.accepted(accepted.day), .class("soft small"))
    }
    if station.way != .raised, station.copy != matter.content { copy(station.copy, view) }
  }

  /// What was sent, where the matter says something else by now.
  private func copy(_ content: Matter.Content, _ view: View) {
    let texts = [content.background, content.proposal].compactMap { $0 }
    guard !texts.isEmpty else { return }
    details(.class("more")) {
      summary(MatterWords.copy)
      for text in texts { written(view.text(text)) }
    }
  }
}

extension View {
  /// The body that has a matter, or that a contact has it for.
  func holdingBody(of matter: Matter) -> Body? { matter.body.flatMap { state.body($0) } }

  /// One who has a matter, by name.
  func name(of holder: Matter.Holder) -> String {
    switch holder {
    case .body(let body): name(of: body)
    case .contact(let person, _, let to):
      MatterWords.contact(name(of: person), to: name(of: to))
    }
  }
}
