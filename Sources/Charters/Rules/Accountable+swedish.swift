extension AccountableRule {
  package var swedishDemand: String {
    let delegate = mayDelegate ? " De kan i stället utse en medarbetare med mandat." : ""
    return
      "\(List.and(managers).firstLetterCapital) ansvarar för att arbetet kommer till stånd.\(delegate)"
  }
}
