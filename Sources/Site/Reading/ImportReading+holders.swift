import Governance
import Pages
import SwedishCalendar

extension ImportReading {
  /// Someone in a seat: the person is registered where unknown, and seated where the seat is free.
  mutating func holder(_ cells: [String], _ problems: inout [ImportPreview.Problem]) {
    for column in [0, 4, 5, 7] where cells[column].isEmpty {
      problems.append(.missing(column: column))
    }
    if !cells[2].isEmpty, !Self.isEmail(cells[2]) { problems.append(.badEmail) }
    let employer = cells[3].isEmpty ? nil : names.organisation(cells[3], &problems)
    let body = cells[4].isEmpty ? nil : names.body(cells[4], &problems)
    let party = cells[5].isEmpty ? nil : names.organisation(cells[5], &problems)
    let from = day(cells[7], &problems)
    let until = day(cells[8], &problems)
    guard problems.isEmpty, let body, let party, let from else { return }
    // The seat first: a row that is wrong must not register anyone.
    guard let seat = freeSeat(of: body, party, cells[6], from, &problems),
      let person = person(cells, employer, &problems)
    else { return }
    ask(
      .appoint(Appoint(seat: seat, person: person, from: from, until: until, source: cells[9])))
  }

  private func day(_ text: String, _ problems: inout [ImportPreview.Problem]) -> Day? {
    if text.isEmpty { return nil }
    let day = FieldReading.day(text)
    if day == nil { problems.append(.badDay(text)) }
    return day
  }

  /// Who is meant: one already registered, one that a row above registers, or someone new.
  private mutating func person(
    _ cells: [String], _ employer: OrganisationID?, _ problems: inout [ImportPreview.Problem]
  ) -> PersonID? {
    let mark = ImportNames.mark(cells[0], cells[2])
    let known = names.people(mark)
    guard known.count < 2 else {
      problems.append(.ambiguousPerson)
      return nil
    }
    if let person = known.first ?? newcomers[mark] { return person }
    // The numbers of people follow one another; the file is taken in only on the state it was
    // read against.
    let person = PersonID(state.allPeople.count + newcomers.count + 1)
    newcomers[mark] = person
    ask(
      .registerPerson(
        RegisterPerson(
          name: cells[0], title: cells[1], email: cells[2], employer: employer,
          isElected: false)))
    return person
  }

  /// The first seat of the party in the body that is for this, and free where one is.
  private mutating func freeSeat(
    of body: BodyID, _ party: OrganisationID, _ function: String, _ from: Day,
    _ problems: inout [ImportPreview.Problem]
  ) -> SeatID? {
    let seats = (state.body(body).map { state.seats(of: $0) } ?? [])
      .filter { $0.party == party && names.isFor(function, $0) }
    let left = seats.filter { !filled.contains($0.id) }
    guard let seat = left.first(where: { $0.holder(on: from) == nil }) ?? left.first else {
      problems.append(seats.isEmpty ? .noSeat : .noSeatLeft)
      return nil
    }
    filled.insert(seat.id)
    return seat.id
  }
}
