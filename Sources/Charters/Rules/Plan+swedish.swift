import SwedishCalendar

extension PlanRule {
  package var swedishDemand: String {
    let often = per.map { " varje \($0.swedish)" } ?? ""
    let guide = within.map { " \($0.swedish)" } ?? ""
    return "Organet \(duty.swedish)\(often).\(guide)"
  }
}

extension PlanDuty {
  /// What the body does with the plan, as a verb and its object.
  public var swedish: String {
    switch self {
    case .followUp: "följer upp planen"
    case .revise: "deltar i att revidera planen"
    case .basis: "arbetar utifrån planen"
    case .make: "gör en plan"
    }
  }
}
