extension SiteProblem {
  /// What to tell the visitor.
  var sentence: String {
    switch self {
    case .noSuchDay:
      "Dagen i adressen går inte att läsa. Skriv den som år, månad och dag, till exempel "
        + "2026-05-18."
    case .dayToCome:
      "Dagen har inte varit än. Välj en dag som har passerat för att se hur det var känt då."
    case .linkSpent:
      "Länken gäller inte längre. Den går att använda en gång och bara en begränsad tid. Be den "
        + "som gav dig länken om en ny."
    }
  }
}
