@testable import Pages

/// Shares that are nearly fair, and shares that one bears alone.
extension Gallery {
  static var shares: [UInt8] {
    Frame(title: "Fördelning över tid", wayBack: wayBack, visitor: person).write { html in
      html.div(.class("stack-wide")) {
        html.part("Nästan rättvist") { html.drawn(drawing([404, 287, 309])) }
        html.part("En bär allt") { html.drawn(drawing([1000, 0, 0])) }
      }
    }
  }

  private static func drawing(_ parts: [Int]) -> SharesDrawing {
    let names = ["Region Jönköpings län", "Region Kalmar län", "Region Östergötland"]
    return SharesDrawing(
      title: "Andel av timmar över 3 år",
      columns: ["Huvudman", "Timmar", "Andel", "Rättvis andel", "Skillnad"],
      bars: zip(names, parts).map { name, part in
        SharesDrawing.Bar(name: name, amount: "\(part / 10)", actual: part, fair: 333)
      })
  }
}
