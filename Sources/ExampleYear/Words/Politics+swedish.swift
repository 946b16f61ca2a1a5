import Charters

/// Subjects of elected members, and of the officials who prepare for them.
extension Words {
  static let leadership = [
    Subject(
      "Årsplanering", brief: "Årets planering stämdes av.",
      notes: [
        "Förslag till mötestider och teman för nästa halvår.",
        "Avstämning av genomförandeplanen.",
      ],
      [
        Passage(
          .workingOrder,
          "Förslaget till mötestider gicks igenom. Två datum krockar med andra möten och flyttas.",
          "Tiderna fastställdes med de ändringarna."),
        Passage(
          .information,
          "Genomförandeplanen följer tidplanen i de flesta delar. Arbetet med gemensamma utbildningar ligger efter.",
          "Ansvariga återkommer med en ny tidplan."),
      ]),
    Subject(
      "Frågor från lokala grupper", brief: "Frågor som de lokala grupperna lyft behandlades.",
      notes: [
        "Sammanställning av det som lyfts sedan förra mötet.",
        "Svar till de grupper som väntar på besked.",
      ],
      [
        Passage(
          .information,
          "Tre frågor har lyfts. Två rör informationsöverföring och en rör tillgången till korttidsplatser. Flera grupper efterlyser snabbare svar.",
          "Alla frågor besvaras skriftligt inom tre veckor."),
        Passage(
          .position,
          "Frågan om korttidsplatser har kommit tillbaka från ytterligare en grupp. Parterna ser olika på orsaken.",
          "Mötet anser att orsakerna behöver redas ut gemensamt innan åtgärder föreslås."),
      ]),
    Subject(
      "Avtalets utvecklingsområden", brief: "Avtalets utvecklingsområden gicks igenom.",
      notes: [
        "Vilka områden har en plan, och vilka saknar?",
        "Lägesrapport från de ansvariga.",
      ],
      [
        Passage(
          .proposal,
          "Fyra av sex områden har en plan. För de två övriga saknas ansvarig sedan omorganisationen.",
          "Mötet föreslår att ansvariga utses före sommaren."),
        Passage(
          .information,
          "Alla områden har nu en plan. Kvaliteten varierar, och mätbara mål saknas i några av dem.",
          "Planerna kompletteras till hösten."),
      ]),
    Subject(
      "Förberedelse inför politiskt möte", brief: "Underlagen till det politiska mötet bereddes.",
      notes: [
        "Genomgång av underlag och föredragande.",
        "Återkoppling från det senaste mötet.",
      ],
      [
        Passage(
          .information,
          "Underlagen är i stort sett klara. Bilden av väntetiderna behöver förenklas för att bli begriplig på fem minuter.",
          "Underlagen skickas ut en vecka före mötet."),
        Passage(
          .information,
          "De förtroendevalda uppskattade den korta redovisningen och ställde frågor om förebyggande arbete.",
          "Förebyggande arbete blir tema på nästa möte."),
      ]),
    Subject(
      "Vårdplatser och korttidsplatser",
      brief: "Tillgången till vårdplatser och korttidsplatser diskuterades.",
      notes: [
        "Läget hos respektive huvudman.",
        "Gemensam prognos för kommande kvartal.",
      ],
      [
        Passage(
          .information,
          "Beläggningen på sjukhusen är hög men jämnare än förra året. Två kommuner har öppnat fler korttidsplatser.",
          "Läget stäms av varje vecka under vintern."),
        Passage(
          .recommendation,
          "Prognosen visar ett ökat behov efter årsskiftet. Flera kommuner kan öka antalet platser med kort varsel om de får veta det i tid.",
          "Mötet rekommenderar att prognosen delas varje månad."),
      ]),
    Subject(
      "Lagändringar och nya föreskrifter", brief: "Nya lagar och föreskrifter presenterades.",
      notes: [
        "Vad påverkar samverkan under året?",
        "Hur långt har förberedelserna kommit?",
      ],
      [
        Passage(
          .information,
          "Juristerna gick igenom de ändringar som berör båda huvudmännen. Den nya socialtjänstlagen lägger större vikt vid förebyggande insatser.",
          "En gemensam sammanfattning skickas ut."),
        Passage(
          .information,
          "Alla parter har påbörjat sina förberedelser. Osäkerheten är störst om hur uppföljningen ska göras.",
          "Frågan följs vid kommande möten."),
      ]),
  ]

  static let politics = [
    Subject(
      "Läget i samverkan", brief: "Läget i samverkan redovisades för de förtroendevalda.",
      notes: [
        "Tjänstepersonerna redovisar kvartalets viktigaste händelser.",
        "Frågor som de lokala organen vill föra fram.",
      ],
      [
        Passage(
          .information,
          "Utskrivningarna fungerar bättre än för ett år sedan, och de lokala grupperna möts regelbundet. Brist på sjuksköterskor är det som oroar mest.",
          "Redovisningen lades till handlingarna."),
        Passage(
          .position,
          "Ledamöterna frågade varför skillnaderna mellan områdena är så stora. Svaret är delvis olika förutsättningar, delvis olika arbetssätt.",
          "Mötet anser att goda arbetssätt ska spridas aktivt mellan områdena."),
        Passage(
          .information,
          "Skillnaderna mellan områdena har minskat något. Ledamöterna uppskattade de konkreta exemplen.",
          "Redovisningen görs på samma sätt framöver."),
      ]),
    Subject(
      "Framtidens hälso- och sjukvård i hemmet",
      brief: "Vården i hemmet och dess framtida behov diskuterades.",
      notes: [
        "Underlag om befolkningens åldrande och behov av personal.",
        "Diskussion om gemensamma vägval.",
      ],
      [
        Passage(
          .information,
          "Antalet invånare över åttio år ökar med en tredjedel på tio år. Utan ändrade arbetssätt räcker inte personalen.",
          "Underlaget tas med till respektive fullmäktigegrupp."),
        Passage(
          .position,
          "Ledamöterna är eniga om att förebyggande insatser och teknik i hemmet behöver växa. Däremot skiljer sig synen på vem som ska betala vad.",
          "Mötet anser att kostnadsfrågan ska belysas av tjänstepersonerna."),
        Passage(
          .information,
          "Belysningen av kostnaderna visar att vinsten ofta hamnar hos den ena parten och kostnaden hos den andra.",
          "Diskussionen fortsätter på nästa möte."),
      ]),
    Subject(
      "Barns och ungas psykiska hälsa", brief: "Barns och ungas psykiska hälsa var dagens tema.",
      notes: [
        "Skolan, socialtjänsten och vården medverkar.",
        "Uppföljning av de gemensamma satsningarna.",
      ],
      [
        Passage(
          .information,
          "Verksamheterna beskrev köer och goda exempel. Familjecentraler och tidigt stöd i skolan har störst effekt.",
          "Ledamöterna tackade för en tydlig redovisning."),
        Passage(
          .recommendation,
          "De gemensamma satsningarna har kortat väntan på en första kontakt. Föräldrastödet når dock inte alla.",
          "Mötet rekommenderar huvudmännen att fortsätta satsningarna även nästa år."),
        Passage(
          .information,
          "Föräldrastödet finns nu på fler språk och deltagandet har ökat.",
          "Temat återkommer om ett år."),
      ]),
    Subject(
      "Ekonomi och gemensamma kostnader",
      brief: "Ekonomin för gemensamma verksamheter redovisades.",
      notes: [
        "Utfall och prognos för gemensamt finansierad verksamhet.",
        "Fördelning av kostnader mellan parterna.",
      ],
      [
        Passage(
          .information,
          "Utfallet följer i stort budgeten. Kostnaderna för hjälpmedel ökar, medan kostnaderna för lokaler minskar.",
          "Redovisningen lades till handlingarna."),
        Passage(
          .proposal,
          "Prognosen pekar på ett mindre underskott. Orsaken är prishöjningar som ingen part råder över.",
          "Mötet föreslår att underskottet hanteras inom beslutade ramar."),
      ]),
    Subject(
      "Uppföljning av överenskommelsen", brief: "Överenskommelsen om samverkan följdes upp.",
      notes: [
        "Den årliga uppföljningen presenteras.",
        "Synpunkter från brukarorganisationer.",
      ],
      [
        Passage(
          .information,
          "Uppföljningen visar att de flesta åtaganden har genomförts. Fast läkarkontakt och gemensam planering är de områden där mest återstår.",
          "Uppföljningen skickas till samtliga nämnder."),
        Passage(
          .position,
          "Brukarorganisationerna önskar mer inflytande tidigt i arbetet. Ledamöterna delade den synen.",
          "Mötet anser att organisationerna ska bjudas in redan när planerna skrivs."),
      ]),
    Subject(
      "Beredskap och kris", brief: "Beredskapen för kris och höjd beredskap diskuterades.",
      notes: [
        "Information om gemensam planering.",
        "Erfarenheter från övningen.",
      ],
      [
        Passage(
          .information,
          "Planeringen har kommit olika långt. Regionen och kommunerna har nu gemensamma kontaktvägar dygnet runt.",
          "Nya uppgifter lämnas vid nästa möte."),
        Passage(
          .information,
          "Övningen visade att samverkan på lokal nivå fungerar bra men att lägesbilder behöver delas snabbare.",
          "Ett gemensamt sätt att dela lägesbilder tas fram."),
      ]),
    Subject(
      "Kompetensförsörjning",
      brief: "Kompetensförsörjningen diskuterades ur ett gemensamt perspektiv.",
      notes: [
        "Hur konkurrerar vi inte med varandra om samma personal?",
        "Gemensamma tjänster och utbildningsplatser.",
      ],
      [
        Passage(
          .position,
          "Flera ledamöter beskrev hur huvudmännen bjuder över varandra vid rekrytering. Det löser inget på sikt.",
          "Mötet ställer sig bakom tanken på gemensamma tjänster."),
        Passage(
          .information,
          "De första gemensamma tjänsterna är tillsatta. Sökande uppger att bredden i uppdraget lockade.",
          "Erfarenheterna redovisas nästa år."),
      ]),
    Subject(
      "Digitala tjänster för invånare", brief: "Digitala tjänster för invånare presenterades.",
      notes: [
        "Visning av nya tjänster och diskussion om tillgänglighet.",
        "Hur når vi dem som inte använder digitala tjänster?",
      ],
      [
        Passage(
          .information,
          "Tjänsterna visades och ledamöterna fick pröva själva. Flera tog upp att språket behöver bli enklare.",
          "Synpunkterna lämnas till förvaltarna."),
        Passage(
          .recommendation,
          "Var femte invånare över sjuttiofem år använder inte digitala tjänster. Telefon och besök måste finnas kvar.",
          "Mötet rekommenderar att varje ny tjänst också har en väg utan internet."),
      ]),
    Subject(
      "Jämlik vård i hela området", brief: "Skillnader i tillgång till vård diskuterades.",
      notes: [
        "Kartor och siffror över tillgång till vård.",
        "Vad kan utjämna skillnaderna?",
      ],
      [
        Passage(
          .information,
          "Avståndet till vård skiljer sig mycket, och det syns i hur ofta invånarna söker. Mobila lösningar har störst möjlighet att jämna ut.",
          "Underlaget kompletteras med uppgifter om kostnader."),
        Passage(
          .position,
          "Kompletteringen visar att mobila team är dyrare per besök men billigare per invånare.",
          "Mötet anser att mobila lösningar bör vara en del av planeringen."),
      ]),
    Subject(
      "Information från huvudmännen", brief: "Huvudmännen informerade varandra om aktuella beslut.",
      notes: [
        "Korta rapporter om beslut som berör den andra parten.",
        "Aktuellt från nämnder och styrelser.",
      ],
      [
        Passage(
          .information,
          "Regionen informerade om nya öppettider för närakuten. Kommunerna berättade om byggplaner för särskilda boenden.",
          "Informationen tas med hem till respektive nämnd."),
        Passage(
          .information,
          "Budgetarbetet pågår hos alla parter och ramarna är snäva. Ingen part planerar ändringar som direkt berör den andra.",
          "Mötet tackade för informationen."),
      ]),
  ]

  static let followUp = [
    Subject(
      "Kvartalets indikatorer", brief: "Kvartalets indikatorer analyserades.",
      notes: [
        "Värden per delregion och kommun, med kommentarer.",
        "Jämförelse med samma kvartal förra året.",
      ],
      [
        Passage(
          .information,
          "Återinskrivningarna minskar i fyra av sex delregioner. Datakvaliteten är god utom för måttet om fast läkarkontakt.",
          "Analysen skickas till alla nivåer."),
        Passage(
          .information,
          "Jämförelsen visar en liten men genomgående förbättring. Små kommuner har stora svängningar som inte ska övertolkas.",
          "En läsanvisning läggs till rapporten."),
        Passage(
          .proposal,
          "Läsanvisningen uppskattas. Flera önskar färre mått men tätare uppföljning.",
          "Gruppen föreslår att två mått utgår vid årsskiftet."),
      ]),
    Subject(
      "Datakvalitet och leveranser",
      brief: "Leveranserna av uppgifter och deras kvalitet gicks igenom.",
      notes: [
        "Vilka kommuner har inte lämnat uppgifter?",
        "Ny rutin för kontroll före leverans.",
      ],
      [
        Passage(
          .information,
          "Tre kommuner lämnade uppgifterna för sent, i samtliga fall på grund av personalbyte.",
          "Kontaktpersonerna får en påminnelse och en kort handledning."),
        Passage(
          .recommendation,
          "Kontrollen före leverans fångar de flesta felen. Den tar ungefär en kvart.",
          "Gruppen rekommenderar att alla använder kontrollen."),
      ]),
    Subject(
      "Nya mått för nära vård", brief: "Förslag till nya mått diskuterades.",
      notes: [
        "Tre förslag som prövats på historiska uppgifter.",
        "Synpunkter från de delregionala organen.",
      ],
      [
        Passage(
          .information,
          "Ett av förslagen går att mäta utan ny registrering. De två andra kräver att uppgifter lämnas för hand.",
          "Det första förslaget arbetas vidare med."),
        Passage(
          .proposal,
          "De delregionala organen är positiva men vill se definitionen i klartext.",
          "Gruppen föreslår att måttet prövas under två kvartal."),
      ]),
    Subject(
      "Patienters och brukares erfarenheter",
      brief: "Mätningar av invånarnas erfarenheter redovisades.",
      notes: [
        "Resultat av enkäten till personer som skrivits ut från sjukhus.",
        "Kan svaren brytas ned per kommun?",
      ],
      [
        Passage(
          .information,
          "De flesta känner sig trygga vid hemgången. Minst nöjda är de med informationen om vem de ska ringa.",
          "Resultatet sprids till de lokala grupperna."),
        Passage(
          .information,
          "Svaren kan brytas ned för de större kommunerna. För de små är antalet svar för litet för att redovisas.",
          "Nedbrytningen görs en gång om året."),
      ]),
    Subject(
      "Årsrapport", brief: "Arbetet med årsrapporten stämdes av.",
      notes: [
        "Disposition och tidplan.",
        "Utkast till sammanfattning.",
      ],
      [
        Passage(
          .workingOrder,
          "Dispositionen godtogs med mindre ändringar. Rapporten ska rymmas på tjugo sidor.",
          "Tidplanen fastställdes."),
        Passage(
          .information,
          "Utkastet lästes högt och kortades. Diagrammen behöver fungera även i svartvitt.",
          "Rapporten blir klar till nästa möte."),
      ]),
    Subject(
      "Dialog med de delregionala organen",
      brief: "Dialogen med de delregionala organen planerades.",
      notes: [
        "Vad vill vi fråga, och vad vill de veta?",
        "Återkoppling från höstens dialoger.",
      ],
      [
        Passage(
          .information,
          "Frågorna till dialogerna samlades in. Många vill förstå skillnader mellan kommuner av samma storlek.",
          "Underlag förbereds för varje delregion."),
        Passage(
          .information,
          "Dialogerna var givande. De lokala grupperna använder siffrorna mer när de får dem förklarade på plats.",
          "Dialogerna upprepas nästa år."),
      ]),
  ]
}
