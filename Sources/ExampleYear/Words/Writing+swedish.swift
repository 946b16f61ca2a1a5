/// What is written around the subjects: closings, standing items, reports and reflections.
extension Words {
  static let closings = [
    "Mötet tackade för informationen.",
    "Frågan tas upp igen på nästa möte.",
    "Deltagarna tar med sig frågan till den egna organisationen.",
    "Informationen sprids till berörda verksamheter.",
    "Synpunkter lämnas till processledarna före nästa möte.",
    "Underlaget skickas ut tillsammans med anteckningarna.",
    "Punkten avslutades utan ställningstagande.",
    "Var och en återkommer med sina erfarenheter.",
    "Frågan bevakas av processledarna.",
    "Ansvariga återkommer med en lägesbild.",
  ]
  static let beyondAuthority =
    "Mötet fattade beslut i frågan, trots att den enligt uppdraget bara får beredas här. Beslutet anmäls till uppdragsgivaren, som får pröva det."

  /// What the principals tell each other under the standing item.
  static let partyNews = [
    "Regionen informerade om bemanningen på hälsocentralerna och om nya öppettider. Kommunen berättade att två nya enhetschefer har börjat i hemsjukvården.",
    "Kommunen informerade om renoveringen av ett särskilt boende och om tillfälliga lokaler. Regionen hade inget nytt att tillföra.",
    "Regionen berättade om införandet av ett nytt schemasystem. Kommunen har fått statsbidrag för kompetensutveckling och återkommer om innehållet.",
    "Folktandvården har kortare kö än tidigare. Kommunen har stramat åt budgeten men gör inga ändringar i hemsjukvården.",
    "Kommunen har anställt en demenssjuksköterska. Regionen informerade om vaccinationerna och om bemanningen under ledigheterna.",
    "Regionen redovisade läget för de mobila teamen. Kommunen berättade om försöket med larm i hemmet.",
    "Kommunen informerade om en ny biståndsorganisation med två i stället för tre enheter. Regionen beskrev hur listningen till läkare ändras.",
    "Regionen har fått klart med två allmänläkare. Kommunen söker sjuksköterskor till natten och bad om hjälp att sprida annonsen.",
    "Båda huvudmännen berättade om budgetläget. Inga beslut är fattade som påverkar den andra parten.",
    "Kommunen visade resultatet av brukarundersökningen. Regionen informerade om den nya telefonlösningen på hälsocentralerna.",
    "Regionen beskrev övergången till ny leverantör av läkemedelspåsar. Kommunen har utbildat delegerad personal och är förberedd.",
    "Kommunen har öppnat en träffpunkt för anhöriga. Regionen informerade om höstens screening och om tiderna för mobil mammografi.",
  ]

  /// What is said of the joint plans under the standing item.
  static let planNews = [
    "Planen för äldre stämdes av. Fyra aktiviteter är klara, två pågår och en har försenats på grund av personalbrist.",
    "Planen för barn och unga gicks igenom. Aktiviteten om en gemensam remissmall är klar och kan utvärderas.",
    "Planerna löper enligt tidplan. Ansvarig för aktiviteten om fallförebyggande arbete behöver bytas.",
    "Planen för psykisk hälsa har reviderats. Två aktiviteter har slagits ihop och fått ett gemensamt mål.",
    "En aktivitet har passerat sitt slutdatum. Den ansvariga beskrev hindren och fick en ny tid till nästa kvartal.",
    "Planen för nära vård har kompletterats med en aktivitet om hembesök. Målet är mätbart och följs varje halvår.",
    "Inga ändringar sedan förra mötet. Uppföljningen av målen görs vid nästa möte.",
    "Planen för skadligt bruk och beroende stämdes av. Samarbetet med socialtjänsten går snabbare än väntat.",
    "Två aktiviteter avslutades. Erfarenheterna beskrivs kort och läggs i den gemensamma mappen.",
    "Arbetet med planen för nästa år påbörjades. Varje huvudman lämnar förslag före nästa möte.",
  ]

  static let meetingReports = [
    "Gruppen är enig om riktningen, och inga frågor behöver ett ställningstagande nu.",
    "Gruppen behöver besked om resurser för att kunna gå vidare i höst.",
    "Två frågor lämnas över för fortsatt beredning. Underlag bifogas anteckningarna.",
    "Arbetet följer den beslutade planen, och nästa avstämning görs om två månader.",
    "En aktivitet är försenad. Gruppen föreslår en ny tidplan.",
    "Närvaron var god, och alla parter hade förankrat sina synpunkter.",
    "Gruppen vill uppmärksamma skillnader mellan kommunerna som kräver en gemensam lösning.",
  ]
  static let periodReports = [
    "Arbetet har följt planen under perioden. Mötena har hållits med god närvaro, och två av årets mål är redan nådda.",
    "Perioden har präglats av arbete med utskrivningar och läkemedel. En gemensam rutin är klar och en är ute på remiss.",
    "Gruppen har börjat med två nya uppgifter och avslutat en. Bemanningen i verksamheterna gör att tidplanen är pressad.",
    "De viktigaste resultaten är kortare väntan efter hemgång och fler gemensamma utbildningar. Det som återstår är frågan om informationsöverföring.",
    "Uppgifterna ligger i fas. Gruppen ser ett behov av stöd med uppföljning och återkommer med ett förslag.",
    "Under perioden har gruppen lämnat ett remissvar, hållit en utbildning och följt upp indikatorerna. Inga hinder finns att rapportera.",
    "Arbetet har tagit längre tid än väntat, eftersom två deltagare har slutat. Ersättare är utsedda och planen har justerats.",
    "Patienternas synpunkter har fått större plats i arbetet. De visar att informationen vid hemgång är det som behöver förbättras mest.",
  ]
  static let returnReports = [
    "Vi har tagit del av rapporten och sprider de goda exemplen till övriga områden. Frågan om informationsöverföring bereds vidare hos oss.",
    "Tack för rapporten. Två av frågorna är besvarade, och den tredje tas upp på vårt nästa möte.",
    "Under perioden har vi fastställt årets mål och fördelat medel till gemensamma utbildningar. Vi ser fram emot nästa avstämning.",
    "Vi har arbetat med avtalets utvecklingsområden och med underlag till de förtroendevalda. Era siffror har varit till god hjälp.",
    "Vi återkommer med besked om korttidsplatserna när prognosen är klar. I övrigt har vi inget att tillägga.",
  ]

  /// Reflections on a clause that nothing can measure, by the clause.
  static func reflections(on clause: String) -> [String] {
    clause == "B11" ? processReflections : personReflections
  }

  private static let personReflections = [
    "Vi har börjat varje möte med en erfarenhet från en patient eller närstående, avidentifierad och i samråd med verksamheten. Det har ändrat vad vi pratar om: mindre om organisation och mer om vad som händer dagen efter hemgången.",
    "Det som gått bäst är att rutinen för hemgång skrevs om tillsammans med en patientförening. Det som gått sämre är att vi sällan följer upp hur det blev.",
    "Vi frågar oftare vad som är viktigt för den det gäller, men frågan ställs inte överallt. Nästa år vill vi mäta hur många planer som innehåller personens egna mål.",
    "Arbetet har gjort vården mer personcentrerad i det lilla. Färre personer behöver berätta samma sak två gånger, och fler vet vem de ska ringa.",
    "Vi är ärliga med att året mest har handlat om bemanning. Personcentreringen har ändå fått plats i utbildningarna.",
    "Patienternas egna ord finns nu med i alla underlag. Det har varit ovant men har gjort besluten tydligare.",
    "Vi har blivit bättre på att lyssna på anhöriga. Det visade sig i enkäten, där oron efter hemgång har minskat.",
    "Den gemensamma planen i hemmet är det tydligaste exemplet på personcentrering. Den skrivs tillsammans med personen och ligger kvar i hemmet.",
  ]

  private static let processReflections = [
    "Vi har följt patientens väg genom vården i stället för klinikernas gränser. Kartan över vägen har hängt uppe på varje möte, och de flesta förslag kommer ur den.",
    "Arbetssättet har mognat. Vi prövar i liten skala, mäter och ändrar innan vi föreslår något för alla. Patientföreträdaren har varit med i varje steg.",
    "Vi har utgått från invånarnas bästa när länen har velat olika. Det har lett till ett förslag som ingen hade från början.",
    "Processen har varit tydligare än tidigare år, men vi behöver ta oss mer tid att avsluta det vi börjat.",
    "Att arbeta i processer har gjort det lättare att se var väntan uppstår. Två hinder är borta, och ett är lyft till programområdet.",
    "Vi har delat upp gruppen i tre mindre team. Det har gett mer gjort mellan mötena och kortare möten.",
    "Invånarnas frågor till 1177 har använts som underlag. De visar på behov som vi själva inte hade sett.",
  ]
}
