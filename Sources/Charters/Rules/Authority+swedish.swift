extension AuthorityRule {
  package var swedishDemand: String {
    grants.map(\.swedish).joined(separator: " ")
  }
}

extension AuthorityRule.Grant {
  /// What this grant allows, as one sentence.
  public var swedish: String {
    let about = matters.isEmpty ? "Alla slags frågor" : List.and(matters).firstLetterCapital
    let outcomes = List.or(allowed.map(\.swedish))
    let limit = withinDelegation ? ", inom varje huvudmans delegationsordning" : ""
    let lifted = otherwise.map { " Annat lyfts till \($0.swedish)." } ?? ""
    return "\(about) kan leda till \(outcomes)\(limit), inte till något annat.\(lifted)"
  }
}
