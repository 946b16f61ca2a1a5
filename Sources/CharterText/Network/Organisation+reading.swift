import Charters
import SwedishCalendar

enum OrganisationFileKey: String, FileKey {
  case name, kind, area, care
  case worksFor = "works_for"
  case from, until
}

extension Network.Organisation {
  init?(key: String, _ cursor: Cursor) {
    guard let fields = Fields<OrganisationFileKey>(cursor) else { return nil }
    let name = fields.required(.name) { $0.text() }
    let kind: OrganisationKind? = fields.required(.kind) { $0.word() }
    let area = fields.optional(.area) { $0.key() }
    let worksFor = fields.optional(.worksFor) { $0.key() }
    let from = fields.optional(.from) { $0.day() }
    let until = fields.optional(.until) { $0.day() }
    let care = fields.optional(.care) { $0.texts() } ?? []
    if let from, let until, until < from {
      fields.cursor(.until)?.problem(.tooEarly("until", than: "from"))
    }
    guard let name, let kind else { return nil }
    self.init(
      key: key, name: name, kind: kind, area: area, worksFor: worksFor, contractFrom: from,
      contractUntil: until, kindsOfCare: care)
  }
}
