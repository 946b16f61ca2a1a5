import Governance
import SwedishCalendar
import Testing

/// Every number here is made up; the check digits are right.
@Suite("The guard against identity numbers")
struct IdentityNumberGuardTests {
  @Test(
    "C23: an identity number is found in any common spelling",
    arguments: [
      ("ten together", "8507099805"), ("twelve together", "198507099805"),
      ("dash", "850709-9805"), ("century and dash", "19850709-9805"),
      ("over a hundred", "850709+9805"), ("space", "850709 9805"),
      ("no-break space", "850709\u{A0}9805"), ("narrow space", "850709\u{202F}9805"),
      ("no-break hyphen", "850709\u{2011}9805"), ("en dash", "850709–9805"),
      ("em dash, spaced", "850709 — 9805"), ("minus", "850709\u{2212}9805"),
      ("spaced dash", "19850709 - 9805"), ("two dashes", "850709--9805"),
      ("full-width", "８５０７０９－９８０５"), ("century apart", "19 850709-9805"),
      ("date in parts", "1985-07-09-9805"), ("date in parts, space", "1985-07-09 9805"),
      ("dots", "1985.07.09-9805"), ("short parts", "85 07 09-9805"),
      ("short parts, dashes", "85-07-09-9805"), ("soft hyphen", "850709\u{AD}9805"),
      ("zero-width space", "850709-\u{200B}9805"), ("within the date", "8507\u{200B}09-9805"),
      ("broken line", "850709-\n9805"), ("leap day", "000229-1235"),
    ])
  func found(id: String, spelling: String) {
    for text in [spelling, "Ärendet rör (\(spelling)), som", "pnr\(spelling)x", "7, \(spelling)."] {
      let kinds = IdentityNumberGuard.finds(in: text).map(\.kind)
      #expect(kinds == [.personal], "\(id)")
    }
  }

  @Test(
    "C23: a coordination number is found, and told apart", arguments: ["850769-9802", "8507699802"])
  func coordination(spelling: String) {
    #expect(IdentityNumberGuard.finds(in: spelling).map(\.kind) == [.coordination])
  }

  @Test(
    "C23: other numbers are let through",
    arguments: [
      ("wrong check digit", "850709-9806"), ("no such day", "850732-9808"),
      ("no such coordination day", "850792-9800"), ("no leap day", "19000229-1235"),
      ("organisation", "556677-8899"), ("organisation, twelve", "16556677-8899"),
      ("region", "212000-0142"), ("telephone", "08-123 456 78"),
      ("mobile", "070-123 45 67"), ("mobile together", "0701234567"),
      ("country code", "+46 70 123 45 67"), ("abroad, together", "+8507099805"),
      ("date", "2026-05-18"), ("date and time", "2026-05-18 kl. 08.30"),
      ("moment", "2026-05-18T08:30:00.000Z"), ("two dates", "2023-04-01–2038-03-31"),
      ("two dates, spaced", "2023-04-01 - 2046-03-31"), ("years", "2018–2026"),
      ("diary", "Dnr 2026-01234"), ("diary, slash", "HSN/2026:0518-12"),
      ("amount", "8 507 099 805 kr"), ("amount, decimals", "850709,9805"),
      ("thirteen digits", "85070998050"), ("longer", "1198507099805"),
      ("two lines", "850709\n9805"), ("columns", "850709     9805"),
      ("bank account", "8327-9, 850 709 980-5"), ("empty", ""),
    ])
  func letThrough(id: String, text: String) {
    #expect(IdentityNumberGuard.finds(in: text).isEmpty, "\(id)")
  }

  @Test("C23: a finding tells part, line and offset")
  func place() throws {
    let text = "Närvarande:\r\n å 850709-9805, 850769-9802 och 1500 kr\n19850709-9805 12"
    let finds = IdentityNumberGuard.finds(in: text, part: "item.3")
    #expect(finds.map(\.line) == [2, 2, 3])
    #expect(finds.map(\.offset) == [16, 29, 53])
    #expect(finds.map(\.kind) == [.personal, .coordination, .personal])
    #expect(finds.allSatisfy { $0.part == "item.3" })
  }

  @Test("C23: neither the finding nor its explanation repeats the number")
  func silent() throws {
    let find = try #require(IdentityNumberGuard.finds(in: "Se 850709-9805.", part: "title").first)
    for text in [find.swedish, String(reflecting: find)] {
      #expect(!text.contains("850709") && !text.contains("9805"))
    }
    #expect(find.swedish.hasPrefix("På rad 1 i texten står något som ser ut som ett personnummer."))
    #expect(find.swedish.contains("(C23)"))
  }

  @Test("C23: made-up numbers are found where they stand, and with another check digit not")
  func generated() throws {
    var random = Numbers(state: 253)
    for round in 0..<2000 {
      let day = Day.first(of: 1890).adding(days: random.next(below: 50_000))
      let number = IdentityNumber(
        day: day, coordination: round % 5 == 0, serial: random.next(below: 1000))
      let before = String(repeating: "å 7, ", count: random.next(below: 4))
      let spellings = number.spellings(check: number.check)
      let spelling = spellings[random.next(below: spellings.count)]
      let finds = IdentityNumberGuard.finds(in: "\(before)\(spelling) och mer")
      #expect(finds.map(\.offset) == [before.unicodeScalars.count], "\(spelling)")
      #expect(finds.first?.kind == (round % 5 == 0 ? .coordination : .personal))
      let wrong = number.spellings(check: (number.check + 1 + random.next(below: 9)) % 10)
      #expect(wrong.allSatisfy { IdentityNumberGuard.finds(in: $0).isEmpty })
    }
  }

  @Test("C23: long texts of every kind are read to the end")
  func long() {
    for filler in ["å", "1", "1 ", "850709-", "850709-9806 ", "\u{200B}", "２"] {
      let text = String(repeating: filler, count: 20_000) + "x 850709-9805"
      #expect(IdentityNumberGuard.finds(in: text).count == 1, "\(filler)")
    }
  }
}

/// An invented identity number, to be spelled.
private struct IdentityNumber {
  let (century, date, serial): (String, String, String)

  init(day: Day, coordination: Bool, serial: Int) {
    let digits = day.description.filter { $0 != "-" }
    let dayOfMonth = String(day.dayOfMonth + (coordination ? 160 : 100)).suffix(2)
    century = String(digits.prefix(2))
    date = String(digits.dropFirst(2).prefix(4) + dayOfMonth)
    self.serial = String(String(serial + 1000).suffix(3))
  }

  /// The check digit, told by trying: the doubled digits' own digits are summed.
  var check: Int {
    let sum = (date + serial).compactMap(\.wholeNumberValue).enumerated().reduce(0) { sum, item in
      let doubled = item.element * (item.offset % 2 == 0 ? 2 : 1)
      return sum + doubled / 10 + doubled % 10
    }
    return (10 - sum % 10) % 10
  }

  func spellings(check: Int) -> [String] {
    let last = "\(serial)\(check)"
    let (year, month, day) = (date.prefix(2), date.dropFirst(2).prefix(2), date.suffix(2))
    return ["", "-", "+", " ", "\u{A0}", "–", " - "].flatMap {
      ["\(date)\($0)\(last)", "\(century)\(date)\($0)\(last)"]
    } + ["\(century)\(year)-\(month)-\(day)-\(last)", "\(century)\(year)/\(month)/\(day) \(last)"]
  }
}

/// The same row of numbers in every run (a linear congruence).
private struct Numbers {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}

@Suite("What the guard tells of a number")
struct GuardFindingTests {
  @Test("C23: the words around a number are told, and no digit of any number in them")
  func around() throws {
    let text = "Vi talade länge om fru Andersson, 850709-9805, i rum 12.\nNästa punkt."
    let find = try #require(IdentityNumberGuard.finds(in: text).first)
    #expect(find.around.contains("fru Andersson, ••••••-••••, i rum ••. Nästa"))
    #expect(find.swedish.contains(find.around))
    #expect(find.around.allSatisfy { !$0.isNumber })
  }

  @Test(
    "C23: ten digits together that can be a mobile number are told apart",
    arguments: [
      ("mobile", "0701231235", [true]), ("wrong check digit", "0701231236", []),
      ("with a dash", "070123-1235", [false]), ("with its century", "200701231235", [false]),
      ("other beginning", "8507099805", [false]), ("spelled", "070-123 12 35", []),
    ])
  func shape(id: String, text: String, asked: [Bool]) {
    #expect(IdentityNumberGuard.finds(in: text).map(\.mayBeMobile) == asked, "\(id)")
  }

  @Test("C23: a number in a file is told by file and place, and in its name by that")
  func file() throws {
    var find = try #require(IdentityNumberGuard.finds(in: "850709-9805").first)
    find.file = "plan.pdf"
    #expect(find.swedish.hasPrefix("I namnet på filen ”plan.pdf” står"))
    find.place = .page(3)
    #expect(find.swedish.hasPrefix("På sidan 3 i filen ”plan.pdf” står"))
    find.place = .cell("B7", sheet: "Vecka 1")
    #expect(find.swedish.hasPrefix("I cell B7 på bladet ”Vecka 1” i filen"))
  }

  @Test("C23: masking hides every number, and leaves what is only asked about where told to")
  func masking() {
    let text = "850709-9805 och 0701231235 samt 12"
    #expect(IdentityNumberGuard.masked("850709-9805, 12") == "••••••-••••, ••")
    let kept = IdentityNumberGuard.masked(text, keepingMobiles: true)
    #expect(!kept.contains("850709"))
    #expect(IdentityNumberGuard.finds(in: IdentityNumberGuard.masked(text)).isEmpty)
  }
}
