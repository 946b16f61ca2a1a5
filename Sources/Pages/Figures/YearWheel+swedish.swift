/// The words of the yearly wheel.
enum WheelWords {
  static let planned = "planerat möte"
  static let proposed = "föreslaget möte"
  static let joint = "möte för flera organ tillsammans"
  static let pause = "sommaruppehåll"
  static let today = "i dag"

  static func about(_ year: Int) -> String {
    "Årshjulet för \(year). Januari börjar längst upp och året går medurs. Ringarna räknas "
      + "utifrån och in. Samma möten står i kalendern."
  }

  static func count(_ count: Int) -> String {
    switch count {
    case 0: "inga mötesdagar"
    case 1: "1 mötesdag"
    default: "\(count) mötesdagar"
    }
  }
}
