import Charters
import Governance
import Links
import SwedishCalendar

/// The parts of a review: clauses, attendance, reach, adoption, goals, attestations and cost.
extension HTML {
  func obligations(_ sight: ReviewSight) {
    let view = sight.view
    part(
      ReviewWords.obligations,
      more: (ReviewWords.toCharter, .charter(body: sight.body.id.rawValue))
    ) {
      guard !sight.now.standings.isEmpty else { return p(ReviewWords.noCharter, .class("soft")) }
      div(.class("row before-lines")) {
        for count in sight.now.standings { badge(count.standing, count: count.clauses) }
      }
      guard !sight.now.missed.isEmpty else {
        return p(ReviewWords.allKept, .class("after"))
      }
      let clauses = view.state.charter(of: sight.body, on: view.day)?.charter.clauses ?? []
      let says = clauses.reduce(into: [:]) { $0[$1.id] = $1.says }
      data(ReviewWords.missedCaption, columns: ReviewWords.missedColumns(sight.year)) { table in
        for missed in sight.now.missed {
          let before = sight.before { $0.missed.first { $0.clause == missed.clause } }
          table.row(
            {
              if says[missed.clause] != nil {
                self.cite(view.plate(missed.clause, of: sight.body.id))
                self.text(" " + (says[missed.clause] ?? ""))
              } else {
                self.text(missed.clause.rawValue)
              }
            },
            { self.text(ReviewWords.of(missed.kept, missed.counted)) },
            {
              self.text(
                before.map { ReviewWords.of($0.kept, $0.counted) } ?? ReviewWords.unknown)
            })
        }
      }
    }
  }

  func attendance(_ sight: ReviewSight) {
    let (now, view) = (sight.now.attendance, sight.view)
    part(
      ReviewWords.attendance, more: (ShellWords.meetings, .meetings(body: sight.body.id.rawValue))
    ) {
      p(ReviewWords.met(now), .class("before-lines"))
      guard !now.parties.isEmpty else { return }
      data(
        ReviewWords.attendancePer, columns: ReviewWords.partyColumns(sight.year)
      ) { table in
        for party in now.parties.swedishSorted(by: { view.name(of: $0.party) }) {
          let before = sight.before { $0.attendance.parties.first { $0.party == party.party } }
          table.row([
            view.name(of: party.party), ReviewWords.of(party.present, party.called),
            before.map { ReviewWords.of($0.present, $0.called) } ?? ReviewWords.unknown,
          ])
        }
      }
    }
  }

  func reach(_ sight: ReviewSight) {
    let spreads = sight.view.state.spreads(of: sight.body.id)
      .filter { $0.marked.day.year == sight.year }
    let maySee = sight.view.denialOfInformation(sight.body, .spreads) == nil
    let link = Link.information(body: sight.body.id.rawValue, .spreads)
    part(
      ReviewWords.reach, more: maySee ? (Link.InformationPart.spreads.swedish, link) : nil
    ) {
      p(ReviewWords.reached(sight.now.reach), .class("before-lines"))
      guard !spreads.isEmpty, maySee else { return }
      data(ReviewWords.reachPer, columns: ReviewWords.reachColumns) { table in
        for spread in spreads.prefix(50) {
          let reach = sight.view.state.reach(of: spread)
          let link = Link.information(
            body: sight.body.id.rawValue, .spreads, number: spread.id.rawValue)
          table.row(
            { self.a(sight.view.title(of: spread.id), to: link) },
            { self.text(ReviewWords.of(reach.told, reach.of)) })
        }
      }
    }
  }

  func adoption(_ sight: ReviewSight) {
    let view = sight.view
    var outcomes = LedgerSight(view)
    let entries = view.state.ledger(of: sight.body.id)
      .filter { $0.id.year == sight.year && $0.address != nil }.compactMap { outcomes.seen($0) }
    part(
      ReviewWords.adoption,
      more: (WallWords.title, .wall(LedgerQuery(body: sight.body.id.rawValue)))
    ) {
      p(ReviewWords.answered(sight.now.adoption), .class("before-lines"))
      guard !entries.isEmpty else { return }
      data(ReviewWords.adoptionPer, columns: ReviewWords.adoptionColumns) { table in
        for one in entries.prefix(50) {
          let days = view.state.daysToAdoption(of: one.entry)
          table.row(
            { self.a(view.short(one.item.title), to: .outcome(one.id)) },
            { self.text(ReviewWords.of(days.count, one.entry.address?.to.count ?? 0)) },
            { self.text(days.median.map { "\($0)" } ?? ReviewWords.unknown) })
        }
      }
    }
  }

  func goals(_ sight: ReviewSight) {
    guard !sight.now.goals.isEmpty else { return }
    let view = sight.view
    let named = view.state.goals(of: sight.body, on: view.day)
    let names = view.names(of: sight.now.goals.map(\.goal), among: named)
    part(
      ReviewWords.goals,
      more: view.denialOfGoals(sight.body) == nil
        ? (Link.GoalPart.goals.swedish, .goals(body: sight.body.id.rawValue, .goals)) : nil
    ) {
      data(ReviewWords.goalsPer, columns: ReviewWords.goalColumns(sight.year)) { table in
        for (goal, name) in zip(sight.now.goals, names) {
          let before = sight.before { $0.goals.first { $0.goal == goal.goal } }
          table.row([
            name, ReviewWords.worked(goal),
            before.map { ReviewWords.worked($0) } ?? ReviewWords.unknown,
          ])
        }
      }
      let bare = sight.now.goals.count { $0.count == 0 }
      if bare > 0 { p(ReviewWords.bare(bare), .class("soft small after")) }
    }
  }

  /// What no fact can measure, with what the body has said of it this year and the last (A12).
  func attested(_ sight: ReviewSight) {
    let view = sight.view
    let day = min(view.day, Day.last(of: sight.year))
    let clauses = view.state.charter(of: sight.body, on: day)?.clauses ?? []
    let asked = clauses.compactMap { clause in
      clause.rules.lazy.compactMap { rule -> AttestRule? in
        if case .attest(let attest) = rule { attest } else { nil }
      }.first.map { (clause, $0) }
    }
    guard !asked.isEmpty else { return }
    part(ReviewWords.attested) {
      for (clause, rule) in asked { reflection(clause, rule, sight) }
    }
  }

  private func reflection(_ clause: Clause, _ rule: AttestRule, _ sight: ReviewSight) {
    let view = sight.view
    section(.class("card")) {
      p {
        cite(view.plate(clause.id, of: sight.body.id))
        text(" " + (rule.question ?? clause.says))
      }
      for year in [sight.year, sight.year - 1] {
        let own = view.attestations(of: clause.id, sight.body, in: year)
        h3("\(year)", .class("group"))
        if own.isEmpty { p(ReviewWords.notAttested, .class("soft")) }
        for attestation in own {
          written(view.words(attestation.reflection))
          p(ReviewWords.attested(attestation.on), .class("soft small"))
        }
      }
      if view.offers(.speakForBody, in: sight.body) {
        p {
          a(
            ReviewWords.attest,
            to: .clause(body: sight.body.id.rawValue, clause: clause.id.rawValue))
        }
      }
    }
  }

  func costs(_ sight: ReviewSight) {
    let now = sight.now
    part(
      EffortWords.title,
      more: sight.view.denialOfEffort(sight.body) == nil
        ? (ReviewWords.toCosts, .effort(body: sight.body.id.rawValue, year: sight.year)) : nil
    ) {
      guard now.minutes > 0 || now.kronor > 0 else {
        return p(ReviewWords.noCosts, .class("soft"))
      }
      p(ReviewWords.costs(now))
    }
  }
}
