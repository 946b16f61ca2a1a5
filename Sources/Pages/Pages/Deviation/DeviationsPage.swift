public import Governance
public import Links
import SwedishCalendar

/// The queue of deviations and disputes that the viewer may see, by who has them.
public enum DeviationsPage {
  /// The long texts that the page shows.
  public static func texts(_ view: View, query: DeviationQuery) -> [TextRef] {
    shown(view, query).map(\.title).filter { view.name($0) == nil }
  }

  /// The page, for one who is logged in.
  public static func render(_ view: View, query: DeviationQuery) -> [UInt8] {
    let shown = shown(view, query).map { DeviationSight(view, $0) }
    return view.frame(
      DeviationWords.title, here: .deviations(query), lede: DeviationWords.lede,
      place: .deviations
    ).write { html in
      html.feedback(view)
      html.div(.class("stack-wide")) {
        html.buttons {
          html.buttonLink(DeviationWords.report, to: .newDeviation(), .primary)
          html.buttonLink(DeviationWords.learning, to: .learning())
          html.buttonLink(DeviationWords.figures, to: .deviationFigures(body: query.body))
        }
        html.filter(view, query)
        if shown.isEmpty {
          html.empty(
            DeviationWords.none, DeviationWords.noneMore,
            next: (DeviationWords.report, .newDeviation()))
        }
        html.div(.class("aligned cases")) { html.queues(shown, view) }
      }
    }
  }

  static func shown(_ view: View, _ query: DeviationQuery) -> [Deviation] {
    view.visibleDeviations().filter { deviation in
      (query.showsEnded || deviation.isOpen)
        && (query.step.map { $0 == deviation.station.step } ?? true)
        && (query.category.map { $0.lowercased() == deviation.category.lowercased() } ?? true)
        && (query.body.map { id in
          deviation.ladder.rawValue == id || deviation.bodies.contains(BodyID(id))
        } ?? true)
    }
  }
}

extension View {
  /// The categories that cases and counts have, in order, each spelled as it first was.
  func categories() -> [String] {
    var known: [String: String] = [:]
    let all = state.allDeviations.map(\.category) + state.deviationCounts.map(\.category)
    for one in all where !one.isEmpty && known[one.lowercased()] == nil {
      known[one.lowercased()] = one
    }
    return Array(known.values).swedishSorted { $0 }
  }
}

extension HTML {
  /// The field that a category is chosen in.
  func categoryChoice(_ view: View, _ chosen: String?) {
    select(
      Field(
        DeviationQuery.Name.category, DeviationWords.category, value: chosen ?? "",
        isOptional: true),
      [Choice("", DeviationWords.allCategories)] + view.categories().map { Choice($0, $0) })
  }

  fileprivate func filter(_ view: View, _ query: DeviationQuery) {
    let cases = view.visibleDeviations()
    let bodies = Set(cases.flatMap { [$0.ladder] + $0.bodies })
    section(.class("filter")) {
      h2(DeviationWords.filter, .class("unseen"))
      form(
        .class("finder"), .fixed("method", "get"),
        .attribute("action", Link.deviations().path)
      ) {
        select(
          Field(
            DeviationQuery.Name.body, DeviationWords.body, value: query.body ?? "",
            isOptional: true),
          [Choice("", DeviationWords.allBodies)]
            + bodies.sorted().swedishSorted { view.name(of: $0) }
            .map { Choice($0.rawValue, view.name(of: $0)) })
        select(
          Field(
            DeviationQuery.Name.step, DeviationWords.step,
            value: query.step.map(String.init) ?? "", isOptional: true),
          [Choice("", DeviationWords.allSteps)]
            + (1...3).map { Choice("\($0)", DeviationWords.step($0)) })
        categoryChoice(view, query.category)
        checkboxes(
          Field(DeviationQuery.Name.showsEnded, DeviationWords.ended, isOptional: true),
          [Choice("ja", DeviationWords.showsEnded)], chosen: query.showsEnded ? ["ja"] : [])
        submit(DeviationWords.show)
      }
    }
  }

  /// A table for each that has cases: the bodies by name, then the parties, then what has ended.
  fileprivate func queues(_ shown: [DeviationSight], _ view: View) {
    let bodies = Set(
      shown.compactMap { sight -> BodyID? in
        if case .body(let body) = sight.deviation.holder { body } else { nil }
      })
    for body in bodies.sorted().swedishSorted(by: { view.name(of: $0) }) {
      queue(view.name(of: body), shown.filter { $0.deviation.holder == .body(id: body) })
    }
    queue(
      DeviationWords.betweenParties,
      shown.filter { if case .party = $0.deviation.holder { true } else { false } })
    queue(DeviationWords.ended, shown.filter { !$0.deviation.isOpen })
  }

  private func queue(_ title: String, _ cases: [DeviationSight]) {
    guard !cases.isEmpty else { return }
    // The one that came first first.
    let cases = cases.sorted {
      $0.deviation.station.stamp.sequence < $1.deviation.station.stamp.sequence
    }
    data(title, columns: DeviationWords.columns) { table in
      for sight in cases {
        table.row(
          { self.a(sight.title, to: .deviation(sight.number)) },
          { self.text(DeviationWords.between(sight.reporter, sight.responsible)) },
          { self.text(String(sight.deviation.station.step)) },
          { self.text(sight.state) },
          { self.age(sight) })
      }
    }
  }

  private func age(_ sight: DeviationSight) {
    if !sight.deviation.isOpen {
      badge(
        sight.deviation.withdrawn == nil ? .kept : .notYet,
        sight.deviation.closed?.day.swedishShort ?? "")
    } else {
      badge(sight.isLate ? .late : .due, DeviationWords.days(sight.age))
    }
  }
}
