import Charters
import Governance
import Links
import SwedishCalendar

/// A seat as one viewer may see it: every page about seats asks here what to show.
struct SeatSight {
  let view: View
  let seat: Seat
  let body: Body
  let holder: Membership?

  /// Nil where the seat's body is not known.
  init?(_ view: View, _ seat: Seat) {
    guard let body = view.state.body(seat.body) else { return nil }
    self.view = view
    self.seat = seat
    self.body = body
    holder = seat.holder(on: view.day)
  }

  var number: Int { seat.id.rawValue }
  var party: String { view.name(of: view.state.party(of: seat, on: view.day)) }
  var vacantSince: Day? { seat.vacantSince(on: view.day) }
  var manager: Accountable? { seat.manager(on: view.day) }

  /// What the seat is for, in the words of the network.
  var function: String {
    let function = view.short(seat.function)
    return function.isEmpty ? BodyWords.member : function.capitalisedWord
  }

  /// Whether acts of the seat's party are offered, and by what right.
  var mayAct: Bool {
    seat.isThere(on: view.day) && view.offers(.actFor(seat.party), in: body)
  }

  /// Whether the seat can be taken away by whoever looks.
  var mayAbolish: Bool { seat.until == nil && view.offers(.appoint, in: body) }

  /// Whether the viewer acts for the party without belonging to it: a source is then asked for.
  var actsOnBehalf: Bool {
    view.verdict(.actFor(seat.party), in: body) == .allowed(.support)
  }

  /// Whether the viewer holds the seat.
  var isOwn: Bool {
    guard view.offersActs, let holder else { return false }
    return holder.person == view.viewer
  }

  /// Whether the viewer may read what acts rest on, and the letter of mandate.
  var readsSources: Bool {
    isOwn || view.may(.actFor(seat.party), in: body) || view.may(.readInternal, in: body)
  }

  /// How the holder's mandate stands; nil where nobody holds the seat.
  var mandate: MandateState? {
    holder.map { MandateState($0.mandate, withLetter: mandateRule?.found.withLetter ?? true) }
  }

  /// The rule by which one who sits here has a mandate, with its clause.
  private var mandateRule: (clause: Clause, found: MandateRule)? {
    clause { rule -> MandateRule? in if case .mandate(let rule) = rule { rule } else { nil } }
  }

  /// The first clause of the body's charter with a rule that `find` takes, and what it took.
  func clause<Found>(_ find: (Rule) -> Found?) -> (clause: Clause, found: Found)? {
    for clause in view.state.charter(of: body, on: view.day)?.clauses ?? [] {
      if let found = clause.rules.lazy.compactMap(find).first { return (clause, found) }
    }
    return nil
  }

  /// The clause by which one who sits here has a mandate from the own organisation.
  var mandateClause: Clause? {
    mandateRule?.clause
  }

  /// The clause by which the holder is employed by the party, where the holder no longer is (B16).
  var lostEmployment: Clause? {
    let asked = clause { rule -> Bool? in if case .employment = rule { true } else { nil } }
    guard let asked, let holder, let person = view.state.person(holder.person) else { return nil }
    let employer = person.employer(on: view.day)
    let isOwn = employer.map { view.state.belongs($0, to: seat.party, on: view.day) } ?? false
    return isOwn ? nil : asked.clause
  }

  /// The clause by which named managers answer for the work.
  var accountableRule: (clause: Clause, found: AccountableRule)? {
    clause { rule -> AccountableRule? in
      guard case .accountable(let rule) = rule else { return nil }
      return rule
    }
  }

  /// A text that an act rested on, where it still exists.
  func text(_ ref: TextRef) -> String? {
    let text = view.name(ref) ?? view.texts[ref]
    return text?.isEmpty == false ? text : nil
  }
}

/// How far the mandate of one in a seat has come.
enum MandateState: Equatable {
  case missing, given, settled, accepted, withdrawn

  /// Where the charter asks for no letter, a mandate that is given needs nothing more (A16).
  init(_ mandate: Mandate, withLetter: Bool) {
    if mandate.withdrawn != nil {
      self = .withdrawn
    } else if mandate.accepted != nil {
      self = .accepted
    } else {
      self = mandate.given == nil ? .missing : withLetter ? .given : .settled
    }
  }

  /// Whether the party has given it and not taken it back.
  var isGiven: Bool { [.given, .settled, .accepted].contains(self) }

  /// The mark that tells it; a missing mandate is a lack only where the charter asks for one.
  func mark(isAsked: Bool) -> Mark {
    switch self {
    case .missing: isAsked ? .late : .notYet
    case .given: .due
    case .accepted, .settled: .kept
    case .withdrawn: .broken
    }
  }
}

extension HTML {
  /// How a mandate stands, in a badge.
  func badge(_ mandate: MandateState, isAsked: Bool) {
    badge(mandate.mark(isAsked: isAsked), SeatWords.mandate(mandate))
  }
}
