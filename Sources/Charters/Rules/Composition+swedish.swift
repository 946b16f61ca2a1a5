extension CompositionRule {
  package var swedishDemand: String {
    let required = seats.filter(\.isRequired).map(\.swedish)
    let wished = seats.filter { !$0.isRequired }.map(\.swedish)
    var sentences: [String] = []
    if !required.isEmpty { sentences.append("Platser för \(List.and(required)).") }
    if !wished.isEmpty { sentences.append("Önskvärt är också \(List.and(wished)).") }
    if bothSides { sentences.append("Båda sidor är företrädda på varje nivå.") }
    if namedByNetwork { sentences.append("Nätverket anger platserna.") }
    return sentences.joined(separator: " ")
  }
}

extension SeatSpec {
  /// The kind of seat in words, such as "2 verksamhetschef (regionen)".
  public var swedish: String {
    let many = number > 1 ? "\(number) " : ""
    let each = perMunicipality ? ", en för varje kommun" : ""
    return "\(many)\(function) (\(side.swedish)\(each))"
  }
}
