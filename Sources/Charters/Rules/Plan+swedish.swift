import SwedishCalendar

extension PlanRule {
  package var swedishDemand: String {
    let often = per.map { " varje \($0.swedish)" } ?? ""
    let guide = within.map { " \($0.swedish)" } ?? ""
    let named = kind.map { " Planen är en \($0.swedish)." } ?? ""
    return "Organet \(duty.swedish)\(often).\(named)\(guide)"
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

extension PlanKind {
  /// What such a plan is called.
  public var swedish: String {
    switch self {
    case .activity: "aktivitetsplan"
    case .action: "handlingsplan"
    case .implementation: "genomförandeplan"
    }
  }
}
