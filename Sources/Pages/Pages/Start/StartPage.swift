public import Governance
import Links

/// The first page: for those logged in what they owe and meet; for anyone what there is to see.
public enum StartPage {
  /// The long texts that the page shows this viewer: what was taken on at meetings.
  public static func texts(_ view: View) -> [TextRef] {
    guard let viewer = view.viewer else { return [] }
    let waitings = view.waitingOnViewer + view.awaitedByViewer
    return (view.state.openActions(of: viewer).map(\.text) + view.texts(of: waitings))
      .filter { view.name($0) == nil }
  }

  /// The page, for whoever looks.
  public static func render(_ view: View) -> [UInt8] {
    guard let viewer = view.viewer else { return renderOpen(StartOpen(view), view) }
    let own = StartOwn(view, viewer)
    if own.isVisitor {
      return renderOpen(
        StartOpen(view), view, title: StartWords.greeting(own.name), lede: StartWords.visitor)
    }
    return renderOwn(own, view)
  }

  private static func renderOpen(
    _ model: StartOpen, _ view: View, title: String = StartWords.title,
    lede: String = StartWords.lede
  ) -> [UInt8] {
    view.frame(title, here: .start, lede: lede, place: .start).write { html in
      html.feedback(view)
      html.div(.class("stack-wide")) {
        if model.networks.isEmpty {
          html.empty(StartWords.nothing, StartWords.nothingMore)
        } else {
          html.part(StartWords.networks, more: (StartWords.toStructure, .structure)) {
            html.networks(model.networks)
          }
          html.meetings(model.meetings, title: StartWords.nextMeetings)
        }
      }
    }
  }

  private static func renderOwn(_ model: StartOwn, _ view: View) -> [UInt8] {
    view.frame(
      StartWords.greeting(model.name), here: .start, lede: model.lede, place: .start
    ).write { html in
      html.feedback(view)
      html.beside {
        html.duties(model)
        if !model.actions.isEmpty {
          html.part(ActionWords.mine, id: "atgarder") { html.lines(model.actions) }
        }
        if !model.waiting.isEmpty {
          html.part(StartWords.waiting, id: "vantar") { html.lines(model.waiting) }
        }
        html.news(model, view)
        html.meetings(model.meetings, title: StartWords.myMeetings)
      } aside: {
        html.card(StartWords.myBodies) { html.own(model) }
      }
    }
  }
}

extension HTML {
  fileprivate func news(_ model: StartOwn, _ view: View) {
    guard view.lastVisit != nil else { return }
    part(StartWords.news, id: "nytt") {
      if model.news.isEmpty { p(StartWords.noNews, .class("soft")) } else { lines(model.news) }
    }
  }

  fileprivate func networks(_ networks: [StartOpen.Network]) {
    ul(.class("cards")) {
      for network in networks {
        li(.class("card")) {
          h3 { element("a", network.name, .href(Link.structure.path + "#" + network.id)) }
          p(network.line, .class("soft"))
          if let health = network.health { div(.class("row")) { counts(health) } }
        }
      }
    }
  }

  fileprivate func meetings(_ meetings: [Line], title: String) {
    part(title) {
      if meetings.isEmpty { p(StartWords.noMeetings, .class("soft")) } else { lines(meetings) }
    }
  }

  fileprivate func duties(_ model: StartOwn) {
    part(StartWords.toDo, id: "att-gora") {
      if model.isFree { empty(StartWords.free, StartWords.freeMore) }
      for group in model.groups where !group.lines.isEmpty {
        if group.isFolded {
          details(.class("more")) {
            summary(StartWords.heading(group.title, group.lines.count))
            lines(group.lines)
          }
        } else {
          h3(StartWords.heading(group.title, group.lines.count), .class("group"))
          lines(group.lines)
        }
      }
    }
  }

  fileprivate func own(_ model: StartOwn) {
    if model.bodies.isEmpty && model.calm.isEmpty { p(StartWords.noBodies) }
    if !model.bodies.isEmpty { memberships(model.bodies) }
    guard !model.calm.isEmpty else { return }
    details(.class("more")) {
      summary(StartWords.heading(StartWords.calm, model.calm.count))
      memberships(model.calm)
    }
  }

  private func memberships(_ bodies: [StartOwn.Membership]) {
    ul(.class("plain")) {
      for body in bodies {
        li {
          a(body.name, to: body.link)
          div(.class("row")) {
            badge(body.health)
            if !body.roles.isEmpty { span(body.roles, .class("soft small")) }
          }
        }
      }
    }
  }
}
