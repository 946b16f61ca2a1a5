import SwedishCalendar

extension RotationRule {
  package var swedishDemand: String {
    let sides = List.and(between.map(\.swedish))
    let other = neverWith.map { " Den sida som har rollen är inte samtidigt \($0.swedish)." } ?? ""
    return
      "Rollen som \(role.swedish) växlar varje \(every.swedish) mellan \(sides).\(other) \(start)"
  }
}

extension RotationRule {
  fileprivate var start: String {
    switch first {
    case .fixed(let side): "\(side.swedish.firstLetterCapital) börjar."
    case .setByBody: "Organet bestämmer vilken sida som börjar."
    }
  }
}
