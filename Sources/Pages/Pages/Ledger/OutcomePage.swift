import Charters
public import Governance
import Links
import SwedishCalendar

/// One outcome: what was decided and by what right, what each principal and each body below does
/// with it, and its history.
public enum OutcomePage {
  /// Whether the viewer may see the outcome.
  public static func isSeen(_ view: View, entry: LedgerEntry) -> Bool {
    var sight = LedgerSight(view)
    return sight.seen(entry) != nil
  }

  /// The long texts that the page shows.
  public static func texts(_ view: View, entry: LedgerEntry) -> [TextRef] {
    var sight = LedgerSight(view)
    guard let one = sight.seen(entry) else { return [] }
    let adoptions = entry.adoptions.values.joined().flatMap {
      [$0.decider, $0.paragraph, $0.diary, $0.change, $0.teller, $0.source]
    }
    let carrying = entry.carrying.values.flatMap(\.reports).map(\.words)
    let all =
      adoptions + [one.words, one.item.outcome?.delegation, entry.description?.reference]
    return (all.compactMap { $0 } + carrying).filter { view.name($0) == nil }
  }

  /// The page, for one who may see the outcome.
  public static func render(_ view: View, entry: LedgerEntry) -> [UInt8]? {
    var sight = LedgerSight(view)
    guard let one = sight.seen(entry) else { return nil }
    let body = view.state.body(entry.id.body)
    return view.frame(
      view.short(one.item.title), here: .outcome(entry.id),
      over: LedgerWords.over(entry.id, view.name(of: entry.id.body)),
      wayBack: [
        Frame.Crumb(LedgerWords.title, .ledger()),
        Frame.Crumb(
          view.name(of: entry.id.body), .ledger(LedgerQuery(body: entry.id.body.rawValue))),
      ], place: .outcomes
    ).write { html in
      html.feedback(view, of: body, item: view.returned?.values[FieldName.body]?.first)
      html.beside {
        if one.kind == nil { html.notice(.information, LedgerWords.takenBackMore) }
        html.said(one, view)
        html.adoptions(one, view)
        html.carrying(one, view)
        html.description(one, view)
        html.dependents(on: entry.id, view)
      } aside: {
        html.facts(one, view)
        html.outcomeForms(one, view)
        html.happenings(one, view)
      }
    }
  }
}

extension View {
  /// A text of an outcome, short or long; nil where there is none.
  func outcomeText(_ ref: TextRef?) -> String? {
    guard let ref else { return nil }
    let text = name(ref) ?? texts[ref] ?? ShellWords.disposed
    return text.isEmpty ? nil : text
  }
}

extension HTML {
  fileprivate func said(_ one: SeenOutcome, _ view: View) {
    guard let words = view.outcomeText(one.words) else { return }
    part(LedgerWords.words) { written(words) }
  }

  fileprivate func facts(_ one: SeenOutcome, _ view: View) {
    card(LedgerWords.facts) {
      p(.class("row")) {
        if let kind = one.kind { strong(MeetingWords.outcome(kind)) }
        authority(one, view, inFull: true)
      }
      facts(lines(one, view), tight: true)
      p { a(LedgerWords.meeting, to: .meeting(one.meeting.id.rawValue)) }
    }
  }

  private func lines(_ one: SeenOutcome, _ view: View) -> [(term: String, value: String)] {
    let outcome = one.item.outcome
    var lines = [
      (LedgerWords.number, LedgerWords.number(one.id)),
      (LedgerWords.by, view.name(of: one.id.body)),
      (LedgerWords.when, one.meeting.day.swedishShort),
    ]
    if let matter = one.item.matter { lines.append((LedgerWords.matter, matter)) }
    if let within = outcome?.within, !within.isEmpty {
      lines.append((LedgerWords.within, SummaryWords.listed(within.map { view.name(of: $0) })))
    }
    if let text = view.outcomeText(outcome?.delegation) {
      lines.append((LedgerWords.delegation, text))
    }
    if let people = outcome?.assignedTo, !people.isEmpty {
      lines.append(
        (LedgerWords.assigned, SummaryWords.listed(people.map { view.name(of: $0) })))
    }
    return lines
  }

  /// What each principal has done with a recommendation.
  fileprivate func adoptions(_ one: SeenOutcome, _ view: View) {
    guard one.kind == .recommendation || one.entry.address != nil else { return }
    part(AdoptionWords.title, more: (WallWords.title, .wall())) {
      guard let address = one.entry.address else {
        let mayAddress = view.offers(.speakForBody, in: view.state.body(one.id.body))
        empty(
          AdoptionWords.none, mayAddress ? AdoptionWords.noneMore : AdoptionWords.noneRead)
        return
      }
      let adopted = address.to.count { one.entry.adoption(of: $0)?.result.isAdopted == true }
      p(
        AdoptionWords.sum(
          adopted: adopted, of: address.to.count, awaited: one.entry.awaited.count))
      if let by = address.by { p(AdoptionWords.by(by)) }
      if let fulfilment = view.state.fulfilment(of: one.entry) {
        p("\(AdoptionWords.fulfilledIfAll) \(fulfilment.swedish)")
      }
      data(AdoptionWords.caption, columns: AdoptionWords.columns) { table in
        for principal in address.to.swedishSorted(by: { view.name(of: $0) }) {
          row(principal, one.entry, table, view)
        }
      }
    }
  }

  private func row(
    _ principal: OrganisationID, _ entry: LedgerEntry, _ table: Rows, _ view: View
  ) {
    let adoption = entry.adoption(of: principal)
    table.row(
      { self.text(view.name(of: principal)) },
      { self.adoptionBadge(entry, principal, view) },
      {
        let about = [adoption?.decider, adoption?.paragraph, adoption?.diary]
          .compactMap { view.outcomeText($0) }
        self.text(about.joined(separator: ", "))
        if let change = view.outcomeText(adoption?.change) {
          self.p(change, .class("soft small"))
        }
        if adoption?.isOnBehalf == true {
          self.p(self.behalf(adoption, entry, view), .class("soft small"))
        }
      },
      { self.text(adoption?.on.swedishShort ?? "") },
      {
        self.text(AdoptionWords.teller(view.outcomeText(adoption?.teller), adoption?.tellBy))
      })
  }

  /// That the support office recorded it; what it rests on is told to those of the body.
  private func behalf(
    _ adoption: LedgerEntry.Adoption?, _ entry: LedgerEntry, _ view: View
  ) -> String {
    guard view.may(.read(.members), in: view.state.body(entry.id.body)),
      let source = view.outcomeText(adoption?.source)
    else { return AdoptionWords.onBehalf }
    return "\(AdoptionWords.onBehalf) \(AdoptionWords.source): \(source)"
  }

  /// What the bodies below do with what was passed on to them (C02).
  fileprivate func carrying(_ one: SeenOutcome, _ view: View) {
    let carriers = view.state.carriers(of: one.entry, on: view.day)
    guard !carriers.isEmpty else { return }
    part(CarryingWords.title) {
      data(CarryingWords.caption, columns: CarryingWords.columns) { table in
        for (body, citation) in carriers {
          row(body, citation, one.entry.carrying[body.id], table, view)
        }
      }
    }
  }

  private func row(
    _ body: Body, _ citation: Citation, _ carrying: LedgerEntry.Carrying?, _ table: Rows,
    _ view: View
  ) {
    table.row(
      {
        self.a(view.name(of: body.id), to: view.link(to: body))
        self.text(" ")
        self.cite(view.plate(citation.clause, of: body.id))
      },
      { self.text(carrying.map { view.name(of: $0.person) } ?? CarryingWords.nobody) },
      { self.status(carrying, view) },
      { self.text(carrying?.by?.swedishShort ?? "") },
      {
        if let last = carrying?.reports.last {
          self.text(last.on.swedishShort)
          if let words = view.outcomeText(last.words) { self.p(words, .class("small")) }
        }
      })
  }

  private func status(_ carrying: LedgerEntry.Carrying?, _ view: View) {
    guard carrying?.isDone != true else { return badge(.kept, CarryingStatus.done.swedish) }
    let isLate = carrying?.by.map { $0 < view.day } ?? false
    let word = carrying?.reports.last?.status.swedish ?? CarryingWords.notBegun
    badge(isLate ? .late : carrying?.reports.isEmpty == false ? .due : .notYet, word)
  }

  /// The description of a local assignment (C26).
  fileprivate func description(_ one: SeenOutcome, _ view: View) {
    guard one.item.outcome?.assignedTo.isEmpty == false else { return }
    part(CarryingWords.describe) {
      if let finished = one.entry.description {
        p(.class("row")) { badge(.kept, CarryingWords.finished(finished.on)) }
        if let reference = view.outcomeText(finished.reference) { written(reference) }
      } else {
        let due = view.state.descriptionDue(of: one.entry)
        let isLate = due.map { $0 < view.day } ?? false
        p(.class("row")) {
          badge(isLate ? .late : .due, isLate ? CarryingWords.late : CarryingWords.isWritten)
        }
        if let due { p(CarryingWords.due(due), .class("soft")) }
      }
    }
  }

  /// What has happened to the outcome, the latest first; superseded answers stay here.
  fileprivate func happenings(_ one: SeenOutcome, _ view: View) {
    let entry = one.entry
    var found: [(Stamp, String)] = [(entry.numbered, LedgerWords.numbered)]
    if let address = entry.address { found.append((address.stamp, AdoptionWords.address)) }
    for (principal, adoptions) in entry.adoptions {
      found += adoptions.map {
        ($0.stamp, "\(view.name(of: principal)): \($0.result.swedish), \($0.on.swedishShort)")
      }
    }
    for (body, carrying) in entry.carrying {
      let name = view.name(of: body)
      found.append((carrying.named, "\(name): \(view.name(of: carrying.person))"))
      found += carrying.reports.map { ($0.stamp, "\(name): \($0.status.swedish)") }
    }
    if let finished = entry.description { found.append((finished.stamp, CarryingWords.finish)) }
    let all = found.sorted { $0.0.sequence > $1.0.sequence }.map { stamp, what in
      Happening(what, when: stamp.day.swedishShort, iso: stamp.day.description)
    }
    card(LedgerWords.history) {
      history(Array(all.prefix(Self.latest)))
      guard all.count > Self.latest else { return }
      details(.class("list")) {
        summary(LedgerWords.earlier(all.count - Self.latest))
        history(Array(all.dropFirst(Self.latest)))
      }
    }
  }

  /// How many happenings are shown at once.
  private static var latest: Int { 6 }
}
