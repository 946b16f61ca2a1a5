import Charters
import SwedishCalendar

extension Refusal {
  /// Why it was not done, in a sentence or two.
  public var swedish: String { reason.swedish }
}

extension Refusal.Reason {
  /// The reason in plain Swedish, with what to do where that is plain from the reason itself.
  public var swedish: String {
    switch self {
    case .unknown(let subject):
      "\(subject.swedishDefinite) finns inte. Ladda om sidan och välj igen."
    case .taken(.file): "Filen ligger redan där och behöver inte skickas igen."
    case .taken(.plan):
      "Organet har redan en sådan plan för året. Öppna den, eller välj ett annat område."
    case .taken(let subject): "\(subject.swedishDefinite) finns redan. Välj ett annat namn."
    case .empty(let field): "Fyll i \(field.swedish)."
    case .tooLong(.guests, let atMost): "Antalet adjungerade får vara högst \(atMost)."
    case .tooLong(.length, let atMost): "En punkt får ta högst \(atMost) minuter."
    case .tooLong(let field, let atMost): "\(field.swedishCapital) får ha högst \(atMost) tecken."
    case .notEntitled(let denial): denial.swedish
    case .endsBeforeItStarts: "Slutet kommer före början. Ange ett senare slut."
    case .tooFarAway(let day):
      "\(day.swedishShort) ligger mer än tjugo år bort. Kontrollera årtalet."
    case .mayNotOutcome(let outcome):
      "Organet får inte \(outcome.swedishVerb) i den här frågan."
    case .matterNotNamed(let matters):
      "Ange vilket slags fråga beslutet gäller. Organet får besluta i \(matters.swedishList)."
    case .outsideMatters(let matters):
      "Frågan ligger utanför det organet får besluta om, som är \(matters.swedishList)."
    case .noRoad: "Uppdraget ger ingen väg dit för ärendet."
    case .matterNotReady: "Ärendet är inte klart att lämna över."
    case .matterEnded: "Ärendet är avslutat."
    case .withContact: "Ärendet ligger hos kontaktpersonen, som skickar det vidare eller tillbaka."
    case .notWithContact: "Ärendet ligger inte hos någon kontaktperson."
    case .notAnAnswer(let answers):
      "Det uppdraget säger om lyfta frågor är att organet kan \(answers.map(\.swedish).swedishList)."
    case .notNamedInCharter:
      "Välj slag av fråga, ämnesområde och mål bland dem som uppdraget anger."
    case .notAParty: "Organisationen har ingen plats i organet."
    case .alreadyAnswered: "Svaret är redan lämnat."
    case .inThePast(let day): "\(day.swedishShort) har redan varit. Välj en senare dag."
    case .raisedHere: "Ärendet väcktes här, så det finns ingen att lämna tillbaka det till."
    case .substitutesForbidden: "Organet har inga ersättare vid frånvaro."
    case .substituteOfAnother:
      "En ersättare kommer från samma huvudman som den som ersätts."
    case .alreadyThere: "Personen är redan med på mötet."
    case .blanksLeft(let blanks):
      "Mallen har \(blanks.count) luckor kvar att fylla i: \(blanks.prefix(3).map { "”\($0)”" }.swedishList)."
    case .notLeftOpen:
      "Uppdraget lämnar inte detta till organet att bestämma, eller värdet är orimligt."
    case .notProposed: "Punkten gäller redan. Bara förslag behöver antas."
    case .notAttested: "Punkten bedöms av det som händer och kan inte intygas."
    case .wrongSide(let side, let turn):
      turn.unit == .year
        ? "År \(turn.swedish) är det \(side.swedishTurn) tur."
        : "Under \(turn.swedish) är det \(side.swedishTurn) tur."
    case .sameSideInBoth(let role):
      "Samma huvudman har redan rollen som \(role.swedish). De två rollerna får inte ligga hos samma."
    case .cancelled: "Mötet är inställt."
    case .notHeld: "Mötet är inte hållet än. För in vilka som kom först."
    case .alreadyHeld: "Mötet är redan hållet och kan inte flyttas eller ställas in."
    case .inTheFuture(let day): "\(day.swedishShort) har inte varit än."
    case .agendaEmpty: "Dagordningen är tom. Lägg till minst en punkt först."
    case .minutesNotWritten: "Det finns inga anteckningar än. Skriv och dela dem först."
    case .minutesNotAdjusted: "Anteckningarna är inte justerade. Justera dem först."
    case .audienceNarrow:
      "Organets handlingar är bara för medlemmarna. Organet kan besluta om en vidare krets på sin sida."
    case .standingNeedsReason:
      "Punkten är stående. Skriv varför den tas bort, så att andra kan se det."
    case .seatHeld: "Platsen är redan tillsatt den dagen. Avsluta det tidigare uppdraget först."
    case .seatGone(let last):
      "Platsen är avskaffad och finns till och med \(last.swedishShort)."
    case .seatForSide(let side): "Det slaget av plats är för \(side.swedish)."
    case .notInSeat: "Personen har inte den platsen."
    case .overlaps: "Tiden går in i en annan som redan finns. Ändra dagarna."
    case .sourceNeeded:
      "Organisationen utser själv. För in på dess vägnar: ange beslut, dag eller brev som källa."
    case .noEmployer: "Personen har ingen arbetsgivare angiven, och uppdraget kräver en."
    case .employedElsewhere(let side):
      "Rollen får bara innehas av den som är anställd hos \(side.swedish)."
    case .roleNotForSide(let sides):
      "Rollen hör till \(sides.map(\.swedish).swedishList)."
    case .electionNeeded: "Rollen tillsätts genom val, och inget val är infört."
    case .notCaller(let role):
      "Den som är \(role.swedish) kallar till mötena och lägger ut dagordningen."
    case .noSeatForSide(let side):
      "Organet har ingen plats för \(side.swedish), så rollen kan inte växla mellan huvudmännen."
    case .seatEmpty: "Ingen har platsen den dagen."
    case .mandateNotGiven: "Det finns inget mandat att ta emot eller ta tillbaka."
    case .delegationForbidden: "Den ansvariga chefen får inte sätta någon annan i sitt ställe."
    case .circular: "Det skulle bli en cirkel: den ena ersätter, styr eller arbetar för den andra."
    case .replaced: "Organet är ersatt av en annan och tar inte emot något nytt."
    case .dissolved: "Organet är upplöst och tar inte emot något nytt."
    case .meetingsLeft(let count):
      count == 1
        ? "Organet har ett möte efter den dagen. Ställ in det först."
        : "Organet har \(count) möten efter den dagen. Ställ in dem först."
    case .commissionsLeft(let count):
      count == 1
        ? "Organet är uppdragsgivare för ett annat. Ge det en annan uppdragsgivare först."
        : "Organet är uppdragsgivare för \(count) andra. Ge dem en annan uppdragsgivare först."
    case .notRelated: "De två grupperna hör inte ihop på det sätt som uppdraget beskriver."
    case .notAsked: "Inget i uppdraget ber om det."
    case .noHandoverDue(let role):
      "Rollen som \(role.swedish) lämnas inte över nu. Överlämningen börjar när skiftet närmar sig eller när nästa innehavare är utsedd."
    case .alreadyHandedOver: "Steget är redan klart."
    case .dueBeforeMeeting: "Sista dagen ligger före mötet. Välj en senare dag."
    case .alreadyEnded: "Åtgärden är redan avslutad."
    case .nothingToDo: "Inget är valt. Välj minst en sak och försök igen."
    case .noRow: "Parten har ingen rad under den punkten."
    case .notSentYet: "Handlingen har inte skickats ut än."
    case .alreadySent: "Anteckningarna är redan skickade."
    case .notAdjuster: "Andra är utsedda att justera anteckningarna."
    case .notLaterMeeting: "Anteckningarna godkänns vid ett senare möte i samma organ."
    case .outsideDelegation(let missing):
      missing.count == 1
        ? "En huvudman är inte angiven. Beslutet ska ligga inom delegationen hos varje huvudman som har plats i organet."
        : "\(missing.count) huvudmän är inte angivna. Beslutet ska ligga inom delegationen hos varje huvudman som har plats i organet."
    case .assignmentWithoutResponsible:
      "Ett lokalt uppdrag beslutas inte utan att någon ansvarar för uppdragsbeskrivningen. Välj den personen."
    case .notAssignment: "Beslutet är inget lokalt uppdrag, så det har ingen uppdragsbeskrivning."
    case .notRecommendation: "Bara en rekommendation kan riktas till huvudmännen."
    case .notPrincipal: "Välj bland regioner och kommuner, var och en en gång."
    case .notAddressed: "Rekommendationen är inte riktad till den huvudmannen."
    case .adoptionSourceNeeded:
      "Huvudmannen beslutar själv. För in på dess vägnar: ange protokoll, dag eller brev som källa."
    case .beforeOutcome(let day): "Dagen ligger före beslutet, som kom \(day.swedishShort)."
    case .notPassedOn: "Det är inget beslut eller någon rekommendation som har skickats vidare hit."
    case .carrierNotNamed: "Utse först vem som ansvarar för att beslutet genomförs."
    case .alreadyCarriedOut: "Det är redan genomfört och återrapporterat."
    case .noLadder: "Organets uppdrag har ingen åtgärdstrappa som går vidare."
    case .samePartyTwice: "Välj två olika parter. En avvikelse är mellan två."
    case .partyWithoutSeat:
      "Parten har ingen plats i organet eller på nivån under. Välj trappan i partens eget område."
    case .localNeedsReason:
      "Ange skälet till att den lokala gruppen tar hand om avvikelsen. Annars är den mellan parterna."
    case .pastFirstStep: "Ärendet har gått vidare från parterna och ligger hos ett organ."
    case .correctionAwaitsAnswer:
      "En rättelse väntar redan på svar från den part som rapporterade."
    case .nothingCorrected: "Det finns ingen rättelse att svara på."
    case .correctedBeforeItHappened: "Rättelsen kan inte ha gjorts innan det hände."
    case .mustRise: "Rättelsen har inte räckt, så ärendet går vidare till nästa steg."
    case .stepNotOpen:
      "Nästa steg öppnas när rättelsen har uteblivit eller dröjt oskäligt, och inget av det är infört."
    case .notWithBody: "Ärendet är mellan parterna, och inget organ har det än."
    case .wrongDisputeRoad(let kind): "En tvist om \(kind.swedish) går inte dit."
    case .noDirectRoad: "Uppdraget ger ingen direkt väg för frågor om avtalet."
    case .alreadyThereOnLadder: "Ärendet ligger redan där."
    case .partySourceNeeded:
      "Parten gör det här själv. För in på dess vägnar: ange beslut, dag eller brev som källa."
    case .negativeCount: "Antal och dagar kan inte vara mindre än noll."
    case .itemInternal:
      "Punkten är intern för organet. Gör den öppen för spridning, eller skriv det som ska berättas under en annan punkt."
    case .alreadyMarked: "Punkten är redan markerad för spridning."
    case .spreadEnded: "Inga fler kvittenser efterfrågas."
    case .notParty: "Organisationen har ingen plats i organet."
    case .noSuchArea(let areas):
      areas.isEmpty
        ? "Uppdraget har inga ämnesområden."
        : "Uppdragets ämnesområden är \(areas.swedishList)."
    case .documentEnded: "Dokumentet gäller inte längre."
    case .notFollowed: "Organet bevakar inte dokumentet."
    case .timeOver(let end):
      "Organets tid tog slut \(end.swedishShort), så det tar inte emot något nytt."
    case .closed(let on): "Organet stängdes \(on.swedishShort) och tar inte emot något nytt."
    case .notForATime: "Uppdraget ger inte organet någon tid som tar slut."
    case .finalMissing: "Slutleveransen är inte godkänd, så organet kan inte stängas än."
    case .finalThere: "Det finns redan en slutleverans. Ändra den i stället."
    case .alreadyDelivered: "Leveransen är redan lämnad. Vänta på uppdragsgivarens svar."
    case .notDelivered: "Det finns ingen leverans att svara på."
    case .notOwnDeliverable: "Leveransen står i uppdraget och tas inte bort av organet."
    case .beforeAnswer(let day):
      "Dagen ligger före \(day.swedishShort), då leveransen lämnades tillbaka."
    case .beforeDelivery(let day):
      "Dagen ligger före \(day.swedishShort), då leveransen lämnades."
    case .commissionSourceNeeded:
      "Uppdragsgivaren beslutar själv. För in på dess vägnar: ange beslut, dag eller brev som källa."
    case .indicator(let problem): problem.swedish
    case .outsideArea: "Planen gäller ett område som inte hör till organet."
    case .noSuchDevelopment:
      "Avtalet har inget sådant utvecklingsområde. Välj ett av dem som avtalet har."
    case .planDoesNotFollow(let year):
      "Planen för \(year) kan inte vara den föregående. Välj en plan för ett tidigare år som organet arbetar utifrån."
    case .planElsewhere: "Planen gäller inte det organet. Välj en plan som organet arbetar utifrån."
    case .responsibleElsewhere:
      "Den ansvariga hör inte till något av planens organ. Välj någon annan."
    case .planEmpty: "Planen har inga aktiviteter. Lägg till minst en innan planen antas."
    case .planAdopted: "Planen är redan antagen."
    case .planWithdrawn: "Planen är tillbakadragen och kan inte ändras."
    case .phaseNeeded(let phases):
      "Ange vilken fas arbetet är i: \(phases.map(\.swedish).swedishList)."
    case .beforeLastReport(let day):
      "Den senaste lägesrapporten är från \(day.swedishShort). Ange den dagen eller en senare."
    case .effortUnreasonable:
      "Tiden är högst 10 000 timmar och kostnaden högst 100 miljoner kronor, och inget är mindre än noll."
    case .reviewSent: "Årsgenomgången är skickad till uppdragsgivaren och ändras inte mer."
    case .reviewNotWritten: "Skriv först vad organet säger om året."
    case .reviewNotAdopted: "Årsgenomgången skickas när ett möte har antagit den."
    case .yearNotOver(let year):
      "\(year) är inte slut. Årsgenomgången antas när hela året kan räknas."
    case .meetingBeforeYearEnd(let year):
      "Mötet hölls innan \(year) var slut. Välj ett möte efter årsskiftet."
    case .alreadyOnAgenda: "Det står redan på en kommande dagordning."
    case .noMeetingPlanned: "Organet har inget kommande möte. Planera ett först."
    case .noSuchYear: "Organet följdes inte här det året, eller så har året inte börjat."
    case .individuals(let field, let finding):
      "\(field.swedishCapital) är inte sparad. \(finding.swedish)"
    case .notATargetYear(let year): "\(year) är inget målår. Ange ett år mellan 1990 och 2100."
    case .targetYearNotOver(let year):
      "Målåret \(year) är inte slut. Än går det bara att föra in att målet är nått."
    case .mirrorsNothing: "Organet har ingen nationell motsvarighet att få frågor från."
    }
  }
}

extension Denial {
  /// Why the person may not do it.
  public var swedish: String {
    switch self {
    case .notSignedIn: "Du behöver logga in för det här."
    case .notMember: "Det här är bara för organets medlemmar."
    case .notOfficer: "Det här gör ordföranden, sekreteraren eller processledaren."
    case .notSupport: "Det här gör processledaren för organet."
    case .notAdministrator: "Det här gör den som administrerar installationen."
    case .notTheParty: "Bara den egna organisationen gör det här för sina platser."
    case .notYou: "Det här gör bara personen själv."
    case .notForParty: "Det här gör den som företräder parten."
    case .notCommissioner: "Det här bestämmer uppdragsgivaren."
    case .notInCase: "Ärendet är för dem som företräder parterna, och för organ som har haft det."
    }
  }
}

extension Refusal.Offer {
  /// What can be done instead, as the end of "Du kan i stället …".
  public var swedish: String {
    switch self {
    case .outcome(let outcome): outcome.swedishVerb
    case .liftTo: "lyfta ärendet till ett organ som uppdraget anger"
    case .lift(let relation): "lyfta frågan till \(relation.swedish)"
    case .recordDeparture:
      "föra in i närvaron att en ersättare kom ändå, så att avsteget syns"
    case .recordAbsence: "anteckna frånvaro"
    case .inviteAsGuest: "kalla personen som adjungerad till en punkt"
    case .actingHolder: "föra in personen som tillförordnad, med skäl, som ett avsteg"
    case .fillBlanks: "fylla i luckorna och anta dokumentet som ett vanligt uppdrag"
    case .signIn: "logga in"
    case .ask(.chair): "be ordföranden eller sekreteraren"
    case .ask(.support): "be processledaren"
    case .ask(.administrator): "be administratören"
    case .ask(.party): "be organisationen, eller processledaren som för in dess beslut"
    case .stateSource: "ange organisationens beslut, dag eller brev"
    case .raiseStep: "ta ärendet till nästa steg"
    case .judgeDelay: "föra in att dröjsmålet är oskäligt, med skäl"
    case .sayPrincipled: "ange att ärendet är principiellt och att andra kan lära av det"
    case .openInterpretation: "öppna en tvist om hur avtalet ska tolkas"
    case .recordElection: "föra in valet: dagen och vilka som deltog"
    case .nameResponsible: "välja vem som ansvarar för uppdragsbeskrivningen"
    case .tagInstead: "märka det som görs med målet, så att det syns hur det går"
    case .raiseInstead: "väcka frågan som ett eget ärende"
    case .extendTime: "be uppdragsgivaren att förlänga tiden"
    case .moveDeliverable: "be uppdragsgivaren om en annan sista dag"
    case .deliverFinal: "lämna slutleveransen, även när tiden har tagit slut"
    case .closeWithoutFinal: "stänga ändå, vilket förs in som ett avsteg från uppdraget"
    }
  }
}

extension Refusal.Subject {
  fileprivate var swedishDefinite: String {
    switch self {
    case .network: "Nätverket"
    case .body: "Organet"
    case .charter: "Uppdraget"
    case .clause: "Punkten i uppdraget"
    case .part: "Delen av uppdraget"
    case .person: "Personen"
    case .seat: "Platsen"
    case .meeting: "Mötet"
    case .item: "Punkten"
    case .organisation: "Organisationen"
    case .level: "Nivån"
    case .area: "Området"
    case .role: "Rollen"
    case .guest: "Den adjungerade"
    case .liaison: "Kontaktpersonen"
    case .membership: "Uppdraget utanför nätverket"
    case .function: "Funktionen"
    case .matter, .deviation: "Ärendet"
    case .request: "Förfrågan"
    case .question: "Frågan"
    case .substitute: "Ersättaren"
    case .federation: "Förbundet"
    case .text: "Texten"
    case .file: "Bilagan"
    case .proposal: "Förslaget"
    case .action: "Åtgärden"
    case .outcome: "Beslutet"
    case .spread: "Spridningen"
    case .announcement: "Informationen"
    case .document: "Dokumentet"
    case .change: "Ändringen"
    case .accord: "Avtalet"
    case .goal: "Målet"
    case .annex: "Avtalsbilagan"
    case .developmentArea: "Utvecklingsområdet"
    case .deliverable: "Leveransen"
    case .indicator: "Indikatorn"
    case .plan: "Planen"
    case .activity: "Aktiviteten"
    case .booking: "Bokföringen"
    }
  }
}

extension Refusal.Field {
  /// The field's name inside a sentence.
  public var swedish: String {
    switch self {
    case .name: "namnet"
    case .title: "rubriken"
    case .note: "underlaget"
    case .reason: "skälet"
    case .place: "platsen"
    case .text: "texten"
    case .summary: "sammanfattningen"
    case .reflection: "reflektionen"
    case .address: "adressen"
    case .source: "källan"
    case .function: "funktionen"
    case .email: "e-postadressen"
    case .agreement: "överenskommelsen"
    case .care: "vården"
    case .background: "bakgrunden"
    case .proposal: "förslaget"
    case .answer: "svaret"
    case .activity: "aktiviteten"
    case .area: "området"
    case .category: "kategorin"
    case .learning: "lärdomen"
    case .mirrors: "motsvarigheten"
    case .items: "punkterna"
    case .file: "filen"
    case .guests: "antalet adjungerade"
    case .number: "numret"
    case .matter: "frågetypen"
    case .presenter: "föredraganden"
    case .draft: "förslaget till utfall"
    case .length: "tiden"
    case .decider: "vem som beslutade"
    case .paragraph: "paragrafen"
    case .diary: "diarienumret"
    case .change: "ändringen"
    case .teller: "vem som berättar"
    case .reference: "hänvisningen"
    case .delegation: "stödet i delegationen"
    case .message: "det som ska berättas"
    case .audience: "vilka som har fått veta"
    case .effect: "vad beslutet betyder för andra"
    case .version: "versionen"
    case .goal: "målet"
    case .measure: "hur målet mäts"
    case .measurer: "vem som mäter"
    case .development: "utvecklingsområdet"
    }
  }

  fileprivate var swedishCapital: String { swedish.capitalised }
}

extension [String] {
  /// The words as a list in a sentence: "a, b och c".
  var swedishList: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " och " + last
  }
}
