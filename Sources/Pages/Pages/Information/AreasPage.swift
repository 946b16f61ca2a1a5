import Charters
public import Governance
import Links
import SwedishCalendar

/// What has been taken up within each subject area of a body's charter (D15, D20).
public enum AreasPage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View, body: Body) -> [TextRef] {
    let streams = view.state.areas(of: body, on: view.day)
      .flatMap { view.state.stream(of: $0, in: body) }
    return view.missing(
      streams.map { view.title(of: $0.tagged) } + view.taggable(body).flatMap(\.agenda).map(\.title)
    )
  }

  /// The page.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let areas = view.state.areas(of: body, on: view.day)
    return view.informationFrame(
      Link.InformationPart.areas.swedish, body, .information(body: body.id.rawValue, .areas),
      lede: AreaWords.lede
    ).write { html in
      html.feedback(view, of: body)
      html.tabs(view.informationTabs(body, .areas))
      html.beside {
        if areas.isEmpty { html.empty(AreaWords.none, AreaWords.noneMore) }
        for area in areas { html.stream(area, body, view) }
      } aside: {
        html.tag(body, areas, view)
      }
    }
  }
}

extension View {
  /// The title of what belongs to an area.
  func title(of tagged: Tagged) -> TextRef? {
    switch tagged {
    case .item(let meeting, let item): state.meeting(meeting)?.item(item)?.title
    case .announcement(let told): state.announcement(told)?.title
    case .document(let document), .change(let document, _): state.document(document)?.title
    }
  }

  /// What belongs to an area, as a line; nil where the viewer may not read it.
  func line(_ tagged: Tagged, on: Day, in body: Body) -> Line? {
    let id = body.id.rawValue
    let (kind, link): (String, Link)
    switch tagged {
    case .item(let number, _):
      guard let meeting = state.meeting(number), denialOfAgenda(meeting) == nil else { return nil }
      (kind, link) = (AreaWords.onAgenda, .meeting(number.rawValue))
    case .announcement:
      (kind, link) = (AreaWords.announcement, .information(body: id, .announcements))
    case .document(let document):
      (kind, link) = (
        AreaWords.document, .information(body: id, .documents, number: document.rawValue)
      )
    case .change(let document, _):
      (kind, link) = (
        AreaWords.change, .information(body: id, .documents, number: document.rawValue)
      )
    }
    return Line(
      title(of: tagged).map { words($0) } ?? "", leaf: on.leaf, link: link,
      about: [kind] + followUp(of: tagged))
  }

  /// What an item of a held meeting came to, and what remains to be done of it (D24).
  private func followUp(of tagged: Tagged) -> [String] {
    guard case .item(let number, let place) = tagged, let meeting = state.meeting(number),
      let item = meeting.item(place), denialOfMinutes(meeting) == nil
    else { return [] }
    let open = meeting.actions.compactMap { state.action($0) }
      .count { $0.item == place && $0.isOpen }
    return [item.outcome.map { AreaWords.cameTo($0.kind.swedish) }].compactMap { $0 }
      + (open > 0 ? [AreaWords.remains(open)] : [])
  }

  /// The meetings whose items can be put under areas.
  fileprivate func taggable(_ body: Body) -> [Meeting] {
    state.meetings(of: body).reversed().filter {
      $0.host == body.id && $0.day >= day.adding(months: -12)
    }
  }
}

extension HTML {
  fileprivate func stream(_ area: String, _ body: Body, _ view: View) {
    let stream = view.state.stream(of: area, in: body)
    let thisYear = stream.count { $0.on.year == view.day.year }
    part(AreaWords.heading(area.capitalised, thisYear)) {
      if stream.isEmpty {
        p(AreaWords.nothing, .class("soft"))
      } else {
        lines(stream.prefix(20).compactMap { view.line($0.tagged, on: $0.on, in: body) })
      }
      watching(area, body, view)
    }
  }

  private func watching(_ area: String, _ body: Body, _ view: View) {
    guard view.offersActs, let person = view.viewer.flatMap({ view.state.person($0) }) else {
      return
    }
    let isWatched = person.watches[.area(body: body.id, name: area)] != nil
    let sheet = Sheet(
      view,
      .informationAction(body: body.id.rawValue, .areas, isWatched ? .leave : .subscribe),
      of: FieldName.area, item: area)
    form(to: sheet.link, view.token, style: nil) {
      concealed(FieldName.area, area)
      submit(isWatched ? AreaWords.unwatch : AreaWords.watch, .plain)
    }
  }

  fileprivate func tag(_ body: Body, _ areas: [String], _ view: View) {
    guard view.offers(.holdMeetings, in: body), !areas.isEmpty else { return }
    let items = view.choices(of: view.taggable(body))
    let sheet = Sheet(view, .informationAction(body: body.id.rawValue, .areas, .set))
    card(AreaWords.tag) {
      guard !items.isEmpty else { return p(AreaWords.noItems, .class("soft")) }
      form(sheet) {
        select(sheet.field(FieldName.item, AreaWords.item), [], groups: items)
        checkboxes(
          sheet.field(FieldName.areas, AreaWords.areas),
          areas.map { Choice($0, $0.capitalised) }, chosen: sheet.values(FieldName.areas))
        buttons { submit(AreaWords.tagNow, .primary) }
      }
    }
  }
}
