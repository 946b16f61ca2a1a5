import SwedishCalendar

extension ExchangeRule {
  package var swedishDemand: String {
    let often =
      switch every {
      case .fixed(let interval): "varje \(interval.swedish)"
      case .setByBody: "så ofta som organet själv har bestämt"
      }
    let what = about.map { " om \($0)" } ?? ""
    return "Organet utbyter information\(what) med \(with.swedish) \(often)."
  }
}
