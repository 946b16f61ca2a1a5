import Charters
import Governance
import Links
import SwedishCalendar

/// A meeting as one viewer may see it: every page about it asks here what to show.
struct MeetingSight {
  let view: View
  let meeting: Meeting
  /// The bodies that meet, the host first.
  let bodies: [Body]

  init(_ view: View, _ meeting: Meeting) {
    self.view = view
    self.meeting = meeting
    bodies = meeting.bodies.compactMap { view.state.body($0) }
  }

  var host: Body? { bodies.first }
  var number: Int { meeting.id.rawValue }

  /// Whether acts that prepare and hold the meeting are offered.
  var mayHold: Bool { meeting.cancelled == nil && view.offers(.holdMeetings, in: host) }
  /// Whether acts that keep its minutes are offered.
  var mayKeep: Bool { meeting.cancelled == nil && view.offers(.keepMinutes, in: host) }

  var readsAgenda: Bool { view.denialOfAgenda(meeting) == nil }
  var readsMinutes: Bool { view.denialOfMinutes(meeting) == nil }
  var readsAttendance: Bool { view.denialOfAttendance(meeting) == nil }
  /// Those who build the agenda and keep the minutes must see all of them.
  var readsInternal: Bool {
    mayHold || mayKeep || isAllowed(.readInternal) || view.standsIn(at: meeting)
  }

  /// A meeting of several bodies is open to those of each.
  private func isAllowed(_ right: Right) -> Bool {
    bodies.contains { view.may(right, in: $0) }
  }

  /// The items that the viewer may know of, in order.
  var items: [Item] {
    let invited = view.invitedItems(of: meeting)
    let readsAll = !isGuestOnly || readsMinutes
    return meeting.agenda.filter { item in
      invited.contains(item.number) || (readsAll && (readsInternal || !item.isInternal))
    }
  }
  /// Whether the viewer reads as one called in to single items alone.
  var isGuestOnly: Bool { view.isGuestOnly(at: meeting) }
  /// The version of the minutes that the viewer reads: those of the body the latest one, one called
  /// in the last one sent, and others the last one published.
  var version: Minutes.Version? {
    guard readsMinutes, let minutes = meeting.minutes else { return nil }
    if mayKeep || isAllowed(.read(.members)) { return minutes.latest }
    return isInvited ? minutes.versions.last { $0.sent != nil } : minutes.open
  }
  private var isInvited: Bool { !view.invitedItems(of: meeting).isEmpty }

  /// What the minutes that the viewer reads say of an item.
  func note(of item: Int) -> Minutes.Note? { version?.items[item] }
  /// What an item rests on: a guest reads that of the own items alone.
  func note(of item: Item) -> TextRef? {
    isGuestOnly && !view.invitedItems(of: meeting).contains(item.number) ? nil : item.note
  }
  /// How many items are kept from the viewer; a guest is told of none but the own.
  var hiddenItems: Int { isGuestOnly ? 0 : meeting.agenda.count - items.count }
  /// The place of an item on the agenda, from 1.
  func place(of item: Item) -> Int {
    (meeting.agenda.firstIndex { $0.number == item.number } ?? 0) + 1
  }

  /// Whether an item came after the agenda was published.
  func isLate(_ item: Item) -> Bool {
    meeting.publications.first.map { $0.stamp < item.added } ?? false
  }

  /// The files of an item, or of the whole meeting where nil, that the viewer may open.
  func files(of item: Int?) -> [Attachment] {
    meeting.attachments.filter { $0.item == item && view.denialOfFile($0, of: meeting) == nil }
  }

  /// A short or long text, where it still exists.
  func text(_ ref: TextRef) -> String {
    view.name(ref) ?? view.texts[ref] ?? ShellWords.disposed
  }

  /// Why the meeting was cancelled, as it was written.
  var cancelling: TextRef? {
    meeting.cancelled.map { TextRef(sequence: $0.sequence, part: "reason") }
  }
  var whyCancelled: String? {
    cancelling.flatMap { view.texts[$0] ?? view.name($0) }.map(MeetingWords.cancelledBecause)
  }

  /// The items taken off the agenda that the viewer may know of, and why where it was told.
  var removed: [(item: Item, reason: TextRef)] {
    if isGuestOnly { return [] }
    return meeting.items.compactMap { item in
      guard let stamp = item.removed, readsInternal || !item.isInternal else { return nil }
      return (item, item.reason ?? TextRef(sequence: stamp.sequence, part: "reason"))
    }
  }

  /// The long texts of agenda and minutes that the viewer may read.
  var wanted: [TextRef] {
    var refs: [TextRef] = []
    for item in items {
      if readsAgenda, let note = note(of: item) { refs.append(note) }
      if readsAgenda { refs += details(of: item) }
      if let minutes = note(of: item.number)?.text { refs.append(minutes) }
    }
    if readsAgenda { refs += removed.map(\.reason) + PlanNews.texts(self) }
    if let cancelling { refs.append(cancelling) }
    if let version {
      refs += [version.summary] + [version.openSummary, version.withheld?.reason].compactMap { $0 }
    }
    return refs.filter { view.name($0) == nil }
  }

  /// The clauses of the host's charter with their rules, on the meeting's day.
  var clauses: [Clause] {
    host.flatMap { view.state.charter(of: $0, on: meeting.day) }?.clauses ?? []
  }

  /// The first clause of a body that has a rule which `find` takes, and what it took of it.
  func clause<Found>(
    of body: Body? = nil, _ find: (Rule) -> Found?
  ) -> (clause: Clause, found: Found)? {
    guard let body = body ?? host else { return nil }
    for clause in view.state.charter(of: body, on: meeting.day)?.clauses ?? [] {
      if let found = clause.rules.lazy.compactMap(find).first { return (clause, found) }
    }
    return nil
  }

  /// The last day to publish the agenda, with the clause that says so.
  var agendaDeadline: (day: Day, clause: Clause)? {
    clause { rule -> Int? in
      guard case .agenda(let agenda) = rule else { return nil }
      return agenda.publishBefore
    }.map { (meeting.day.adding(days: -$0.found), $0.clause) }
  }

  /// What the charter says of minutes.
  var minutesRule: MinutesRule? {
    clause { rule -> MinutesRule? in
      guard case .minutes(let minutes) = rule else { return nil }
      return minutes
    }?.found
  }

  /// The clause by which a body has no substitutes.
  func noSubstitutes(in body: Body) -> Clause? {
    clause(of: body) { rule -> Bool? in
      guard case .noSubstitutes = rule else { return nil }
      return true
    }?.clause
  }

  /// How the meeting is judged: each clause, and its occasion, by body and in the charter's order.
  var judged: [(body: Body, judgement: Judgement, occasion: Occasion)] {
    bodies.flatMap { body in
      view.judgements(body).flatMap { judgement in
        judgement.occasions.filter { $0.subject == .meeting(meeting.id) }
          .map { (body, judgement, $0) }
      }
    }
  }

  /// Who comes instead of the one who holds a seat, where someone is named.
  func substitute(for seat: SeatID) -> String? {
    meeting.substitutes[seat].flatMap { substitute in
      substitute.person.map { view.name(of: $0) } ?? substitute.name.map { view.short($0) }
    }
  }

  /// The words of the page's title and of the bodies that meet.
  var title: String { MeetingWords.title(meeting.day) }
  var who: String { bodies.map { view.name(of: $0.id) }.joined(separator: " + ") }
}

extension Mark {
  /// The mark of an occasion's standing.
  init(of standing: Standing) {
    self =
      switch standing {
      case .broken: .broken
      case .late: .late
      case .departed: .departure
      case .unattested: .unattested
      case .open: .open
      case .due: .due
      case .kept: .kept
      case .attested: .attested
      case .beforeSamklang: .before
      case .notYet, .possible, .proposed: .notYet
      }
  }
}
