import Charters
public import Governance
public import Links
import SwedishCalendar

/// Who may see what a body's parties tell each other and further, and how its pages begin.
extension View {
  /// Why the viewer may not see what is told in a body; those who act for an asked party may see
  /// what it is asked.
  public func denialOfInformation(
    _ body: Body, _ part: Link.InformationPart, number: Int? = nil
  ) -> Denial? {
    guard case .denied(let denial) = verdict(.read(.members), in: body) else { return nil }
    guard part == .spreads, let spread = number.flatMap({ state.spread(SpreadID($0)) }),
      spread.body == body.id, spread.asked.contains(where: { may(.speakForParty($0), in: body) })
    else { return denial }
    return nil
  }

  /// The frame of one of these pages.
  func informationFrame(
    _ title: String, _ body: Body, _ link: Link, lede: String? = nil,
    under part: Link.InformationPart? = nil
  ) -> Frame {
    var back = wayBack(to: body)
    if let part, denialOfInformation(body, part) == nil {
      back.append(Frame.Crumb(part.swedish, .information(body: body.id.rawValue, part)))
    }
    return frame(
      title, here: link, over: name(of: body.id), lede: lede, wayBack: back, place: .bodies)
  }

  /// Links between these pages of a body, the present one marked.
  func informationTabs(_ body: Body, _ current: Link.InformationPart) -> [Tab] {
    Link.InformationPart.pages.map { part in
      Tab(
        part.swedish, .information(body: body.id.rawValue, part), isCurrent: part == current)
    }
  }

  /// A text, short or long, or a word that says that it has been disposed of.
  func words(_ ref: TextRef) -> String { name(ref) ?? texts[ref] ?? ShellWords.disposed }

  /// Those of some texts that have to be fetched.
  func missing(_ refs: [TextRef?]) -> [TextRef] {
    refs.compactMap { $0 }.filter { name($0) == nil }
  }

  /// The parties for which the viewer may tell something in a body.
  func ownParties(in body: Body) -> [OrganisationID] {
    guard offersActs else { return [] }
    return state.parties(of: body, on: day).filter { may(.speakForParty($0), in: body) }
  }

  /// Parties to choose among.
  func choices(_ parties: [OrganisationID]) -> [Choice] {
    parties.swedishSorted { name(of: $0) }.map { Choice($0.rawValue, name(of: $0)) }
  }

  /// Whether the viewer tells it for a party only as its support office.
  func isOnBehalf(_ party: OrganisationID, in body: Body) -> Bool {
    verdict(.speakForParty(party), in: body) == .allowed(.support)
  }

  /// The body's held meetings of the last year, the latest first.
  func heldLately(_ body: Body) -> [Meeting] {
    state.meetings(of: body).reversed().filter {
      $0.host == body.id && $0.isHeld && $0.day <= day && $0.day >= day.adding(months: -12)
    }
  }
}

extension View {
  /// Items to choose among, under the meetings they stand at.
  func choices(
    of meetings: [Meeting], where isOffered: (Meeting, Item) -> Bool = { _, _ in true }
  ) -> [ChoiceGroup] {
    meetings.compactMap { meeting in
      let items = meeting.agenda.filter { isOffered(meeting, $0) }.map { item in
        Choice("\(meeting.id.rawValue).\(item.number)", words(item.title))
      }
      return items.isEmpty ? nil : ChoiceGroup(meeting.day.swedish.capitalised, items)
    }
  }

  /// What is new or waits on one of these pages, in a few words.
  fileprivate func waiting(in body: Body, _ part: Link.InformationPart) -> String? {
    let count: Int
    switch part {
    case .spreads: count = state.spreads(of: body.id).count { !$0.awaited.isEmpty }
    case .announcements:
      guard let viewer, state.members(of: body, on: day).contains(viewer) else { return nil }
      count = state.announcements(in: body.id).count { $0.readers[viewer] == nil }
    case .reports: count = state.unansweredReports(at: body.id).count
    case .documents, .areas, .digest, .digestText, .digestMail: return nil
    }
    return count == 0 ? nil : InformationWords.waiting(count, part)
  }
}

extension HTML {
  /// What of a held meeting is marked to be told further, and the way to mark more.
  func spreads(of sight: MeetingSight) {
    let meeting = sight.meeting
    guard let host = sight.host, meeting.isHeld, sight.view.viewer != nil,
      sight.view.denialOfInformation(host, .spreads) == nil
    else { return }
    let own = sight.view.state.spreads(of: host.id).filter { $0.meeting == meeting.id }
    guard !own.isEmpty || sight.mayKeep else { return }
    card(Link.InformationPart.spreads.swedish) {
      if !own.isEmpty { lines(own.map(sight.view.line)) }
      p { a(SpreadWords.toPage, to: .information(body: host.id.rawValue, .spreads)) }
    }
  }

  /// The ways to what is told in a body, for those who may see it.
  func informationCard(_ body: Body, _ view: View) {
    guard view.viewer != nil, view.denialOfInformation(body, .spreads) == nil else { return }
    card(InformationWords.title) {
      ul(.class("bare-list")) {
        for part in Link.InformationPart.pages {
          li {
            a(part.swedish, to: .information(body: body.id.rawValue, part))
            if let waiting = view.waiting(in: body, part) {
              text(" ")
              chip(waiting)
            }
          }
        }
      }
    }
  }

  /// A field for what the support office knows a party's act by, where it is that office.
  func source(_ sheet: Sheet, _ parties: [OrganisationID], in body: Body, _ view: View) {
    guard parties.contains(where: { view.isOnBehalf($0, in: body) }) else { return }
    field(
      sheet.field(
        FieldName.source, InformationWords.source, hint: InformationWords.sourceHint,
        isOptional: true, means: .source))
  }

  /// The areas of the charter to choose among.
  func area(_ sheet: Sheet, _ body: Body, _ view: View) {
    let areas = view.state.areas(of: body, on: view.day)
    guard !areas.isEmpty else { return }
    select(
      sheet.field(FieldName.area, InformationWords.area, isOptional: true),
      [Choice("", InformationWords.noArea)] + areas.map { Choice($0, $0.capitalised) })
  }
}
