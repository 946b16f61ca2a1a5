import Charters
public import Governance
import Links

/// A body: what it is for, who is in it, when it meets and how its charter is followed.
public enum BodyPage {
  /// The page of a body, for whoever looks; `model` where it was made of the same view before.
  public static func render(_ view: View, body: Body, model: BodyModel? = nil) -> [UInt8] {
    let model = model ?? BodyModel(body, view)
    return view.frame(
      view.name(of: body.id), here: view.link(to: body), over: view.whereabouts(body),
      lede: model.purpose, wayBack: [Frame.Crumb(Words.bodies, .bodies)], place: .bodies
    ).write { html in
      html.feedback(view, of: body)
      html.tabs(view.tabs(body, .overview))
      html.timeNotice(body, view)
      html.ending(body, view)
      html.beside {
        html.charter(model)
        html.members(model)
        html.meetings(model)
      } aside: {
        html.aside(model)
        html.audienceForm(model, view)
        html.deviationsCard(model.body, view)
        html.registerCard(model.body, view)
        html.informationCard(model.body, view)
        html.goalsCard(model.body, view)
        html.practitionersCard(model.body, view)
        html.indicatorsCard(model.body, view)
        html.yearCard(model.body, view)
      }
    }
  }
}

extension HTML {
  /// That the body has ended or will, and how.
  fileprivate func ending(_ body: Body, _ view: View) {
    if view.state.limitedTime(of: body.id).closing != nil { return }
    if let end = body.dissolved {
      notice(
        .information, BodyWords.dissolved(end.on, seenFrom: view.day),
        view.name(end.reason))
    } else if let successor = body.successor {
      notice(
        .information,
        AdministrationWords.replaced(by: view.name(of: successor.by), from: successor.from))
    }
  }

  fileprivate func charter(_ model: BodyModel) {
    part(ShellWords.charter, more: model.health.map { _ in (BodyWords.whole, model.charterLink) }) {
      guard let health = model.health else {
        return empty(BodyWords.noCharter, BodyWords.noCharterMore)
      }
      div(.class("row")) { counts(health) }
      if model.troubled.isEmpty {
        p(BodyWords.allWell, .class("after"))
      } else {
        div(.class("after")) { clauseLines(model.troubled) }
      }
    }
  }

  /// Clauses with their standing and the sentence that explains it, a line each.
  func clauseLines(_ clauses: [ClauseSummary]) {
    ul(.class("clause-lines")) {
      for clause in clauses {
        li {
          cite(ClauseLink(clause.clause.id.rawValue, link: clause.link))
          div {
            p(clause.clause.says)
            p(.class("row small")) {
              badge(clause.standing)
              if let why = clause.why { span(why, .class("soft")) }
            }
          }
        }
      }
    }
  }

  fileprivate func members(_ model: BodyModel) {
    part(
      BodyWords.members, id: "ledamoter",
      more: (MembersWords.all, .members(body: model.body.id.rawValue))
    ) {
      if model.sides.isEmpty { empty(BodyWords.noSeats, BodyWords.noSeatsMore) }
      div(.class("aligned seats")) {
        for side in model.sides {
          data(side.name, columns: BodyWords.columns) { table in
            for seat in side.seats { row(seat, table) }
          }
        }
      }
    }
  }

  private func row(_ seat: BodyModel.SeatLine, _ table: Rows) {
    table.row(
      {
        self.text(seat.function)
        if seat.isWishedFor {
          self.text(" ")
          self.chip(BodyWords.wished)
        }
      },
      { self.holder(seat) },
      { self.text(seat.party) }, { self.text(seat.since) })
  }

  private func holder(_ seat: BodyModel.SeatLine) {
    guard let person = seat.person else {
      return badge(seat.isWishedFor ? .notYet : .late, BodyWords.vacant)
    }
    text(person.name)
    if !person.title.isEmpty { p(person.title, .class("soft small")) }
    if let email = person.email {
      p(.class("small")) { element("a", email, .href("mailto:" + email)) }
    }
  }

  fileprivate func meetings(_ model: BodyModel) {
    part(ShellWords.meetings, more: (BodyWords.allMeetings, model.meetingsLink)) {
      if let plan = model.planLink {
        p(.class("before-lines")) { buttonLink(BodyWords.plan, to: plan, .primary) }
      }
      if model.coming.isEmpty && model.past.isEmpty {
        p(BodyWords.noMeetings, .class("soft"))
      }
      if !model.coming.isEmpty {
        h3(BodyWords.coming, .class("group"))
        lines(model.coming)
      }
      if !model.past.isEmpty {
        h3(BodyWords.past, .class("group"))
        lines(model.past)
      }
    }
  }
}
