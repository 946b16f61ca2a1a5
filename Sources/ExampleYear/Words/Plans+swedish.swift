/// What the plans of the example year say. All of it is invented.
extension Words {
  /// An activity as a plan has it.
  struct PlannedActivity {
    var title: String
    var goal: String
    var measure: String
    var measurer: String
  }

  /// The development areas of the agreement in the example, and what is planned in each.
  static let plannedAreas: [(area: String, activities: [PlannedActivity])] = [
    (
      "trygg hemgång",
      [
        PlannedActivity(
          title: "Gemensamt möte inom ett dygn efter inskrivning",
          goal: "Nio av tio personer med nya behov får ett möte inom ett dygn",
          measure: "Andelen möten inom ett dygn, varje månad", measurer: "Regionens planeringsstöd"),
        PlannedActivity(
          title: "Hjälpmedel på plats före helgen",
          goal: "Ingen väntar på säng eller lyft över en helg",
          measure: "Antalet väntande på fredag klockan 15", measurer: "Kommunernas förråd"),
        PlannedActivity(
          title: "Telefonsamtal två dagar efter hemgång",
          goal: "Alla över 80 år blir uppringda inom två dagar",
          measure: "Andelen uppringda", measurer: "Vårdcentralerna"),
        PlannedActivity(
          title: "Samma checklista på sjukhuset och i kommunen",
          goal: "Checklistan används på alla avdelningar och i alla hemtjänstområden",
          measure: "Egenkontroll två gånger om året", measurer: "Processledarna"),
      ]
    ),
    (
      "psykisk hälsa",
      [
        PlannedActivity(
          title: "En väg in för unga med lätta besvär",
          goal: "Första samtalet inom tre arbetsdagar",
          measure: "Dagar till första samtal", measurer: "Vårdcentralerna och elevhälsan"),
        PlannedActivity(
          title: "Samordnad individuell plan vid samsjuklighet",
          goal: "Alla som behöver det har en plan som följs upp inom tre månader",
          measure: "Antalet planer som är uppföljda i tid", measurer: "Socialtjänsten"),
        PlannedActivity(
          title: "Gemensam utbildning om suicidprevention",
          goal: "Minst två från varje arbetsplats har gått utbildningen",
          measure: "Deltagarlistor", measurer: "Processledarna"),
      ]
    ),
    (
      "vård i hemmet",
      [
        PlannedActivity(
          title: "Mobila team på kvällar och helger",
          goal: "Färre besök på akutmottagningen från hemsjukvården",
          measure: "Besök per hundra inskrivna", measurer: "Uppföljningsgruppen"),
        PlannedActivity(
          title: "Fast läkarkontakt på alla särskilda boenden",
          goal: "Namngiven läkare på varje boende",
          measure: "Antalet boenden utan namngiven läkare", measurer: "Kommunernas sjuksköterskor"),
        PlannedActivity(
          title: "Läkemedelsgenomgång i hemmet",
          goal: "En genomgång om året för alla med fler än fem läkemedel",
          measure: "Andelen genomgångar", measurer: "Vårdcentralerna"),
        PlannedActivity(
          title: "Digitala besök tillsammans med undersköterska",
          goal: "Hälften av de planerade läkarbesöken går att göra hemma",
          measure: "Antalet digitala besök", measurer: "Regionens digitala vårdenhet"),
      ]
    ),
  ]

  /// What the local plan of the operative working group holds.
  static let operativeActivities: [PlannedActivity] = [
    PlannedActivity(
      title: "Ett nummer för läkarkontakt dygnet runt",
      goal: "Svar inom två timmar på vardagar och fyra på helger",
      measure: "Svarstid i telefonin", measurer: "Regionens telefonitjänst"),
    PlannedActivity(
      title: "Gemensam rutin för sårbehandling",
      goal: "Samma bedömning på vårdcentralen och i hemsjukvården",
      measure: "Läkningstid för bensår", measurer: "Sjuksköterskorna i hemsjukvården"),
    PlannedActivity(
      title: "Rapport från kväll till dag utan avbrott",
      goal: "Ingen uppgift tappas mellan passen",
      measure: "Antalet avvikelser om rapportering", measurer: "Enhetscheferna"),
    PlannedActivity(
      title: "Provtagning hemma före läkarbesök",
      goal: "Proverna är klara när besöket börjar",
      measure: "Andelen besök med klara prover", measurer: "Vårdcentralerna"),
    PlannedActivity(
      title: "Introduktion för nya i båda organisationerna",
      goal: "Alla nya har följt med en dag hos den andra huvudmannen",
      measure: "Antalet genomförda dagar", measurer: "Verksamhetscheferna"),
    PlannedActivity(
      title: "Palliativ vård med samma ordinationslista",
      goal: "Trygghetsordinationer finns hos alla som behöver dem",
      measure: "Andelen med ordinationer vid livets slut", measurer: "Palliativregistret"),
    PlannedActivity(
      title: "Samma larmkedja vid värmebölja",
      goal: "Alla ensamboende över 80 år får besök eller samtal",
      measure: "Antalet samtal varje dag med värmevarning", measurer: "Kommunernas hemtjänst"),
  ]

  /// What the action plans of the arenas hold.
  static let arenaActivities: [PlannedActivity] = [
    PlannedActivity(
      title: "Gemensam vårdplanering på distans",
      goal: "Restiden för personalen halveras",
      measure: "Timmar i bil varje månad", measurer: "Enhetscheferna"),
    PlannedActivity(
      title: "Fallprevention med hembesök",
      goal: "Färre höftbrott hos personer över 75 år",
      measure: "Antalet höftbrott per år", measurer: "Regionens kvalitetsenhet"),
    PlannedActivity(
      title: "Samordnare för personer med demens",
      goal: "Alla nya diagnoser följs av ett samtal inom en månad",
      measure: "Dagar från diagnos till samtal", measurer: "Kommunens demensteam"),
    PlannedActivity(
      title: "Hälsosamtal för 40-åringar",
      goal: "Varannan inbjuden kommer",
      measure: "Andelen som kommer", measurer: "Hälsocentralen"),
    PlannedActivity(
      title: "Trygg utskrivning till glesbygd",
      goal: "Ingen kommer hem utan mat, värme och läkemedel",
      measure: "Egenkontroll varje kvartal", measurer: "Biståndshandläggarna"),
  ]

  /// What the working group on diabetes has planned.
  static let diabetesActivities: [PlannedActivity] = [
    PlannedActivity(
      title: "Fotundersökning med samma mall",
      goal: "Alla med diabetes undersöks en gång om året",
      measure: "Andelen undersökta", measurer: "Diabetesregistret"),
    PlannedActivity(
      title: "Kurs för nya med insulinpump",
      goal: "Start inom åtta veckor", measure: "Veckor till start",
      measurer: "Diabetesmottagningarna"),
    PlannedActivity(
      title: "Gemensamt utbildningspaket för hemtjänsten",
      goal: "Alla kommuner använder paketet", measure: "Antalet kommuner som använder det",
      measurer: "Arbetsgruppen"),
  ]

  static let onTrack = [
    "Arbetet följer planen. Nästa steg är att fler enheter prövar arbetssättet.",
    "Två av fem enheter är i gång, och resultaten ser bra ut.",
    "Mallen är klar och prövas under våren.",
    "Utbildningen är genomförd och har fått goda omdömen.",
  ]
  static let delayed = [
    "Arbetet har stannat av eftersom vi saknar personal till hösten.",
    "Upphandlingen drar ut på tiden, så starten flyttas fram.",
    "Vi väntar på besked om journalåtkomst.",
  ]
  static let finished = [
    "Allt är infört på alla enheter. Målet är nått.",
    "Rutinen är beslutad och används av alla. Uppföljning görs i höst.",
  ]
  static let evaluated =
    "Utvärderingen visar att arbetssättet fungerar, men att fler behöver få veta att det finns."
  static let stopped = "Vi slutar, eftersom behovet nu täcks av regionens nya tjänst."
  static let contribution =
    "Gruppen vill att svarstiderna följs upp varje månad, att rutinen för sårbehandling förs in, och att utbildningsdagen tas bort eftersom den är genomförd."
  static let withdrawnPlan = "Planen gjordes två gånger av misstag."
  static let seasonReady = [
    "Jourlista, kontaktvägar och öppettider är överenskomna och har skickats till alla enheter.",
    "Antalet vårdplatser och korttidsplatser är fastställt vecka för vecka. Cheferna har fått veta det.",
    "Semesterplaneringen är avstämd mellan huvudmännen, och reservplanen är känd.",
  ]
  static let activityRemoved = "Aktiviteten har slagits ihop med en annan."

  static func implementationPlan(_ area: String, _ year: Int) -> String {
    "Genomförandeplan \(year): \(area)"
  }
  static func localPlan(_ year: Int) -> String { "Aktivitets- och tidplan för Sydost \(year)" }
  static func actionPlan(_ year: Int) -> String { "Gemensam handlingsplan \(year)" }
  static func diabetesPlan(_ year: Int) -> String { "Arbetsgruppens aktivitetsplan \(year)" }
}
