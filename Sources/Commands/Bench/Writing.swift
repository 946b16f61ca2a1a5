/// Numbers as the document of figures writes them.
enum Writing {
  /// Three figures that matter, whole thousands apart: 0.00412, 12.3, 48 200.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    guard value.magnitude < 100 else { return whole(Int(value.rounded())) }
    var decimals = 0
    var scale = 1.0
    while value != 0, (value * scale).magnitude < 100, decimals < 6 {
      scale *= 10
      decimals += 1
    }
    return decimal(Int((value * scale).rounded()), decimals)
  }

  static func milliseconds(_ seconds: Double) -> String { number(seconds * 1000) + " ms" }
  static func rate(_ perSecond: Double) -> String { number(perSecond) + "/s" }
  static func megabytes(_ bytes: Int) -> String { number(Double(bytes) / 1_000_000) + " MB" }

  /// Digits in groups of three, so that sizes can be told apart at a glance.
  private static func whole(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += " " }
      text.append(digit)
    }
    return text
  }

  /// A number of tenths, hundredths and so on, without noughts at its end.
  private static func decimal(_ value: Int, _ decimals: Int) -> String {
    guard decimals > 0 else { return whole(value) }
    var digits = String(value.magnitude)
    while digits.count <= decimals { digits = "0" + digits }
    var text = (value < 0 ? "-" : "") + digits.dropLast(decimals) + "." + digits.suffix(decimals)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}
