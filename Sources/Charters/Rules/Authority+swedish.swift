extension AuthorityRule {
  public var swedishDemand: String {
    grants.map(\.swedish).joined(separator: " ")
  }
}

extension AuthorityRule.Grant {
  /// What this grant allows, as one sentence.
  public var swedish: String {
    let about = matters.isEmpty ? "alla slags frågor" : List.and(matters)
    let outcomes = List.or(allowed.map(\.swedish))
    let limit = withinDelegation ? ", inom varje huvudmans delegationsordning" : ""
    let lifted = otherwise.map { " Annat lyfts till \($0.swedish)." } ?? ""
    return "I \(about) kan organet lämna eller fatta \(outcomes)\(limit).\(lifted)"
  }
}
