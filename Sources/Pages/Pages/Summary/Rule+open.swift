import Charters

extension Rule {
  /// Whether the rule leaves something for the body itself to decide.
  var isLeftOpen: Bool {
    switch self {
    case .meetings(let meetings): meetings.count == .setByBody
    case .synchronised(let rule): rule.daysBefore == .setByBody
    case .report(let report): report.interval == .setByBody
    case .rotation(let rotation): rotation.first == .setByBody
    case .cost(let cost): cost.hasFairShare
    default: false
    }
  }
}
