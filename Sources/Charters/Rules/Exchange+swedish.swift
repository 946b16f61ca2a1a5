extension ExchangeRule {
  public var swedishDemand: String {
    let what = about.map { " om \($0)" } ?? ""
    return "Organet utbyter information med \(with.swedish) varje \(every.swedish)\(what)."
  }
}
