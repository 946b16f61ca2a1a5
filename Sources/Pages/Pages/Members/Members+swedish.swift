import Charters
import Governance
import SwedishCalendar

/// The words about those who sit in a body.
enum MembersWords {
  static let seats = "Platser"
  static let allLevels = "Båda nivåerna"
  static let all = "Alla ledamöter och platser"
  static let units = "Verksamheter i organet"
  static let unitsMore = "De har själva valt att höra till organet."

  static let care = "Slag av vård"
  static let careMore = "De slag av vård som behövs för arbetet, och vilka parter som står för dem."
  static let careCaption = "Vilka slag av vård som är företrädda"
  static let careColumns = ["Slag av vård", "Företräds av", "Enligt uppdraget"]
  static let notRepresented = "inte företrätt"
  static func asked(_ isRequired: Bool) -> String { isRequired ? "ska vara med" : "är också med" }
  static func careUnknown(_ parties: [String]) -> String {
    "Det är inte känt vilken vård som ges av \(SummaryWords.listed(parties))."
  }

  static let seatMissing = "plats saknas"
  static let establish = "Inrätta en plats"
  static let chooseParty = "Välj en organisation"
  static let function = "Funktion"
  static let functionHint = "Till exempel verksamhetschef."
  static let kind = "Slag av plats i uppdraget"
  static let noKind = "Inget särskilt slag"
  static let weight = "Hur viktig är platsen?"
  static let desired = "Önskvärd, men inte obligatorisk"
  static let desiredHint = "En önskvärd plats som står tom är ingen brist."

  static func worksFor(_ principal: String) -> String { "arbetar för \(principal)" }

  static let rolesNow = "Roller nu och framöver"
  static let roleColumns = ["Roll", "Person", "Hur", "När"]
  static let take = "Ge någon en roll"
  static let role = "Roll"
  static let roleHint = "Organets ledamöter står först."
  static let untilHint = "En roll som växlar slutar annars när turen är slut."
  static let electionDay = "Valdag"
  static let electionHint = "Om rollen tillsätts genom val."
  static let voters = "Vilka deltog i valet?"
  static let votersLong = "De som deltog i valet"
  static let ifNotTurn = "Om det inte är personens tur"
  static let isActing = "Tillförordnad"
  static let actingHint = "Det blir ett avsteg från uppdraget och syns som ett sådant."
  static let actingReason = "Behövs när någon är tillförordnad."
  static let acting = "tillförordnad"
  static let end = "Avsluta"

  static let extras = "Extra ledamöter"
  static let noExtras = "Ingen har tagits in utöver platserna."
  static let addExtra = "Ta in en extra ledamot"
  static let extraReason = "Varför personen behövs i organet. Skälet visas för alla."

  static let contacts = "Kontaktpersoner"
  static let contactsNow = "Kontakt med andra organ"
  static let contactColumns = ["Organ", "Sida", "Person", "Sedan"]
  static let noContacts = "Ingen kontaktperson är utsedd, och uppdraget kräver ingen."
  static let anySide = "Båda sidor"
  static let contactMissing = "saknas"
  static let nameLiaison = "Utse en kontaktperson"
  static let contactWith = "Kontakt med"
  static let ifJointly = "Utses gemensamt av flera parter?"
  static let parties = "Parter som utser gemensamt"

  static let done = "klart"
  static let left = "kvar"
  static let tick = "Klart"

  static func lede(_ model: MembersModel) -> String {
    guard !model.levels.isEmpty else { return "Inga platser är införda än." }
    let vacant =
      model.vacant == 0
      ? "Alla obligatoriska platser är tillsatta."
      : "\(model.vacant) av \(model.required) obligatoriska platser är vakanta."
    guard model.isMandateAsked, model.unsettled > 0 else { return vacant }
    return vacant
      + (model.unsettled == 1
        ? " En ledamot har inte det mandat som uppdraget kräver."
        : " \(model.unsettled) ledamöter har inte det mandat som uppdraget kräver.")
  }

  static func filled(_ side: MembersModel.SideSeats) -> String {
    let held = side.seats.filter { $0.holder != nil }.count
    return "\(held) av \(side.seats.count) tillsatta"
  }

  static func vacant(_ since: Day?) -> String {
    since.map { "vakant sedan \($0.swedishShort)" } ?? BodyWords.vacant
  }

  static func since(_ day: Day) -> String { " sedan \(day.swedishShort)" }

  static func time(_ holder: Membership) -> String { time(holder.from, holder.until) }
  static func time(_ term: RoleTerm) -> String { time(term.from, term.until) }
  static func time(_ extra: ExtraMember) -> String { time(extra.from, extra.until) }

  private static func time(_ from: Day, _ until: Day?) -> String {
    guard let until else { return "sedan \(from.swedishShort)" }
    return "\(from.swedishShort) till \(until.swedishShort)"
  }

  static func byTurn(_ side: Side?, _ year: Int) -> String {
    side.map { "enligt turordning: \(year) är \($0.swedishTurn) år" } ?? "enligt turordning"
  }

  static func by(_ source: RoleSource?) -> String {
    switch source {
    case .election: "ska väljas, inget val är infört"
    case .appointment: "utsedd"
    case .joint: "utsedd gemensamt"
    case nil: "utsedd"
    }
  }

  static func elected(_ election: Election) -> String { "vald \(election.on.swedishShort)" }

  static func tookPart(_ count: Int) -> String {
    count == 1 ? "En deltog" : "\(count) deltog"
  }

  static func leave(_ role: RoleKind, _ name: String) -> String {
    "Avsluta \(name) som \(role.swedish)"
  }

  static func endExtra(_ name: String) -> String { "Avsluta tiden för \(name)" }

  static func endLiaison(_ name: String, with body: String) -> String {
    "Avsluta \(name) som kontaktperson med \(body)"
  }

  static func jointly(_ parties: [String]) -> String {
    "utsedd gemensamt av \(SummaryWords.listed(parties))"
  }

  static func standIn(_ name: String?) -> String {
    name.map { "\($0) är kontaktperson tills vidare." }
      ?? "Processledaren håller kontakten tills vidare."
  }

  static func handover(_ line: HandoverDue) -> String {
    let to = line.to.map { " till \($0.swedish)" } ?? ""
    return "Rollen som \(line.role.swedish) lämnas över\(to) inför \(line.from.swedishShort)"
  }

  static func handoverMore(_ line: HandoverDue, _ people: [String], _ day: Day) -> String {
    if line.isDone { return "Allt är överlämnat." }
    let last = line.lastDay.swedishShort
    let when = line.lastDay < day ? "skulle ha varit klart \(last)" : "ska vara klart \(last)"
    let steps = "\(line.done.count) av \(HandoverStep.allCases.count) steg är klara."
    return "\(steps) \(SummaryWords.listed(people)) lämnar över, och det \(when)."
  }

  static func step(_ step: HandoverStep) -> String {
    switch step {
    case .calendar: "Årets möten är inlagda i kalendern"
    case .openMatters: "Öppna frågor är genomgångna"
    case .papers: "Handlingar är överlämnade"
    case .distribution: "Sändlistor är uppdaterade"
    case .accounts: "Konton och behörigheter är bytta"
    }
  }
}
