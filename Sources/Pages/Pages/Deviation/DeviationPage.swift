import Charters
public import Governance
import Links
import SwedishCalendar

/// One case between parties: where it stands, what has happened, and what can be done now.
public enum DeviationPage {
  /// The long texts that the page shows.
  public static func texts(_ view: View, deviation: Deviation) -> [TextRef] {
    DeviationSight(view, deviation).texts.filter { view.name($0) == nil }
  }

  /// The page, for one who may see the case.
  public static func render(_ view: View, deviation: Deviation) -> [UInt8] {
    let sight = DeviationSight(view, deviation)
    return view.frame(
      sight.title, here: .deviation(sight.number),
      over: DeviationWords.number(sight.number) + " \u{B7} "
        + DeviationWords.fromTo(sight.reporter, sight.responsible),
      wayBack: [Frame.Crumb(DeviationWords.title, .deviations())], place: .deviations
    ).write { html in
      html.feedback(view, of: view.state.body(deviation.ladder))
      html.beside {
        html.part(DeviationWords.where_) { html.ladder(sight.drawing) }
        html.part(DeviationWords.facts) {
          html.div(.class("stack")) {
            html.written(sight.text(deviation.text))
            html.facts(sight.facts)
          }
        }
        html.part(DeviationWords.history) { html.history(sight.happenings) }
      } aside: {
        html.now(sight)
        html.acts(sight)
      }
    }
  }
}

extension DeviationSight {
  fileprivate var facts: [(term: String, value: String)] {
    let isDeviation = deviation.kind == .deviation
    var facts = [
      (isDeviation ? DeviationWords.reporter : DeviationWords.party, reporter),
      (isDeviation ? DeviationWords.responsible : DeviationWords.other, responsible),
      (
        DeviationWords.concern,
        isDeviation ? deviation.concern.swedish : deviation.kind.swedish.capitalised
      ),
    ]
    if !deviation.category.isEmpty {
      facts.append((DeviationWords.category, deviation.category))
    }
    if let happened = deviation.happened {
      facts.append((DeviationWords.happened, happened.swedishShort))
    }
    if let local = deviation.local {
      facts.append((DeviationWords.local, view.name(of: local)))
      facts += deviation.localReason.map { [(DeviationWords.localReason, text($0))] } ?? []
    }
    if deviation.phase == .correction, let guide = view.state.guide(of: deviation) {
      facts.append((DeviationWords.guide, DeviationWords.atLatest(guide)))
    }
    return facts
  }
}

extension HTML {
  fileprivate func now(_ sight: DeviationSight) {
    card(DeviationWords.now) {
      p(sight.state)
      if sight.deviation.isOpen {
        p(.class("row")) {
          badge(sight.isLate ? .late : .due, DeviationWords.days(sight.age))
          cite(sight.plate(sight.deviation.station.clause))
        }
      }
      if sight.deviation.isOpen, !sight.hasActs {
        p(DeviationWords.yourTurnNot, .class("soft small"))
      }
    }
  }
}
