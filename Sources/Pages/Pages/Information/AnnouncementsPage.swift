import Charters
public import Governance
import Links
import SwedishCalendar

/// What parties have told the others of their own decisions, and who has read it.
public enum AnnouncementsPage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View, body: Body) -> [TextRef] {
    view.missing(
      view.state.announcements(in: body.id).flatMap {
        [$0.title, $0.text, $0.effect, $0.reference, $0.source]
      })
  }

  /// The page.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let all = view.state.announcements(in: body.id).reversed()
    return view.informationFrame(
      Link.InformationPart.announcements.swedish, body,
      .information(body: body.id.rawValue, .announcements), lede: AnnouncementWords.lede
    ).write { html in
      html.feedback(view, of: body)
      html.tabs(view.informationTabs(body, .announcements))
      html.beside {
        html.part(AnnouncementWords.list) {
          if all.isEmpty {
            html.empty(AnnouncementWords.none, AnnouncementWords.noneMore)
          }
          html.div(.class("stack")) {
            for told in all { html.announcement(told, body, view) }
          }
        }
      } aside: {
        html.tell(body, view)
      }
    }
  }
}

extension HTML {
  fileprivate func announcement(_ told: Announcement, _ body: Body, _ view: View) {
    let members = view.state.members(of: body, on: view.day)
    let isOwn = view.viewer.map { members.contains($0) } ?? false
    let mine = view.viewer.flatMap { told.readers[$0] }
    article(.class("card"), .id("beslut-\(told.id.rawValue)")) {
      h3(view.words(told.title))
      p(.class("row small")) {
        span(
          AnnouncementWords.about(view.name(of: told.party), told.decided), .class("soft"))
        if let area = told.area { chip(area) }
        if isOwn, mine == nil { badge(.notYet, AnnouncementWords.unread) }
      }
      written(view.words(told.text))
      if let effect = told.effect {
        p {
          strong(AnnouncementWords.means + " ")
          text(view.words(effect))
        }
      }
      if let reference = told.reference { p(.class("small")) { outside(view.words(reference)) } }
      if let source = told.source {
        p(SpreadWords.source(view.words(source)), .class("soft small"))
      }
      readers(told, members, view)
      reading(told, body, view, mine)
    }
  }

  private func readers(_ told: Announcement, _ members: [PersonID], _ view: View) {
    let read = members.count { told.readers[$0] != nil }
    details(.class("list")) {
      summary(AnnouncementWords.count(read, of: members.count))
      ul {
        for person in members.swedishSorted(by: { view.name(of: $0) }) {
          let stamp = told.readers[person]
          li {
            text(view.name(of: person) + " ")
            span(
              stamp.map { AnnouncementWords.readOn($0.day) } ?? AnnouncementWords.notRead,
              .class("soft small"))
          }
        }
      }
    }
  }

  private func reading(_ told: Announcement, _ body: Body, _ view: View, _ mine: Stamp?) {
    if let mine { return p(AnnouncementWords.yours(mine.day), .class("soft small")) }
    guard view.offersActs, view.may(.read(.members), in: body) else { return }
    let sheet = Sheet(
      view,
      .informationAction(
        body: body.id.rawValue, .announcements, number: told.id.rawValue, .receive))
    form(to: sheet.link, view.token, id: "las-\(told.id.rawValue)") {
      buttons { submit(AnnouncementWords.read) }
    }
  }

  fileprivate func tell(_ body: Body, _ view: View) {
    let parties = view.ownParties(in: body)
    guard !parties.isEmpty else { return }
    let sheet = Sheet(
      view, .informationAction(body: body.id.rawValue, .announcements, .register))
    card(AnnouncementWords.tell) {
      form(sheet) {
        select(
          sheet.field(FieldName.party, InformationWords.party, value: parties[0].rawValue),
          view.choices(parties))
        field(sheet.field(FieldName.title, AnnouncementWords.heading, means: .title))
        area(sheet.field(FieldName.text, AnnouncementWords.text, means: .text), rows: 4)
        field(
          sheet.field(FieldName.day, AnnouncementWords.decided, value: view.day.description),
          .date)
        area(
          sheet.field(
            FieldName.effect, AnnouncementWords.effect, isOptional: true, means: .effect), rows: 3)
        field(
          sheet.field(
            FieldName.address, AnnouncementWords.reference, isOptional: true, means: .address))
        area(sheet, body, view)
        source(sheet, parties, in: body, view)
        buttons { submit(AnnouncementWords.tellNow, .primary) }
      }
    }
  }
}
