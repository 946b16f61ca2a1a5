import Governance
import Links
import SwedishCalendar

extension HTML {
  /// The copies of the journal that hold some texts, so that they can be seen to.
  func copies(_ title: String, _ copies: [Disposals.Copy]) {
    guard !copies.isEmpty else {
      return notice(.information, DisposalWords.noCopies, DisposalWords.recorded)
    }
    section(.class("card")) {
      h2(title)
      div(.class("stack")) {
        list(copies)
        p(DisposalWords.copiesMore)
        p(DisposalWords.recorded, .class("soft small"))
      }
    }
  }

  /// The latest copies; older ones are counted.
  private func list(_ copies: [Disposals.Copy]) {
    ul(.class("plain")) {
      for copy in copies.suffix(20).reversed() {
        li(DisposalWords.copy(copy.file, copy.madeAt.swedish))
      }
      if copies.count > 20 { li(DisposalWords.more(copies.count - 20)) }
    }
  }

  /// The disposals that were made, each with the copies that still hold what it erased.
  func disposals(_ disposals: Disposals, _ view: View) {
    part(DisposalWords.made) {
      guard !disposals.made.isEmpty else {
        return p(DisposalWords.nothingYet, .class("soft"))
      }
      data(DisposalWords.latest, columns: DisposalWords.columns) { table in
        for made in disposals.made { row(made, disposals, view, table) }
      }
    }
  }

  private func row(
    _ made: Disposals.Made, _ disposals: Disposals, _ view: View, _ table: Rows
  ) {
    let event = made.event
    let reason = TextRef(sequence: event.sequence, part: "reason")
    let copies = disposals.copies(holding: made)
    table.row(
      { self.text(String(event.sequence)) }, { self.text(event.at.swedish) },
      { self.text(event.actor.person.map { view.name(of: $0) } ?? DisposalWords.byInstallation) },
      { self.text(DisposalWords.erased(made.texts.count, notes: made.notes.count)) },
      { self.text(view.name(reason) ?? view.texts[reason] ?? "") },
      { if copies.isEmpty { self.text(DisposalWords.noCopy) } else { self.list(copies) } })
  }
}
