import Governance
import SwedishCalendar

/// The words of what a body's work costs.
enum EffortWords {
  static let title = "Tid och kostnad"
  static let lede =
    "Vad organets arbete tar i tid och pengar för varje huvudman, möte för möte och uppgift för uppgift."
  static let choose = "Välj år"
  static let year = "År"
  static let show = "Visa"
  static let none = "Inget är bokfört det här året"
  static let noneMore =
    "Öppna ett hållet möte här nedanför. Närvaron ger ett förslag som du kan ändra och spara."
  static let file = "Hämta som CSV-fil"
  static let perParty = "Per huvudman"
  static let sumColumns = ["Huvudman", "Timmar", "Kronor"]
  static let together = "Tillsammans"
  static let paidMore =
    "Timmarna är huvudmannens egna. Kronorna står hos den huvudman som har betalat."
  static let meetings = "Möten"
  static let noMeetings = "Organet har inte hållit något möte det här året."
  static let meetingColumns = ["Möte", "Timmar", "Kronor", "Läge"]
  static let booked = "bokfört"
  static let tasks = "Arbete mellan mötena"
  static let noTasks = "Inget arbete mellan mötena är bokfört det här året."
  static let taskColumns = ["Uppgift", "Dag", "Timmar", "Kronor"]
  static let newTask = "Bokför en uppgift"
  static let taskTitle = "Vad gjordes, med egna ord?"
  static let taskHint =
    "Till exempel att skriva en rutin. Lämna tomt om du har valt en uppgift ur uppdraget."
  static let day = "Dag"
  static let book = "Spara tid och kostnad"
  static let toMeeting = "Till mötet."
  static let notHeld = "Mötet är inte hållet än"
  static let notHeldMore = "När närvaron är införd föreslås tiden för varje huvudman här."
  static let isBooked = "Bokfört"
  static let notBooked = "Inget är bokfört än."
  static let bookedColumns = ["Huvudman", "Timmar", "Kronor", "Betalas av", "Infört"]
  static let itself = "huvudmannen själv"
  static let bookTitle = "Bokför"
  static let changeTitle = "Ändra det bokförda"
  static let proposed =
    "Tiden är föreslagen efter närvaron: mötets längd gånger antalet som var där. Kostnaden följer vad en timme kostade senast, där det är känt. Ändra det som inte stämmer."
  static let hours = "Timmar"
  static let hoursHint =
    "Timmar skrivs till exempel 2,5. Lämna tomt för den huvudman du inte vet om än."
  static let charterTask = "Uppgift i uppdraget"
  static let otherTask = "Annat, som jag skriver här nedanför"
  static let mark = "Strecket visar var den rättvisa andelen slutar."
  static let kronor = "Kronor"
  static let payer = "Betalas av"
  static let task = "Arbete mellan mötena"
  static let meeting = "Möte"
  static let fileName = "tid-och-kostnad"
  static let fileColumns = [
    "dag", "slag", "uppgift", "huvudman", "timmar", "kronor", "betalas av annan",
  ]
  static let toBooking = "Se och bokför"

  static let shares = "Fördelning över tid"
  static let notSaid = "Det är inte bestämt vad som är en rättvis fördelning"
  static let notSaidMore =
    "Uppdraget säger att kostnaderna delas rättvist, men inte hur. Den som företräder organet bestämmer det på klausulens sida."
  static let nothingToShare = "Inget är bokfört under de åren, så ingen fördelning kan räknas."
  static let within = "inom gränsen"
  static let beyond = "över gränsen"
  static let how = "Så räknas skevheten"
  static let formula =
    "För varje huvudman räknas hur många procentenheter andelen ligger från den rättvisa. Skevheten är hälften av summan av de avstånden."
  static let meaning =
    "Skevheten 0 betyder att alla har burit sin rättvisa del. Skevheten 10 betyder att en tiondel av allt skulle ha burits av någon annan."

  static func total(_ minutes: Int) -> String {
    minutes == 0 ? "inte bokfört" : "\(Effort.hours(minutes)) timmar"
  }

  static let overYears = "Skevheten år för år, i procentenheter"

  static func yearColumns(_ fair: FairShare) -> [String] {
    [fair.years == 1 ? "År" : "\(fair.years) år till och med", "Skevhet", "Läge"]
  }

  static func sums(_ year: Int) -> String { "\(year) per huvudman" }
  static func meetingsOf(_ year: Int) -> String { "Hållna möten \(year)" }
  static func tasksOf(_ year: Int) -> String { "Uppgifter \(year)" }

  static func missing(_ missing: Int, of all: Int) -> String {
    missing == all ? "inte bokfört" : "\(missing) av \(all) saknas"
  }

  static func length(_ minutes: Int) -> String {
    "Mötet var \(Effort.hours(max(0, minutes))) timmar långt."
  }

  static func done(_ day: Day) -> String { "Arbetet gjordes \(day.swedishShort)." }

  static func by(_ day: Day, _ name: String?) -> String {
    name.map { "\(day.swedishShort) av \($0)" } ?? day.swedishShort
  }

  static func skew(_ skew: Int) -> String {
    "Skevheten är \(Effort.perCent(skew)) procentenheter."
  }

  static func limit(_ fair: FairShare) -> String {
    "Organet har satt gränsen till \(fair.atMost) procentenheter."
  }

  static func basis(_ fair: FairShare) -> String {
    "Organet har bestämt att \(fair.measure.swedish) räknas över \(fair.swedishYears) och att "
      + "\(fair.basis.swedish)."
  }

  static func sharesCaption(_ fair: FairShare) -> String {
    "Andel av \(fair.measure.swedish) över \(fair.swedishYears)"
  }

  static func shareColumns(_ fair: FairShare) -> [String] {
    ["Huvudman", fair.measure.swedish.capitalised, "Andel", "Rättvis andel", "Skillnad"]
  }

  static func perCent(_ thousandths: Int) -> String { "\(Effort.perCent(thousandths)) %" }

  static func apart(_ thousandths: Int) -> String {
    (thousandths > 0 ? "+" : "") + Effort.perCent(thousandths)
  }

  static func reckoned(_ apart: [Int], _ skew: Int) -> String {
    let sum = apart.map { Effort.perCent($0) }.joined(separator: " + ")
    return "Här: (\(sum)) / 2 = \(Effort.perCent(skew)) procentenheter, avrundat."
  }
}

extension FairShare {
  fileprivate var swedishYears: String { years == 1 ? "ett år" : "\(years) år" }

  /// What the body has said, as the start of a sentence.
  var swedish: String {
    "Rättvis fördelning: \(measure.swedish) över \(swedishYears), \(basis.swedish), skevhet högst "
      + "\(atMost) procentenheter"
  }
}

extension FairShare.Measure {
  /// What is shared.
  var swedish: String {
    switch self {
    case .hours: "timmar"
    case .cost: "kronor"
    }
  }
}

extension FairShare.Basis {
  /// What each one's part goes by, as the end of a sentence.
  var swedish: String {
    switch self {
    case .equal: "alla bär lika stor del"
    case .seats: "delen följer antalet platser i organet"
    case .weights: "delen följer vikter som organet har satt"
    }
  }
}

/// The words of the form by which a body says what is fair.
enum FairShareWords {
  static let measure = "Vad ska fördelas?"
  static let basis = "Vad är en rättvis del?"
  static let years = "Över hur många år?"
  static let yearsHint = "1 till 10. Flera år jämnar ut det som skiljer enstaka år."
  static let skew = "Hur stor får skevheten vara, i procentenheter?"
  static let skewHint = "0 till 100. Skevheten påminner; om delningen är rättvis avgör ni själva."
  static let weightsHint = "Bara om delen följer vikter, till exempel antalet invånare."

  static func weight(_ name: String) -> String { "Vikt för \(name)" }
}
