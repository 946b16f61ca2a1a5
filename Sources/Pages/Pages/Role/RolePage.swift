public import Charters
public import Governance
import Links
public import SwedishCalendar

/// Who could hold a role of a body on any day, and why others could not.
public enum RolePage {
  /// The page for a role on a day; without them, the first role of the body today.
  public static func render(
    _ view: View, body: Body, role: RoleKind? = nil, on day: Day? = nil
  ) -> [UInt8] {
    let sight = RoleSight(view, body, role, day)
    return view.frame(
      RoleWords.title,
      here: .role(
        body: body.id.rawValue, role: role?.rawValue, day: day?.description),
      over: view.name(of: body.id), lede: RoleWords.lede,
      wayBack: view.wayBack(to: body)
        + [Frame.Crumb(BodyWords.members, .members(body: body.id.rawValue))],
      place: .bodies
    ).write { html in
      html.div(.class("stack-wide")) {
        html.question(sight)
        html.known(sight)
        html.lawful(sight)
        html.others(sight)
        html.turns(sight)
      }
    }
  }
}

/// What is told of a role on a day to whoever asks.
struct RoleSight {
  let view: View
  let body: Body
  let day: Day
  let outlook: RoleOutlook

  init(_ view: View, _ body: Body, _ role: RoleKind?, _ day: Day?) {
    self.view = view
    self.body = body
    self.day = day ?? view.day
    outlook = view.state.outlook(
      for: role ?? view.knownRoles(of: body).first ?? .chair, in: body, on: self.day)
  }

  var role: RoleKind { outlook.role }
  /// Whether the day has been.
  var isPast: Bool { day < view.day }

  func plate(_ citation: Citation) -> ClauseLink { view.plate(citation.clause, of: body.id) }
}

extension View {
  /// The roles that a body has or that its charter speaks of.
  func knownRoles(of body: Body) -> [RoleKind] {
    let rules = state.charter(of: body, on: day)?.clauses.flatMap(\.rules) ?? []
    return RoleKind.allCases.filter { role in
      body.roles.contains { $0.role == role }
        || rules.contains { rule in
          switch rule {
          case .rotation(let rule): rule.role == role
          case .role(let rule): rule.role == role
          default: false
          }
        }
    }
  }
}

extension HTML {
  fileprivate func question(_ sight: RoleSight) {
    let own = sight.view.knownRoles(of: sight.body)
    let roles = own + RoleKind.allCases.filter { !own.contains($0) }
    card(RoleWords.question) {
      form(
        .class("form"), .fixed("method", "get"),
        .attribute("action", Link.role(body: sight.body.id.rawValue).path)
      ) {
        select(
          Field(Link.roleName, RoleWords.role, value: sight.role.rawValue),
          roles.map { Choice($0.rawValue, $0.swedish.capitalisedWord) })
        field(
          Field(
            Link.dayName, RoleWords.day, hint: RoleWords.dayHint, value: sight.day.description),
          .date)
        submit(RoleWords.ask, .primary)
      }
    }
  }

  fileprivate func known(_ sight: RoleSight) {
    part(RoleWords.heading(sight.role, sight.day)) {
      let holders = sight.outlook.holders
      if holders.isEmpty { p(RoleWords.nobody(sight.isPast)) }
      for term in holders {
        p(.class("row")) {
          strong(sight.view.name(of: term.person))
          if let side = term.side { span(side.swedish, .class("soft")) }
          if term.isActing { badge(.departure, MembersWords.acting) }
          span(MembersWords.time(term), .class("soft small"))
        }
      }
      if let turn = sight.outlook.turn {
        p(.class("row")) {
          text(RoleWords.turn(turn) + " ")
          cite(sight.plate(turn.citation))
        }
      }
      if let election = sight.outlook.election {
        p(.class("row")) {
          text(RoleWords.elected + " ")
          cite(sight.plate(election))
        }
      }
      if sight.outlook.clauses.isEmpty { p(RoleWords.silent, .class("soft")) }
    }
  }

  fileprivate func lawful(_ sight: RoleSight) {
    let found = sight.outlook.lawful
    part(RoleWords.can(found.count, sight.isPast)) {
      guard !found.isEmpty else { return p(RoleWords.noOne, .class("soft")) }
      data(RoleWords.lawful, columns: RoleWords.columns) { table in
        for one in found {
          table.row(
            { self.who(one, sight) }, { self.seat(one, sight) },
            { self.text(one.until.map(RoleWords.until) ?? RoleWords.noEnd) })
        }
      }
    }
  }

  fileprivate func others(_ sight: RoleSight) {
    let found = sight.outlook.others
    guard !found.isEmpty else { return }
    part(RoleWords.cannot(found.count, sight.isPast)) {
      data(RoleWords.others, columns: RoleWords.columnsWhy) { table in
        for one in found {
          table.row(
            { self.who(one, sight) }, { self.seat(one, sight) },
            { for why in one.hindrances { self.why(why, sight) } })
        }
      }
    }
  }

  private func who(_ one: RoleOutlook.Candidate, _ sight: RoleSight) {
    if let person = one.person {
      text(sight.view.name(of: person))
    } else {
      span(RoleWords.vacant, .class("soft"))
    }
  }

  private func seat(_ one: RoleOutlook.Candidate, _ sight: RoleSight) {
    if let seat = one.seat {
      a(sight.view.name(of: seat), to: .seat(seat.rawValue))
    } else {
      text(RoleWords.beside)
    }
    if let side = one.side { p(side.swedish.capitalisedWord, .class("soft small")) }
  }

  private func why(_ refusal: Refusal, _ sight: RoleSight) {
    p {
      text(refusal.swedish + " ")
      if let citation = refusal.citation { cite(sight.plate(citation)) }
    }
  }

  /// The turns around the day, with those who have had or will have the role.
  fileprivate func turns(_ sight: RoleSight) {
    guard let turn = sight.outlook.turn, turn.side != nil else { return }
    let first = turn.period.previous.previous
    let periods = sequence(first: first) { $0.next }.prefix(7)
    part(RoleWords.turns) {
      data(RoleWords.turnsCaption(sight.role), columns: RoleWords.turnColumns) { table in
        for period in periods {
          let then = sight.view.state.turn(of: sight.role, in: sight.body, on: period.start)
          let terms = sight.body.roles.filter {
            $0.role == sight.role && $0.from <= period.end
              && ($0.until ?? period.end) >= period.start
          }
          let names = terms.map { sight.view.name(of: $0.person) }
          table.row([
            period.swedish.capitalised, then?.side?.swedish.capitalisedWord ?? RoleWords.open,
            names.isEmpty ? RoleWords.none : SummaryWords.listed(names),
          ])
        }
      }
    }
  }
}
