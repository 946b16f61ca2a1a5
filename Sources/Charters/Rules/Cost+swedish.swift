extension CostRule {
  package var swedishDemand: String {
    let own = byParty ? "Varje part bekostar sina egna representanter." : ""
    let fair = hasFairShare ? "Kostnaderna fördelas rättvist över tid." : ""
    let plain = byParty || hasFairShare ? "" : "Tid och kostnader redovisas per part."
    let sides = between.map(\.swedishPlural).joined(separator: " och ")
    let about = between.isEmpty ? "" : "Av parterna gäller det \(sides)."
    return [own, fair, plain, about, within?.swedish ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Side {
  fileprivate var swedishPlural: String {
    switch self {
    case .region: "regionerna"
    case .municipality: "kommunerna"
    case .privateProvider: "de privata vårdgivarna"
    case .interested: "de andra intressenterna"
    }
  }
}
