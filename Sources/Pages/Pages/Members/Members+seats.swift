import Charters
import Governance
import Links
import SwedishCalendar

extension HTML {
  /// The kinds of seat that the charter asks for and the body lacks.
  func missing(_ model: MembersModel, _ view: View) {
    guard !model.missing.isEmpty else { return }
    ul(.class("plain")) {
      for one in model.missing {
        li(.class("row")) {
          badge(.late, MembersWords.seatMissing)
          text(one.spec.swedish.capitalisedWord + " ")
          cite(view.plate(one.clause, of: model.body.id))
        }
      }
    }
  }

  /// Which kinds of care are required, and who stands for them (A04).
  func care(_ model: MembersModel, _ view: View) {
    guard let care = model.care else { return }
    part(MembersWords.care) {
      p(.class("row before-lines")) {
        text(MembersWords.careMore + " ")
        cite(view.plate(care.clause, of: model.body.id))
      }
      data(MembersWords.careCaption, columns: MembersWords.careColumns) { table in
        for line in care.lines {
          table.row(
            { self.text(line.kind.capitalisedWord) },
            {
              if line.parties.isEmpty {
                self.badge(.late, MembersWords.notRepresented)
              } else {
                self.text(SummaryWords.listed(line.parties.map { view.name(of: $0) }))
              }
            },
            { self.text(MembersWords.asked(line.isRequired)) })
        }
      }
      if !care.unknown.isEmpty {
        p(.class("soft small")) {
          text(MembersWords.careUnknown(care.unknown.map { view.name(of: $0) }))
        }
      }
    }
  }

  /// A further seat, of a kind that the charter names or one that the network needs.
  func establish(_ model: MembersModel, _ view: View) {
    let sheet = Sheet(view, .membersAction(body: model.body.id.rawValue, .register))
    let parties = view.state.allOrganisations.swedishSorted { view.name(of: $0.id) }
      .map { Choice($0.id.rawValue, view.name(of: $0.id)) }
    folded(MembersWords.establish, sheet) {
      select(
        sheet.field(FieldName.organisation, SeatWords.party),
        [Choice("", MembersWords.chooseParty)] + parties)
      field(
        sheet.field(
          FieldName.title, MembersWords.function, hint: MembersWords.functionHint,
          means: .function))
      if !model.kinds.isEmpty {
        select(
          sheet.field(FieldName.kind, MembersWords.kind, isOptional: true),
          [Choice("", MembersWords.noKind)]
            + model.kinds.map { Choice($0.value, $0.spec.swedish.capitalisedWord) })
      }
      checkboxes(
        sheet.field(FieldName.desired, MembersWords.weight),
        [Choice("ja", MembersWords.desired, hint: MembersWords.desiredHint)],
        chosen: sheet.values(FieldName.desired))
      field(sheet.field(FieldName.from, SeatWords.from, value: view.day.description), .date)
      buttons { submit(MembersWords.establish, .primary) }
    }
  }
}

extension MembersModel {
  /// A kind of seat that a clause of the charter describes.
  struct SeatKind: Sendable {
    let clause: ClauseID
    let spec: SeatSpec

    /// What a form sends for it.
    var value: String { "\(clause.rawValue)/\(spec.key)" }
  }
}
