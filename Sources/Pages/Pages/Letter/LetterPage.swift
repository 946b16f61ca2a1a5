import Charters
public import Governance
import Links
import SwedishCalendar

/// The letter of mandate for the one who holds a seat, made from the charter, to read and print.
public enum LetterPage {
  /// Why the viewer may not read the letter; nil where it may be read.
  public static func denial(_ view: View, seat: Seat) -> Denial? {
    guard let sight = SeatSight(view, seat), !sight.readsSources else { return nil }
    guard case .denied(let denial) = view.verdict(.readInternal, in: sight.body) else { return nil }
    return denial
  }

  /// What the party's act rested on, to fetch.
  public static func texts(_ view: View, seat: Seat) -> [TextRef] {
    SeatPage.texts(view, seat: seat)
  }

  /// The page; nil where the seat belongs to no known body.
  public static func render(_ view: View, seat: Seat) -> [UInt8]? {
    guard let sight = SeatSight(view, seat) else { return nil }
    return view.frame(
      LetterWords.title, here: .letter(seat: sight.number),
      wayBack: view.wayBack(to: sight.body)
        + [Frame.Crumb(sight.function, .seat(sight.number))], place: .bodies
    ).write { html in
      guard let holder = sight.holder else {
        return html.empty(
          LetterWords.nobody, SeatWords.filledBy(sight.party),
          next: (LetterWords.toSeat, .seat(sight.number)))
      }
      html.p(LetterWords.howToPrint, .class("soft before-lines on-screen"))
      html.article(.class("document letter")) { html.letter(sight, holder) }
    }
  }
}

extension HTML {
  /// The letter as the one who answers a link reads it: there is nothing to sign on paper.
  func letter(_ sight: SeatSight) {
    guard let holder = sight.holder else { return }
    article(.class("document letter")) { content(sight, holder) }
  }

  fileprivate func letter(_ sight: SeatSight, _ holder: Membership) {
    content(sight, holder)
    signatures(sight, holder)
    p(LetterWords.origin(sight), .class("soft small"))
  }

  private func content(_ sight: SeatSight, _ holder: Membership) {
    let view = sight.view
    p(LetterWords.kind, .class("kind"))
    h2(view.name(of: holder.person))
    p(LetterWords.represents(sight), .class("origin"))
    facts(LetterWords.facts(sight, holder))
    if let purpose = sight.followed?.charter.purpose {
      h3(LetterWords.purpose)
      p(purpose)
    }
    h3(LetterWords.authority)
    clauses(sight.authority, sight) { LetterWords.noAuthority }
    h3(LetterWords.duties)
    clauses(sight.duties, sight) { LetterWords.noDuties }
    appointing(sight, holder)
  }

  private func clauses(_ clauses: [Clause], _ sight: SeatSight, none: () -> String) {
    guard !clauses.isEmpty else { return p(none()) }
    ul(.class("letter-clauses")) {
      for clause in clauses {
        li {
          cite(sight.view.plate(clause.id, of: sight.body.id))
          span(clause.says)
        }
      }
    }
  }

  private func appointing(_ sight: SeatSight, _ holder: Membership) {
    h3(LetterWords.appointing)
    p(LetterWords.appointed(sight, holder))
    if let given = holder.mandate.given {
      p(LetterWords.given(given, source: sight.text(given.source)))
    } else {
      p(LetterWords.notGiven)
    }
    if let accepted = holder.mandate.accepted { p(LetterWords.accepted(accepted.on)) }
    if let withdrawn = holder.mandate.withdrawn {
      p(.class("row")) { badge(.broken, LetterWords.withdrawn(withdrawn.on)) }
    }
  }

  private func signatures(_ sight: SeatSight, _ holder: Membership) {
    div(.class("signatures")) {
      signature(LetterWords.forParty(sight.party), sight.signer)
      signature(LetterWords.received, sight.view.name(of: holder.person))
    }
  }

  private func signature(_ who: String, _ name: String?) {
    div {
      p(who, .class("soft small"))
      p(.class("line")) { span(LetterWords.placeAndDay, .class("small")) }
      p(.class("line")) { span(name ?? LetterWords.nameInPrint, .class("small")) }
    }
  }
}

extension SeatSight {
  /// Who signs for the party: the manager who answers, where that is someone else.
  fileprivate var signer: String? {
    guard let manager, manager.manager != holder?.person else { return nil }
    return view.name(of: manager.manager)
  }

  /// The charter that the body follows.
  var followed: Followed? { view.state.charter(of: body, on: view.day) }

  /// The clauses that say what the body may do.
  var authority: [Clause] {
    clauses { if case .authority = $0 { true } else { false } }
  }

  /// The clauses that say what one who represents a party does.
  var duties: [Clause] {
    clauses { rule in
      switch rule {
      case .mandate, .relay, .noSubstitutes, .accountable, .employment, .outsideMembership: true
      case .duties(let rule): rule.of == .members
      case .standingItem(let item): item.rowPerParty
      default: false
      }
    }
  }

  /// Clauses that bind, with a rule of the kinds that `isWanted` takes.
  private func clauses(_ isWanted: (Rule) -> Bool) -> [Clause] {
    (followed?.clauses ?? []).filter { clause in
      clause.force != .proposal && clause.rules.contains(where: isWanted)
    }
  }
}
