import Charters
import SwedishCalendar

extension Occasion.Note {
  /// The sentence that explains the standing.
  public var swedish: String {
    switch self {
    case .held(let held, let planned, let atLeast, let atMost):
      heldSentence(held, planned, atLeast, atMost)
    case .unrecorded(let count, let held, _):
      "\(held) möten är förda som hållna. För \(count) saknas närvaron."
    case .daysBefore(let days): Self.syncSentence(days)
    case .noPartnerMeeting: "Det andra organet har inget möte inom det antal dagar som gäller."
    case .partnerUnknown: "Det andra organets möten finns inte här, så ingen kan jämföra."
    case .published(let on, let early, let items, let files):
      "Publicerad \(on.swedishShort), \(Self.days(early)) före mötet." + Self.added(items, files)
    case .publishedLate(let on, let by): "Publicerad \(on.swedishShort), \(Self.days(by)) för sent."
    case .notPublished: "Dagordningen är inte publicerad."
    case .onAgenda: "Punkten står på dagordningen."
    case .offAgenda: "Punkten står inte på dagordningen."
    case .minutesDone(let on): "Klara \(on.swedishShort)."
    case .minutesWait(let step): "Väntar på: \(step.swedish)."
    case .withheld(let on): "Beslut \(on.swedishShort) att inte publicera."
    case .nothingFromAbove: "Inget beslut har skickats vidare hit."
    case .waitsForMeeting: "Beslutet väntar på att nästa möte planeras."
    case .guarded: "Personnummer i texter och bilagor stoppas innan något sparas."
    case .nothingYet: "Det finns inget att bedöma än."
    case .departure: "Ett avsteg är infört."
    case .indicator(let note): note.swedish
    default:
      roleSentence ?? documentSentence ?? mandateSentence ?? tiesSentence
        ?? matterSentence ?? ledgerSentence ?? deviationSentence ?? relaySentence
        ?? goalSentence ?? limitedSentence ?? planSentence ?? moneySentence ?? ""
    }
  }

  private func heldSentence(_ held: Int, _ planned: Int, _ atLeast: Int, _ atMost: Int?) -> String {
    let wanted =
      atMost.map { $0 == atLeast ? "\(atLeast)" : "\(atLeast) till \($0)" }
      ?? "minst \(atLeast)"
    return "\(held) hållna och \(planned) planerade, av \(wanted)."
  }

  private static func syncSentence(_ days: Int) -> String {
    switch days {
    case 0: "Samma dag som det andra organets möte."
    case 1...: "\(Self.days(days).capitalised) före det andra organets möte."
    default: "\(Self.days(-days).capitalised) efter det andra organets möte."
    }
  }

  private static func added(_ items: Int, _ files: Int) -> String {
    switch (items, files) {
    case (0, 0): ""
    case (_, 0): " \(items) punkter kom till efteråt."
    case (0, _): " \(files) bilagor kom till efteråt."
    default: " \(items) punkter och \(files) bilagor kom till efteråt."
    }
  }

  static func days(_ count: Int) -> String { count == 1 ? "1 dag" : "\(count) dagar" }
}

extension Occasion.MinutesStep {
  /// What remains to be done.
  public var swedish: String {
    switch self {
    case .attendance: "föra in närvaron"
    case .write: "skriva anteckningarna"
    case .adjust: "justera anteckningarna"
    case .send: "skicka anteckningarna"
    case .publish: "publicera anteckningarna"
    }
  }
}
