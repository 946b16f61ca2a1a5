import Charters
public import Governance
import Links
import SwedishCalendar

/// The agenda of a meeting: to read, and for those who hold the meeting to build and publish.
public enum AgendaPage {
  /// The long texts that the page shows this viewer.
  public static func texts(_ view: View, meeting: Meeting) -> [TextRef] {
    let sight = MeetingSight(view, meeting)
    guard sight.readsAgenda else { return [] }
    let details = sight.items.flatMap { sight.details(of: $0) }
    let proposals = sight.meeting.openProposals.map(\.note)
    let actions = sight.openActions.map(\.text)
    let notes = sight.items.compactMap(\.note)
    let indicators = sight.items.flatMap { view.indicators(about: $0).map(\.title) }
    return
      (notes + sight.removed.map(\.reason) + details + proposals + actions + indicators
      + PlanNews.texts(sight))
      .filter { view.name($0) == nil }
  }

  /// The page.
  public static func render(_ view: View, meeting: Meeting) -> [UInt8] {
    let sight = MeetingSight(view, meeting)
    return sight.frame(AgendaWords.title, part: .agenda).write { html in
      html.head(sight, .agenda, item: returnedItem(view, sight))
      if sight.mayHold {
        html.beside {
          work(html, sight)
        } aside: {
          publishing(html, sight)
          html.receipts(sight, .agenda)
          html.attach(sight)
        }
      } else {
        reading(html, sight)
      }
      html.ground(view.groundOfAgenda(meeting))
    }
  }

  /// Which item's form came back, where it was one of an item.
  private static func returnedItem(_ view: View, _ sight: MeetingSight) -> String? {
    guard let returned = view.returned else { return nil }
    let links: [Link] = [
      .meetingAction(sight.number, .agenda, .change),
      .meetingAction(sight.number, .agenda, .remove),
      .meetingAction(sight.number, .agenda, .invite),
    ]
    return links.contains { $0.path == returned.sentTo }
      ? returned.values[FieldName.item]?.first : nil
  }

  private static func reading(_ html: HTML, _ sight: MeetingSight) {
    html.div(.class("stack-wide")) {
      if !sight.readsAgenda {
        html.closed(sight, MeetingWords.agendaClosed)
      } else if sight.meeting.agenda.isEmpty {
        html.empty(MeetingWords.noItems, MeetingWords.noItemsMore)
      } else {
        html.part(AgendaWords.items) { items(html, sight) }
        html.followUp(sight)
        html.proposals(sight)
      }
      html.div(.class("stack")) {
        html.receipts(sight, .agenda)
        html.bring(sight)
        html.propose(sight)
      }
    }
  }

  private static func items(_ html: HTML, _ sight: MeetingSight) {
    if sight.isGuestOnly { html.notice(.information, AgendaWords.asGuest) }
    html.p(AgendaWords.published(sight.meeting, by: nil, today: sight.view.day), .class("soft"))
    html.items(sight, minutes: false)
    html.removed(sight)
    html.files(sight.files(of: nil), sight, title: MeetingWords.files)
    html.changes(sight)
  }

  private static func work(_ html: HTML, _ sight: MeetingSight) {
    html.part(AgendaWords.items) {
      if sight.meeting.agenda.isEmpty {
        html.empty(MeetingWords.noItems, AgendaWords.addFirst)
      } else {
        html.ol(.class("items")) {
          for item in sight.items {
            html.li(.id("punkt-\(item.number)")) { row(html, sight, item) }
          }
        }
      }
      if sight.hiddenItems > 0 {
        html.p(MeetingWords.hidden(sight.hiddenItems), .class("soft withheld"))
      }
      if let overrun = sight.overrun {
        html.notice(.information, AgendaWords.overrun(overrun))
      }
      html.removed(sight)
      html.files(sight.files(of: nil), sight, title: MeetingWords.files)
      html.changes(sight)
    }
    html.followUp(sight)
    html.proposals(sight)
    html.carry(sight)
    html.part(AgendaWords.addTitle) { html.addItem(sight) }
  }

  private static func row(_ html: HTML, _ sight: MeetingSight, _ item: Item) {
    html.div(.class("number figures")) {
      html.text("\(sight.place(of: item))")
      html.order(sight, item)
    }
    html.div {
      html.itemHead(sight, item)
      if let note = item.note { html.written(sight.text(note)) }
      html.itemDetails(sight, item)
      html.files(sight.files(of: item.number), sight)
      html.guests(sight, item)
      html.div(.class("acts")) {
        html.changeItem(sight, item)
        html.tieItem(sight, item)
        html.invite(sight, item)
        html.removeItem(sight, item)
      }
    }
  }

  private static func publishing(_ html: HTML, _ sight: MeetingSight) {
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .agenda, .publish))
    html.card(AgendaWords.publish) {
      html.p(
        AgendaWords.published(
          sight.meeting, by: sight.agendaDeadline?.day, today: sight.view.day))
      if let deadline = sight.agendaDeadline, let host = sight.host {
        html.p(.class("row")) {
          html.cite(sight.view.plate(deadline.clause.id, of: host.id))
          if sight.meeting.publications.isEmpty, deadline.day < sight.view.day {
            html.badge(.late)
          }
        }
      }
      html.p(AgendaWords.audience(sight), .class("soft small"))
      if !sight.meeting.agenda.isEmpty {
        html.form(sheet) {
          html.buttons {
            html.submit(
              sight.meeting.publications.isEmpty ? AgendaWords.publish : AgendaWords.publishAgain,
              sight.meeting.publications.isEmpty ? .primary : .quiet)
          }
        }
      }
    }
  }
}
