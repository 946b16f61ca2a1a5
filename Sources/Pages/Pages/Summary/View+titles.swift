import Charters
import Governance
import Links

/// Titles of what is told in bodies, for those who may read them; for others only what it is.
extension View {
  /// What is told further, by its title.
  func title(of id: SpreadID) -> String {
    guard let spread = state.spread(id), reads(spread.body, .spreads, number: id.rawValue) else {
      return SummaryWords.spread
    }
    return short(spread.title)
  }

  /// What a party has announced, by its title.
  func title(of id: AnnouncementID) -> String {
    guard let told = state.announcement(id), reads(told.body, .announcements) else {
      return SummaryWords.announcement
    }
    return short(told.title)
  }

  /// A document, by its title.
  func title(of id: DocumentID) -> String {
    guard let document = state.document(id),
      ([document.body] + document.followers.keys).contains(where: { reads($0, .documents) })
    else { return SummaryWords.document }
    return short(document.title)
  }

  /// A change of a document, by the document and the version.
  func change(_ number: Int, of id: DocumentID) -> String {
    let title = title(of: id)
    guard let change = state.document(id)?.changes.first(where: { $0.number == number }),
      title != SummaryWords.document
    else { return title }
    return "\(title), \(short(change.version))"
  }

  /// The page where something told is done; the clause, for those who may not see that page.
  func link(
    _ obligation: Obligation, _ part: Link.InformationPart, _ number: Int?
  ) -> Link {
    let body = obligation.body
    return information(body, part, number: number)
      ?? .clause(body: body.rawValue, clause: obligation.citation.clause.rawValue)
  }

  /// A page of what is told in a body, for those who may see it.
  func information(
    _ body: BodyID, _ part: Link.InformationPart, number: Int? = nil
  ) -> Link? {
    reads(body, part, number: number)
      ? .information(body: body.rawValue, part, number: number) : nil
  }

  private func reads(
    _ id: BodyID, _ part: Link.InformationPart, number: Int? = nil
  ) -> Bool {
    state.body(id).map { denialOfInformation($0, part, number: number) == nil } ?? false
  }
}

/// Agreements and goals, for those who may see them.
extension View {
  /// An agreement, by its title.
  func title(of id: AccordID) -> String {
    guard let accord = state.accord(id), reads(accord) else { return AccordWords.plain }
    return words(accord.title)
  }

  /// A goal by its key: of the agreement whose number the key begins with, or of a charter.
  func goalName(_ key: String) -> String {
    let parts = key.split(separator: ".").compactMap { Int($0) }
    if parts.count == 2, let accord = state.accord(AccordID(parts[0])) {
      guard reads(accord) else { return AccordWords.aGoal }
      return accord.goals.first { $0.number == parts[1] }.map { words($0.name) } ?? key
    }
    let all = state.charterKeys.compactMap { state.charter($0, on: day)?.charter.goals }.joined()
    return all.first { $0.key == key }?.name ?? key
  }

  /// The page where it is done; the clause, for those who may not see that page.
  func link(_ obligation: Obligation, _ part: Link.GoalPart, _ number: Int? = nil) -> Link {
    let clause = Link.clause(
      body: obligation.body.rawValue, clause: obligation.citation.clause.rawValue)
    return state.body(obligation.body).flatMap { goals(of: $0, part, number: number) } ?? clause
  }

  /// A page of a body's goals, agreements or tasks, for those who may see it.
  func goals(of body: Body, _ part: Link.GoalPart, number: Int? = nil) -> Link? {
    guard denialOfGoals(body) == nil else { return nil }
    return .goals(body: body.id.rawValue, part, number: number)
  }

  private func reads(_ accord: Accord) -> Bool {
    accord.rests.contains { rest in
      state.body(rest.body).map { denialOfGoals($0) == nil } ?? false
    }
  }
}
