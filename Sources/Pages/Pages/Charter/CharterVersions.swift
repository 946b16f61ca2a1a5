import Charters
import Governance
import SwedishCalendar

/// The versions there have been of a body's charter, and what each changed (C27).
extension HTML {
  /// Nothing where there has been one alone; the last one that begins to hold first.
  func versions(of body: Body, _ view: View) {
    guard let followed = view.state.charter(of: body, on: view.day) else { return }
    let versions = view.state.versions(of: followed.charter.key)
    guard versions.count > 1 else { return }
    part(CharterVersionWords.title, id: "versioner") {
      p(CharterVersionWords.more, .class("soft"))
      div(.class("stack")) {
        for place in versions.indices.reversed() {
          version(
            versions[place], before: place > 0 ? versions[place - 1] : nil,
            next: place + 1 < versions.count ? versions[place + 1].from : nil,
            isInForce: versions[place].from == followed.version.from)
        }
      }
    }
  }

  private func version(
    _ version: CharterVersion, before: CharterVersion?, next: Day?, isInForce: Bool
  ) {
    article(.class("card")) {
      h3(CharterVersionWords.held(version.from, until: next?.adding(days: -1)))
      if isInForce { p(.class("row")) { badge(.kept, CharterVersionWords.inForce) } }
      if let adopter = version.charter.document.adoptedBy {
        p(CharterVersionWords.adopted(adopter, version.charter.document.adoptedOn))
      }
      guard let before else { return p(CharterVersionWords.first, .class("soft")) }
      let changes = version.charter.changes(since: before.charter)
      guard !changes.isEmpty else { return p(CharterVersionWords.same, .class("soft")) }
      details(.class("more")) {
        summary(CharterFileWords.count(changes))
        div(.class("stack")) { for change in changes { self.change(change) } }
      }
    }
  }
}
