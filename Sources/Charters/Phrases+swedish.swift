/// Lists in running text.
enum List {
  /// "a, b och c".
  static func and(_ words: [String]) -> String { joined(words, "och") }

  /// "a, b eller c".
  static func or(_ words: [String]) -> String { joined(words, "eller") }

  private static func joined(_ words: [String], _ last: String) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + words[words.count - 1]
  }
}

/// Numbers in running text.
enum Count {
  static func days(_ count: Int) -> String { count == 1 ? "1 dag" : "\(count) dagar" }

  /// "varje år", "vart 2:a år" or "var 18:e månad".
  static func every(months: Int) -> String {
    if months == 12 { return "varje år" }
    if months == 1 { return "varje månad" }
    if months % 12 == 0 { return "vart \(ordinal(months / 12)) år" }
    return "var \(ordinal(months)) månad"
  }

  private static func ordinal(_ number: Int) -> String {
    let isFirstOrSecond = [1, 2].contains(number % 10) && ![11, 12].contains(number % 100)
    return "\(number)\(isFirstOrSecond ? ":a" : ":e")"
  }
}

extension Guide {
  /// The guide as a sentence that says whose it is.
  public var swedish: String {
    "Riktvärdet \(Count.days(days)) är en tolkning; dokumentet anger inga dagar."
  }
}

extension String {
  var firstLetterCapital: String { prefix(1).uppercased() + dropFirst() }
}
