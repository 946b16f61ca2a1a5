import Charters
import Governance
import SwedishCalendar

/// The words of deviations and disputes.
enum DeviationWords {
  static let title = "Avvikelser och tvister"
  static let place = "Avvikelser"
  static let lede =
    "Det som brister mellan parterna: vem som har ärendet, hur länge det har väntat och vad som ska hända nu."
  static let report = "Rapportera en avvikelse"
  static let learning = "Lärande"
  static let figures = "Statistik"
  static let filter = "Välj vad som visas"
  static let body = "Organ"
  static let allBodies = "Alla organ"
  static let step = "Steg"
  static let allSteps = "Alla steg"
  static let category = "Kategori"
  static let allCategories = "Alla kategorier"
  static let showsEnded = "Också avslutade ärenden"
  static let show = "Visa"
  static let none = "Inga ärenden att visa"
  static let noneMore =
    "Här står ärenden mellan parter som du företräder, och i organ där du sitter. Du kan rapportera en avvikelse eller ändra urvalet."
  static let betweenParties = "Mellan parterna"
  static let ended = "Avslutade"
  static let columns = ["Ärende", "Parter", "Steg", "Väntar på", "Ålder"]
  static let where_ = "Här står ärendet"
  static let facts = "Vad det gäller"
  static let history = "Vad som har hänt"
  static let now = "Vad som ska hända nu"
  static let reporter = "Rapporterad av"
  static let responsible = "Ansvarig part"
  static let party = "Öppnad av"
  static let other = "Motpart"
  static let concern = "Gäller"
  static let happened = "Hände"
  static let local = "Lokal grupp"
  static let localReason = "Varför där"
  static let guide = "Riktvärde för rättelse"
  static let here = "här nu"
  static let been = "har varit här"
  static let notYet = "inte hit"
  static let directRoad = "Direkt fråga om avtalet"
  static let body_ = "Organet"

  static func number(_ number: Int) -> String { "Avvikelseärende \(number)" }
  static func step(_ step: Int) -> String { "Steg \(step)" }
  static func between(_ one: String, _ other: String) -> String { "\(one) och \(other)" }
  static func fromTo(_ one: String, _ other: String) -> String { "Från \(one) till \(other)" }
  static func days(_ days: Int) -> String { days == 1 ? "1 dag" : "\(days) dagar" }
  static func atLatest(_ day: Day) -> String { "senast \(day.swedishShort)" }
  static func queue(_ count: Int) -> String {
    count == 1 ? "1 ärende hos organet" : "\(count) ärenden hos organet"
  }
  static func dispute(_ kind: DisputeKind) -> String { "Tvist om \(kind.swedish)" }

  // Forms.
  static let newTitle = "Ny avvikelse eller tvist"
  static let newLede =
    "En avvikelse går först till den part som ansvarar, som rättar. Skriv i allmänna ordalag: inget om enskilda personer."
  static let chooseLadder = "Välj organet vars åtgärdstrappa gäller"
  static let chooseLadderMore =
    "Trappan står i organets uppdrag. Välj organet i det område där parterna samverkar."
  static let noLadder = "Ingen åtgärdstrappa"
  static let noLadderMore =
    "Inget organ där du företräder en part har en åtgärdstrappa i sitt uppdrag. Fråga processledaren i ditt område."
  static let yourParty = "Vilken part rapporterar?"
  static let otherParty = "Vilken part ansvarar?"
  static let yourSide = "Vilken part tar upp frågan?"
  static let otherSide = "Vilken part är ni oense med?"
  static let chooseParty = "Välj en part"
  static let concernQuestion = "Vad är det som brister?"
  static let subject = "I en mening"
  static let subjectHint = "Vilken punkt i avtalet, vilket åtagande eller vilket problem."
  static let text = "Vad som har hänt"
  static let textHint = "I allmänna ordalag. Inget som kan knytas till en enskild person."
  static let categoryHint = "Till exempel utskrivning, läkemedel eller information."
  static let day = "Vilken dag hände det?"
  static let localQuestion = "Ska en lokal grupp ta hand om avvikelsen?"
  static let localNo = "Nej, den är mellan parterna"
  static let localWhy = "Varför den lokala gruppen"
  static let localWhyHint = "Fyll i om du väljer en lokal grupp."
  static let hides = "När andra lär av ärendet"
  static let hidesYes = "Visa inte vem som har rapporterat"
  static let source = "Källa"
  static let sourceHint =
    "Du för in det här på partens vägnar. Ange partens beslut, dag eller brev."
  static let send = "Rapportera"
  static let openDispute = "Öppna en tvist"
  static let openDisputeMore =
    "En tvist kan öppnas utan att något har hänt: om hur avtalet ska tolkas, eller om en fråga om avtalet där parterna är oense."
  static let disputeKind = "Vilken sorts tvist?"
  static let interpretation = "Hur avtalet ska tolkas"
  static let direct = "En fråga om avtalet, eller om en särskild bedömning eller rekommendation"
  static let disagreement = "Vad parterna är oense om"
  static let open = "Öppna tvisten"
  static let correct = "Berätta att det är rättat"
  static let correction = "Vad som har gjorts"
  static let correctedOn = "Vilken dag var det rättat?"
  static let reply = "Räcker rättelsen?"
  static let yes = "Ja, ärendet är klart"
  static let no = "Nej, det räcker inte"
  static let noWhy = "Varför det inte räcker"
  static let noWhyHint = "Fyll i om du svarar nej."
  static let answer = "Svara"
  static let judge = "Bedöm dröjsmålet som oskäligt"
  static let judgeMore =
    "Dokumentet anger ingen tid. Att ett dröjsmål är oskäligt är en bedömning, och den ska ha skäl."
  static let raise = "Ta ärendet till nästa steg"
  static let raisePrincipled = "Ta det till nästa steg genast"
  static let raisePrincipledMore =
    "För det som är principiellt och som andra kan lära av. Skriv varför."
  static let dispute = "Ta tvisten vidare"
  static let disputeWhere = "Vart tvisten går"
  static let takeDirect = "Ta frågan om avtalet direkt"
  static let takeDirectMore = "Varje part får göra det så snart parterna är oense."
  static let position = "För in ställningstagandet"
  static let positionText = "Ställningstagande, med skäl"
  static let learnt = "Vad andra kan lära av det"
  static let learntHint = "Hamnar i lärandebiblioteket. Inget om enskilda personer."
  static let goesOn = "Ärendet"
  static let goesOnYes = "Ärendet fortsätter efter ställningstagandet"
  static let reason = "Skäl"
  static let save = "Spara"
  static let stepNotOpen =
    "Nästa steg öppnas när rättelsen har uteblivit eller dröjt oskäligt."
  static let withdraw = "Ta tillbaka ärendet"
  static let withdrawMore =
    "Är ärendet ett misstag, eller löst på annat sätt? Det avslutas då och begär inget av någon. Det som har hänt står kvar."
  static let withdrawn = "Ärendet är taget tillbaka"
  static let yourTurnNot = "Du har inget att göra i ärendet just nu."

  static func used(_ known: String) -> String { "Använda tidigare: \(known)." }

  static func awaits(_ phase: Deviation.Phase, _ who: String) -> String {
    switch phase {
    case .correction: "\(who) rättar"
    case .answer: "\(who) svarar på rättelsen"
    case .rise: "\(who) tar ärendet till nästa steg"
    case .position: "\(who) tar ställning"
    case .ended: "Ärendet är avslutat"
    }
  }
}

extension Deviation.Kind {
  /// The kind in a word or two.
  var swedish: String {
    switch self {
    case .deviation: "avvikelse"
    case .interpretation: "tvist om tolkning"
    case .agreement: "fråga om avtalet"
    }
  }
}

extension Deviation.Concern {
  /// What is deviated from.
  var swedish: String {
    switch self {
    case .agreement: "En punkt i avtalet"
    case .undertaking: "Ett åtagande"
    case .other: "Ett annat problem som gör samarbetet svårt"
    }
  }
}

extension Deviation.Ground {
  /// Why a case came to a step, as a sentence.
  var swedish: String {
    switch self {
    case .reported: "Rapporterades"
    case .failed: "Gick vidare, eftersom rättelsen inte räckte"
    case .delayed: "Gick vidare, eftersom dröjsmålet var oskäligt"
    case .principled: "Gick vidare genast, som principiellt med lärande"
    case .disputed: "Gick vidare som tvist"
    case .direct: "Togs direkt, som en fråga om avtalet"
    }
  }
}
