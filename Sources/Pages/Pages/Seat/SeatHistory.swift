import Governance
import Links
import SwedishCalendar

extension SeatSight {
  /// What acts of the seat rested on, as texts to fetch.
  var wanted: [TextRef] {
    seat.memberships.flatMap { membership in
      [membership.source]
        + (membership.formerMandates + [membership.mandate]).flatMap { mandate in
          [mandate.given?.source, withdrawal(mandate)].compactMap { $0 }
        }
    } + [abolition].compactMap { $0 }
  }

  private func withdrawal(_ mandate: Mandate) -> TextRef? {
    mandate.withdrawn.map { TextRef(sequence: $0.stamp.sequence, part: "reason") }
  }

  private var abolition: TextRef? {
    seat.ended.map { TextRef(sequence: $0.sequence, part: "reason") }
  }

  /// What has happened with the seat, the latest first.
  var happenings: [SeatEvent] {
    let all =
      [
        (
          seat.from,
          SeatEvent(
            SeatWords.wasEstablished, when: seat.from.swedishShort, iso: seat.from.description,
            mark: .notYet)
        )
      ]
      + seat.memberships.flatMap(told) + seat.accountable.map(told) + taken
    return all.enumerated().sorted { ($0.element.0, $0.offset) > ($1.element.0, $1.offset) }
      .map(\.element.1)
  }

  private func told(_ membership: Membership) -> [(Day, SeatEvent)] {
    let name = view.name(of: membership.person)
    var told = [
      line(
        SeatWords.appointed(name), membership.from, .kept, membership.stamp,
        detail: readsSources ? text(membership.source) : nil, onBehalf: membership.isOnBehalf)
    ]
    for mandate in membership.formerMandates + [membership.mandate] {
      told += self.told(mandate, name)
    }
    if let until = membership.until, until < view.day {
      told.append(
        (
          until,
          SeatEvent(
            SeatWords.left(name), when: until.swedishShort, iso: until.description, mark: .notYet)
        ))
    }
    return told
  }

  /// That the seat was taken away, where it was.
  private var taken: [(Day, SeatEvent)] {
    guard let last = seat.until, let stamp = seat.ended else { return [] }
    let why = readsSources ? abolition.flatMap(text) : nil
    return [line(SeatWords.wasAbolished, last, .notYet, stamp, detail: why)]
  }

  /// One mandate, from when it was given; those before the present one too (A16).
  private func told(_ mandate: Mandate, _ name: String) -> [(Day, SeatEvent)] {
    var told: [(Day, SeatEvent)] = []
    if let given = mandate.given {
      told.append(
        line(
          SeatWords.gaveMandate(name), given.on, .due, given.stamp,
          detail: readsSources ? text(given.source) : nil, onBehalf: given.isOnBehalf))
    }
    if let accepted = mandate.accepted {
      told.append(line(SeatWords.accepted(name), accepted.on, .kept, accepted.stamp))
    }
    if let withdrawn = mandate.withdrawn {
      let why = readsSources ? withdrawal(mandate).flatMap(text) : nil
      told.append(
        line(SeatWords.withdrew(name), withdrawn.on, .broken, withdrawn.stamp, detail: why))
    }
    return told
  }

  private func told(_ accountable: Accountable) -> (Day, SeatEvent) {
    line(
      SeatWords.named(view.name(of: accountable.manager)), accountable.from, .attested,
      accountable.stamp)
  }

  private func line(
    _ what: String, _ on: Day, _ mark: Mark, _ stamp: Stamp, detail: String? = nil,
    onBehalf: Bool = false
  ) -> (Day, SeatEvent) {
    let by = stamp.by.map { view.name(of: $0) }
    let when = SeatWords.when(on, by: by, for: onBehalf ? party : nil)
    return (
      on,
      SeatEvent(
        what, when: when, iso: on.description, mark: mark,
        detail: detail)
    )
  }
}

/// Something that happened with a seat; its sign has no word of its own, since it judges nothing.
struct SeatEvent {
  let what: String
  let when: String
  let iso: String
  let sign: Mark
  let detail: String?

  init(_ what: String, when: String, iso: String, mark: Mark, detail: String? = nil) {
    self.what = what
    self.when = when
    self.iso = iso
    sign = mark
    self.detail = detail
  }
}

extension HTML {
  func history(_ sight: SeatSight) {
    part(SeatWords.history) {
      ol(.class("history")) {
        for event in sight.happenings { li(.class(event.sign.tone)) { self.event(event) } }
      }
    }
  }

  private func event(_ event: SeatEvent) {
    icon(event.sign.icon, "icon sign")
    p(.class("when")) { time(event.when, iso: event.iso) }
    p(event.what, .class("what"))
    if let detail = event.detail { p(detail, .class("soft small")) }
  }
}
