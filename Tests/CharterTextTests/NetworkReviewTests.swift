import Charters
import Diagnostics
import Testing

@Suite("Review")
struct NetworkReviewTests {
  static let seats = "seats: [{clause: X1, spec: mas, party: byn, function: MAS}]"
  static let mas =
    "X1: {rule: {composition: {seats: [{key: mas, function: MAS, side: municipality}]}}}"
  static let both = "X1: {rule: {composition: {both_sides: true, named_by_network: true}}}"
  static let chair =
    "{role: chair, every: year, between: [region, municipality], never_with: secretary}"
  static let secretary = "{role: secretary, every: year, between: [region, municipality]}"

  @Test(
    "A network that keeps together gives no finding",
    arguments: [
      SmallNetwork(id: "nothing but a commissioner"),
      SmallNetwork(
        id: "relations filled",
        clauses: "X1: {rule: {report: {to: receiver, interval: set by body}}}",
        arena: "relations: {receiver: topp}"),
      SmallNetwork(
        id: "C16, C18: both rotations",
        clauses: "X1: {rule: {rotation: \(chair)}}\nX2: {rule: {rotation: \(secretary)}}"),
      SmallNetwork(id: "seat filled", clauses: mas, arena: seats),
      SmallNetwork(
        id: "C08: a private provider holds the seat of its principal",
        clauses: "X1: {rule: {composition: {seats: [{key: vc, function: VC, side: region}]}}}",
        arena: "seats: [{clause: X1, spec: vc, party: lakarna, function: VC}]"),
      SmallNetwork(
        id: "A19: one for each municipality of the area",
        clauses: mas.replacing("municipality}", with: "municipality, per_municipality: true}"),
        arena: """
          seats: [{clause: X1, spec: mas, party: byn, function: MAS},
            {clause: X1, spec: mas, party: staden, function: MAS}]
          """),
      SmallNetwork(
        id: "C07: both sides", clauses: both,
        arena:
          "seats: [{clause: X1, party: byn, function: A}, {clause: X1, party: lakarna, function: B}]"
      ),
      SmallNetwork(
        id: "D34: reporting goes both ways",
        clauses: "X1: {rule: {report: {to: level_above, interval: set by body, mutual: true}}}",
        arena: "relations: {level_above: topp}", top: "top: true\nrelations: {level_below: arena}",
        topClauses: "X1: {rule: {report: {to: level_below, interval: set by body, mutual: true}}}"),
      SmallNetwork(
        id: "D34: the other body has no document",
        clauses: "X1: {rule: {report: {to: level_above, interval: set by body, mutual: true}}}",
        arena: "relations: {level_above: topp}"),
      SmallNetwork(
        id: "D07, D08, D09: the ladder goes on above", clauses: "X1: {rule: {ladder: {step: 1}}}",
        topClauses: "X1: {rule: {ladder: {step: 2}}}\nX2: {rule: {ladder: {step: 3}}}"),
      SmallNetwork(
        id: "A24: as many meetings as those followed",
        clauses: """
          X1: {rule: {meetings: {count: 4, per: year}, synchronised: {with: commissioner, days_before: set by body}}}
          """, topClauses: "X1: {rule: {meetings: {count: 1, per: quarter}}}"),
      SmallNetwork(
        id: "C09: merged levels need no level below",
        clauses: "X1: {rule: {relay: {to: level_below}}, structure: merged_levels}",
        charter: "parts: {a: A, b: B}"),
      SmallNetwork(
        id: "A04: every kind of care is given by someone with a seat",
        clauses: "X1: {rule: {kinds_of_care: {required: [hemsjukvård]}}}",
        arena: "seats: [{party: byn, function: A}]"),
      SmallNetwork(
        id: "structures that are true",
        clauses:
          "X1: {structure: [areas, levels, federation, mirror, practitioners, form_of_operation]}",
        arena: "mirrors: NPO\nrelations: {practitioners: topp}\nseats: [{party: byn, function: A}]",
        more: "federations: {f: {name: F, members: [regionen]}}"),
    ])
  func clean(_ network: SmallNetwork) throws {
    #expect(try network.findings.map(\.fault) == [])
  }

  @Test("What cannot be kept is found, with its facts", arguments: bad)
  func found(_ row: Row) throws {
    #expect(try row.network.findings.map(\.fault) == [row.fault])
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let network: SmallNetwork
    let fault: Finding.Fault
    init(_ network: SmallNetwork, _ fault: Finding.Fault) {
      (self.network, self.fault) = (network, fault)
    }
    var testDescription: String { network.id }
  }

  static let bad: [Row] = [
    Row(
      SmallNetwork(
        id: "unresolved relation", clauses: "X1: {rule: {lift: {to: receiver}}}"),
      .unresolved(.receiver, .lift)),
    Row(
      SmallNetwork(id: "own relation", arena: "relations: {receiver: arena}"),
      .selfRelation(.receiver)),
    Row(
      SmallNetwork(id: "no carrier", clauses: "X1: {force: bör}"), .nothingCarries),
    Row(
      SmallNetwork(id: "B01: blanks left", charter: "purpose: <Ange syfte>\nparts: {a: A}"),
      .blanks(["Ange syfte"])),
    Row(
      SmallNetwork(
        id: "B01: a template is followed", charter: "template: true\npurpose: <Ange>\nparts: {a: A}"
      ),
      .templateFollowed(blanks: 1)),
    Row(
      SmallNetwork(id: "a template without blanks", charter: "template: true\nparts: {a: A}"),
      .templateWithoutBlanks),
    Row(
      SmallNetwork(
        id: "C16: the same role rotates twice",
        clauses: "X1: {rule: {rotation: \(secretary)}}\nX2: {rule: {rotation: \(secretary)}}"),
      .rotatesTwice(.secretary)),
    Row(
      SmallNetwork(
        id: "C16: the other role does not rotate", clauses: "X1: {rule: {rotation: \(chair)}}"),
      .noPartner(role: .chair, neverWith: .secretary)),
    Row(
      SmallNetwork(
        id: "D07: the ladder stops", clauses: "X1: {rule: {ladder: {step: 1}}}",
        topClauses: "X1: {rule: {ladder: {step: 3}}}"),
      .ladderStops(step: 1)),
    Row(
      SmallNetwork(
        id: "D09: the ladder goes in a ring",
        clauses: "X1: {rule: {ladder: {step: 2, to: commissioner}}}",
        top: "top: true\nrelations: {level_below: arena}",
        topClauses: "X1: {rule: {ladder: {step: 3, to: level_below}}}"),
      .ladderRing(["topp", "arena", "topp"])),
    Row(
      SmallNetwork(
        id: "D35: no report back",
        clauses: "X1: {rule: {report: {to: commissioner, interval: set by body, mutual: true}}}",
        topClauses: "X1: {structure: levels}"),
      .noReportBack(from: "topp")),
    Row(
      SmallNetwork(
        id: "A24: more meetings than those followed",
        clauses: """
          X1: {rule: {meetings: {count: 6, per: year}, synchronised: {with: commissioner, days_before: set by body}}}
          """, topClauses: "X1: {rule: {meetings: {count: 1, per: quarter}}}"),
      .tooFewToFollow(needed: 6, with: "topp", planned: 4)),
    Row(
      SmallNetwork(id: "A19: a seat is missing", clauses: mas),
      .seatMissing(function: "MAS", party: nil, missing: 1)),
    Row(
      SmallNetwork(
        id: "A19: a municipality has no seat",
        clauses: mas.replacing("municipality}", with: "municipality, per_municipality: true}"),
        arena: seats),
      .seatMissing(function: "MAS", party: "Staden", missing: 1)),
    Row(
      SmallNetwork(
        id: "C07: one side only", clauses: both, arena: "seats: [{party: byn, function: A}]"),
      .sideMissing(.region)),
    Row(
      SmallNetwork(
        id: "C10: the wrong side", clauses: mas, arena: seats.replacing("byn", with: "lakarna")),
      .wrongSide(party: "lakarna", side: .municipality)),
    Row(
      SmallNetwork(
        id: "a seat without its kind", clauses: mas,
        arena: seats.replacing("]", with: ", {clause: X1, party: byn, function: A}]")),
      .seatWithoutSpec(["mas"])),
    Row(
      SmallNetwork(
        id: "an unknown kind of seat", clauses: mas,
        arena: seats.replacing("]", with: ", {clause: X1, spec: mar, party: byn, function: A}]")),
      .unknown(.seatSpec, "mar", known: ["mas"])),
    Row(
      SmallNetwork(
        id: "a clause that is not carried", arena: "seats: [{clause: X9, party: byn, function: A}]"),
      .clauseNotCarried),
    Row(
      SmallNetwork(
        id: "a clause without seats", arena: "seats: [{clause: X1, party: byn, function: A}]"),
      .clauseWithoutSeats),
    Row(
      SmallNetwork(
        id: "a kind without its clause", arena: "seats: [{spec: mas, party: byn, function: A}]"),
      .specWithoutClause),
    Row(
      SmallNetwork(id: "unknown party", arena: "seats: [{party: bym, function: A}]"),
      .unknown(
        .organisation, "bym", known: ["byn", "foreningen", "lakarna", "regionen", "staden"])),
    Row(
      SmallNetwork(id: "B02: no federation", clauses: "X1: {structure: federation}"),
      .untrue(.federation)),
    Row(
      SmallNetwork(
        id: "A04: a kind of care that nobody with a seat gives",
        clauses: "X1: {rule: {kinds_of_care: {required: [hemsjukvård, psykiatri]}}}",
        arena: "seats: [{party: byn, function: A}]"),
      .careNotGiven("psykiatri")),
    Row(SmallNetwork(id: "B03: no mirror", clauses: "X1: {structure: mirror}"), .untrue(.mirror)),
    Row(
      SmallNetwork(id: "A11: no practitioners", clauses: "X1: {structure: practitioners}"),
      .untrue(.practitioners)),
    Row(
      SmallNetwork(
        id: "C09: nothing merged", clauses: "X1: {force: kan, structure: merged_levels}"),
      .untrue(.mergedLevels)),
    Row(
      SmallNetwork(
        id: "A02: no commissioner", clauses: "X1: {structure: levels}", top: "mirrors: NPO"),
      .noCommissioner),
  ]

  @Test("A finding tells the file and the place to mend it, and what it weighs")
  func places() throws {
    let network = SmallNetwork(
      id: "kan", clauses: "X1: {force: kan, rule: {lift: {to: receiver}}}")
    let finding = try #require(try network.findings.first)
    #expect(finding.path == ["bodies", "arena", "relations", "receiver"])
    #expect(finding.charter == nil && finding.clause == ClauseID("X1"))
    #expect(finding.severity == .warning)
  }

  @Test("Faults are told in plain Swedish", arguments: bad)
  func words(_ row: Row) {
    let words = row.fault.swedish
    #expect(words.first?.isLowercase == true || words.first?.isNumber == true, "\(words)")
    #expect(!words.hasSuffix(".") && !words.contains("Optional"))
  }
}
