import Charters
import Governance
public import SwedishCalendar

/// The words of the pages about indicators.
enum IndicatorWords {
  static let title = "Indikatorer"
  static let lede =
    "Det som följs upp gemensamt: hur det går, mot vilka mål, och hur det ser ut på varje nivå."
  static let none = "Inga indikatorer än"
  static let noneMore =
    "Uppföljningsgruppen definierar indikatorer. När det är gjort ser alla nivåer dem här."
  static let noneDefine = "Börja med att definiera vad som ska följas, hur ofta och av vem."
  static let more = "Fler indikatorer"
  static let define = "Definiera en indikator"
  static let defineLede =
    "En indikator säger vad som mäts, hur ofta, och vad ni siktar mot. Beskriv den så att två personer räknar likadant."
  static let defineNow = "Definiera"
  static let level = "Nivå att visa"
  static let show = "Visa"
  static let whole = "Hela nätverket"
  static let central = "Central nivå"
  static let subregional = "Delregional nivå"
  static let local = "Lokal nivå"
  static let columns = ["Indikator", "Senaste värde", "Utveckling", "Mål", "Lämnat"]
  static let values = "Lämnade värden"
  static let readers = "Vilka som har tagit del"
  static let toAll = "Indikatorerna som organet följer"
  static let dash = "–"
  static let noValues = "Inga värden än"
  static let noValuesMore =
    "Inga värden är lämnade än. Kurvan kommer när perioden är slut och parterna har lämnat sina värden."
  static let hidden = "döljs"
  static let hiddenMore =
    "Ett värde döljs när det handlar om färre än fem personer. Några andra värden döljs samtidigt, så att det inte går att räkna ut."
  static let target = "Mål"
  static let noTarget = "inget mål"
  static let reached = "nått"
  static let notReached = "inte nått"
  static let period = "Period"
  static let gave = "Lämnat"
  static let partColumns = ["Del", "Värde", "Mål"]
  static let about = "Om indikatorn"
  static let name = "Vad indikatorn heter"
  static let text = "Vad som räknas, och hur"
  static let textHint =
    "Till exempel vad som ingår i täljaren och nämnaren, och vad som inte ingår."
  static let unit = "Enhet"
  static let better = "Vad som är bättre"
  static let often = "Hur ofta"
  static let since = "Följs från och med"
  static let sinceHint =
    "Värden väntas för den period som dagen ligger i, och för dem som kommer efter."
  static let source = "Datakälla"
  static let definedSourceHint = "Det system eller register som värdena hämtas ur."
  static let givenBy = "Lämnas av"
  static let owner = "Ansvarig"
  static let goals = "Mål i uppdraget"
  static let small = "Små tal"
  static let isAboutPeople = "Värdena handlar om personer"
  static let smallHint =
    "Då döljs tal som är färre än fem, och sådant som gör att de går att räkna ut."
  static let atLeast = "Minsta rimliga värde"
  static let atMost = "Högsta rimliga värde"
  static let rangeHint = "Ett värde utanför gränserna tas inte emot."
  static let change = "Ändra indikatorn"
  static let changeNow = "Spara ändringen"
  static let end = "Sluta följa indikatorn"
  static let endMore = "Det som är lämnat finns kvar. Inga fler värden väntas."
  static let endNow = "Avsluta"
  static let last = "Sista dag"
  static let reason = "Skäl"
  static let give = "Lämna ett värde"
  static let giveNow = "Lämna värdet"
  static let party = "Organisation"
  static let baseHint =
    "Behövs för att skydda små tal och för att kunna lägga ihop värden."
  static let valueSource = "Varifrån värdet kommer"
  static let sourceHint =
    "Till exempel systemet och dagen för uttaget. Den som för in åt en annan organisation anger mejl, brev eller dag."
  static let leap = "Stora hopp"
  static let isAssured = "Värdet är kontrollerat och stämmer"
  static let areAssured = "Värdena är kontrollerade och stämmer"
  static let own = "Det ni har lämnat"
  static let ownMore =
    "Så här är värdena sparade. Andra ser inte de tal som är för små. Ett värde som lämnas igen ersätter det förra."
  static let ownColumns = ["Organisation", "Period", "Värde", "Lämnat", "Ta tillbaka"]
  static let withdraw = "Ta tillbaka"
  static let toValues = "Se vad varje organisation har lämnat"
  static let see = "Jag har tagit del"
  static let bring = "Sätt upp på dagordningen"
  static let bringAll = "Ta upp alla indikatorer på mötet"
  static let bringOne = "Ta upp indikatorn på mötet"
  static let valuesLede =
    "Det din organisation har lämnat, det som väntas, och inläsning av flera värden på en gång."
  static let noParty = "Du lämnar inga värden"
  static let noPartyMore =
    "Värden lämnas av den som är ombud för en organisation, sitter för den i ett organ, eller är processledare för uppföljningsgruppen."
  static let nothingAwaited = "Organisationen lämnar inga värden till de här indikatorerna."
  static let lately = "De senaste perioderna"
  static let valueColumns = ["Indikator", "Värden"]
  static let noneYet = "Ingen period är slut än."
  static let missing = "väntas"
  static let importTitle = "Läs in värden från en fil"
  static let importMore =
    "En CSV-fil vars första rad är den som står här. Perioden skrivs som 2025, 2025-K3 eller 2025-09, och indikatorn och organisationen med namn eller nummer och kortnamn. Underlag är hur många personer eller händelser värdet bygger på. Du ser varje fel, rad för rad, innan något sparas. Antingen läses allt in eller ingenting."
  static let importNames = "Indikatorerna och deras enheter"
  static let leapsMore =
    "De här värdena är mer än dubbelt eller hälften så stora som förra gången, eller skiljer sig med mer än 20 procentenheter. Kontrollera dem innan du läser in filen."
  static let leapColumns = ["Rad", "Indikator", "Organisation", "Period", "Värde", "Förra värdet"]
  static let readersLede =
    "Samklang märker inte vad någon läser. Var och en säger själv till, en gång för varje period, eller så tas indikatorerna upp på ett möte."
  static let noReaders = "Inget organ följer indikatorerna"
  static let noReadersMore =
    "Ett organ följer dem när uppföljningsgruppen är angiven bland de organ det hör ihop med."
  static let readerColumns = ["Organ", "Har tagit del"]

  static func define(in body: String) -> String { "Definiera en indikator i \(body)" }
  static func followed(by body: String) -> String { "Följs upp av \(body)" }
  static func caption(_ level: String) -> String { "Läget: \(level)" }
  static func progress(_ level: String) -> String { "Utvecklingen: \(level)" }
  static func comparison(_ period: CalendarPeriod) -> String {
    "Jämförelse, \(period.swedish)"
  }
  static func ended(_ day: Day) -> String { "följdes till \(day.swedishShort)" }
  static func numbers(_ unit: Indicator.Unit) -> String { "Värden, \(unit.swedish)" }
  static func given(_ given: Int, of all: Int) -> String { "\(given) av \(all)" }
  static func amount(_ unit: Indicator.Unit) -> String { "Värde, \(unit.swedish)" }
  static func base(_ unit: Indicator.Unit) -> String {
    unit == .perThousand ? "Antal invånare" : "Antal \(unit.swedishBase) som värdet bygger på"
  }

  static func terms(_ terms: Indicator.Terms) -> String {
    "\(terms.unit.swedish), \(terms.every.swedishEvery), \(terms.direction.swedish)"
  }

  static func shown(_ shown: IndicatorPicture.Shown?, _ unit: Indicator.Unit? = nil) -> String {
    switch shown {
    case .amount(let amount, _): unit.map { amount.swedish($0) } ?? amount.swedish
    case .hidden: hidden
    case nil: dash
    }
  }

  static func value(_ value: IndicatorValue) -> String {
    value.base.map { "\(value.amount.swedish), av \($0)" } ?? value.amount.swedish
  }

  static func range(_ indicator: Indicator) -> String {
    "Mellan \(indicator.range.lowerBound.swedish) och \(indicator.range.upperBound.swedish)."
  }

  static func small(isAboutPeople: Bool) -> String {
    isAboutPeople ? "Färre än fem döljs" : "Handlar inte om personer, inget döljs"
  }

  static func kinds(_ kinds: [OrganisationKind]) -> String {
    SummaryWords.listed(kinds.map(\.swedishMany)).capitalised
  }

  static func changed(_ times: Int, _ day: Day?) -> String {
    let when = day.map { ", senast \($0.swedishShort)" } ?? ""
    return times == 1 ? "Ändrad en gång\(when)." : "Ändrad \(times) gånger\(when)."
  }

  static func change(
    from before: Amount, to now: Amount, _ terms: Indicator.Terms, since: CalendarPeriod
  ) -> String {
    guard before != now else { return "Oförändrat sedan \(since.swedish)." }
    let isMore = now > before
    let difference = Amount(hundredths: abs(now.hundredths - before.hundredths)).swedish
    let unit = terms.unit == .percent ? " procentenheter" : ""
    let words = "\(difference)\(unit) \(isMore ? "mer" : "mindre") än \(since.swedish)"
    switch terms.direction {
    case .neither: return "\(words)."
    case .up: return "\(isMore ? "Bättre" : "Sämre"): \(words)."
    case .down: return "\(isMore ? "Sämre" : "Bättre"): \(words)."
    }
  }

  static func live(
    _ picture: IndicatorPicture, _ scope: IndicatorPicture.Scope, _ indicator: Indicator
  ) -> String {
    let target = indicator.target(on: picture.period.end)
      .map { ", mål \($0.swedish(indicator.terms.unit))" }
    return
      "\(shown(picture.shown(scope), indicator.terms.unit)) (\(picture.period.swedish))\(target ?? "")"
  }

  static func seeMore(_ body: String, _ periods: [String]) -> String {
    "Nya värden finns för \(SummaryWords.listed(periods)). Säg till när du har tagit del av dem för \(body)."
  }

  static func youHaveSeen(_ body: String) -> String {
    "Du har tagit del av alla värden för \(body)."
  }

  static func read(_ period: CalendarPeriod, _ readers: Int, of members: Int) -> String {
    "\(period.swedish.capitalised): \(readers) av \(members)"
  }

  static func taken(_ day: Day) -> String { "togs upp \(day.swedishShort)" }

  static func found(_ count: Int) -> String {
    count == 1 ? "1 värde kan läsas in." : "\(count) värden kan läsas in."
  }

  static func leaps(_ count: Int) -> String {
    count == 1
      ? "Ett värde skiljer sig mycket från det förra"
      : "\(count) värden skiljer sig mycket från de förra"
  }

  static func named(_ title: String, _ indicator: Indicator) -> String {
    "\(indicator.id.rawValue). \(title): \(indicator.terms.unit.swedish), \(indicator.terms.every.swedishEvery)"
  }

  static func valuesCame(_ period: CalendarPeriod) -> String {
    "Nya värden för \(period.swedish)"
  }

  static func waits(_ body: String, _ party: String) -> String {
    "Lämna värden för \(party) till \(body)"
  }
}

extension OrganisationKind {
  /// The organisations of the kind, as in a list.
  var swedishMany: String {
    switch self {
    case .region: "regioner"
    case .municipality: "kommuner"
    case .privateProvider: "privata vårdgivare"
    case .interested: "intressenter"
    }
  }
}

extension IndicatorPicture.Scope {
  /// How addresses write it.
  var key: String {
    switch self {
    case .whole: "alla"
    case .area(let area): "omrade.\(area.rawValue)"
    case .organisation(let party): "part.\(party.rawValue)"
    }
  }
}

extension CalendarPeriod {
  /// The period as files and addresses write it: `2025`, `2025-K3` or `2025-09`.
  public var written: String {
    switch unit {
    case .year: "\(start.year)"
    case .quarter: "\(start.year)-K\((start.month + 2) / 3)"
    case .month: String(start.description.prefix(7))
    }
  }

  /// The period where there is little room: `K3 25`.
  var short: String {
    switch unit {
    case .year: "\(start.year)"
    case .quarter: "K\((start.month + 2) / 3) \(start.year % 100)"
    case .month: "\(start.swedishMonth.prefix(3)) \(start.year % 100)"
    }
  }
}

extension ValuePreview {
  /// The names of the columns, which the first row holds.
  public static let columns = ["indikator", "organisation", "period", "värde", "enhet", "underlag"]
}

extension ValuePreview.Problem {
  /// What is wrong, and what was expected.
  var swedish: String {
    switch self {
    case .file(let problem): problem.swedish(nil)
    case .unknownIndicator(let name):
      "Indikatorn \(name) finns inte hos organet. Skriv dess namn eller nummer."
    case .severalIndicators(let name): "Flera indikatorer heter \(name). Skriv numret."
    case .badPeriod(let text):
      "\(text) är ingen period. Skriv till exempel 2025, 2025-K3 eller 2025-09."
    case .badAmount(let text):
      "\(text) är inget värde. Skriv ett tal med högst två decimaler, till exempel 87,5."
    case .wrongUnit(let text, let unit): "Enheten är \(unit.swedish), inte \(text)."
    case .badBase(let text): "\(text) är inget underlag. Skriv ett heltal från 1."
    case .tooLong: "Ett värde är för långt, högst 200 tecken."
    case .twice(let line): "Samma indikator, organisation och period står redan på rad \(line)."
    case .value(let problem): problem.swedish
    case .notYours: "Du lämnar inte värden för den organisationen."
    case .refused(let reason): reason
    }
  }
}
