import Governance
import SwedishCalendar

/// Agreements, goals, tasks and what comes from national bodies.
extension Words {
  static let accordTitles = [
    "Hälso- och sjukvårdsavtalet", "Utvecklingsavtalet",
    "Avtalet om ansvarsfördelning och utveckling", "Tilläggsavtal för delregion Nordost",
  ]
  static let accordAddresses = [
    "Diarienummer 2024/611", "Diarienummer 2016/207", "Diarienummer 2016/208",
    "Diarienummer 2024/93",
  ]
  /// The development areas of the agreement, in the order that plans are made for them.
  static let accordAreas = plannedAreas.map {
    $0.area.prefix(1).uppercased() + $0.area.dropFirst()
  }
  static let accordGoals: [AccordStory.Goal] = [
    .init(
      name: "Alla i hemsjukvården har en fast läkarkontakt", area: 3, year: 2026,
      isPriority: true),
    .init(name: "Färre återinskrivningar inom trettio dagar", area: 3, year: 2027),
    .init(name: "Unga med psykisk ohälsa får en samordnad plan inom en månad", area: 2, year: 2027),
    .init(name: "Väntan på bedömning i beroendevården är högst fem dagar", area: 2, year: 2025),
    .init(name: "Parterna har en gemensam utbildningsplan för psykiatri", area: 2, year: 2028),
  ]
  static let accordAnnexes: [AccordStory.Annex] = [
    .init(
      title: "Läkarmedverkan i kommunernas hälso- och sjukvård", from: .of(2025, 1, 1),
      until: .of(2026, 7, 31)),
    .init(title: "Hjälpmedel vid utskrivning", from: .of(2025, 1, 1), until: .of(2025, 12, 31)),
    .init(title: "Rehabilitering i hemmet", from: .of(2025, 7, 1)),
  ]
  static let goalJudgements: [(result: GoalResult, reason: String)] = [
    (
      .partly,
      "Fyra av sex åtaganden är genomförda. De gemensamma teamen kom i gång först efter målåret."
    ),
    (
      .notReached,
      "Väntan var i medeltal åtta dagar under året. Två mottagningar saknade läkare i fem månader."
    ),
  ]

  static let taskSteps: [TaskStory] = [
    .init(
      task: 2, on: .of(2025, 3, 20),
      note: "Gruppen gick igenom registrets årsrapport för de tre regionerna."),
    .init(
      task: 0, on: .of(2025, 5, 15),
      note: "En gemensam tidplan för vårdprogrammet är skickad till regionerna.", isShown: true),
    .init(
      task: 1, on: .of(2025, 9, 30),
      note: "Kartläggningen av fotvården är klar och lämnad till programområdet."),
    .init(
      task: 3, on: .of(2025, 10, 16),
      note: "Ett förslag om teknik för glukosmätning är lämnat till programområdet.",
      isShown: true, isDone: true),
    .init(
      task: 0, on: .of(2026, 1, 22),
      note: "Två av tre regioner har infört vårdprogrammet i primärvården."),
    .init(
      task: 1, on: .of(2026, 3, 26), note: "Förslaget till gemensam rutin är lämnat.",
      isShown: true),
  ]

  static let diabetesNews = (
    title: "Gemensam rutin för fotvård prövas",
    message: "Rutinen prövas på tre mottagningar. Remisser för fotvård skickas som hittills."
  )

  static let convenerTold = [
    "Processtödet och sammankallande har ett kort samtal varannan vecka och planerar mötena ihop."
  ]
  static let partiesTold = [
    "Vi deltar i arbetet mellan mötena och delar våra underlag med de andra.",
    "Vi har lånat ut en utredare till kartläggningen av fotvården.",
    "Vår representant stämmer av frågorna med verksamheterna före varje möte.",
  ]

  static let incoming: [IncomingStory] = [
    .init(
      title: "Remiss: vårdförlopp för diabetes med hög risk",
      reference: "Nationella arbetsgruppen för diabetes, remiss 2025:3",
      background: "Den nationella gruppen vill ha synpunkter på förslaget till vårdförlopp.",
      came: .of(2025, 9, 9), accepted: .of(2025, 9, 16), answered: .of(2025, 11, 6),
      answer: "Gruppen stöder förslaget och vill att fotvården nämns i det första steget."),
    .init(
      title: "Nominera deltagare till en klinisk studie i primärvården",
      reference: "Nationella arbetsgruppen för diabetes, brev 2026:1",
      background: "En studie om egenmätning söker mottagningar i varje sjukvårdsregion.",
      came: .of(2026, 2, 5), accepted: .of(2026, 2, 12)),
    .init(
      title: "Nya indikatorer i det nationella registret",
      reference: "Nationella arbetsgruppen för diabetes, information 2026:4",
      background: "Registret lägger till tre indikatorer om fotundersökning.",
      came: .of(2026, 5, 7)),
    .init(
      title: "Prioriteringar för nästa programperiod",
      reference: "Nationella programområdet, remiss 2026:2",
      background: "Det nationella programområdet frågar vad som ska gå före de kommande två åren.",
      came: .of(2026, 3, 11), accepted: .of(2026, 3, 18)),
  ]
}
