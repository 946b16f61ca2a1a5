import Charters
import SwedishCalendar

/// The sentences about goals, agreements, tasks and duties.
extension Occasion.Note {
  var goalSentence: String? {
    switch self {
    case .goalsSeen(let seen, let all):
      all == 1
        ? "Arbete för målet har märkts under året."
        : "Arbete för \(seen) av \(all) mål har märkts under året."
    case .noGoalSeen: "Inget är märkt med målen i år."
    case .accordMissing: "Avtalet är inte infört."
    case .accordHolds(let since, let until, let ended):
      Self.held(since, until) + Self.annexes(ended)
    case .accordConcluded(let day):
      "Avtalet gick ut \(day.swedishShort), och det är bedömt om målen nåddes."
    case .goalTarget(let year): "Ska vara nått senast \(year)."
    case .goalNotJudged(let year): "Målåret \(year) är slut. Ingen har bedömt om målet nåddes."
    case .goalJudged(let result, let on):
      "Bedömt \(on.swedishShort): \(result.swedish)."
    default: workSentence
    }
  }

  private var workSentence: String? {
    switch self {
    case .taskSeen(let on, let times): "Senast \(on.swedishShort)." + Self.lately(times)
    case .taskAwaited(let since):
      "Inget är infört än. Organet följs här sedan \(since.swedishShort)."
    case .taskDormant(let since):
      "Vilande: inget har hänt sedan \(since.swedishShort). Ett år är vårt riktvärde; dokumentet anger ingen tid."
    case .taskDone(let on): "Klar \(on.swedishShort)."
    case .dutySeen(let on, let times): "Senast \(on.swedishShort)." + Self.lately(times)
    case .dutyAwaited(let since):
      "Inget visar det än. Organet följs här sedan \(since.swedishShort)."
    case .dutyUnseen(let since):
      "Inget har visat det sedan \(since.swedishShort). Ett år är vårt riktvärde; dokumentet anger ingen tid."
    case .dutyTold(let on): "Berättat \(on.swedishShort)."
    case .dutyUntold:
      "Inga händelser kan visa det, och ingen har berättat hur det sköts det senaste året."
    default: nil
    }
  }

  private static func held(_ since: Day, _ until: Day?) -> String {
    let end = until.map { "till och med \($0.swedishShort)" } ?? "tills vidare"
    return "Gäller sedan \(since.swedishShort), \(end)."
  }

  private static func annexes(_ ended: Int) -> String {
    switch ended {
    case 0: ""
    case 1: " En avtalsbilaga har gått ut."
    default: " \(ended) avtalsbilagor har gått ut."
    }
  }

  private static func lately(_ times: Int) -> String {
    times > 1 ? " \(times) gånger det senaste året." : ""
  }
}

extension GoalResult {
  /// How far the goal was reached, in words.
  public var swedish: String {
    switch self {
    case .reached: "målet är nått"
    case .partly: "målet är delvis nått"
    case .notReached: "målet är inte nått"
    case .unclear: "det går inte att avgöra"
    }
  }
}
