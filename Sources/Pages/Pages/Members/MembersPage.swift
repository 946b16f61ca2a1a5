import Charters
public import Governance
import Links
import SwedishCalendar

/// Who sits in a body: both sides side by side, roles, extra members and contacts.
public enum MembersPage {
  /// The page, for whoever looks.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let model = MembersModel(body, view)
    return view.frame(
      BodyWords.members, here: .members(body: body.id.rawValue), over: view.name(of: body.id),
      lede: MembersWords.lede(model), wayBack: view.wayBack(to: body), place: .bodies
    ).write { html in
      let item = view.returned?.values[FieldName.item]?.first
      html.feedback(view, of: body, item: item)
      html.tabs(view.tabs(body, .members))
      html.div(.class("stack-wide")) {
        html.handovers(model, view)
        html.levels(model, view)
        html.roles(model, view)
        html.extras(model, view)
        html.contacts(model, view)
        html.units(model, view)
        html.care(model, view)
      }
    }
  }
}

extension HTML {
  fileprivate func levels(_ model: MembersModel, _ view: View) {
    part(MembersWords.seats) {
      if model.levels.isEmpty { empty(BodyWords.noSeats, BodyWords.noSeatsMore) }
      for level in model.levels {
        if let name = level.name { h3(name, .class("group")) }
        div(.class("sides")) {
          for side in level.sides { self.side(side, model, isUnder: level.name != nil) }
        }
      }
      missing(model, view)
      if view.offers(.appoint, in: model.body) {
        div(.class("below")) { establish(model, view) }
      }
    }
  }

  private func side(_ side: MembersModel.SideSeats, _ model: MembersModel, isUnder: Bool) {
    section {
      (isUnder ? h4 : h3)(.class("side-name")) {
        text(side.side.swedish.capitalisedWord)
        span(MembersWords.filled(side), .class("soft small"))
      }
      ul(.class("seat-list")) {
        for seat in side.seats { li { self.seat(seat, model) } }
      }
    }
  }

  private func seat(_ sight: SeatSight, _ model: MembersModel) {
    p(.class("seat-name")) {
      a(sight.function, to: .seat(sight.number))
      if !sight.seat.isRequired {
        text(" ")
        chip(BodyWords.wished)
      }
    }
    p(
      ([sight.party] + sight.contracts.map(MembersWords.worksFor)).joined(separator: ", "),
      .class("soft small"))
    if !sight.faults.isEmpty { p { badge(.late, SeatWords.settle) } }
    guard let holder = sight.holder else {
      return p(.class("held")) {
        badge(sight.seat.isRequired ? .late : .notYet, MembersWords.vacant(sight.vacantSince))
      }
    }
    p(.class("held")) {
      strong(sight.view.name(of: holder.person))
      if let title = sight.title(of: holder.person) { span(title, .class("soft")) }
    }
    p(.class("row small")) {
      if let mandate = sight.mandate, model.isMandateAsked || mandate != .missing {
        badge(mandate, isAsked: model.isMandateAsked)
      }
      if sight.lostEmployment != nil { badge(.late, SeatWords.lostEmployment) }
      span(MembersWords.time(holder), .class("soft"))
    }
    if let note = sight.delegation {
      p(note, .class("soft small"))
    } else if let manager = sight.manager, manager.manager != holder.person {
      p(SeatWords.answers(sight.view.name(of: manager.manager), manager), .class("soft small"))
    }
  }

  fileprivate func units(_ model: MembersModel, _ view: View) {
    guard !model.units.isEmpty else { return }
    part(MembersWords.units) {
      p(MembersWords.unitsMore, .class("soft before-lines"))
      ul(.class("plain")) {
        for unit in model.units {
          li {
            text(view.name(of: unit.organisation))
            span(MembersWords.since(unit.from), .class("soft small"))
          }
        }
      }
    }
  }
}
