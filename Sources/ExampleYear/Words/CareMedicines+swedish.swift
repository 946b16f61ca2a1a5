import Charters

/// Subjects of bodies near the care: medicines, records, aids and equipment.
extension Words {
  static let medicines = [
    Subject(
      "Avvikelser i läkemedelslistor",
      brief: "Avvikelser i läkemedelslistor var en huvudfråga.",
      notes: [
        "Sammanställning av avvikelser, utan uppgifter om enskilda.",
        "Hur har de nya rutinerna fungerat?",
      ],
      [
        Passage(
          .information,
          "Under kvartalet rapporterades trettioen avvikelser, de flesta efter hemgång från sjukhus. Den vanligaste orsaken är att listan inte hunnit uppdateras innan hemsjukvården tar över.",
          "Orsakerna fördjupas till nästa möte."),
        Passage(
          .proposal,
          "Fördjupningen visar att felen är vanligast på eftermiddagar och inför helg. En kort muntlig avstämning skulle ha fångat de flesta.",
          "Mötet föreslår en muntlig avstämning vid varje hemgång med ändrade läkemedel."),
        Passage(
          .recommendation,
          "Sedan avstämningen infördes har antalet avvikelser minskat med en tredjedel. Arbetssättet tar omkring fem minuter per hemgång.",
          "Mötet rekommenderar att avstämningen blir en fast del av rutinen."),
      ]),
    Subject(
      "Läkemedelsgenomgångar", brief: "Läkemedelsgenomgångarna följdes upp.",
      notes: [
        "Andel personer i hemsjukvården som fått en fördjupad genomgång.",
        "Apotekaren medverkar och berättar om goda exempel.",
      ],
      [
        Passage(
          .information,
          "Sex av tio inom hemsjukvården har fått en fördjupad genomgång det senaste året. Det är fler än tidigare, men långt från målet.",
          "Enheterna redovisar sina planer före sommaren."),
        Passage(
          .recommendation,
          "Apotekaren visade hur genomgångar kan förberedas gemensamt så att läkarens tid används bättre. Tre enheter arbetar redan så.",
          "Mötet rekommenderar att fler enheter förbereder genomgångarna tillsammans med apotekare."
        ),
        Passage(
          .information,
          "Andelen är nu drygt sju av tio. Enheter med apotekarstöd har kommit längst.",
          "Målet för nästa år ligger fast."),
      ]),
    Subject(
      "Digital informationsöverföring",
      brief: "Informationsöverföringen mellan journalsystemen diskuterades.",
      notes: [
        "Vilka meddelanden går fram, och vilka skickas ännu på papper?",
        "Införandet av den nya meddelandetjänsten: tidplan och utbildning.",
      ],
      [
        Passage(
          .information,
          "Remissvar och epikriser går fram digitalt, medan träningsprogram och bilder ännu skickas på papper. Flera beskrev dubbelarbete när samma uppgift måste skrivas in två gånger.",
          "En lista över det som saknas lämnas till förvaltarna av systemen."),
        Passage(
          .proposal,
          "Förvaltarna har svarat att hälften av önskemålen kan lösas under året. Resten kräver ändringar som beslutas nationellt.",
          "Mötet föreslår att de önskemål som kan lösas prioriteras i den ordning som listan anger."
        ),
        Passage(
          .information,
          "Den nya meddelandetjänsten är införd hos de flesta. Svarstiderna är korta, men behörigheter för vikarier tar för lång tid att få.",
          "Frågan om behörigheter tas med respektive förvaltning."),
      ]),
    Subject(
      "Sammanhållen journalföring", brief: "Användningen av sammanhållen journalföring togs upp.",
      notes: [
        "Statistik över hur ofta tjänsten används.",
        "Utbildningsmaterial för nya medarbetare.",
      ],
      [
        Passage(
          .information,
          "Användningen ökar men är ojämn. Osäkerhet om samtycke och spärrar gör att en del låter bli att läsa det de har rätt att läsa.",
          "Juristernas frågor och svar skickas ut till alla verksamheter."),
        Passage(
          .recommendation,
          "Frågorna och svaren har minskat osäkerheten. Ett kort utbildningspass på arbetsplatsträff har fungerat bäst.",
          "Mötet rekommenderar att utbildningspasset ingår i introduktionen."),
        Passage(
          .information,
          "Användningen har fördubblats på ett år. Loggkontrollerna visar inga otillåtna läsningar.",
          "Uppföljningen görs fortsättningsvis en gång om året."),
      ]),
    Subject(
      "Hjälpmedel vid hemgång", brief: "Tillgången till hjälpmedel vid hemgång behandlades.",
      notes: [
        "Leveranstider och undantag vid brådskande behov.",
        "Förslag till gemensamt förråd för vanliga hjälpmedel.",
      ],
      [
        Passage(
          .information,
          "Vanliga hjälpmedel levereras inom två dagar, men sängar tar ofta en vecka. Flera hemgångar har skjutits upp av det skälet.",
          "Hjälpmedelscentralen bjuds in till nästa möte."),
        Passage(
          .proposal,
          "Hjälpmedelscentralen beskrev sina leveransvägar. Ett litet förråd hos kommunen för de tio vanligaste hjälpmedlen skulle lösa de flesta brådskande fall.",
          "Mötet föreslår att ett förråd prövas under ett år."),
        Passage(
          .information,
          "Förrådet har använts flitigt och ingen hemgång har skjutits upp av brist på hjälpmedel sedan det öppnade.",
          "Kostnaden redovisas efter årets slut."),
      ]),
    Subject(
      "Sår och trycksår", brief: "Arbetet mot trycksår följdes upp.",
      notes: [
        "Resultat av punktmätningen.",
        "Nätverket för sårvård presenterar sitt arbete.",
      ],
      [
        Passage(
          .information,
          "Punktmätningen visar en svag förbättring. Riskbedömning görs oftare, men åtgärderna dokumenteras inte alltid.",
          "Resultatet gås igenom på varje enhet."),
        Passage(
          .recommendation,
          "Nätverket har tagit fram ett bildstöd som visar när mottagningen för sår bör kontaktas. Bildstödet har prövats hos båda huvudmännen.",
          "Mötet rekommenderar att bildstödet används i hela området."),
        Passage(
          .information,
          "Bildstödet finns nu på alla enheter. Remisserna till mottagningen är färre men bättre underbyggda.",
          "Nästa mätning görs till våren."),
      ]),
  ]
}
