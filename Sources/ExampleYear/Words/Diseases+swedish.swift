import Charters

/// Subjects of single programme areas.
extension Words {
  static let diabetes = [
    Subject(
      "Gemensam rutin för fotvård", brief: "Den gemensamma rutinen för fotvård arbetades fram.",
      notes: ["Utkast till rutin med riskgrupper.", "Remissvar från mottagningarna."],
      [
        Passage(
          .proposal,
          "Utkastet delar in patienterna i fyra riskgrupper. Fotterapeuterna framhöll att grupp tre behöver tätare kontroller än i dag.",
          "Gruppen föreslår tätare kontroller för grupp tre och fyra."),
        Passage(
          .information,
          "Remissvaren är positiva. De flesta synpunkter gäller hur remissen till fotsårsmottagningen ska skrivas.",
          "Rutinen justeras till nästa möte."),
        Passage(
          .recommendation,
          "Den justerade rutinen är klar. Den har också prövats av två vårdcentraler utan problem.",
          "Gruppen rekommenderar att rutinen införs i alla tre regionerna."),
      ]),
    Subject(
      "Resultat i Nationella Diabetesregistret",
      brief: "Resultat ur diabetesregistret jämfördes mellan länen.",
      notes: ["Långtidssocker, blodtryck och blodfetter per län.", "Fördjupning: unga vuxna."],
      [
        Passage(
          .information,
          "Andelen som når målet för långtidssocker ökar, mest bland dem som använder glukosmätare med sensor. Blodtrycken har däremot försämrats något.",
          "Blodtrycken fördjupas till nästa möte."),
        Passage(
          .information,
          "Försämringen finns främst hos dem som inte varit på årskontroll. Kallelserna ser olika ut i länen.",
          "Kallelserna jämförs."),
        Passage(
          .recommendation,
          "Jämförelsen visar att kallelser med bokad tid ger fler besök än kallelser där patienten själv ska boka.",
          "Gruppen rekommenderar kallelser med bokad tid."),
      ]),
    Subject(
      "Kontinuerlig glukosmätning på lika villkor",
      brief: "Tillgången till glukosmätning med sensor diskuterades.",
      notes: ["Förskrivning per län och åldersgrupp.", "Förslag till gemensamma kriterier."],
      [
        Passage(
          .information,
          "Förskrivningen skiljer sig mellan länen, särskilt vid typ 2-diabetes med insulin. Skillnaderna kan inte förklaras av behov.",
          "Ett förslag till kriterier tas fram."),
        Passage(
          .proposal,
          "Förslaget bygger på de nationella riktlinjerna. Kostnaden ökar i två av länen.",
          "Gruppen föreslår att programområdet prövar kriterierna."),
      ]),
    Subject(
      "Övergången från barn- till vuxenvård",
      brief: "Övergången från barn- till vuxenvård gicks igenom.",
      notes: ["Ungdomarnas egna synpunkter.", "Gemensam överlämning: hur gör vi?"],
      [
        Passage(
          .information,
          "Ungdomar önskar träffa den nya mottagningen innan de lämnar den gamla. I dag sker det bara i ett av länen.",
          "Rutinen från det länet skickas till de andra."),
        Passage(
          .recommendation,
          "Två län har prövat gemensamma besök. Färre ungdomar uteblir därefter.",
          "Gruppen rekommenderar minst ett gemensamt besök före övergången."),
      ]),
    Subject(
      "Utbildning för kommunernas sjuksköterskor",
      brief: "Utbildningen för kommunernas sjuksköterskor planerades.",
      notes: ["Innehåll och upplägg.", "Anmälda och genomförda tillfällen."],
      [
        Passage(
          .information,
          "Behovet är störst av kunskap om insulin och om nya hjälpmedel. Korta digitala pass passar bäst.",
          "Fyra pass spelas in."),
        Passage(
          .information,
          "Passen har setts av över trehundra sjuksköterskor. Frågestunderna efteråt var mest uppskattade.",
          "Passen erbjuds på nytt till hösten."),
      ]),
    Subject(
      "Vårdprogrammet för diabetes", brief: "Arbetet med det nationella vårdprogrammet fortsatte.",
      notes: ["Skillnader mot nuvarande arbetssätt.", "Tidplan för införandet."],
      [
        Passage(
          .proposal,
          "De största skillnaderna gäller tidig behandling och uppföljning hos psykolog. Det senare saknas på de flesta mottagningar.",
          "Gruppen föreslår att stöd av psykolog erbjuds gemensamt och på distans."),
        Passage(
          .information,
          "Programområdet är positivt till förslaget. Finansieringen bereds i respektive region.",
          "Frågan återkommer när den är beredd."),
      ]),
    Subject(
      "Graviditetsdiabetes", brief: "Vården vid graviditetsdiabetes jämfördes.",
      notes: ["Gränsvärden och uppföljning.", "Kontakt efter förlossningen."],
      [
        Passage(
          .information,
          "Länen använder numera samma gränsvärden. Däremot följs kvinnorna olika länge efter förlossningen.",
          "Primärvårdens roll tas upp med programområdet."),
        Passage(
          .recommendation,
          "En årlig kontroll i primärvården fångar dem som utvecklar diabetes senare.",
          "Gruppen rekommenderar en årlig kontroll i minst fem år."),
      ]),
    Subject(
      "Arbetet till nästa möte", brief: "Uppgifterna till nästa möte fördelades.",
      notes: ["Fördelning av uppgifter.", "Avstämning av det som återstår."],
      [
        Passage(
          .information,
          "Uppgifterna fördelades mellan deltagarna. Var och en förankrar i sin egen region före nästa möte.",
          "Sammankallande skickar ut en lista."),
        Passage(
          .information,
          "De flesta uppgifterna är klara. Det som återstår beror på att uppgifter ur registret dröjer.",
          "Resten tas på nästa möte."),
      ]),
  ]

  static let heart = [
    Subject(
      "Hjärtsvikt i primärvården", brief: "Omhändertagandet vid hjärtsvikt diskuterades.",
      notes: ["Vårdförloppet och dess första steg.", "Sjuksköterskemottagningar: läget."],
      [
        Passage(
          .information,
          "Utredningen tar fortfarande för lång tid, mest på grund av väntan på ultraljud. Två mottagningar har kortat tiden genom gemensam bokning.",
          "Arbetssättet beskrivs och sprids."),
        Passage(
          .recommendation,
          "Gemensam bokning har prövats på fler håll med gott resultat.",
          "Gruppen rekommenderar gemensam bokning av ultraljud."),
      ]),
    Subject(
      "Stroke och rehabilitering", brief: "Vårdkedjan efter stroke gicks igenom.",
      notes: ["Resultat ur strokeregistret.", "Tidig hemgång med stöd."],
      [
        Passage(
          .information,
          "Tiden till behandling är kort, men uppföljningen efter tre månader brister. Tidig hemgång med stöd erbjuds inte överallt.",
          "Kontakt tas med kommunerna i länen."),
        Passage(
          .proposal,
          "Kommunerna är positiva men behöver besked om rehabiliteringens omfattning före hemgång.",
          "Gruppen föreslår en gemensam mall för överrapportering."),
      ]),
    Subject(
      "Rökstopp före operation", brief: "Stödet till rökstopp före operation behandlades.",
      notes: ["Andel som får erbjudande.", "Material till mottagningarna."],
      [
        Passage(
          .information,
          "Erbjudandet ges för sent för att hinna få effekt. Remittenterna känner inte alltid till vilket stöd som finns.",
          "Ett kort informationsblad tas fram."),
        Passage(
          .information,
          "Informationsbladet är spritt, och fler får nu erbjudandet redan vid remiss.",
          "Resultatet följs i registret."),
      ]),
    Subject(
      "Kärlkirurgi och jourlinjer", brief: "Jourlinjerna inom kärlkirurgin diskuterades.",
      notes: ["Sårbarhet under sommaren.", "Gemensam bakjour mellan länen."],
      [
        Passage(
          .position,
          "Bemanningen är sårbar, och enstaka sjukdomsfall får stora följder. En gemensam bakjour skulle minska risken.",
          "Gruppen ställer sig bakom att en gemensam bakjour utreds."),
        Passage(
          .information,
          "Utredningen visar att bakjouren är möjlig från hösten. Transporterna är den svåraste frågan.",
          "Ambulansverksamheterna bjuds in."),
      ]),
  ]

  static let mind = [
    Subject(
      "Första linjen för barn och unga", brief: "Första linjens vård för barn och unga jämfördes.",
      notes: ["En väg in: erfarenheter från länen.", "Väntetid till första bedömning."],
      [
        Passage(
          .information,
          "En väg in har gjort det lättare för familjer att hitta rätt. Trycket har samtidigt ökat med en femtedel.",
          "Bemanningen jämförs till nästa möte."),
        Passage(
          .recommendation,
          "Jämförelsen visar att bedömning i par kortar den samlade tiden.",
          "Gruppen rekommenderar att bedömning i par prövas i alla län."),
      ]),
    Subject(
      "Suicidprevention", brief: "Det suicidförebyggande arbetet samordnades.",
      notes: ["Utbildning av nyckelpersoner.", "Samverkan med räddningstjänst och skola."],
      [
        Passage(
          .information,
          "Utbildningen har nått drygt sexhundra personer. Räddningstjänsten och skolan är viktiga parter som ännu inte deltar överallt.",
          "Inbjudan går ut till alla kommuner."),
        Passage(
          .recommendation,
          "Fler kommuner deltar nu. Deltagarna uppger att de vågar fråga rakt ut.",
          "Gruppen rekommenderar att utbildningen upprepas vartannat år."),
      ]),
    Subject(
      "Vård vid samsjuklighet",
      brief: "Vården vid samtidig psykisk sjukdom och beroende behandlades.",
      notes: ["Vad innebär den kommande reformen?", "Försök med gemensamma team."],
      [
        Passage(
          .information,
          "Reformen väntas samla ansvaret hos regionerna. Kommunernas sociala stöd blir fortsatt avgörande.",
          "En gemensam tidplan tas fram när lagen är beslutad."),
        Passage(
          .information,
          "Försöken med gemensamma team visar färre avbrutna behandlingar. Lokalfrågan är olöst.",
          "Försöken fortsätter."),
      ]),
    Subject(
      "Digital behandling", brief: "Erfarenheter av digital behandling delades.",
      notes: ["Utbud och väntetid.", "Vilka patienter passar det för?"],
      [
        Passage(
          .information,
          "Utbudet är brett men används ojämnt. Patienter som får ett samtal före start fullföljer oftare.",
          "Ett samtal före start prövas på fler mottagningar."),
        Passage(
          .recommendation,
          "Andelen som fullföljer har ökat där samtalet införts.",
          "Gruppen rekommenderar ett inledande samtal i alla län."),
      ]),
  ]
}
