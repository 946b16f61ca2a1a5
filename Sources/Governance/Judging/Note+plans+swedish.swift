import Charters
import SwedishCalendar

/// The sentences about plans, phases and seasons.
extension Occasion.Note {
  var planSentence: String? {
    switch self {
    case .noPlan: "Ingen antagen plan finns här."
    case .activityTold(let status, let on): "Lägesrapport \(on.swedishShort): \(status.swedish)."
    case .activityOverdue(let since):
      "Skulle ha varit klar \(since.swedishShort) och är inte avslutad."
    case .activityUnderWay(let toldOn):
      toldOn.map { "Pågår. Senaste lägesrapporten kom \($0.swedishShort)." }
        ?? "Pågår. Ingen lägesrapport har kommit."
    case .revisionGiven(let on): "Organet bidrog till revideringen \(on.swedishShort)."
    case .revisionMissing: "Organet har inte bidragit till någon revidering av planen under året."
    case .workInPlan(_, of: 0): "Inget arbete är fört under året än."
    case .workInPlan(let inPlan, let all):
      "\(inPlan) av \(all) punkter och ärenden hör till en aktivitet i planen."
    case .plansMade(let made, 1): made == 1 ? "Årets plan finns." : "Årets plan saknas."
    case .plansMade(let made, let all): "\(made) av \(all) utvecklingsområden har en antagen plan."
    case .inPhase(let phase): "I fasen \(phase.swedish)."
    case .evaluated(let on): "Utvärderat \(on.swedishShort)."
    case .notEvaluated(let since): "Genomfört \(since.swedishShort) och inte utvärderat."
    case .seasonReady(let on): "Rutinerna var klara \(on.swedishShort)."
    case .seasonAwaited(let start):
      "Inget är infört om rutinerna. Perioden räknas från \(start.swedishShort)."
    default: nil
    }
  }
}

extension Activity.Status {
  /// How it stands, in a word or two.
  public var swedish: String {
    switch self {
    case .onTrack: "enligt plan"
    case .delayed: "försenad"
    case .done: "klar"
    case .stopped: "avbruten"
    }
  }
}

extension SeasonTime {
  /// The season and its year: `sommaren 2026`.
  public var swedish: String {
    switch kind {
    case .easter: "påsken \(year)"
    case .summer: "sommaren \(year)"
    case .christmas: "jul och nyår \(year)"
    }
  }
}
