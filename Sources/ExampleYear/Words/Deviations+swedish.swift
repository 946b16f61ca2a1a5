import Charters
import Governance
import SwedishCalendar

/// Deviations and disputes between the parties, one on each rung of the ladder.
extension Words {
  static let deviationSource = "Partens mejl till processledaren"
  static let countsSource = "Kommunernas och regionens egna avvikelsesystem, uttag i april 2026"
  static let countCategories = ["utskrivning", "läkemedel", "information", "hjälpmedel"]

  static let deviations: [CaseScript] = [
    CaseScript(
      CaseKeys.southeast, CaseKeys.simrishamn, CaseKeys.region, .of(2026, 5, 12), .agreement,
      "information",
      "Meddelandet om inskrivning ska komma samma dag",
      "Hemsjukvården får veta om inskrivningen först dagen efter, och planerade besök görs i onödan."
    ),
    CaseScript(
      CaseKeys.southeast, CaseKeys.region, CaseKeys.ystad, .of(2025, 10, 6), .undertaking,
      "läkemedel",
      "Läkemedelslistan ska vara uppdaterad när hemsjukvården tar över",
      "Listan var inte uppdaterad vid flera överlämningar i september.",
      steps: [
        .corrected(
          .of(2025, 11, 3),
          "Enheten går igenom listan vid varje överlämning, och en sjuksköterska signerar."),
        .answered(.of(2025, 11, 10), nil),
      ]),
    CaseScript(
      CaseKeys.northeast, CaseKeys.hassleholm, CaseKeys.region, .of(2026, 2, 16), .undertaking,
      "utskrivning", "Den samordnade planen ska vara klar före hemgången",
      "Planen har kommit efter hemgången vid flera tillfällen under vintern."),
    CaseScript(
      CaseKeys.northwest, CaseKeys.region, CaseKeys.helsingborg, .of(2026, 1, 20), .agreement,
      "information", "Kommunens kontaktväg ska vara bemannad dygnet runt",
      "Kontaktvägen har inte svarat på kvällar, och hemgångar har fått skjutas upp.",
      steps: [
        .corrected(.of(2026, 2, 12), "Kommunen har utökat bemanningen till klockan 21."),
        .answered(.of(2026, 2, 20), "Åtagandet gäller dygnet runt, och nätterna återstår."),
        .raised(.of(2026, 2, 24)),
      ]),
    CaseScript(
      CaseKeys.southwest, CaseKeys.trelleborg, CaseKeys.region, .of(2025, 9, 15), .undertaking,
      "hjälpmedel", "Hjälpmedel ska vara förskrivna före hemgången",
      "Förskrivningen har släpat, och det ser likadant ut på flera sjukhus.", hidesSender: true,
      steps: [
        .principled(
          .of(2025, 9, 22), "Samma sak händer i alla delregioner, och rutinen kan delas."),
        .position(
          .of(2025, 11, 20),
          "Förskrivningen hör till planeringen vid inskrivningen. Skäl: då hinner båda parter.",
          "Börja med hjälpmedlen redan vid inskrivningen. En enkel lista i den samordnade planen räcker."
        ),
      ]),
    CaseScript(
      CaseKeys.middle, CaseKeys.lund, CaseKeys.region, .of(2025, 11, 10), .agreement, "läkarstöd",
      "Läkarstöd till hemsjukvården på kvällar",
      "Hemsjukvården har saknat läkare att fråga på kvällar och helger.",
      steps: [
        .delayed(.of(2026, 1, 26), "Tre påminnelser har gått utan svar, och läget är oförändrat."),
        .raised(.of(2026, 1, 28)),
        .disputed(
          .of(2026, 3, 26), .principle, CaseKeys.central,
          "Parterna är oense om avtalet ger läkarstöd på kvällar, och frågan gäller hela länet."),
      ]),
    CaseScript(
      CaseKeys.malmo, CaseKeys.region, CaseKeys.malmoCity, .of(2025, 12, 1), .other, "samordning",
      "Två enheter kallar till samma planering",
      "Kallelserna krockar, och möten får göras om.",
      steps: [
        .corrected(.of(2025, 12, 18), "En gemensam kalender är på plats i innerstaden."),
        .answered(.of(2026, 1, 12), "Kalendern används inte av alla, och krockarna fortsätter."),
        .raised(.of(2026, 1, 13)),
        .disputed(
          .of(2026, 3, 10), .local, CaseKeys.politicalMalmo,
          "Parterna är oense om vem som ska hålla kalendern. Det är en lokal fråga."),
      ]),
    CaseScript(
      CaseKeys.southwest, CaseKeys.region, CaseKeys.vellinge, .of(2026, 4, 14), .undertaking,
      "information",
      "Svar på samordnad plan inom tre dagar",
      "Svaren har dröjt en vecka eller mer under våren.",
      steps: [.corrected(.of(2026, 5, 5), "Två handläggare delar nu på bevakningen av planer.")]),
    CaseScript(
      CaseKeys.northwest, CaseKeys.bjuv, CaseKeys.region, .of(2026, 3, 9), .undertaking,
      "utskrivning",
      "Besked om hemgång före klockan 14",
      "Beskeden kommer sent på eftermiddagen, och hemtjänsten hinner inte planera.",
      steps: [
        .corrected(.of(2026, 4, 20), "Avdelningen har påmint alla om tiden."),
        .answered(.of(2026, 5, 11), "Beskeden kommer fortfarande sent."),
      ]),
    CaseScript(
      CaseKeys.southeast, CaseKeys.tomelilla, CaseKeys.region, .of(2026, 4, 22), .other,
      "information",
      "Provsvar når inte hemsjukvården",
      "Provsvar från vårdcentralen har inte kommit fram till hemsjukvården.",
      local: (CaseKeys.osterlen, "Det rör en vårdcentral och en enhet som båda sitter i gruppen.")),
    CaseScript(
      CaseKeys.southeast, CaseKeys.ystad, CaseKeys.region, .of(2026, 3, 16), dispute: true,
      "Rekommendation om vem som svarar för egenvårdsbedömningar",
      "Parterna är oense om avtalet, och behöver en gemensam rekommendation."),
    CaseScript(
      CaseKeys.northeast, CaseKeys.kristianstad, CaseKeys.region, .of(2026, 4, 13), dispute: false,
      "Vad avtalet menar med hemsjukvård på särskilt boende",
      "Parterna läser paragrafen olika, och vill ha ett ställningstagande."),
  ]
}
