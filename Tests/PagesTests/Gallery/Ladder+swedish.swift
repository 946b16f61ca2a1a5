import Links

@testable import Pages

/// A stair with a case on it, and one that nothing has come to.
extension Gallery {
  static var ladder: [UInt8] {
    Frame(title: "Åtgärdstrappan", wayBack: wayBack, visitor: person).write { html in
      html.div(.class("stack-wide")) {
        html.part("Här står ärendet") { html.ladder(LadderDrawing(rungs: rungs(at: 2))) }
        html.part("Ingen har varit här") { html.ladder(LadderDrawing(rungs: rungs(at: 0))) }
      }
    }
  }

  private static func rungs(at here: Int) -> [LadderDrawing.Rung] {
    [
      (1, "Mellan parterna", nil), (2, "Tjänstemannaberedningen Delregion Sydost", nil),
      (3, "Tjänstemannaberedningen för centrala samverkansorganet", "Tvist om principer"),
      (3, "Politiska gruppen i Delregion Sydost", "Tvist om lokala frågor"),
    ].map { (step: Int, holder: String, about: String?) in
      LadderDrawing.Rung(
        step: step, name: "Steg \(step)", holder: holder, about: about,
        clause: ClauseLink("D0\(step + 6)"),
        state: step == here ? .here : step < here ? .been : .notYet)
    }
  }
}
