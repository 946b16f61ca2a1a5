import Charters
import Governance
import Links
import SwedishCalendar

/// The federations of principals, with the agreements they rest on (B02).
extension HTML {
  func federations(_ view: View) {
    let federations = view.state.federations.swedishSorted { view.short($0.name) }
    part(FederationWords.title) {
      if federations.isEmpty {
        p(FederationWords.noneMore, .class("soft"))
      } else {
        data(FederationWords.caption, columns: FederationWords.columns) { table in
          for federation in federations {
            let agreement = federation.agreement(on: view.day)
            table.row(
              { self.text(view.short(federation.name)) },
              { self.text(SummaryWords.listed(federation.members.map { view.name(of: $0) })) },
              { self.text(agreement.map { view.short($0.text) } ?? FederationWords.noText) },
              { self.until(agreement, view) })
          }
        }
      }
      if !federations.isEmpty { renew(federations, view) }
      register(view)
    }
  }

  private func until(_ agreement: Agreement?, _ view: View) {
    text(FederationWords.until(agreement?.until))
    guard let until = agreement?.until, until < view.day else { return }
    text(" ")
    badge(.late, FederationWords.ended)
  }

  private func renew(_ federations: [Federation], _ view: View) {
    let sheet = Sheet(view, .administrationAction(.organisations, .renew))
    folded(FederationWords.renew, sheet) {
      select(
        sheet.field(FieldName.federation, FederationWords.federation),
        [Choice("", AdministrationWords.choose)]
          + federations.map { Choice($0.id.rawValue, view.short($0.name)) })
      agreement(sheet, isOptional: false)
      startDay(sheet)
      field(sheet.field(FieldName.until, AdministrationWords.until, isOptional: true), .date)
      buttons { submit(FederationWords.renew) }
    }
  }

  private func register(_ view: View) {
    let sheet = Sheet(view, .administrationAction(.organisations, .add))
    folded(FederationWords.register, sheet) {
      field(sheet.field(FieldName.name, FederationWords.name, means: .name))
      field(sheet.field(FieldName.key, FederationWords.key, hint: AdministrationWords.keyHint))
      agreement(sheet, isOptional: true)
      field(sheet.field(FieldName.until, AdministrationWords.until, isOptional: true), .date)
      checkboxes(
        sheet.field(FieldName.organisations, FederationWords.members),
        view.principals.map { Choice($0.id.rawValue, view.short($0.name)) },
        chosen: sheet.values(FieldName.organisations, or: []))
      buttons { submit(AdministrationWords.register) }
    }
  }

  private func agreement(_ sheet: Sheet, isOptional: Bool) {
    field(
      sheet.field(
        FieldName.agreement, FederationWords.agreement, hint: FederationWords.agreementHint,
        isOptional: isOptional, means: .agreement))
  }
}

extension View {
  /// The regions and municipalities, by name.
  fileprivate var principals: [Organisation] {
    state.allOrganisations.filter { $0.kind == .region || $0.kind == .municipality }
      .swedishSorted { short($0.name) }
  }
}
