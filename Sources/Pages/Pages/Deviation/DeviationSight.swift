import Charters
public import Governance
import Links
import SwedishCalendar

/// One case as this viewer may see it, with what the viewer may do now.
struct DeviationSight {
  let view: View
  let deviation: Deviation
  let ladder: Ladder?

  init(_ view: View, _ deviation: Deviation) {
    self.view = view
    self.deviation = deviation
    ladder = view.state.ladder(of: deviation, on: view.day)
  }

  var number: Int { deviation.id.rawValue }
  var title: String { text(deviation.title) }
  var reporter: String { view.name(of: deviation.reporter) }
  var responsible: String { view.name(of: deviation.responsible) }

  func text(_ ref: TextRef) -> String {
    view.name(ref) ?? view.texts[ref] ?? ShellWords.disposed
  }

  /// Every text that the case has.
  var texts: [TextRef] {
    var refs = [deviation.title, deviation.text, deviation.localReason]
    for station in deviation.stations {
      refs += [station.reason, station.source, station.position?.text]
      refs.append(station.position?.learning)
    }
    for correction in deviation.corrections {
      refs += [correction.said.text, correction.said.source]
      refs += [correction.answer?.reason, correction.answer?.source]
    }
    refs += [deviation.delay?.text, deviation.delay?.source]
    refs += [deviation.withdrawn?.text, deviation.withdrawn?.source]
    return refs.compactMap { $0 }
  }

  func verdict(_ part: DeviationPart) -> Verdict {
    let asked = view.state.taking(part, deviation.id)
    return view.verdict(asked.right, in: asked.body)
  }

  /// Whether the viewer may be offered an act of this part.
  func offers(_ part: DeviationPart) -> Bool {
    view.offersActs && deviation.isOpen && verdict(part).isAllowed
  }

  /// Whether the viewer would act for a party, and has to say by what.
  func isOnBehalf(_ part: DeviationPart) -> Bool { verdict(part) == .allowed(.support) }

  /// The one that is awaited, by name.
  var awaited: String {
    switch deviation.phase {
    case .correction: responsible
    case .answer: reporter
    case .rise: deviation.local.map { view.name(of: $0) } ?? reporter
    case .position: deviation.station.to.map { view.name(of: $0) } ?? ""
    case .ended: ""
    }
  }

  /// What is awaited and of whom, or how it ended, as a sentence.
  var state: String {
    deviation.withdrawn == nil
      ? DeviationWords.awaits(deviation.phase, awaited) : DeviationWords.withdrawn
  }

  /// How many days it has stood where it stands.
  var age: Int { deviation.station.stamp.day.days(to: view.day) }

  /// Since when it has taken, in a word that warns where a guide has passed.
  var isLate: Bool {
    guard deviation.phase == .correction, let guide = view.state.guide(of: deviation) else {
      return false
    }
    return guide < view.day
  }

  /// A clause of the ladder as a plate.
  func plate(_ citation: Citation, says: Bool = false) -> ClauseLink {
    view.plate(citation.clause, of: deviation.ladder, says: says)
  }
}

extension View {
  /// Why the viewer may not see a case; nil where it may be seen.
  public func denial(of deviation: Deviation) -> Denial? {
    let asked = state.taking(.look, deviation.id)
    guard case .denied(let denial) = verdict(asked.right, in: asked.body) else { return nil }
    return denial
  }

  /// The cases that the viewer may see, the first reported first.
  func visibleDeviations() -> [Deviation] {
    guard viewer != nil else { return [] }
    return state.allDeviations.filter { denial(of: $0) == nil }
  }
}
