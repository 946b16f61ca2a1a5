import Charters

/// Subjects of knowledge steering: programme areas and their working groups.
extension Words {
  static let board = [
    Subject(
      "Gemensam planering av högspecialiserad vård",
      brief: "Den gemensamma planeringen av högspecialiserad vård behandlades.",
      notes: ["Förslag från programområdena.", "Läget för de ansökningar som lämnats."],
      [
        Passage(
          .position,
          "Tre områden är aktuella för nationell koncentration. Regionerna har olika förutsättningar men vill undvika att konkurrera om samma uppdrag.",
          "Nämnden ställer sig bakom en gemensam ansökan per område."),
        Passage(
          .information,
          "En ansökan har bifallits och två bereds. Arbetet med att flytta över kompetens har börjat.",
          "Nämnden tackade för informationen."),
      ]),
    Subject(
      "Överenskommelse om samverkan och vård",
      brief: "Överenskommelsen om samverkan och vård diskuterades.",
      notes: ["Utkast till nästa års överenskommelse.", "Priser och volymer."],
      [
        Passage(
          .information,
          "Utkastet gicks igenom. Prisuppräkningen följer index, och volymerna är i stort oförändrade.",
          "Synpunkter lämnas inom fyra veckor."),
        Passage(
          .decision,
          "Synpunkterna är inarbetade. Ingen region har längre några invändningar.",
          "Nämnden beslutade att godkänna överenskommelsen för sin del."),
      ]),
    Subject(
      "Tillgänglighet och köer", brief: "Tillgängligheten i sjukvårdsregionen redovisades.",
      notes: [
        "Väntetider per område och region.", "Överenskommelser om att ta emot varandras patienter.",
      ],
      [
        Passage(
          .information,
          "Väntetiderna till operation har kortats i två regioner. Ögonsjukvård och ortopedi har fortfarande långa köer.",
          "En fördjupad redovisning görs i höst."),
        Passage(
          .recommendation,
          "Fördjupningen visar att lediga operationssalar kan användas bättre om väntelistor delas.",
          "Nämnden rekommenderar regionerna att dela väntelistor för tre ingrepp."),
      ]),
    Subject(
      "Rapport från programområdena", brief: "Programområdena rapporterade om sitt arbete.",
      notes: ["Korta rapporter från tre områden.", "Frågor som områdena vill lyfta."],
      [
        Passage(
          .information,
          "Endokrina sjukdomar, hjärt- och kärlsjukdomar samt psykisk hälsa redovisade. Införandet av vårdförlopp går framåt men kräver tid på mottagningarna.",
          "Rapporterna lades till handlingarna."),
        Passage(
          .position,
          "Områdena efterlyser bättre stöd med data. Ledamöterna instämde i att uppföljningen annars stannar av.",
          "Nämnden anser att stödet med data ska samordnas mellan regionerna."),
      ]),
    Subject(
      "Forskning och utbildning", brief: "Samarbetet om forskning och utbildning togs upp.",
      notes: ["Universitetet medverkar.", "Utlysning av gemensamma forskningsmedel."],
      [
        Passage(
          .information,
          "Universitetet berättade om decentraliserade utbildningsplatser. Studenterna är nöjda och många stannar kvar i regionen efteråt.",
          "Nämnden tackade för redovisningen."),
        Passage(
          .decision,
          "Tjugotvå ansökningar har bedömts. Patientnära forskning har vägt tyngst.",
          "Nämnden beslutade att fördela medlen enligt bedömargruppens förslag."),
      ]),
  ]

  static let steering = [
    Subject(
      "Införande av vårdförlopp", brief: "Införandet av vårdförlopp stämdes av mellan regionerna.",
      notes: ["Jämförelse med vårdförloppet, region för region.", "Vad hindrar, och vad hjälper?"],
      [
        Passage(
          .information,
          "Jämförelsen visar att mest återstår i övergången mellan primärvård och specialistvård. Regionerna har valt olika ordning för införandet.",
          "Jämförelserna delas mellan regionerna."),
        Passage(
          .recommendation,
          "Där en utsedd person driver införandet går det fortare. Lokala möten med korta fall har varit uppskattade.",
          "Gruppen rekommenderar att varje region utser en ansvarig per vårdförlopp."),
        Passage(
          .information,
          "Alla regioner har nu en ansvarig. Hälften av stegen i vårdförloppet är införda.",
          "Nästa avstämning görs om ett halvår."),
      ]),
    Subject(
      "Nationella remisser", brief: "Svar på nationella remisser förbereddes.",
      notes: ["Remissen bifogas. Läs avsnitten om primärvården.", "Utkast till gemensamt svar."],
      [
        Passage(
          .proposal,
          "Riktlinjen är väl underbyggd men förutsätter mer personal än regionerna har. Konsekvenserna för primärvården är svagt beskrivna.",
          "Gruppen föreslår att svaret betonar primärvårdens förutsättningar."),
        Passage(
          .information,
          "Utkastet kortades och kompletterades med exempel. Två formuleringar om screening stramades åt.",
          "Svaret skickas in före sista dagen."),
      ]),
    Subject(
      "Kvalitetsregister och uppföljning", brief: "Resultat ur kvalitetsregister jämfördes.",
      notes: ["Uttag ur registret för de tre regionerna.", "Täckningsgrad och felkällor."],
      [
        Passage(
          .information,
          "Resultaten är goda i ett nationellt perspektiv, men skillnaderna mellan mottagningar är stora. Täckningsgraden har sjunkit något.",
          "Mottagningarna får sina egna resultat."),
        Passage(
          .recommendation,
          "Den lägre täckningsgraden beror på ett systembyte. Efterregistrering är möjlig och tar ungefär en arbetsdag per mottagning.",
          "Gruppen rekommenderar att efterregistrering görs före sommaren."),
      ]),
    Subject(
      "Jämlik vård i sjukvårdsregionen", brief: "Skillnader i vård mellan länen analyserades.",
      notes: ["Kartläggning per län, kön och ålder.", "Åtgärder som prövats."],
      [
        Passage(
          .information,
          "Skillnaderna mellan länen är mindre än skillnaderna inom dem. Äldre kvinnor får behandling senare än äldre män.",
          "Orsakerna undersöks vidare."),
        Passage(
          .information,
          "Undersökningen tyder på att symtomen tolkas olika vid första kontakten. Ett utbildningsmaterial har tagits fram.",
          "Materialet erbjuds alla vårdcentraler."),
      ]),
    Subject(
      "Patienters medverkan", brief: "Patientföreträdarnas medverkan i arbetet utvecklades.",
      notes: ["Hur används patienternas erfarenheter?", "Ersättning och förberedelser."],
      [
        Passage(
          .position,
          "Patientföreträdaren beskrev att underlagen ofta kommer sent och är svåra att läsa. Flera ledamöter kände igen sig.",
          "Gruppen anser att underlag ska skickas minst en vecka före mötet och ha en kort sammanfattning."
        ),
        Passage(
          .information,
          "Underlagen kommer nu i tid. Patientföreträdaren har bidragit med frågor till enkäten.",
          "Arbetssättet behålls."),
      ]),
    Subject(
      "Kunskapsstöd i primärvården", brief: "Kunskapsstöden för primärvården gicks igenom.",
      notes: ["Regionala tillägg som behöver uppdateras.", "Spridning och användning."],
      [
        Passage(
          .proposal,
          "Sju tillägg är äldre än två år. Några kan tas bort, eftersom de nationella texterna nu räcker.",
          "Gruppen föreslår att tre tillägg utgår och fyra uppdateras."),
        Passage(
          .information,
          "Uppdateringen är klar. Användningen mäts genom sidvisningar och har ökat.",
          "Nästa genomgång görs om ett år."),
      ]),
  ]
}
