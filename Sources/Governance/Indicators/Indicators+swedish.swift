import Charters
public import SwedishCalendar

extension Desk {
  /// What the item is called on which all indicators are taken up.
  static let allIndicators = "Indikatorer: läget och utvecklingen"
}

extension Indicator.Unit {
  /// What a value is a number of.
  public var swedish: String {
    switch self {
    case .count: "antal"
    case .percent: "procent"
    case .days: "dagar"
    case .perThousand: "per 1 000 invånare"
    case .points: "poäng"
    }
  }

  /// What a value rests on.
  public var swedishBase: String {
    switch self {
    case .perThousand: "invånare"
    case .count, .percent, .days, .points: "personer eller händelser"
    }
  }
}

extension Indicator.Direction {
  /// Which way is better.
  public var swedish: String {
    switch self {
    case .up: "högre är bättre"
    case .down: "lägre är bättre"
    case .neither: "varken högre eller lägre är bättre"
    }
  }
}

extension Amount {
  /// The value as Swedish writes it: `87,5`.
  public var swedish: String {
    let whole = hundredths / 100
    let rest = hundredths % 100
    let decimals =
      rest == 0 ? "" : rest % 10 == 0 ? ",\(rest / 10)" : rest < 10 ? ",0\(rest)" : ",\(rest)"
    return Self.grouped(whole) + decimals
  }

  /// The value with its unit, as in a sentence.
  public func swedish(_ unit: Indicator.Unit) -> String {
    unit == .count ? swedish : "\(swedish)\u{A0}\(unit.swedish)"
  }

  /// Thousands set apart by a space that does not break.
  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    guard digits.count > 4 else { return digits }
    let head = digits.count % 3
    var parts = head == 0 ? [] : [String(digits.prefix(head))]
    var rest = digits.dropFirst(head)
    while !rest.isEmpty {
      parts.append(String(rest.prefix(3)))
      rest = rest.dropFirst(3)
    }
    return parts.joined(separator: "\u{A0}")
  }
}

extension Period {
  /// How often something comes: `varje kvartal`.
  public var swedishEvery: String { "varje \(swedish)" }
}

extension IndicatorProblem {
  /// What is wrong, and what was expected.
  public var swedish: String {
    switch self {
    case .ofAnotherBody: "Indikatorn finns inte hos det organet. Välj den igen."
    case .ended: "Indikatorn följs inte längre."
    case .wrongPeriod(let period):
      "Indikatorn följs \(period.swedishEvery). Ange \(Self.example(period))."
    case .notOver(let period):
      "\(period.swedish.capitalised) är inte slut än. Lämna värdet när perioden är över."
    case .noGiver: "Organisationen lämnar inte värden för den indikatorn."
    case .notWhole: "Ett antal skrivs utan decimaler."
    case .outOfRange(let range):
      "Värdet ska ligga mellan \(range.lowerBound.swedish) och \(range.upperBound.swedish)."
    case .noBase:
      "Ange hur många personer eller händelser värdet bygger på. Annars går små tal inte att skydda."
    case .badBase: "Det som värdet bygger på skrivs som ett heltal från 1 till 10 miljoner."
    case .twice: "Samma indikator, organisation och period står två gånger."
    case .sudden(let before, let amount):
      "\(amount.swedish) skiljer sig mycket från det förra värdet, \(before.swedish). Kontrollera det, och markera att det stämmer."
    case .valuesGiven:
      "Värden är redan lämnade. Enhet och hur ofta kan inte ändras, eftersom de då skulle betyda något annat. Avsluta indikatorn och definiera en annan."
    case .noGivers: "Välj minst ett slag av organisation som lämnar värden."
    case .badRange:
      "Minsta värde, högsta värde och mål går inte ihop, eller ryms inte i enheten."
    case .unknownGoal: "Välj mål bland dem som nätverkets uppdrag anger."
    case .noValue: "Det finns inget värde att ta tillbaka."
    case .nothingGiven(let period): "Inga värden är lämnade för \(period.swedish)."
    case .alreadyOnAgenda: "Det står redan på dagordningen."
    case .otherNetwork: "Mötet är i ett annat nätverk än indikatorn."
    }
  }

  private static func example(_ period: Period) -> String {
    switch period {
    case .month: "en månad, till exempel 2026-03"
    case .quarter: "ett kvartal, till exempel 2026-K1"
    case .year: "ett år, till exempel 2025"
    }
  }
}
