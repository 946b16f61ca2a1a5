import Governance
import Links
import SwedishCalendar

/// What the pages of the administration share.
extension View {
  /// The pages above one of the administration.
  func wayBack(in part: Link.AdministrationPart? = nil) -> [Frame.Crumb] {
    let top = Frame.Crumb(AdministrationWords.title, .administration())
    guard let part else { return [top] }
    return [top, Frame.Crumb(AdministrationWords.part(part).name, .administration(part))]
  }

  /// The organisations to choose among, by name; those replaced are left out.
  func organisationChoices(besides: OrganisationID? = nil) -> [Choice] {
    state.allOrganisations
      .filter { $0.id != besides && ($0.successor.map { $0.from > day } ?? true) }
      .swedishSorted { short($0.name) }
      .map { Choice($0.id.rawValue, short($0.name)) }
  }

  /// What a person does outside the bodies.
  func offices(of person: Person) -> [String] {
    var offices: [String] = []
    if person.isAdministrator { offices.append(AdministrationWords.administrator) }
    if !person.supports.isEmpty {
      let bodies = person.supports.map { name(of: $0) }.joined(separator: ", ")
      offices.append("\(AdministrationWords.support): \(bodies)")
    }
    if !person.represents.isEmpty {
      let parties = person.represents.map { name(of: $0) }.joined(separator: ", ")
      offices.append("\(AdministrationWords.representative): \(parties)")
    }
    return offices
  }
}

extension HTML {
  /// A field to search a list by; it asks for a page and changes nothing.
  func searchForm(_ label: String, _ search: String?, in part: Link.AdministrationPart) {
    let here = Link.administration(part)
    form(.class("finder"), .fixed("method", "get"), .attribute("action", here.path)) {
      field(Field(Link.searchName, label, value: search ?? ""), .search, autocomplete: "off")
      submit(AdministrationWords.search)
      if search != nil { buttonLink(AdministrationWords.showAll, to: here, .plain) }
    }
  }

  func actCard(_ title: String, _ sheet: Sheet, content: () -> Void) {
    actCard(title, nil, sheet, content: content)
  }

  /// A form in a card of its own.
  func actCard(_ title: String, _ more: String?, _ sheet: Sheet, content: () -> Void) {
    section(.class("card")) {
      h2(title)
      div(.class("stack")) {
        if let more { p(more) }
        form(sheet, content: content)
      }
    }
  }
}

extension HTML {
  /// The day that something begins to hold, today where nothing else is said.
  func startDay(_ sheet: Sheet) {
    field(
      sheet.field(
        FieldName.day, AdministrationWords.from, value: sheet.view.day.description), .date)
  }

  /// The form that gives a new name from a day.
  func renameCard(_ title: String, _ label: String, _ sheet: Sheet) {
    actCard(title, sheet) {
      field(sheet.field(FieldName.name, label, means: .name))
      startDay(sheet)
      submit(AdministrationWords.change)
    }
  }
}

/// A list cut into pages.
struct Paged<Element> {
  static var size: Int { 50 }
  let shown: [Element]
  let page: Int
  let total: Int

  init(_ all: [Element], page: Int?) {
    total = max(1, (all.count + Self.size - 1) / Self.size)
    self.page = min(max(1, page ?? 1), total)
    shown = Array(all.dropFirst((self.page - 1) * Self.size).prefix(Self.size))
  }
}
