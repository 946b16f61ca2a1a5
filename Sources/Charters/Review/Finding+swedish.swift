extension Finding.Fault {
  /// What is wrong, as one sentence without its full stop.
  public var swedish: String {
    switch self {
    case .unknown(let subject, let name, _): "\(subject.swedish) \(name) finns inte"
    case .selfRelation(let relation): "organet är sin egen motpart som \(relation.swedish)"
    case .commissionerRing(let keys):
      "organen är varandras uppdragsgivare i en ring: \(keys.joined(separator: " → "))"
    case .noCommissioner: "organet saknar uppdragsgivare och är inte märkt som överst"
    case .topWithCommissioner: "organet är märkt som överst men har en uppdragsgivare"
    case .unresolved(let relation, let kind):
      "klausulen (\(kind.swedish)) nämner \(relation.swedish), som nätverket inte anger för organet"
    case .ladderRing(let keys):
      "åtgärdstrappan går runt utan att ta slut: \(keys.joined(separator: " → "))"
    case .ladderStops(let step): "åtgärdstrappan har steg \(step) men inget organ har nästa steg"
    case .noReportBack(let body):
      "rapporteringen ska vara ömsesidig, men \(body) rapporterar inte tillbaka"
    case .rotatesTwice(let role): "rollen som \(role.swedish) växlar enligt två klausuler"
    case .noPartner(let role, let other):
      "\(role.swedish) får inte vara samtidigt som \(other.swedish), men den rollen växlar inte"
    case .tooFewToFollow(let needed, let with, let planned):
      "\(needed) möten om året ska ligga i takt med \(with), som bara har \(planned)"
    case .nothingCarries: "klausulen har varken regel, bärande struktur eller intygande"
    case .blanks(let blanks):
      "platshållare är inte ifyllda: \(blanks.map { "<\($0)>" }.joined(separator: ", "))"
    case .templateWithoutBlanks: "uppdraget är märkt som mall men har inga platshållare"
    case .templateFollowed(let blanks): "organet följer en mall med \(blanks) platshållare kvar"
    case .untrue(let structure):
      "klausulen bärs av nätverket, men det stämmer inte att \(structure.swedish)"
    case .clauseNotCarried: "organet följer inte klausulen som platsen hör till"
    case .clauseWithoutSeats: "klausulen beskriver inga platser"
    case .specWithoutClause: "platsen har ett slag men ingen klausul"
    case .seatWithoutSpec: "platsen saknar slag, fast klausulen beskriver vilka slag som finns"
    case .wrongSide(let party, let side):
      "\(party) hör inte till den sida som platsen är till för (\(side.swedish))"
    case .seatMissing(let function, let party, let missing):
      "plats saknas i nätverket: \(missing > 1 ? "\(missing) " : "")\(function)\(party.map { " från \($0)" } ?? "")"
    case .sideMissing(let side): "ingen plats i organet hör till \(side.swedish)"
    case .careNotGiven(let kind):
      "ingen organisation med en plats i organet ger \(kind), som ska vara företrätt"
    case .providerWithoutPrincipal: "den privata vårdgivaren saknar huvudman att arbeta för"
    case .worksForNoPrincipal(let party): "\(party) är varken region eller kommun"
    }
  }

  /// What was expected instead, where that can be said.
  public var expected: String? {
    switch self {
    case .unknown(_, _, let known) where !known.isEmpty && known.count <= 20:
      known.joined(separator: ", ")
    case .noCommissioner: "commissioner, eller top: true"
    case .topWithCommissioner: "antingen commissioner eller top: true"
    case .unresolved(let relation, _): "relations med ett organ för \(relation.swedish)"
    case .nothingCarries: "rule eller structure"
    case .seatWithoutSpec(let specs): specs.joined(separator: ", ")
    case .specWithoutClause: "clause"
    case .careNotGiven(let kind): "en organisation som ger \(kind)"
    case .providerWithoutPrincipal: "works_for"
    default: nil
    }
  }
}

extension Finding.Subject {
  fileprivate var swedish: String {
    switch self {
    case .charter: "uppdraget"
    case .part: "delen"
    case .body: "organet"
    case .level: "nivån"
    case .area: "området"
    case .organisation: "organisationen"
    case .seatSpec: "slaget av plats"
    }
  }
}
