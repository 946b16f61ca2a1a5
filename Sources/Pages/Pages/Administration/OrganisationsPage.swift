import Charters
import Governance
import Links

/// Every organisation, with a search, and a form to register one more.
public enum OrganisationsPage {
  /// The page, for one who administers.
  public static func render(_ view: View, search: String?, page: Int?) -> [UInt8] {
    let wanted = search?.lowercased()
    let found = view.state.allOrganisations.swedishSorted { view.short($0.name) }.filter {
      organisation in wanted.map { view.short(organisation.name).lowercased().contains($0) } ?? true
    }
    let paged = Paged(found, page: page)
    return view.frame(
      AdministrationWords.organisations, here: .administration(.organisations),
      lede: AdministrationWords.organisationsLede, wayBack: view.wayBack()
    ).write { html in
      html.feedback(view)
      html.beside {
        html.searchForm(AdministrationWords.searchOrganisations, search, in: .organisations)
        if found.isEmpty {
          html.empty(AdministrationWords.noHits, AdministrationWords.noHitsMore)
        } else {
          table(html, paged.shown, view, AdministrationWords.hits(found.count))
          html.pages(paged.page, of: paged.total) {
            .administration(.organisations, search: search, page: $0)
          }
        }
      } aside: {
        register(html, view)
      }
      html.federations(view)
    }
  }

  private static func table(
    _ html: HTML, _ organisations: [Organisation], _ view: View, _ title: String
  ) {
    html.data(title, columns: AdministrationWords.organisationColumns) { table in
      for organisation in organisations {
        table.row(
          {
            html.a(
              view.short(organisation.name),
              to: .administration(.organisations, id: organisation.id.rawValue))
          },
          { html.text(organisation.kind.swedish) },
          {
            html.text(
              organisation.principals(on: view.day).first.map { view.name(of: $0) }
                ?? AdministrationWords.none)
          },
          { html.text(organisation.area.map { view.name(of: $0) } ?? AdministrationWords.none) })
      }
    }
  }

  private static func register(_ html: HTML, _ view: View) {
    let sheet = Sheet(view, .administrationAction(.organisations, .register))
    html.actCard(AdministrationWords.registerOrganisation, sheet) {
      html.field(sheet.field(FieldName.name, AdministrationWords.name, means: .name))
      html.field(
        sheet.field(FieldName.key, AdministrationWords.key, hint: AdministrationWords.keyHint))
      html.radios(
        sheet.field(FieldName.kind, AdministrationWords.kind),
        OrganisationKind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
      html.select(
        sheet.field(FieldName.area, AdministrationWords.area, isOptional: true),
        [Choice("", AdministrationWords.wholeArea)]
          + view.state.areas.map { Choice($0.id.rawValue, view.short($0.name)) })
      html.select(
        sheet.field(
          FieldName.organisation, AdministrationWords.worksFor,
          hint: AdministrationWords.worksForHint, isOptional: true),
        [Choice("", AdministrationWords.nobody)] + view.organisationChoices())
      html.field(
        sheet.field(
          FieldName.care, AdministrationWords.careKinds, hint: AdministrationWords.careHint,
          isOptional: true, means: .care))
      html.submit(AdministrationWords.register, .primary)
    }
  }
}
