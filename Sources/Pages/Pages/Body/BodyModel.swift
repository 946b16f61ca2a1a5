import Charters
public import Governance
import Links
import SwedishCalendar

/// What the page of a body tells.
public struct BodyModel: Sendable {
  /// A seat as a row of a table.
  struct SeatLine: Sendable {
    let function: String
    let party: String
    let person: (name: String, title: String, email: String?)?
    let since: String
    let isWishedFor: Bool
  }

  /// The seats of one side.
  struct SideSeats: Sendable {
    let name: String
    let seats: [SeatLine]
  }

  /// The bodies that stand in one relation.
  struct Related: Sendable {
    var names: [String]
    let bodies: [(name: String, link: Link)]
  }

  /// A sentence with the clause it rests on.
  struct Cited: Sendable {
    let sentence: String
    let clause: ClauseLink
  }

  let body: Body
  let purpose: String?
  let health: Health?
  let charterLink: Link
  let meetingsLink: Link
  let planLink: Link?
  let troubled: [ClauseSummary]
  let sides: [SideSeats]
  let coming: [Line]
  let past: [Line]
  let authority: [Cited]
  let roles: [(term: String, value: String)]
  let turns: [Cited]
  let relations: [Related]
  let parameters: [Cited]
  let facts: [(term: String, value: String)]
  let audience: Audience

  /// What the page of a body tells whoever looks.
  public init(_ body: Body, _ view: View) {
    let id = body.id.rawValue
    let followed = view.state.charter(of: body, on: view.day)
    self.body = body
    purpose = followed?.charter.purpose
    health = view.health(of: body)
    charterLink = .charter(body: id)
    meetingsLink = .meetings(body: id)
    planLink = view.offers(.holdMeetings, in: body) ? .newMeeting(body: id) : nil
    troubled = view.troubled(body)
    sides = view.sides(of: body)
    coming = view.coming(body).prefix(4).map { view.ownLine($0, of: body) }
    past = view.past(body, atMost: 4).map { view.ownLine($0, of: body) }
    authority = view.authority(followed, body)
    roles = view.roles(of: body)
    turns = view.turns(followed, body)
    relations = view.relations(of: body)
    parameters = view.parameters(of: body)
    facts = view.facts(of: body)
    audience = view.state.audience(of: body, on: view.day)
  }
}

extension View {
  /// The clauses that somebody should look at, the worst first.
  func troubled(_ body: Body) -> [ClauseSummary] {
    judgements(body).filter(\.headline.isTroubled).enumerated()
      .sorted { ($0.element.headline.weight, $0.offset) < ($1.element.headline.weight, $1.offset) }
      .map { ClauseSummary($0.element, of: body, self) }
  }

  fileprivate func sides(of body: Body) -> [BodyModel.SideSeats] {
    let seats = state.seats(of: body, on: day)
    return Side.allCases.compactMap { side in
      let own = seats.filter { state.side(of: $0, on: day) == side }
      guard !own.isEmpty else { return nil }
      return BodyModel.SideSeats(name: side.swedish.capitalised, seats: own.map(line))
    }
  }

  private func line(_ seat: Seat) -> BodyModel.SeatLine {
    let holder = seat.holder(on: day)
    let since = holder?.from ?? seat.vacantSince(on: day)
    let function = short(seat.function)
    return BodyModel.SeatLine(
      function: function.isEmpty ? BodyWords.member : function, party: name(of: seat.party),
      person: holder.flatMap { state.person($0.person) }.map { contact($0, in: function) },
      since: since?.swedishShort ?? "", isWishedFor: !seat.isRequired)
  }

  /// Office holders are known to all by name; how to reach them only to those logged in.
  ///
  /// A title that only repeats the seat's function is left out.
  private func contact(
    _ person: Person, in function: String
  ) -> (name: String, title: String, email: String?) {
    let email = viewer == nil ? nil : name(person.email)
    let title = name(person.title) ?? ""
    return (
      short(person.name), title == function ? "" : title, email?.isEmpty == false ? email : nil
    )
  }
}
