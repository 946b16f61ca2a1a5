import Charters
import SwedishCalendar

extension State {
  /// Each principal that has not answered a recommendation keeps those who run the body waiting.
  func waitingAdoptions(on day: Day) -> [Waiting] {
    addressedEntries.filter { outcome(of: $0)?.kind == .recommendation }.flatMap { entry in
      entry.awaited.compactMap { waiting(for: $0, entry, on: day) }
    }
  }

  private func waiting(
    for principal: OrganisationID, _ entry: LedgerEntry, on day: Day
  ) -> Waiting? {
    guard let address = entry.address else { return nil }
    let people = answerers(for: principal, entry.id.body, on: day)
    guard !people.isEmpty else { return nil }
    return Waiting(
      subject: .adoption(entry.id, principal), since: address.stamp.day, lastDay: address.by,
      people: people, waiters: runners(of: entry.id.body, on: day).filter { !people.contains($0) })
  }

  /// Those who act for the principal; where nobody does, the support office, which may record its
  /// decision, and last the administrators, who can name somebody.
  private func answerers(
    for principal: OrganisationID, _ body: BodyID, on day: Day
  ) -> [PersonID] {
    let own = representatives(of: principal, on: day)
    if !own.isEmpty { return own }
    let support = supporters(of: body)
    return support.isEmpty ? allPeople.filter(\.isAdministrator).map(\.id) : support
  }
}
