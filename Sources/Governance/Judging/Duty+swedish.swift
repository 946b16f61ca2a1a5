import Charters
import SwedishCalendar

extension Duty {
  /// What is to be done, as a line of a list; the page adds body, meeting and last day.
  public var swedish: String {
    switch self {
    case .planMeetings(let period, let missing):
      missing == 1
        ? "Planera ett möte under \(period.swedish)"
        : "Planera \(missing) möten under \(period.swedish)"
    case .synchronise: "Flytta mötet så att det är synkat"
    case .publishAgenda: "Publicera dagordningen"
    case .restoreItem: "Ta tillbaka punkten till dagordningen"
    case .minutes(_, let step): step.swedish.capitalised
    case .takeTurn(let role, let turn): "Utse \(role.swedish) för \(turn.swedish)"
    case .handOver(let role, _): "Lämna över rollen som \(role.swedish)"
    case .fillSeat: "Tillsätt den vakanta platsen"
    case .report: "Lämna rapport"
    case .sendProposal: "Skicka förslaget"
    case .planNextMeeting: "Planera nästa möte, så att beslutet uppifrån kan tas upp"
    case .reviewCharter: "Se över uppdraget"
    case .attest: "Intyga, med en reflektion"
    case .setParameter: "Bestäm det som uppdraget lämnar öppet"
    case .settleContract: "Besked om platsen: vårdgivaren har inget avtal som gäller"
    case .establishSeat: "Inrätta platsen som saknas"
    case .abolishSeat: "Avskaffa platsen som uppdraget inte längre har"
    case .giveMandate: "Ge representanten mandat"
    case .acceptMandate: "Ta emot ditt mandat"
    case .askEmployer: "Besked om platsen: personen är inte anställd hos er"
    case .nameManager: "Ange vilken chef som ansvarar för platsen"
    case .bringAbout: "Se till att organet träffas"
    case .nameContact(_, let side): "Utse kontaktperson för \(side.swedish)"
    case .holdExchange: "Ta den återkommande kontakten"
    case .reportOutside: "Berätta för huvudmännen om arbetet utanför nätverket"
    case .fillRole(let role): "Utse \(role.swedish)"
    case .decideEnd(let role): "Bestäm hur länge den inledande ordningen för \(role.swedish) gäller"
    case .nameCarrier: "Utse vem som ansvarar för att beslutet genomförs"
    case .carryOut: "Genomför det som har beslutats och berätta hur det går"
    case .describe: "Skriv uppdragsbeskrivningen"
    case .raiseDeviation: "Ta avvikelsen till nästa steg"
    case .tellSpread: "Sprid informationen i den egna organisationen och kvittera"
    case .enterRoutine: "För in rutinen som ska finnas"
    case .reviseRoutine: "Se över rutinen"
    case .takeChange: "Ta upp ändringen i dokumentet på ett möte"
    case .enterAccord: "För in avtalet som arbetet vilar på"
    case .renewAccord: "För in vad som gäller när avtalet har gått ut"
    case .judgeGoal: "Bedöm om målet är nått"
    case .followTask: "Ta tag i en vilande uppgift"
    case .doDuty: "Gör det som hör till rollen"
    case .tellDuty: "Berätta hur åtagandet sköts"
    case .deliver: "Lämna leveransen till uppdragsgivaren"
    case .setDeliverables: "Bestäm vad organet ska leverera, och när"
    case .prepareEnd: "Förbered slutet, eller be uppdragsgivaren om mer tid"
    case .indicators(let duty): duty.swedish
    case .reportActivity: "Berätta hur det går med aktiviteten"
    case .evaluate: "Utvärdera det som är genomfört"
    case .evaluateMatter: "Utvärdera det som ärendet ledde till"
    case .contributeToPlan(let period): "Delta i revideringen av planen för \(period.swedish)"
    case .makePlans(let period, let missing):
      missing == 1
        ? "Gör den plan som saknas för \(period.swedish)"
        : "Gör de \(missing) planer som saknas för \(period.swedish)"
    case .prepareSeason(let season): "Ha rutinerna klara inför \(season.swedish)"
    case .bookEffort: "Bokför tid och kostnad för mötet"
    }
  }
}
