import Charters
import HashTreeCollections
import SwedishCalendar

extension Desk {
  func adopt(_ act: AdoptCharter) throws(Refusal) -> Decision {
    let fact = CharterAdopted(charter: act.charter, from: act.from, source: act.source)
    return Decision([Event(.charterAdopted(fact))])
  }

  /// A template with blanks is kept as a document, but no body can follow it (B01).
  func follow(_ act: FollowCharter) throws(Refusal) -> Decision {
    _ = try body(act.body)
    guard let charter = state.charter(act.charter, on: act.from)?.charter else {
      throw Refusal(.unknown(.charter))
    }
    let blanks = charter.clauses.flatMap(\.blanks)
    guard blanks.isEmpty, !charter.isTemplate else {
      let clause = charter.clauses.first { clause in clause.rules.contains { $0.kind == .blanks } }
      throw Refusal(
        .blanksLeft(blanks),
        citation: clause.map { Citation(charter: charter.key, clause: $0.id) },
        offers: [.fillBlanks])
    }
    for part in act.parts where !charter.parts.contains(where: { $0.key == part }) {
      throw Refusal(.unknown(.part))
    }
    let fact = CharterFollowed(
      body: act.body, charter: act.charter, parts: act.parts, from: act.from)
    return Decision([Event(.charterFollowed(fact))])
  }

  func adoptClause(_ act: AdoptClause) throws(Refusal) -> Decision {
    let (clause, citation) = try clause(act.clause, of: try body(act.body), on: act.from)
    guard clause.force == .proposal else { throw Refusal(.notProposed, citation: citation) }
    let fact = ClauseAdopted(body: act.body, clause: act.clause, from: act.from)
    return Decision([Event(.clauseAdopted(fact))])
  }

  func setParameter(_ act: SetParameter) throws(Refusal) -> Decision {
    let body = try body(act.body)
    let (clause, citation) = try clause(act.clause, of: body, on: act.from)
    guard clause.rules.contains(where: { $0.leavesOpen(act.value) }) else {
      throw Refusal(.notLeftOpen, citation: citation)
    }
    try checkSides(act.value, clause, body, citation)
    let fact = ParameterSet(
      body: act.body, clause: act.clause, value: act.value, from: act.from)
    let texts = act.text.isEmpty ? [:] : ["text": act.text]
    return Decision(
      [Event(.parameterSet(fact), texts: texts)], warnings: sameTurns(act, clause, body, citation))
  }

  /// Two roles that one side must never hold at once, and whose turns would now be the same side's.
  ///
  /// It is no refusal: who changes the order of both sets one of them first (C16, C18).
  private func sameTurns(
    _ act: SetParameter, _ clause: Clause, _ body: Body, _ citation: Citation
  ) -> [Warning] {
    guard case .firstSide(let first, let year) = act.value else { return [] }
    let day = Day.first(of: year)
    let own = turns(of: [clause], in: body).map { $0.beginning(first, year: year) }
    let all = turns(of: state.charter(of: body, on: day)?.clauses ?? [], in: body)
    return own.flatMap { own in
      all.filter { other in
        let areApart =
          own.rule.neverWith == other.rule.role || other.rule.neverWith == own.rule.role
        return areApart && other.side(on: day) == own.side(on: day)
      }.map { Warning(kind: .sameTurn($0.rule.role), citation: citation) }
    }
  }

  private func turns(of clauses: [Clause], in body: Body) -> [Turns] {
    clauses.flatMap { clause in
      clause.rules.compactMap { rule in
        guard case .rotation(let rule) = rule else { return nil }
        return Turns(rule: rule, clause: clause.id, body: body)
      }
    }
  }

  /// A rotation can be held only where each side in it has a seat (C16, C18).
  private func checkSides(
    _ value: ParameterValue, _ clause: Clause, _ body: Body, _ citation: Citation
  ) throws(Refusal) {
    guard case .firstSide = value else { return }
    let seated = Set(state.seats(of: body, on: today).map { state.side(of: $0, on: today) })
    for case .rotation(let rule) in clause.rules {
      if let side = rule.between.first(where: { !seated.contains($0) }) {
        throw Refusal(.noSeatForSide(side), citation: citation)
      }
    }
  }

  func decideAudience(_ act: DecideAudience) throws(Refusal) -> Decision {
    _ = try body(act.body)
    let fact = AudienceDecided(body: act.body, audience: act.audience, from: act.from)
    return Decision([Event(.audienceDecided(fact))])
  }

  func attest(_ act: Attest) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let (clause, citation) = try clause(act.clause, of: try body(act.body), on: act.on)
    guard clause.rules.contains(where: { $0.kind == .attest }) else {
      throw Refusal(.notAttested, citation: citation)
    }
    let fact = ClauseAttested(body: act.body, clause: act.clause, on: act.on)
    return Decision([Event(.clauseAttested(fact), texts: ["reflection": act.reflection])])
  }

  func record(_ act: RecordDeparture) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    _ = try clause(act.clause, of: try body(act.body), on: act.on)
    if let meeting = act.meeting { _ = try self.meeting(meeting) }
    let fact = DepartureRecorded(
      body: act.body, clause: act.clause, on: act.on, meeting: act.meeting)
    return Decision([Event(.departureRecorded(fact), texts: ["reason": act.reason])])
  }

  func give(_ act: GiveReport) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    _ = try body(act.body)
    _ = try body(act.to)
    if let meeting = act.meeting { _ = try self.meeting(meeting) }
    let fact = ReportGiven(body: act.body, to: act.to, meeting: act.meeting, on: act.on)
    let report = Event(.reportGiven(fact), texts: ["report": act.text])
    return Decision(arriving(report: report, to: act.to))
  }

  func dispose(_ act: DisposeTexts) throws(Refusal) -> Decision {
    guard !act.texts.isEmpty || !act.notes.isEmpty,
      act.texts.allSatisfy({ $0.sequence <= state.sequence })
    else { throw Refusal(.unknown(.text)) }
    for id in act.notes {
      // Until its day is over a meeting may still be written at.
      let day = try meeting(id).day
      guard day < today else { throw Refusal(.inTheFuture(day)) }
    }
    let fact = TextsDisposed(texts: act.texts, notes: act.notes.isEmpty ? nil : act.notes)
    return Decision([Event(.textsDisposed(fact), texts: ["reason": act.reason])])
  }
}

extension Rule {
  /// Whether the rule leaves a value of this sort to the body.
  func leavesOpen(_ value: ParameterValue) -> Bool {
    switch (self, value) {
    case (.meetings(let rule), .count(let range)):
      rule.count == .setByBody && range.atLeast >= 0 && range.atLeast <= (range.atMost ?? 366)
        && (range.atMost ?? 0) <= 366
    case (.synchronised(let rule), .daysBefore(let range)):
      rule.daysBefore == .setByBody && range.from <= range.to && abs(range.from) <= 366
        && abs(range.to) <= 366
    case (.report(let rule), .reportInterval): rule.interval == .setByBody
    case (.rotation(let rule), .firstSide(let side, let year)):
      rule.first == .setByBody && rule.between.contains(side) && (1900...2200).contains(year)
    case (.exchange(let rule), .interval): rule.every == .setByBody
    case (.role(let rule), .lastDay): rule.isInitial
    case (.ownParameters(let rule), .waysOfWorking): rule.of.contains(.waysOfWorking)
    case (.cost(let rule), .fairShare(let share)): rule.hasFairShare && share.isSound
    default: false
    }
  }
}
