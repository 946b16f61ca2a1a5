import SwedishCalendar

/// The sentences about what work costs and how that is shared.
extension Occasion.Note {
  var moneySentence: String? {
    switch self {
    case .effortMissing(let missing, let all):
      missing == all
        ? "Tid och kostnad är inte bokförda."
        : "Tid och kostnad saknas för \(missing) av \(all) huvudmän."
    case .effortBooked(let minutes, let kronor):
      "Bokfört för varje huvudman: \(Effort.hours(minutes)) timmar"
        + (kronor == 0 ? "." : " och \(Effort.grouped(kronor)) kronor.")
    case .paidByAnother(let count):
      count == 1
        ? "En huvudmans kostnad betalades av en annan."
        : "\(count) huvudmäns kostnader betalades av andra."
    case .nothingBooked: "Inget är bokfört än, så ingen fördelning kan räknas."
    case .skew(let skew, let atMost, let years):
      "Skevheten är \(Effort.perCent(skew)) procentenheter över \(years) år. "
        + "Organet har satt gränsen till \(atMost)."
    default: nil
    }
  }
}

extension Effort {
  /// Minutes as hours with at most two decimals: `2,5`.
  public static func hours(_ minutes: Int) -> String {
    let hundredths = (minutes * 100 + 30) / 60
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return grouped(whole) }
    if rest.isMultiple(of: 10) { return grouped(whole) + ",\(rest / 10)" }
    return grouped(whole) + (rest < 10 ? ",0\(rest)" : ",\(rest)")
  }

  /// A number with its thousands set apart by a space that does not break: `12 500`.
  public static func grouped(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    var written = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { written += "\u{A0}" }
      written.append(digit)
    }
    return (number < 0 ? "\u{2212}" : "") + written
  }

  /// Thousandths as per cent with one decimal where it has one: `12,5`.
  public static func perCent(_ thousandths: Int) -> String {
    let (whole, rest) = (abs(thousandths) / 10, abs(thousandths) % 10)
    return (thousandths < 0 ? "\u{2212}" : "") + "\(whole)" + (rest == 0 ? "" : ",\(rest)")
  }
}
