import CharterText
import Charters
import Diagnostics
import Testing

/// A network of two bodies, `topp` and under it `arena`, with clauses and lines put in by each test.
struct SmallNetwork: CustomTestStringConvertible, Sendable {
  var id: String
  /// Clauses of the charter that `arena` follows, without their texts: `X1: {rule: …}`.
  var clauses = "X1: {structure: commissioner}"
  /// More lines of `arena`.
  var arena = ""
  /// More lines of `topp`.
  var top = "top: true"
  /// Clauses of the charter that `topp` follows, if it follows one.
  var topClauses = ""
  /// More lines of the whole network.
  var more = ""
  /// More lines of the charter that `arena` follows.
  var charter = ""

  var testDescription: String { id }

  var network: String {
    """
    network: litet
    title: Litet
    levels: {upp: Upp, ner: Ner}
    areas: {norr: Norr, soder: Söder}
    organisations:
      regionen: {name: Regionen, kind: region, care: [sjukhus]}
      byn: {name: Byn, kind: municipality, area: norr, care: [hemsjukvård]}
      staden: {name: Staden, kind: municipality, area: norr, care: [hemsjukvård]}
      lakarna: {name: Läkarna, kind: private_provider, works_for: regionen, care: [primärvård]}
      foreningen: {name: Föreningen, kind: interested}
    \(more)
    bodies:
      topp:
        name: Toppen
        kind: officials
        level: upp
        \(topClauses.isEmpty ? "" : "charter: {key: topp, follows_from: 2026-01-01}")
    \(indented(top, 4))
      arena:
        name: Arenan
        kind: local
        level: ner
        area: norr
        charter: {key: arena, follows_from: 2026-01-01}
    \(indented(arena.contains("commissioner:") ? arena : "commissioner: topp\n" + arena, 4))
    """
  }

  private func charter(_ key: String, _ clauses: String, _ more: String = "") -> String {
    let body = clauses.split(separator: "\n").map { line in
      String(line.replacing(": {", with: ": {says: Text., ", maxReplacements: 1))
    }.joined(separator: "\n")
    return """
      charter: \(key)
      title: \(key)
      \(more.isEmpty ? "parts: {grupp: Grupp}" : more)
      clauses:
      \(indented(body, 2))
      """
  }

  private func indented(_ text: String, _ spaces: Int) -> String {
    text.split(separator: "\n").map { String(repeating: " ", count: spaces) + $0 }
      .joined(separator: "\n")
  }

  /// What the review finds.
  var findings: [Finding] {
    get throws {
      let (network, wrong) = NetworkReader.read(Array(network.utf8), file: "n")
      #expect(wrong.isEmpty, "\(wrong.map(\.rendered))")
      let texts =
        [charter("arena", clauses, charter)]
        + (topClauses.isEmpty ? [] : [charter("topp", topClauses)])
      let charters = try texts.map { text in
        let (charter, wrong) = CharterReader.read(Array(text.utf8), file: "c")
        #expect(wrong.isEmpty, "\(wrong.map(\.rendered))")
        return try #require(charter)
      }
      return NetworkReview.findings(in: try #require(network), charters: charters)
    }
  }
}
