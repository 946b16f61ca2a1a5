import Governance
import Links

/// Everyone who is registered, with a search, and a form to register one more.
public enum PeoplePage {
  /// The page, for one who administers.
  public static func render(_ view: View, search: String?, page: Int?) -> [UInt8] {
    let found = people(view, search)
    let paged = Paged(found, page: page)
    return view.frame(
      AdministrationWords.people, here: .administration(.people),
      lede: AdministrationWords.peopleLede, wayBack: view.wayBack()
    ).write { html in
      html.feedback(view)
      html.beside {
        html.searchForm(AdministrationWords.searchPeople, search, in: .people)
        if found.isEmpty {
          html.empty(AdministrationWords.noHits, AdministrationWords.noHitsMore)
        } else {
          table(html, paged.shown, view, AdministrationWords.hits(found.count))
          html.pages(paged.page, of: paged.total) {
            .administration(.people, search: search, page: $0)
          }
        }
      } aside: {
        register(html, view)
      }
    }
  }

  private static func people(_ view: View, _ search: String?) -> [Person] {
    let all = view.state.allPeople.swedishSorted { view.short($0.name) }
    guard let wanted = search?.lowercased() else { return all }
    return all.filter { person in
      let employer = person.employer(on: view.day).map { view.name(of: $0) } ?? ""
      return [view.short(person.name), view.short(person.title), employer]
        .contains { $0.lowercased().contains(wanted) }
    }
  }

  private static func table(_ html: HTML, _ people: [Person], _ view: View, _ title: String) {
    html.data(title, columns: AdministrationWords.peopleColumns) { table in
      for person in people {
        let employer = person.employer(on: view.day).map { view.name(of: $0) }
        let seats = person.seats.compactMap { view.state.seat($0) }
          .filter { $0.holder(on: view.day)?.person == person.id }
        table.row(
          {
            html.a(
              view.short(person.name),
              to: .administration(.people, id: String(person.id.rawValue)))
          },
          { html.text(view.short(person.title)) },
          { html.text(employer ?? AdministrationWords.none) },
          { html.text(seats.count) },
          {
            let offices = view.offices(of: person)
            html.text(
              offices.isEmpty ? AdministrationWords.none : offices.joined(separator: "; "))
          })
      }
    }
  }

  private static func register(_ html: HTML, _ view: View) {
    let sheet = Sheet(view, .administrationAction(.people, .register))
    html.actCard(AdministrationWords.registerPerson, sheet) {
      html.field(sheet.field(FieldName.name, AdministrationWords.name, means: .name))
      html.field(
        sheet.field(
          FieldName.position, AdministrationWords.position, isOptional: true, means: .title))
      html.field(
        sheet.field(FieldName.email, AdministrationWords.email, isOptional: true, means: .email),
        .email)
      html.select(
        sheet.field(FieldName.employer, AdministrationWords.employer, isOptional: true),
        [Choice("", AdministrationWords.noEmployer)] + view.organisationChoices())
      html.checkboxes(
        sheet.field(FieldName.isElected, AdministrationWords.elected, isOptional: true),
        [Choice("ja", AdministrationWords.isElected)],
        chosen: sheet.values(FieldName.isElected))
      html.submit(AdministrationWords.register, .primary)
    }
  }
}
