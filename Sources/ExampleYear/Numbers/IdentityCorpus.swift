import SwedishCalendar

/// Texts to measure the guard against individuals by (C23): the same seed gives the same texts.
public enum IdentityCorpus {
  /// Texts that each hold one valid number, in a spelling with a separator or the century.
  public static func numbers(_ count: Int, seed: UInt64 = 253) -> [String] {
    var random = SplitMix64(seed: seed, name: "numbers")
    return (0..<count).map { _ in
      let number = InventedNumber(&random)
      let spellings = number.spellings(check: number.check)
      return framed(random.pick(spellings) ?? "", &random)
    }
  }

  /// Texts with numbers of other kinds: telephones, diaries, dates, organisations, sums of money.
  public static func nearMisses(_ count: Int, seed: UInt64 = 253) -> [String] {
    var random = SplitMix64(seed: seed, name: "near misses")
    return (0..<count).map { place in
      let kinds = NearMiss.allCases
      return framed(kinds[place % kinds.count].made(&random), &random)
    }
  }

  /// Texts with ten digits together that are both a valid number and a mobile telephone's.
  public static func doubtful(_ count: Int, seed: UInt64 = 253) -> [String] {
    var random = SplitMix64(seed: seed, name: "doubtful")
    return (0..<count).map { _ in
      let month = InventedNumber.padded(random.number(in: 1...9), 2)
      let day = InventedNumber.padded(random.number(in: 1...28), 2)
      let serial = InventedNumber.padded(random.number(below: 1_000), 3)
      let digits = "07\(month)\(day)\(serial)"
      return framed("\(digits)\(InventedNumber.check(of: digits))", &random)
    }
  }

  private static func framed(_ number: String, _ random: inout SplitMix64) -> String {
    let frame = random.pick(CorpusWords.frames) ?? ("", "")
    return frame.before + number + frame.after
  }
}

/// A kind of number that is no one's.
private enum NearMiss: CaseIterable {
  case mobile, mobileTogether, landline, abroad, diary, day, days, organisation, organisationLong
  case amount, giro, wrongCheck, noDay

  func made(_ random: inout SplitMix64) -> String {
    switch self {
    case .mobile:
      "\(prefix(&random))-\(digits(3, &random)) \(digits(2, &random)) \(digits(2, &random))"
    case .mobileTogether: prefix(&random) + digits(7, &random)
    case .landline: "08-\(digits(3, &random)) \(digits(3, &random)) \(digits(2, &random))"
    case .abroad: "+46 70 \(digits(3, &random)) \(digits(2, &random)) \(digits(2, &random))"
    case .diary: "\(random.number(in: 1990...2030))-\(digits(5, &random))"
    case .day: date(&random).description
    case .days: "\(date(&random).description)\u{2013}\(date(&random).description)"
    case .organisation: organisation(&random)
    case .organisationLong: "16\(organisation(&random))"
    case .amount: "\(random.number(in: 1...9)) \(digits(3, &random)) \(digits(3, &random)) kr"
    case .giro: "\(digits(4, &random))-\(digits(4, &random))"
    case .wrongCheck:
      wrong(InventedNumber(&random), &random)
    case .noDay: "\(digits(2, &random))13\(digits(2, &random))-\(digits(4, &random))"
    }
  }

  private func wrong(_ number: InventedNumber, _ random: inout SplitMix64) -> String {
    let check = (number.check + random.number(in: 1...9)) % 10
    return random.pick(number.spellings(check: check)) ?? ""
  }

  private func prefix(_ random: inout SplitMix64) -> String {
    random.pick(["070", "072", "073", "076", "079"]) ?? ""
  }

  /// The third digit of an organisation's number is never less than two, and its last one checks.
  private func organisation(_ random: inout SplitMix64) -> String {
    let number =
      "\(random.number(in: 2...9))\(digits(1, &random))\(random.number(in: 2...9))"
      + digits(6, &random)
    return "\(number.prefix(6))-\(number.suffix(3))\(InventedNumber.check(of: number))"
  }

  private func date(_ random: inout SplitMix64) -> Day {
    Day.first(of: 1990).adding(days: random.number(below: 18_000))
  }

  private func digits(_ count: Int, _ random: inout SplitMix64) -> String {
    (0..<count).map { _ in String(random.number(below: 10)) }.joined()
  }
}
