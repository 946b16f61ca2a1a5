import Charters
import Governance
import Links
import SwedishCalendar

/// Every body with its commissioner and the charter it follows, and a form to establish one more.
public enum AdministeredBodiesPage {
  /// The page, for one who administers.
  public static func render(_ view: View, search: String?, page: Int?) -> [UInt8] {
    let wanted = search?.lowercased()
    let found = view.state.allBodies.swedishSorted { view.short($0.name) }.filter { body in
      wanted.map { view.short(body.name).lowercased().contains($0) } ?? true
    }
    let paged = Paged(found, page: page)
    return view.frame(
      AdministrationWords.bodies, here: .administration(.bodies),
      lede: BodyAdministrationWords.lede, wayBack: view.wayBack()
    ).write { html in
      html.feedback(view)
      html.beside {
        if view.state.allBodies.isEmpty {
          html.empty(BodyAdministrationWords.none, BodyAdministrationWords.noneMore)
        } else {
          html.searchForm(BodyAdministrationWords.search, search, in: .bodies)
          if found.isEmpty {
            html.empty(AdministrationWords.noHits, AdministrationWords.noHitsMore)
          } else {
            table(html, paged.shown, view, AdministrationWords.hits(found.count))
            html.pages(paged.page, of: paged.total) {
              .administration(.bodies, search: search, page: $0)
            }
          }
        }
      } aside: {
        establish(html, view)
        if !view.state.templates(on: view.day).isEmpty {
          html.p { html.a(TemplateWords.more, to: .templates) }
        }
      }
    }
  }

  private static func table(_ html: HTML, _ bodies: [Body], _ view: View, _ title: String) {
    html.data(title, columns: BodyAdministrationWords.columns) { table in
      for body in bodies {
        table.row(
          {
            html.a(view.short(body.name), to: .administration(.bodies, id: body.id.rawValue))
            if let last = body.lastDay {
              html.span(" " + BodyAdministrationWords.ended(last), .class("soft small"))
            }
          },
          { html.text(view.commissioners(of: body)) },
          { html.text(view.charterTitle(of: body) ?? BodyAdministrationWords.noCharter) },
          {
            html.text(
              (body.followed(on: view.day) ?? body.following.first)?.from.swedishShort
                ?? AdministrationWords.none)
          })
      }
    }
  }

  private static func establish(_ html: HTML, _ view: View) {
    guard !view.state.levels.isEmpty else {
      html.card(BodyAdministrationWords.establish) { html.p(BodyAdministrationWords.noLevels) }
      return
    }
    let sheet = Sheet(view, .administrationAction(.bodies, .register))
    html.actCard(
      BodyAdministrationWords.establish, BodyAdministrationWords.establishMore, sheet
    ) {
      html.field(sheet.field(FieldName.name, BodyAdministrationWords.name, means: .name))
      html.field(
        sheet.field(FieldName.key, AdministrationWords.key, hint: AdministrationWords.keyHint))
      html.select(
        sheet.field(FieldName.kind, BodyAdministrationWords.kind),
        [Choice("", AdministrationWords.choose)]
          + BodyKind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
      html.select(
        sheet.field(FieldName.level, BodyAdministrationWords.level),
        [Choice("", AdministrationWords.choose)] + view.levelChoices)
      html.select(
        sheet.field(FieldName.area, AdministrationWords.area, isOptional: true),
        [Choice("", AdministrationWords.wholeArea)]
          + view.state.areas.map { Choice($0.id.rawValue, view.short($0.name)) })
      html.select(
        sheet.field(FieldName.body, BodyAdministrationWords.commissioner, isOptional: true),
        [Choice("", BodyAdministrationWords.noCommissionerYet)] + view.bodyChoices())
      html.checkboxes(
        sheet.field(FieldName.isTop, BodyAdministrationWords.isTop, isOptional: true),
        [Choice("ja", BodyAdministrationWords.isTopMore)],
        chosen: sheet.values(FieldName.isTop))
      html.submit(BodyAdministrationWords.establish, .primary)
    }
  }
}

extension View {
  /// The levels to choose among; each is named with its network where there are several.
  var levelChoices: [Choice] {
    state.levels.map { level in
      let network = state.networks.first { $0.id == level.network }.map { short($0.name) } ?? ""
      let name = short(level.name)
      return Choice(level.id.rawValue, state.networks.count > 1 ? "\(network): \(name)" : name)
    }
  }

  /// The bodies to choose among, by name; those that have ended are left out.
  func bodyChoices(besides: BodyID? = nil) -> [Choice] {
    state.allBodies.filter { $0.id != besides && $0.stands(on: day) }
      .swedishSorted { short($0.name) }.map { Choice($0.id.rawValue, short($0.name)) }
  }

  /// Who gave a body its mandate, in words.
  func commissioners(of body: Body) -> String {
    if body.isTop { return BodyAdministrationWords.top }
    let names = body.related(.commissioner).map { name(of: $0) }
    return names.isEmpty
      ? BodyAdministrationWords.noCommissioner : names.joined(separator: ", ")
  }

  /// The title of the charter that a body follows, where it follows one.
  func charterTitle(of body: Body) -> String? {
    state.charter(of: body, on: day)?.charter.title
  }
}
