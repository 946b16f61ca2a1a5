import Governance
import Links

/// The first page: for those logged in what they owe and meet; for anyone what there is to see.
public enum StartPage {
  /// The page, for whoever looks.
  public static func render(_ view: View) -> [UInt8] {
    guard let viewer = view.viewer else { return renderOpen(StartOpen(view), view) }
    return renderOwn(StartOwn(view, viewer), view)
  }

  private static func renderOpen(_ model: StartOpen, _ view: View) -> [UInt8] {
    view.frame(StartWords.title, here: .start, lede: StartWords.lede, place: .start).write { html in
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
        html.meetings(model.meetings, title: StartWords.myMeetings)
      } aside: {
        html.card(StartWords.myBodies) { html.own(model.bodies) }
      }
    }
  }
}

extension HTML {
  fileprivate func networks(_ networks: [StartOpen.Network]) {
    ul(.class("cards")) {
      for network in networks {
        li(.class("card")) {
          h3(network.name)
          p(network.line)
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

  fileprivate func own(_ bodies: [StartOwn.Membership]) {
    if bodies.isEmpty { p(StartWords.noBodies) }
    ul(.class("plain")) {
      for body in bodies {
        li {
          a(body.name, to: body.link)
          if !body.roles.isEmpty { p(body.roles, .class("soft small")) }
          badge(body.health)
        }
      }
    }
  }
}
