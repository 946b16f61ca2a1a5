extension ProposalRule {
  package var swedishDemand: String {
    "Organets förslag skickas till \(to.swedish), som svarar."
  }
}
