import Charters
import Governance
import SwedishCalendar

/// What the example's bodies measure.
extension Words {
  /// What is measured, by whom, and about how large the values are.
  struct Measure {
    var body: String
    var title: String
    var text: String
    var source: String
    var unit: Indicator.Unit
    var direction: Indicator.Direction
    var every = Period.quarter
    var givers: [OrganisationKind] = [.municipality, .region]
    var target: Amount?
    var isAboutPeople = true
    /// What values began at, in whole units, and how much they change in a year.
    var start: Int
    var slope: Int
    var goals: [String] = []
  }

  static let valuesSource = "Parternas journalsystem, gemensamt uttag"
  static let ownSource = "Eget uttag ur journalsystemet"
  static let indicatorEndReason = "Rutinerna följs i dokumentregistret i stället."
  static let withdrawnReason = "Uttaget gällde fel kvartal. Ett rättat värde kommer."

  static let measures: [Measure] = [
    Measure(
      body: MeasureKeys.followUp, title: "Samordnad plan inom tre dagar",
      text:
        "Andel utskrivningar där den samordnade planen var klar inom tre dagar från inskrivningsmeddelandet. Täljaren är planer klara i tid, nämnaren alla utskrivningar med behov av insatser.",
      source: "Parternas journalsystem, uttag varje kvartal", unit: .percent, direction: .up,
      target: Amount(80), start: 61, slope: 6),
    Measure(
      body: MeasureKeys.followUp, title: "Dagar från utskrivningsklar till hemgång",
      text:
        "Medelantal dagar från det att läkaren bedömt personen som utskrivningsklar till hemgången.",
      source: "Regionens vårdregister", unit: .days, direction: .down, target: Amount(1),
      start: 3, slope: -1),
    Measure(
      body: MeasureKeys.followUp, title: "Oplanerad återinskrivning inom 30 dagar",
      text:
        "Andel personer över 65 år som skrevs in igen på sjukhus inom 30 dagar efter hemgången, utan att det var planerat.",
      source: "Regionens vårdregister", unit: .percent, direction: .down, target: Amount(15),
      start: 21, slope: -1),
    Measure(
      body: MeasureKeys.followUp, title: "Personer med läkarmedverkan i hemsjukvården",
      text:
        "Antal personer i hemsjukvården som har haft hembesök av läkare under kvartalet. Varje person räknas en gång.",
      source: "Kommunernas verksamhetssystem", unit: .count, direction: .up,
      givers: [.municipality], start: 34, slope: 4),
    Measure(
      body: MeasureKeys.followUp, title: "Läkemedelsgenomgångar i hemsjukvården",
      text:
        "Andel personer i hemsjukvården med en fördjupad läkemedelsgenomgång under de senaste tolv månaderna.",
      source: "Vårdcentralernas journalsystem", unit: .percent, direction: .up, every: .year,
      target: Amount(70), start: 48, slope: 7),
    Measure(
      body: MeasureKeys.followUp, title: "Gemensamma rutiner som har setts över",
      text:
        "Antal gemensamma rutiner som parten har sett över under året. Handlar inte om personer.",
      source: "Parternas dokumentregister", unit: .count, direction: .neither, every: .year,
      isAboutPeople: false, start: 6, slope: 2),
    Measure(
      body: MeasureKeys.diabetes, title: "Långtidsblodsocker över målvärdet",
      text: "Andel vuxna med diabetes typ 1 vars långtidsblodsocker ligger över målvärdet.",
      source: "Det nationella diabetesregistret, uttag varje år", unit: .percent, direction: .down,
      every: .year, givers: [.region], target: Amount(15), start: 22, slope: -2),
    Measure(
      body: MeasureKeys.diabetes, title: "Årlig fotkontroll",
      text: "Andel vuxna med diabetes som har fått sina fötter undersökta under året.",
      source: "Det nationella diabetesregistret, uttag varje år", unit: .percent, direction: .up,
      every: .year, givers: [.region], target: Amount(95), start: 84, slope: 4),
    Measure(
      body: MeasureKeys.arena, title: "Svar på gemensamma remisser",
      text: "Medelantal dagar från gemensam remiss till svar från den mottagande parten.",
      source: "Arenans egen lista", unit: .days, direction: .down, every: .month,
      target: Amount(7), start: 12, slope: -3),
  ]
}
