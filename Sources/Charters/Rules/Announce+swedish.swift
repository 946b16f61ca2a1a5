extension AnnounceRule {
  package var swedishDemand: String {
    "Varje part informerar de andra om egna beslut som kan påverka dem."
  }
}
