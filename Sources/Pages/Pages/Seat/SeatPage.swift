import Charters
public import Governance
import Links
import SwedishCalendar

/// One seat: who holds it and by what mandate, who held it before, and what its party can do.
public enum SeatPage {
  /// The long texts that the page shows this viewer.
  public static func texts(_ view: View, seat: Seat) -> [TextRef] {
    guard let sight = SeatSight(view, seat), sight.readsSources else { return [] }
    return sight.wanted.filter { view.name($0) == nil }
  }

  /// The page; nil where the seat belongs to no known body.
  public static func render(_ view: View, seat: Seat) -> [UInt8]? {
    guard let sight = SeatSight(view, seat) else { return nil }
    let body = sight.body
    return view.frame(
      sight.function, here: .seat(sight.number),
      over: "\(view.name(of: body.id)) \u{B7} \(sight.party)",
      wayBack: view.wayBack(to: body)
        + [Frame.Crumb(BodyWords.members, .members(body: body.id.rawValue))],
      place: .bodies
    ).write { html in
      html.feedback(view, of: body)
      html.beside {
        html.present(sight)
        html.acts(sight)
        html.history(sight)
      } aside: {
        html.about(sight)
      }
    }
  }
}

extension HTML {
  fileprivate func present(_ sight: SeatSight) {
    part(SeatWords.now) {
      for fault in sight.faults {
        p(.class("row")) {
          badge(.late, SeatWords.settle)
          text(fault)
        }
      }
      if let last = sight.seat.until, last < sight.view.day {
        return empty(SeatWords.abolished(last), SeatWords.abolishedMore)
      }
      guard let holder = sight.holder else { return vacancy(sight) }
      div(.class("card holder")) {
        h3(sight.view.name(of: holder.person))
        if let title = sight.title(of: holder.person) { p(title, .class("soft")) }
        p(.class("row")) {
          if let mandate = sight.mandate {
            badge(mandate, isAsked: sight.mandateClause != nil)
          }
          if let clause = sight.mandateClause {
            cite(sight.view.plate(clause.id, of: sight.body.id))
          }
        }
        p(SeatWords.term(holder), .class("soft"))
        if holder.isOnBehalf { p(SeatWords.onBehalf, .class("soft small")) }
        if let clause = sight.lostEmployment {
          p(.class("row")) {
            badge(.late, SeatWords.lostEmployment)
            cite(sight.view.plate(clause.id, of: sight.body.id))
          }
          p(SeatWords.asksParty(sight.party))
        }
        if let note = sight.delegation { p(note) }
        if sight.readsSources, holder.mandate.given != nil {
          p { a(SeatWords.toLetter, to: .letter(seat: sight.number)) }
        }
      }
    }
  }

  private func vacancy(_ sight: SeatSight) {
    empty(
      SeatWords.vacant(sight.vacantSince),
      sight.mayAct ? SeatWords.fillHere : SeatWords.filledBy(sight.party))
  }

  fileprivate func about(_ sight: SeatSight) {
    card(SeatWords.about) {
      facts(sight.facts, tight: true)
      if let clause = sight.seat.clause {
        p(.class("cited")) {
          text(SeatWords.because + " ")
          cite(sight.view.plate(clause, of: sight.body.id))
        }
      }
    }
    if let (clause, rule) = sight.accountableRule {
      card(SeatWords.accountable) {
        p(
          sight.manager.map { SeatWords.answers(sight.view.name(of: $0.manager), $0) }
            ?? SeatWords.noManager)
        p(.class("cited")) {
          text(rule.mayDelegate ? SeatWords.mayDelegate + " " : SeatWords.mayNotDelegate + " ")
          cite(sight.view.plate(clause.id, of: sight.body.id))
        }
      }
    }
  }
}

extension SeatSight {
  var facts: [(term: String, value: String)] {
    [
      (SeatWords.party, party),
      (SeatWords.side, view.state.side(of: seat, on: view.day).swedish.capitalisedWord),
      (SeatWords.body, view.name(of: body.id)),
      (SeatWords.weight, seat.isRequired ? SeatWords.required : SeatWords.desired),
      (SeatWords.established, seat.from.swedishShort),
    ] + contracts.map { (SeatWords.worksFor, $0) }
      + [seat.until].compactMap { $0 }.map { (SeatWords.gone, $0.swedishShort) }
  }

  /// For whom a private provider works now, and until when.
  var contracts: [String] {
    let provider = view.state.organisation(view.state.party(of: seat, on: view.day))
    guard let provider, provider.kind == .privateProvider else { return [] }
    return provider.contracts.filter { $0.holds(on: view.day) }.map {
      SeatWords.contract(view.name(of: $0.worksFor), $0.until)
    }
  }

  /// What is wrong with the seat itself: its charter has it no longer, or its provider's contract
  /// has ended.
  var faults: [String] {
    guard seat.isThere(on: view.day) else { return [] }
    let lapsed = view.state.lapsedContract(of: seat, on: view.day).map {
      SeatWords.lapsed(party, view.name(of: $0.worksFor), $0.until)
    }
    let outdated = view.state.isOutdated(seat, on: view.day) ? SeatWords.outdated : nil
    return [lapsed, outdated].compactMap { $0 }
  }

  /// That the holder sits in the place of the manager who answers for the seat (D23).
  var delegation: String? {
    guard let holder, let manager, manager.manager != holder.person else { return nil }
    return SeatWords.delegate(for: view.name(of: manager.manager))
  }

  /// A person's title, where it says more than the seat's function.
  func title(of person: PersonID) -> String? {
    let title = view.state.person(person).flatMap { view.name($0.title) } ?? ""
    return title.isEmpty || title.lowercased() == function.lowercased() ? nil : title
  }
}
