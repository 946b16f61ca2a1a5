import SwedishCalendar

extension MeetingsRule {
  package var swedishDemand: String {
    let joint = with.map { " tillsammans med \($0.swedish)" } ?? ""
    switch count {
    case .fixed(let range):
      return
        "\(range.swedish) varje \(per.swedish)\(joint), antalet räknas per kalender\(per.swedish)."
    case .setByBody:
      return "Organet bestämmer själv hur många möten det har varje \(per.swedish)\(joint)."
    }
  }
}

extension CountRange {
  /// The number of meetings in words, such as "4 till 6 möten".
  public var swedish: String {
    guard let atMost, atMost > atLeast else {
      let exactly = atMost == nil ? "Minst \(atLeast)" : "\(atLeast)"
      return "\(exactly) \(atLeast == 1 ? "möte" : "möten")"
    }
    return "\(atLeast) till \(atMost) möten"
  }
}
