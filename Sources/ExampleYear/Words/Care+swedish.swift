import Charters

/// Subjects of bodies near the care: going home from hospital, staffing, medicines.
extension Words {
  static let care = goingHome + staffing + medicines + development

  private static let goingHome = [
    Subject(
      "Trygg och säker utskrivning", brief: "Utskrivningarna från sjukhuset fick mest tid.",
      notes: [
        "Statistik över utskrivningsklara under kvartalet visas på mötet.",
        "Uppföljning av det som bestämdes förra gången. Ta med exempel från den egna verksamheten.",
      ],
      [
        Passage(
          .proposal,
          "Antalet dagar som patienter väntar på sjukhuset efter att de är utskrivningsklara har minskat, men skillnaden mellan avdelningarna är stor. Flera påpekade att informationen om beräknad utskrivning ofta kommer sent på fredagen.",
          "Mötet föreslår att beräknad dag för utskrivning anges redan vid inskrivningen."),
        Passage(
          .recommendation,
          "Avdelningarna har börjat ange beräknad utskrivningsdag tidigare, och kommunerna märker att planeringen blivit lugnare. Helgerna är fortfarande svåra, eftersom hjälpmedel och läkemedel inte alltid är på plats.",
          "Mötet rekommenderar att hemgång på helg alltid stäms av per telefon dagen före."),
        Passage(
          .information,
          "Väntetiderna är nu de lägsta på två år. Ett par enheter beskrev hur de arbetar med en gemensam morgonavstämning, och fler vill pröva samma sak.",
          "Exemplet sprids till de enheter som vill pröva."),
      ]),
    Subject(
      "Samordnad individuell plan (SIP)",
      brief: "Mötet gick igenom hur samordnade individuella planer görs och följs upp.",
      notes: [
        "Hur många planer görs, vem kallar och vad hindrar?",
        "Enkäten till verksamheterna är sammanställd och gås igenom.",
      ],
      [
        Passage(
          .proposal,
          "Antalet planer varierar mycket mellan enheterna. Många medarbetare är osäkra på vem som ska kalla, och flera önskar en kort och gemensam beskrivning av arbetsgången.",
          "Mötet föreslår att en gemensam arbetsgång på högst två sidor tas fram till hösten."),
        Passage(
          .recommendation,
          "Förslaget till arbetsgång är klart och har lästs av alla parter. Synpunkterna gällde mest hur primärvården ska kunna delta på distans.",
          "Mötet rekommenderar att arbetsgången används av alla parter från och med nästa månad."),
        Passage(
          .information,
          "Arbetsgången har varit i bruk ett halvår. Antalet planer har ökat, och de som deltagit uppger att mötena blivit kortare och tydligare.",
          "En ny enkät görs om ett år."),
      ]),
    Subject(
      "Läkarmedverkan i hemsjukvården",
      brief: "Läkarmedverkan i hemsjukvården behandlades utförligt.",
      notes: [
        "Avstämning mot det lokala avtalet. Vilka enheter saknar fast tid med läkare?",
        "Verksamheterna har fått svara på tre korta frågor före mötet.",
      ],
      [
        Passage(
          .position,
          "De flesta enheter har en fast tid med läkare varje vecka, men två saknar det sedan årsskiftet. Sjuksköterskorna beskrev att det leder till fler samtal till jourläkaren.",
          "Mötet anser att fast tid varje vecka ska gälla på alla enheter, så som avtalet säger."),
        Passage(
          .information,
          "De två enheter som saknade fast tid har nu fått en, den ena genom videobesök. Tillgängligheten på eftermiddagarna är fortfarande en svag punkt.",
          "Frågan följs upp efter sommaren."),
        Passage(
          .recommendation,
          "Uppföljningen visar att alla enheter har fast tid men att den ofta flyttas med kort varsel. Det skapar merarbete och oro.",
          "Mötet rekommenderar att en flyttad tid alltid ersätts inom tre arbetsdagar."),
      ]),
    Subject(
      "Gemensam vårdplan i hemmet", brief: "Arbetet med en gemensam vårdplan i hemmet gick framåt.",
      notes: [
        "Rapport från de tre enheter som prövar en gemensam plan.",
        "Mallen har ändrats efter synpunkter. Läs den gärna före mötet.",
      ],
      [
        Passage(
          .information,
          "De enheter som prövar en gemensam plan är i huvudsak nöjda. Planen gör det lättare att se vem som ansvarar för vad, men den tar tid att hålla aktuell.",
          "Försöket fortsätter året ut."),
        Passage(
          .proposal,
          "Mallen har kortats från sex sidor till två. Både läkare och sjuksköterskor tycker att den nya versionen är lättare att läsa under ett hembesök.",
          "Mötet föreslår att den kortare mallen används i hela området."),
        Passage(
          .decision,
          "Den kortare mallen har använts i tre månader. Ingen part ser några hinder för att använda den överallt, och utbildningsmaterialet är klart.",
          "Mötet beslutade att mallen ska användas av alla parter i området."),
      ]),
    Subject(
      "Rehabilitering efter sjukhusvård",
      brief: "Övergången från sjukhusets till kommunens rehabilitering diskuterades.",
      notes: [
        "Arbetsterapeuter och fysioterapeuter från båda huvudmännen redovisar sin kartläggning.",
        "Vad har hänt sedan kartläggningen?",
      ],
      [
        Passage(
          .information,
          "Kartläggningen visar att en tredjedel av överrapporteringarna saknar uppgift om mål för träningen. Väntetiden till första hembesöket är i snitt nio dagar.",
          "Kartläggningen läggs till grund för ett gemensamt arbete under året."),
        Passage(
          .proposal,
          "Gruppen av arbetsterapeuter och fysioterapeuter har tagit fram en checklista för överrapportering. Den har prövats på en avdelning och mottagits väl.",
          "Mötet föreslår att checklistan prövas på ytterligare två avdelningar."),
        Passage(
          .information,
          "Checklistan används nu på tre avdelningar och väntetiden till första hembesöket har kortats till sex dagar.",
          "Arbetet fortsätter i ordinarie verksamhet."),
      ]),
    Subject(
      "Vård i livets slutskede", brief: "Stödet till hemsjukvården i livets slutskede togs upp.",
      notes: [
        "Det palliativa teamet beskriver sitt uppdrag och hur man får stöd.",
        "Registret visar var behovet av stöd är störst.",
      ],
      [
        Passage(
          .information,
          "Det palliativa teamet beskrev hur konsultstödet fungerar kvällar och helger. Flera enheter kände inte till att det går att ringa direkt.",
          "Teamets telefonnummer läggs in i alla verksamheters beredskapspärmar."),
        Passage(
          .recommendation,
          "Brytpunktssamtal dokumenteras oftare än förra året, men skillnaderna är stora. Utbildningen har nått ungefär hälften av de sjuksköterskor som berörs.",
          "Mötet rekommenderar att varje enhet utser ett ombud som går utbildningen."),
        Passage(
          .information,
          "Varje enhet har nu ett ombud, och ombuden träffas två gånger om året. Resultaten i registret pekar åt rätt håll.",
          "Ombudens nätverk fortsätter."),
      ]),
  ]

  private static let staffing = [
    Subject(
      "Semesterbemanning", brief: "Bemanningen under ledigheterna stämdes av.",
      notes: [
        "Varje huvudman redovisar läget och planerade minskningar av verksamheten.",
        "Erfarenheter från den senaste ledighetsperioden.",
      ],
      [
        Passage(
          .information,
          "Regionen stänger tre avdelningar under fyra veckor och samordnar vårdplatserna. Kommunerna har rekryterat fler vikarier än förra året, men saknar sjuksköterskor vissa nätter.",
          "En gemensam lista med telefonnummer skickas ut före ledigheterna."),
        Passage(
          .recommendation,
          "Ledighetsperioden gick i stort sett bra. De dagliga avstämningarna per telefon var korta och uppskattade, medan beskeden om stängda platser ibland kom för sent.",
          "Mötet rekommenderar dagliga avstämningar även under jul och nyår."),
        Passage(
          .proposal,
          "Planeringen har börjat en månad tidigare än förra året. Alla är överens om att besked om stängda platser behöver lämnas minst två veckor i förväg.",
          "Mötet föreslår en gemensam tidplan för planeringen inför sommar och storhelger."),
      ]),
    Subject(
      "Kompetensutveckling över gränserna",
      brief: "Gemensamma utbildningar för personal hos båda huvudmännen planerades.",
      notes: [
        "Vilka utbildningar kan vi öppna för varandra?",
        "Utvärderingen av vårens utbildningsdag bifogas.",
      ],
      [
        Passage(
          .proposal,
          "Flera parter håller egna utbildningar i samma ämnen. Det finns plats för fler deltagare, men information om tider når sällan den andra huvudmannen.",
          "Mötet föreslår en gemensam kalender för utbildningar."),
        Passage(
          .information,
          "Utbildningsdagen samlade drygt hundra deltagare från båda huvudmännen. Utvärderingen är mycket god, särskilt för övningarna i blandade grupper.",
          "En ny dag planeras till nästa höst."),
        Passage(
          .decision,
          "Kalendern är i bruk och fylls på varje månad. Det som saknas är en tydlig ansvarig för innehållet.",
          "Mötet beslutade att ansvaret för kalendern växlar mellan huvudmännen årsvis."),
      ]),
    Subject(
      "Utskrivningssamordnarnas arbete",
      brief: "Samordnarna berättade hur deras arbete har utvecklats.",
      notes: [
        "Samordnarna deltar under punkten och svarar på frågor.",
        "Uppdragsbeskrivningen för samordnarna ses över.",
      ],
      [
        Passage(
          .information,
          "Samordnarna beskrev en vanlig dag och de hinder de möter. Mycket tid går åt till att söka rätt mottagare, särskilt när någon bor i en annan kommun än den folkbokförts i.",
          "En lista över mottagare i varje kommun tas fram."),
        Passage(
          .proposal,
          "Listan har underlättat, men den behöver hållas aktuell. Samordnarna önskar också ett gemensamt möte varje termin.",
          "Mötet föreslår att samordnarna möts en gång per termin och själva vårdar listan."),
        Passage(
          .information,
          "Terminsmötet har hållits för första gången. Samordnarna har enats om hur brådskande ärenden märks.",
          "Nästa terminsmöte är planerat."),
      ]),
    Subject(
      "Beredskap vid värmebölja och storm",
      brief: "Beredskapen för värmeböljor och stormar gicks igenom.",
      notes: [
        "Vilka planer finns, och känner vi till varandras?",
        "Kort genomgång av övningen i våras.",
      ],
      [
        Passage(
          .information,
          "Alla parter har egna planer, men de har inte jämförts. Det framkom att två planer räknar med samma reservlokal.",
          "Planerna jämförs till nästa möte."),
        Passage(
          .decision,
          "Jämförelsen är klar och dubbelbokningen av lokal är löst. Kontaktvägarna utanför kontorstid var svårast att reda ut.",
          "Mötet beslutade att kontaktlistan för beredskap uppdateras varje kvartal."),
        Passage(
          .information,
          "Övningen visade att larmvägarna fungerar men att läkemedelsförsörjningen behöver ses över.",
          "Apoteksfrågan tas vidare av respektive huvudman."),
      ]),
    Subject(
      "Bemanning av sjuksköterskor nattetid",
      brief: "Bemanningen av sjuksköterskor på natten väckte mest diskussion.",
      notes: [
        "Nuläge och tänkbara samarbeten mellan kommunerna.",
        "Återkoppling från samtalen mellan cheferna.",
      ],
      [
        Passage(
          .information,
          "Två kommuner har tidvis bara en sjuksköterska för hela natten. Samarbete över kommungränsen diskuterades, men avstånden gör det svårt.",
          "Cheferna fortsätter samtalen mellan mötena."),
        Passage(
          .position,
          "Cheferna har träffats två gånger. En gemensam bakjour på distans är möjlig och skulle kosta mindre än väntat.",
          "Mötet ställer sig bakom att en gemensam bakjour utreds vidare."),
        Passage(
          .information,
          "Bakjouren har startat på försök mellan två kommuner. Under den första månaden användes den elva gånger.",
          "Försöket utvärderas efter sex månader."),
      ]),
  ]
}
