import Charters
public import Governance
import Links
import SwedishCalendar

/// One organisation, as the administrator sees to it.
public enum OrganisationPage {
  /// The page, for one who administers.
  public static func render(_ view: View, organisation: Organisation) -> [UInt8] {
    let id = organisation.id.rawValue
    return view.frame(
      view.short(organisation.name), here: .administration(.organisations, id: id),
      lede: organisation.kind.swedish.capitalised, wayBack: view.wayBack(in: .organisations)
    ).write { html in
      html.feedback(view)
      html.beside {
        html.part(AdministrationWords.history) { history(html, view, organisation) }
        care(html, view, organisation)
        contract(html, view, organisation)
      } aside: {
        html.renameCard(
          AdministrationWords.rename, AdministrationWords.name, sheet(view, organisation, .change))
        succeed(html, view, organisation)
      }
    }
  }

  private static func history(_ html: HTML, _ view: View, _ organisation: Organisation) {
    let names = organisation.formerNames.map {
      AdministrationWords.formerName(view.short($0.name), before: $0.from)
    }
    let contracts = organisation.contracts.map {
      AdministrationWords.contract(view.name(of: $0.worksFor), from: $0.from, until: $0.until)
    }
    let successor = organisation.successor.map {
      AdministrationWords.replaced(by: view.name(of: $0.by), from: $0.from)
    }
    let lines = names + contracts + [successor].compactMap { $0 }
    guard !lines.isEmpty else { return html.p(AdministrationWords.noHistory, .class("soft")) }
    html.ul { for line in lines { html.li(line) } }
  }

  private static func sheet(
    _ view: View, _ organisation: Organisation, _ action: Link.Action
  ) -> Sheet {
    Sheet(view, .administrationAction(.organisations, id: organisation.id.rawValue, action))
  }

  /// Which kinds of care it gives, all of them in one field (A04).
  private static func care(_ html: HTML, _ view: View, _ organisation: Organisation) {
    guard organisation.kind != .interested else { return }
    let sheet = sheet(view, organisation, .write)
    html.actCard(AdministrationWords.care, AdministrationWords.careMore, sheet) {
      html.field(
        sheet.field(
          FieldName.care, AdministrationWords.careKinds, hint: AdministrationWords.careHint,
          value: organisation.kindsOfCare.joined(separator: ", "), isOptional: true, means: .care))
      html.submit(AdministrationWords.save)
    }
  }

  private static func contract(_ html: HTML, _ view: View, _ organisation: Organisation) {
    guard organisation.kind == .privateProvider else { return }
    let sheet = sheet(view, organisation, .set)
    html.actCard(AdministrationWords.contract, AdministrationWords.contractMore, sheet) {
      others(html, view, sheet, organisation, AdministrationWords.worksFor)
      html.startDay(sheet)
      html.field(
        sheet.field(FieldName.until, AdministrationWords.until, isOptional: true), .date)
      html.submit(AdministrationWords.save)
    }
  }

  private static func succeed(_ html: HTML, _ view: View, _ organisation: Organisation) {
    let sheet = sheet(view, organisation, .move)
    html.actCard(AdministrationWords.succeed, AdministrationWords.succeedMore, sheet) {
      others(html, view, sheet, organisation, AdministrationWords.successor)
      html.startDay(sheet)
      html.submit(AdministrationWords.replace)
    }
  }

  private static func others(
    _ html: HTML, _ view: View, _ sheet: Sheet, _ organisation: Organisation, _ label: String
  ) {
    html.select(
      sheet.field(FieldName.organisation, label),
      [Choice("", AdministrationWords.choose)]
        + view.organisationChoices(besides: organisation.id))
  }
}
