extension DataRule {
  package var swedishDemand: String {
    let acts = [deliver ? "lämnar" : nil, receive ? "tar emot" : nil].compactMap { $0 }
    let partner = with.map { " i uppföljningen hos \($0.swedish)" } ?? " i uppföljningen"
    let guide = within.map { " \($0.swedish)" } ?? ""
    return "Organet \(acts.isEmpty ? "hanterar" : List.and(acts)) data\(partner).\(guide)"
  }
}
