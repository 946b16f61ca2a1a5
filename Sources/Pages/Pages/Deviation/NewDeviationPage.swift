import Charters
public import Governance
import Links
import SwedishCalendar

/// Where a deviation is reported, and a dispute opened.
public enum NewDeviationPage {
  /// The page, for one who is logged in; under the ladder of `body` where one is chosen.
  public static func render(_ view: View, body: Body?) -> [UInt8] {
    let ladders = view.openLadders()
    let chosen = ladders.first { $0.body == body?.id } ?? (ladders.count == 1 ? ladders[0] : nil)
    return view.frame(
      DeviationWords.newTitle, here: .newDeviation(body: body?.id.rawValue),
      over: chosen.map { view.name(of: $0.body) }, lede: DeviationWords.newLede,
      wayBack: [Frame.Crumb(DeviationWords.title, .deviations())], place: .deviations
    ).write { html in
      html.feedback(view, of: chosen.flatMap { view.state.body($0.body) })
      guard let chosen else { return html.choose(ladders, view) }
      html.beside {
        html.report(view, chosen)
      } aside: {
        html.openDispute(view, chosen)
      }
    }
  }
}

extension View {
  /// The ladders that the viewer may report under, by the names of their bodies.
  func openLadders() -> [Ladder] {
    guard let viewer else { return [] }
    return state.ladders(on: day).filter { !parties(of: viewer, $0).isEmpty }
      .swedishSorted { name(of: $0.body) }
  }

  /// The parties that the viewer may report for: the own ones, and all for the support office.
  fileprivate func parties(of viewer: PersonID, _ ladder: Ladder) -> [OrganisationID] {
    guard state.person(viewer)?.supports.contains(ladder.body) == true else {
      return state.partiesOf(viewer, near: ladder.body, on: day)
    }
    return state.parties(near: ladder.body, on: day)
  }

  fileprivate func own(_ ladder: Ladder) -> [Choice] {
    viewer.map { parties(of: $0, ladder).swedishSorted { name(of: $0) }.map(choice) } ?? []
  }

  fileprivate func all(_ ladder: Ladder) -> [Choice] {
    state.parties(near: ladder.body, on: day).swedishSorted { name(of: $0) }.map(choice)
  }

  private func choice(_ party: OrganisationID) -> Choice {
    Choice(party.rawValue, name(of: party))
  }

  fileprivate func mayActForOthers(_ ladder: Ladder) -> Bool {
    viewer.flatMap { state.person($0) }?.supports.contains(ladder.body) ?? false
  }
}

extension HTML {
  fileprivate func choose(_ ladders: [Ladder], _ view: View) {
    guard !ladders.isEmpty else {
      return empty(DeviationWords.noLadder, DeviationWords.noLadderMore)
    }
    part(DeviationWords.chooseLadder) {
      p(DeviationWords.chooseLadderMore)
      lines(
        ladders.map {
          Line(view.name(of: $0.body), link: .newDeviation(body: $0.body.rawValue))
        })
    }
  }

  fileprivate func report(_ view: View, _ ladder: Ladder) {
    let sheet = Sheet(view, .newDeviationAction(body: ladder.body.rawValue, .report))
    part(DeviationWords.report) {
      if let first = ladder.first {
        p(.class("cited before-lines")) { cited(first, ladder, view) }
      }
      form(sheet) {
        parties(sheet, view, ladder, DeviationWords.yourParty, DeviationWords.otherParty)
        radios(
          sheet.field(
            FieldName.concern, DeviationWords.concernQuestion,
            value: Deviation.Concern.agreement.rawValue),
          Deviation.Concern.allCases.map { Choice($0.rawValue, $0.swedish) })
        field(
          sheet.field(
            FieldName.title, DeviationWords.subject, hint: DeviationWords.subjectHint,
            means: .title))
        area(
          sheet.field(
            FieldName.text, DeviationWords.text, hint: DeviationWords.textHint, means: .text))
        category(sheet, view)
        field(
          sheet.field(FieldName.day, DeviationWords.day, value: view.day.description), .date)
        local(sheet, view, ladder)
        checkboxes(
          sheet.field(FieldName.hidesSender, DeviationWords.hides, isOptional: true),
          [Choice("ja", DeviationWords.hidesYes)], chosen: sheet.values(FieldName.hidesSender))
        source(sheet, view, ladder)
        submit(DeviationWords.send, .primary)
      }
    }
  }

  private func cited(_ rung: Ladder.Rung, _ ladder: Ladder, _ view: View) {
    let plate = view.plate(rung.citation.clause, of: ladder.body, says: true)
    cite(plate)
    if let says = plate.says { text(" " + says) }
  }

  private func parties(
    _ sheet: Sheet, _ view: View, _ ladder: Ladder, _ one: String, _ other: String
  ) {
    select(sheet.field(FieldName.party, one), view.own(ladder))
    select(
      sheet.field(FieldName.otherParty, other),
      [Choice("", DeviationWords.chooseParty)] + view.all(ladder))
  }

  private func category(_ sheet: Sheet, _ view: View) {
    let known = view.categories().prefix(6).joined(separator: ", ")
    field(
      sheet.field(
        FieldName.category, DeviationWords.category,
        hint: known.isEmpty ? DeviationWords.categoryHint : DeviationWords.used(known),
        means: .category))
  }

  private func local(_ sheet: Sheet, _ view: View, _ ladder: Ladder) {
    let below = view.state.body(ladder.body)?.related(.levelBelow) ?? []
    guard !below.isEmpty, ladder.first?.to == nil else { return }
    select(
      sheet.field(FieldName.local, DeviationWords.localQuestion, isOptional: true),
      [Choice("", DeviationWords.localNo)]
        + below.map { Choice($0.rawValue, view.name(of: $0)) })
    area(
      sheet.field(
        FieldName.localReason, DeviationWords.localWhy, hint: DeviationWords.localWhyHint,
        isOptional: true), rows: 2)
  }

  private func source(_ sheet: Sheet, _ view: View, _ ladder: Ladder) {
    guard view.mayActForOthers(ladder) else { return }
    field(
      sheet.field(
        FieldName.source, DeviationWords.source, hint: DeviationWords.sourceHint,
        isOptional: true, means: .source))
  }

  fileprivate func openDispute(_ view: View, _ ladder: Ladder) {
    let sheet = Sheet(view, .newDeviationAction(body: ladder.body.rawValue, .dispute))
    let first = ladder.opening?.to.map { view.name(of: $0) }
    var kinds = [Choice("nej", DeviationWords.interpretation, hint: first)]
    if let direct = ladder.direct {
      kinds.append(Choice("ja", DeviationWords.direct, hint: direct.to.map { view.name(of: $0) }))
    }
    folded(DeviationWords.openDispute, sheet) {
      p(DeviationWords.openDisputeMore)
      radios(sheet.field(FieldName.kind, DeviationWords.disputeKind, value: "nej"), kinds)
      parties(sheet, view, ladder, DeviationWords.yourSide, DeviationWords.otherSide)
      field(sheet.field(FieldName.title, DeviationWords.subject, means: .title))
      area(
        sheet.field(
          FieldName.text, DeviationWords.disagreement, hint: DeviationWords.textHint,
          means: .text), rows: 4)
      source(sheet, view, ladder)
      submit(DeviationWords.open)
    }
  }
}
