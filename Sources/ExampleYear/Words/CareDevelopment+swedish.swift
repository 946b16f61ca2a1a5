import Charters

/// Subjects of bodies near the care: health, children, and following up.
extension Words {
  static let development = [
    Subject(
      "Munhälsa hos äldre", brief: "Munhälsan hos äldre togs upp som ett gemensamt ansvar.",
      notes: [
        "Tandvården berättar om uppsökande verksamhet.",
        "Hur många har tackat ja till munhälsobedömning?",
      ],
      [
        Passage(
          .information,
          "Färre än hälften av dem som har rätt till munhälsobedömning har fått en. Många tackar nej för att erbjudandet kommer i ett brev som är svårt att förstå.",
          "Tandvården ser över brevet."),
        Passage(
          .recommendation,
          "Det nya brevet är kortare och har bilder. Där personalen dessutom tar upp frågan muntligt tackar dubbelt så många ja.",
          "Mötet rekommenderar att frågan tas upp muntligt vid varje välkomstsamtal."),
        Passage(
          .information,
          "Andelen bedömningar har ökat till två tredjedelar. Utbildningen i munvård är uppskattad.",
          "Tandvården återkommer med nya siffror om ett år."),
      ]),
    Subject(
      "Barn och unga med sammansatta behov",
      brief: "Samverkan kring barn och unga med sammansatta behov diskuterades.",
      notes: [
        "Hur möts skola, socialtjänst, barnhälsovård och psykiatri?",
        "Avstämning av den gemensamma handlingsplanen för barn och unga.",
      ],
      [
        Passage(
          .information,
          "Elevhälsan upplever att remisser ofta kommer tillbaka utan förklaring. Psykiatrin efterfrågar bättre beskrivningar av vad som redan prövats.",
          "En liten grupp ser över remissmallen tillsammans."),
        Passage(
          .proposal,
          "Den nya remissmallen har prövats på tre skolor. Andelen remisser som returneras har minskat, och svaren är mer användbara.",
          "Mötet föreslår att mallen används av alla skolor i området."),
        Passage(
          .position,
          "Mallen används nu brett. Det som återstår är väntetiden mellan första kontakt och bedömning, som fortfarande är alltför lång.",
          "Mötet anser att väntetiden är en fråga för nivån ovanför och lyfter den dit."),
      ]),
    Subject(
      "Psykisk hälsa hos äldre", brief: "Psykisk ohälsa hos äldre stod i centrum.",
      notes: [
        "Primärvården och äldreomsorgen beskriver hur behov upptäcks.",
        "Erfarenheter från samtalsgrupperna.",
      ],
      [
        Passage(
          .information,
          "Nedstämdhet upptäcks ofta sent. Personalen i hemtjänsten ser tecknen men vet inte alltid vart de ska vända sig.",
          "En kontaktväg till vårdcentralens vårdsamordnare prövas."),
        Passage(
          .information,
          "Kontaktvägen har använts tjugo gånger på tre månader. Hälften av samtalen ledde till ett besök.",
          "Försöket fortsätter och utökas till fler områden."),
        Passage(
          .recommendation,
          "Samtalsgrupperna har varit fulltecknade och deltagarna mår bättre efteråt. Lokaler finns, men ledare saknas.",
          "Mötet rekommenderar att fler ledare utbildas gemensamt."),
      ]),
    Subject(
      "Fallförebyggande arbete", brief: "Det fallförebyggande arbetet gicks igenom.",
      notes: [
        "Statistik över höftfrakturer och fall i ordinärt boende.",
        "Temaveckan mot fall: vad gör vi tillsammans?",
      ],
      [
        Passage(
          .decision,
          "Fallolyckorna i ordinärt boende ökar. Hembesök med säkerhetsrond har god effekt men görs bara i några kommundelar.",
          "Mötet beslutade att säkerhetsronder ska ingå i den gemensamma planen för området."),
        Passage(
          .information,
          "Säkerhetsronder erbjuds nu alla som får hemsjukvård för första gången. Två av tre tackar ja.",
          "Resultatet följs varje halvår."),
        Passage(
          .information,
          "Temaveckan genomfördes med aktiviteter på bibliotek och vårdcentraler. Besökarna uppskattade balansprovet mest.",
          "Temaveckan upprepas nästa år."),
      ]),
    Subject(
      "Uppföljning av indikatorer", brief: "De gemensamma indikatorerna gicks igenom.",
      notes: [
        "Kvartalets värden jämförs med målen.",
        "Vilka mätetal hjälper oss, och vilka kan tas bort?",
      ],
      [
        Passage(
          .information,
          "Tre av åtta mått ligger på målnivå. Återinskrivning inom trettio dagar har minskat, medan andelen med fast läkarkontakt står stilla.",
          "Måttet om fast läkarkontakt fördjupas till nästa möte."),
        Passage(
          .proposal,
          "Fördjupningen visar att flera enheter registrerar fast läkarkontakt på olika sätt. En del av skillnaderna är därför skenbara.",
          "Mötet föreslår en gemensam anvisning för registrering."),
        Passage(
          .information,
          "Anvisningen är spridd och värdena har blivit jämförbara. Fem av åtta mått ligger nu på målnivå.",
          "Indikatorerna följs vidare varje kvartal."),
      ]),
    Subject(
      "Nära vård och hembesök", brief: "Omställningen till nära vård diskuterades.",
      notes: [
        "Läget i omställningen: vad märker invånarna?",
        "Mobila team: erfarenheter hittills.",
      ],
      [
        Passage(
          .information,
          "De mobila teamen gör omkring fyrtio besök i veckan. De som får besök är nöjda, men kännedomen om teamen är låg på vårdcentralerna.",
          "Teamen besöker alla vårdcentraler under våren."),
        Passage(
          .information,
          "Efter besöken på vårdcentralerna har antalet uppdrag ökat. Bilen och den digitala utrustningen sätter nu gränsen.",
          "Behovet av utrustning tas med i budgetarbetet hos respektive huvudman."),
        Passage(
          .position,
          "Omställningen har kommit längre än planerat när det gäller hembesök, men förebyggande arbete får stå tillbaka.",
          "Mötet anser att det förebyggande arbetet behöver en egen del i nästa års plan."),
      ]),
    Subject(
      "Anhörigstöd", brief: "Stödet till anhöriga togs upp.",
      notes: [
        "Vad erbjuder vi, och hur hittar anhöriga dit?",
        "Anhörigkonsulenterna medverkar.",
      ],
      [
        Passage(
          .information,
          "Anhörigkonsulenterna berättade att många söker stöd först när de är utmattade. Information ges på många ställen men sällan i rätt ögonblick.",
          "Ett informationsblad delas ut vid vårdplanering."),
        Passage(
          .recommendation,
          "Informationsbladet har lett till fler tidiga kontakter. Anhöriga säger att de helst får det av någon de redan känner.",
          "Mötet rekommenderar att frågan om stöd till anhöriga ställs vid varje vårdplanering."),
        Passage(
          .information,
          "Anhörigkonsulenterna har nu mottagning en förmiddag i veckan på två vårdcentraler.",
          "Besöken räknas och redovisas i höst."),
      ]),
    Subject(
      "Akuta besök från särskilt boende",
      brief: "Akuta besök från särskilda boenden analyserades.",
      notes: [
        "Genomgång av mönster, utan uppgifter om enskilda.",
        "Beslutsstödet: används det?",
      ],
      [
        Passage(
          .information,
          "Ungefär var tredje akut besök hade kunnat undvikas med läkarkontakt under dagtid. Besöken är flest på fredagar och före långhelger.",
          "Ronder läggs om så att de hålls tidigare i veckan."),
        Passage(
          .recommendation,
          "Beslutsstödet används på de flesta boenden men inte av vikarier. Där det används är samtalen till jouren kortare och bättre förberedda.",
          "Mötet rekommenderar att beslutsstödet ingår i vikariernas introduktion."),
        Passage(
          .information,
          "Antalet akuta besök har minskat med en femtedel sedan ronderna lades om.",
          "Arbetssättet behålls."),
      ]),
    Subject(
      "Egenvård och ansvar", brief: "Gränsen mellan egenvård och hälso- och sjukvård reddes ut.",
      notes: [
        "Vem bedömer, vem dokumenterar och vem följer upp?",
        "Den gemensamma riktlinjen har reviderats.",
      ],
      [
        Passage(
          .information,
          "Bedömningar av egenvård görs olika på vårdcentralerna, och beslutet når inte alltid hemtjänsten skriftligt.",
          "Blanketten för egenvård ses över."),
        Passage(
          .decision,
          "Den nya blanketten är klar och rymmer uppgift om när bedömningen ska göras om. Juristerna hos båda huvudmännen har godkänt den.",
          "Mötet beslutade att blanketten tas i bruk vid månadsskiftet."),
        Passage(
          .information,
          "Blanketten används och antalet frågor från hemtjänsten har minskat.",
          "Riktlinjen ses över igen om två år."),
      ]),
    Subject(
      "Samverkan vid skadligt bruk och beroende",
      brief: "Samverkan vid skadligt bruk och beroende behandlades.",
      notes: [
        "Kontaktvägar mellan beroendevården, socialtjänsten och vårdcentralerna.",
        "Läget i det gemensamma mottagningsarbetet.",
      ],
      [
        Passage(
          .information,
          "Beroendevården och socialtjänsten har olika öppettider, vilket gör att personer faller mellan stolarna. En gemensam telefontid efterfrågas.",
          "En gemensam telefontid prövas två dagar i veckan."),
        Passage(
          .information,
          "Telefontiden används mest av vårdcentralerna. Samtalen leder oftast till att rätt kontakt tas samma dag.",
          "Försöket förlängs till årets slut."),
        Passage(
          .proposal,
          "Utvärderingen visar kortare väg till behandling. Kostnaden är låg, eftersom ingen ny personal har behövts.",
          "Mötet föreslår att den gemensamma telefontiden blir permanent."),
      ]),
    Subject(
      "Äldres övergång till ny bostad",
      brief: "Flytten till särskilt boende diskuterades ur ett vårdperspektiv.",
      notes: [
        "Vad behöver vara klart före flytten?",
        "Checklistan har prövats på två boenden.",
      ],
      [
        Passage(
          .information,
          "Läkemedelslista, vårdplan och hjälpmedel är inte alltid klara på inflyttningsdagen. Det skapar onödig oro de första dygnen.",
          "En checklista tas fram och prövas på två boenden."),
        Passage(
          .recommendation,
          "Checklistan fungerar väl. Det viktigaste är att vårdcentralen får veta datum för flytten minst en vecka i förväg.",
          "Mötet rekommenderar att checklistan används på alla boenden."),
        Passage(
          .information,
          "Checklistan används på alla boenden utom ett, som byter system under våren.",
          "Punkten avslutas."),
      ]),
  ]
}
