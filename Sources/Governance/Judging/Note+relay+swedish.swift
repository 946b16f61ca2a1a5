import SwedishCalendar

/// The sentences about what is told further, announced, written down and followed.
extension Occasion.Note {
  var relaySentence: String? {
    switch self {
    case .nothingSpread: "Inget har markerats för spridning."
    case .spreadAwaited(let since): "Markerades \(since.swedishShort). Ingen kvittens än."
    case .spreadTold(let on, let times):
      times == 1
        ? "Spreds \(on.swedishShort)." : "Spreds första gången \(on.swedishShort), \(times) gånger."
    case .spreadReach(let told, let all): "\(told) av \(all) parter på nivån under har kvitterat."
    case .nothingAnnounced: "Ingen part har berättat om något eget beslut."
    case .announced(let on, let readers, let members):
      "Alla medlemmar kunde läsa det \(on.swedishShort). \(readers) av \(members) har sagt att de har läst."
    case .routineMissing: "Rutinen finns inte i organets dokument."
    case .routineHolds(let since, let revise):
      "Gäller sedan \(since.swedishShort)\(revise.map { ", ses över senast \($0.swedishShort)" } ?? "")."
    case .routineToRevise(let day): "Skulle ha setts över \(day.swedishShort)."
    case .noDocument: "Inget dokument är angivet att bevaka."
    case .noChange(let since): "Bevakas sedan \(since.swedishShort). Ingen ändring har kommit."
    case .changeAwaited(let since, let readers, let members):
      "Ändringen kom \(since.swedishShort). \(readers) av \(members) medlemmar har tagit del av den."
    case .changeTaken(let on): "Organet har tagit del av ändringen, \(on.swedishShort)."
    case .areasSeen(let seen, let all):
      all == 1
        ? "Området har tagits upp under året."
        : "\(seen) av \(all) områden har tagits upp under året."
    case .noAreaSeen: "Inget har förts till området under året."
    default: nil
    }
  }
}
