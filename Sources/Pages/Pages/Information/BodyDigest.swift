import Charters
public import Governance
import Links
public import SwedishCalendar

/// What has come of a body since a day that may be handed on as it is: what is open, and what is
/// marked to be told further. Nothing internal is in it.
public struct BodyDigest: Sendable {
  struct Entry: Sendable {
    let title: String
    let about: String
    let text: String
    let link: Link?
    var chip: String?
  }

  let body: Body
  /// The organisation it is handed on to; nil where it is for any.
  let party: OrganisationID?
  let since: Day
  let decisions: [Entry]
  let spreads: [Entry]
  let announcements: [Entry]
  let meetings: [Entry]

  /// The day it begins on where no other is asked for: the last held meeting's.
  public static func beginning(_ view: View, body: Body) -> Day {
    view.state.meetings(of: body).last { $0.isHeld && $0.day <= view.day }?.day
      ?? view.day.adding(months: -1)
  }

  /// The texts that it has to fetch.
  public static func texts(_ view: View, body: Body, since: Day) -> [TextRef] {
    var refs: [TextRef?] = []
    for open in view.openOutcomes(body, since) { refs += [open.item.title, open.note.text] }
    for spread in view.spreads(body, since) { refs += [spread.title, spread.message] }
    for told in view.told(body, since) {
      refs += [told.title, told.text, told.effect, told.reference]
    }
    return view.missing(refs)
  }

  /// What has come since a day.
  public init(_ view: View, body: Body, party: OrganisationID?, since: Day) {
    self.body = body
    self.party = party
    self.since = since
    decisions = view.openOutcomes(body, since).map { open in
      Entry(
        title: open.note.outcome.map { DigestWords.outcome($0, view.words(open.item.title)) }
          ?? view.words(open.item.title), about: DigestWords.meeting(open.meeting.day),
        text: open.note.text.map { view.words($0) } ?? "",
        link: .meeting(open.meeting.id.rawValue))
    }
    spreads = view.spreads(body, since).map { spread in
      let isAsked = party.map { spread.asked.contains($0) } ?? false
      let isTold = party.map { spread.isReceipted(by: $0) } ?? false
      return Entry(
        title: view.words(spread.title), about: spread.marked.day.swedishShort,
        text: view.words(spread.message),
        link: .information(body: body.id.rawValue, .spreads, number: spread.id.rawValue),
        chip: isTold ? DigestWords.told : isAsked ? DigestWords.awaited : nil)
    }
    announcements = view.told(body, since).map { told in
      let rest = [told.text, told.effect, told.reference].compactMap { $0 }.map { view.words($0) }
      return Entry(
        title: DigestWords.announcement(
          view.name(of: told.party), view.words(told.title), told.decided),
        about: told.stamp.day.swedishShort, text: rest.joined(separator: "\n"), link: nil)
    }
    meetings = view.coming(body).prefix(5).map { meeting in
      Entry(
        title: meeting.day.swedish.capitalised,
        about: [SummaryWords.time(meeting.start, meeting.end), view.short(meeting.place)]
          .filter { !$0.isEmpty }.joined(separator: ", "), text: "",
        link: .meeting(meeting.id.rawValue))
    }
  }

  var parts: [(title: String, entries: [Entry])] {
    [
      (DigestWords.decisions, decisions), (DigestWords.spreads, spreads),
      (DigestWords.announcements, announcements), (DigestWords.meetings, meetings),
    ]
  }

  /// What it is called, where it stands by itself.
  public func title(_ view: View) -> String { DigestWords.title(view.name(of: body.id)) }

  /// The summary as plain text, to put in a mail.
  public func plain(_ view: View) -> String {
    var lines = [
      title(view),
      DigestWords.span(since, view.day, party.map { view.name(of: $0) }),
    ]
    for part in parts {
      lines += ["", part.title.uppercased()]
      if part.entries.isEmpty { lines.append(DigestWords.nothing) }
      for entry in part.entries {
        lines += ["", "– " + entry.title, "  " + entry.about]
        lines += entry.text.split(separator: "\n").map { "  " + $0 }
      }
    }
    return lines.joined(separator: "\r\n") + "\r\n"
  }
}

extension View {
  /// What meetings since a day came to, of what is published to all.
  fileprivate func openOutcomes(
    _ body: Body, _ since: Day
  ) -> [(meeting: Meeting, item: Item, note: Minutes.Note)] {
    state.meetings(of: body).filter { $0.isHeld && $0.day >= since && $0.day <= day }
      .flatMap { meeting -> [(meeting: Meeting, item: Item, note: Minutes.Note)] in
        guard let version = meeting.minutes?.open, version.published?.audience == .open else {
          return []
        }
        return meeting.agenda.compactMap { item in
          guard !item.isInternal, let note = version.items[item.number], note.outcome != nil
          else { return nil }
          return (meeting, item, note)
        }
      }
  }

  fileprivate func spreads(_ body: Body, _ since: Day) -> [Spread] {
    state.spreads(of: body.id).filter { $0.ended == nil && $0.marked.day >= since }
  }

  fileprivate func told(_ body: Body, _ since: Day) -> [Announcement] {
    state.announcements(in: body.id).filter { $0.stamp.day >= since }
  }
}
