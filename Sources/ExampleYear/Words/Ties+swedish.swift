import Charters

/// Mandates, contacts and people beside the seats.
extension Words {
  static let withdrawReason =
    "Representanten har fått andra arbetsuppgifter. Huvudmannen utser en annan före sommaren."
  static let waysOfWorking =
    "Gruppen möts varannan gång på plats och varannan gång digitalt. Små arbetslag tar hand om frågor mellan mötena."
  static let yearlyExchange =
    "Vi gick igenom årets planering: vilka frågor som kommer centralt och när delregionen behöver ta ställning."
  static let quarterlyExchange =
    "Uppföljningsgruppen visade kvartalets resultat, och vi berättade vad som ligger bakom dem."
  static let extraReasons = [
    "Arenan inför ett nytt arbetssätt för läkemedelsgenomgångar och behöver kunskap från mottagningen.",
    "Arenan behöver kunskap från hemtjänsten medan den nya rutinen för utskrivning införs.",
  ]
  static let extraTitles: [Side: String] = [
    .region: "Distriktssköterska", .municipality: "Undersköterska i hemtjänsten",
  ]
  static let outsideBodies = [
    "Nationella arbetsgruppen för diabetes", "Nationella diabetesregistrets styrgrupp",
  ]
  static let outsideReport =
    "Den nationella gruppen har börjat se över vårdprogrammet. Alla tre regionerna har fått remissen och kan svara tillsammans."
  static let newGroupName = "Lokala samarbetsgruppen i Göinge"
}
