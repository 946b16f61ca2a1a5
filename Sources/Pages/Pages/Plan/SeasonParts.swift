import Charters
import Governance
import Links
import SwedishCalendar

/// The routines before summer and the great holidays (D04).
extension HTML {
  func seasons(of body: Body, in year: Int, _ view: View) {
    let asked = view.seasons(of: body, in: year)
    guard !asked.isEmpty else { return }
    part(SeasonWords.title, id: "sasonger") {
      p(SeasonWords.more, .class("soft small before-lines"))
      lines(
        asked.map { one in
          let season = one.season
          let ready = view.state.ready(for: season, in: body).last
          let told = ready.flatMap { ready in
            view.may(.read(.members), in: body) ? view.words(ready.text).firstLine : nil
          }
          return Line(
            season.swedish.capitalised, leaf: season.start.leaf,
            about: [SeasonWords.begins(season.start)] + [told].compactMap { $0 },
            clause: view.plate(one.clause, of: body.id),
            mark: ready != nil ? .kept : season.start < view.day ? .late : .notYet,
            markWord: ready.map { SeasonWords.ready($0.on) } ?? SeasonWords.missing)
        })
    }
  }

  func prepareSeason(_ body: Body, _ year: Int, _ view: View) {
    let asked = view.seasons(of: body, in: year).filter { abs($0.season.year - view.day.year) <= 1 }
    guard view.offers(.speakForBody, in: body), let first = asked.first else { return }
    let next = asked.first { $0.season.end >= view.day } ?? first
    let sheet = Sheet(view, .bodyPlansAction(body.id.rawValue, .prepare))
    folded(SeasonWords.enter, sheet) {
      select(
        sheet.field(FieldName.season, SeasonWords.season, value: next.written),
        asked.map { Choice($0.written, $0.season.swedish.capitalised) })
      area(sheet.field(FieldName.text, SeasonWords.text, means: .text), rows: 4)
      field(
        sheet.field(FieldName.day, SeasonWords.day, value: view.day.description), .date)
      let documents = view.state.documents(of: body.id).filter { $0.holds(on: view.day) }
      if !documents.isEmpty {
        select(
          sheet.field(FieldName.document, SeasonWords.document, isOptional: true),
          [Choice("", SeasonWords.noDocument)]
            + documents.map { Choice("\($0.id.rawValue)", view.title(of: $0.id)) })
      }
      buttons { submit(SeasonWords.save, .primary) }
    }
  }
}

/// A season, and the clause that asks for routines before it.
struct AskedSeason {
  let season: SeasonTime
  let clause: ClauseID

  /// The season as forms write it: `summer.2026.D04`.
  var written: String { "\(season.kind.rawValue).\(season.year).\(clause.rawValue)" }
}

extension View {
  /// The seasons of a year before which a body's charter asks for routines.
  func seasons(of body: Body, in year: Int) -> [AskedSeason] {
    (state.charter(of: body, on: day)?.clauses ?? []).flatMap { clause in
      clause.rules.flatMap { rule -> [AskedSeason] in
        guard case .seasons(let seasons) = rule else { return [] }
        return SeasonTime.all(seasons.before, in: year).map {
          AskedSeason(season: $0, clause: clause.id)
        }
      }
    }
  }
}
