public import Charters
public import HashTreeCollections
public import SwedishCalendar

/// Everything the journal's facts add up to, at one point of it; copies are free.
public struct State: Sendable, Equatable {
  /// The number of the last event folded in, 0 before any.
  public internal(set) var sequence = 0
  /// The moment the last event was recorded.
  public internal(set) var latest = Moment(milliseconds: 0)
  /// The day the clock starts on where the journal holds example data.
  public internal(set) var exampleDay: Day?

  /// How many numbers have been said to be telephone numbers, which might have been others (C23).
  public internal(set) var mobilesAssured = 0

  public internal(set) var networks: [NetworkEntry] = []
  /// The levels of every network, each network's topmost first.
  public internal(set) var levels: [Level] = []
  public internal(set) var areas: [Area] = []
  public internal(set) var organisations: TreeDictionary<OrganisationID, Organisation> = [:]
  public internal(set) var federations: [Federation] = []
  public internal(set) var bodies: TreeDictionary<BodyID, Body> = [:]
  /// The versions of each charter, oldest first.
  public internal(set) var charters: TreeDictionary<CharterKey, [CharterVersion]> = [:]
  public internal(set) var people: TreeDictionary<PersonID, Person> = [:]
  public internal(set) var seats: TreeDictionary<SeatID, Seat> = [:]
  public internal(set) var meetings: TreeDictionary<MeetingID, Meeting> = [:]
  public internal(set) var actions: TreeDictionary<ActionID, Action> = [:]
  var matters: TreeDictionary<MatterID, Matter> = [:]
  /// The matters that have come by each body, in the order they did.
  var mattersBy: TreeDictionary<BodyID, [MatterID]> = [:]
  /// The matter that was raised from an item.
  var matterOrigins: TreeDictionary<Matter.Origin, MatterID> = [:]
  var requests: TreeDictionary<RequestID, ResultRequest> = [:]
  var questions: TreeDictionary<QuestionID, Question> = [:]
  /// What each body has asked parties for, and the questions it has asked or been asked.
  var requestsBy: TreeDictionary<BodyID, [RequestID]> = [:]
  var questionsWith: TreeDictionary<BodyID, [QuestionID]> = [:]
  var entries: TreeDictionary<OutcomeID, LedgerEntry> = [:]
  /// The numbers of each body's outcomes, in the order they were given.
  var ledgers: TreeDictionary<BodyID, [OutcomeID]> = [:]
  /// The outcomes that are addressed to principals, in the order they were.
  var addressed: [OutcomeID] = []
  var deviations: TreeDictionary<DeviationID, Deviation> = [:]
  /// What parties have counted in their own systems.
  public internal(set) var deviationCounts: [DeviationCount] = []
  /// The number of the last event that changed what any body may rest on.
  var commonChange = 0
  /// The number of the last event that changed each body.
  var changes: TreeDictionary<BodyID, Int> = [:]
  /// The body that each membership outside the network belongs to, by its number.
  public internal(set) var outsideBodies: TreeDictionary<Int, BodyID> = [:]
  var spreads: TreeDictionary<SpreadID, Spread> = [:]
  var announcements: TreeDictionary<AnnouncementID, Announcement> = [:]
  var documents: TreeDictionary<DocumentID, RegisteredDocument> = [:]
  var accords: TreeDictionary<AccordID, Accord> = [:]
  /// What has happened with the time of bodies, and with what they deliver.
  var limited: TreeDictionary<BodyID, LimitedTime> = [:]
  var indicators: TreeDictionary<IndicatorID, Indicator> = [:]
  /// What has been given of each indicator, by period and organisation.
  var indicatorValues:
    TreeDictionary<
      IndicatorID, TreeDictionary<CalendarPeriod, TreeDictionary<OrganisationID, IndicatorValue>>
    > = [:]
  /// Who of each body has looked at the values of a period (D36).
  var indicatorReaders: TreeDictionary<BodyID, [CalendarPeriod: [PersonID: Stamp]]> = [:]
  var plans: TreeDictionary<PlanID, Plan> = [:]
  /// The plans that have concerned each body, the first made first.
  var plansOf: TreeDictionary<BodyID, [PlanID]> = [:]
  /// The items and matters that belong to each activity (A13).
  var tiedWork: TreeDictionary<ActivityID, [Work]> = [:]
  /// Those who do each organisation's acts (A20).
  var representatives: TreeDictionary<OrganisationID, [PersonID]> = [:]
  /// Those who belong to each body's support office.
  var supportOffices: TreeDictionary<BodyID, [PersonID]> = [:]
  var bookings: TreeDictionary<BookingID, Booking> = [:]
  /// What has been booked for each body, in the order it was.
  var bookingsBy: TreeDictionary<BodyID, [BookingID]> = [:]
  var reviews: TreeDictionary<ReviewID, Review> = [:]

  /// The state before anything happened.
  public init() {}
}

/// A version of a charter, in force from a day.
public struct CharterVersion: Sendable, Equatable {
  public var charter: Charter
  public var from: Day
  public var adopted: Stamp
}

/// A network of bodies.
public struct NetworkEntry: Sendable, Equatable {
  public var id: NetworkID
  public var name: TextRef
}

/// A level of the network.
public struct Level: Sendable, Equatable {
  public var network: NetworkID
  public var id: LevelID
  public var name: TextRef
  /// What the level answers for (B04).
  public var responsibilities: [TextRef] = []

  /// The name of the text that holds one of the things the level answers for, from 1.
  static func part(responsibility number: Int) -> String { "responsibility.\(number)" }
}

/// A sub-area.
public struct Area: Sendable, Equatable {
  public var id: AreaID
  public var name: TextRef
}

/// An organisation that takes part.
public struct Organisation: Sendable, Equatable {
  public var id: OrganisationID
  public var name: TextRef
  public var kind: OrganisationKind
  public var area: AreaID?
  public var kindsOfCare: [String]
  /// When the kinds of care were stated anew.
  public var careStated: Stamp?
  /// The contracts there have been, oldest first (D11).
  public var contracts: [Contract] = []
  /// The organisation that replaces it, and from when.
  public var successor: Succession<OrganisationID>?
  /// The names it had before, each with the first day of the name that followed.
  public var formerNames: [DatedName] = []
  public var registered: Stamp

  /// The principals it works for on a day, the latest contract's first.
  public func principals(on day: Day) -> [OrganisationID] {
    contracts.filter { $0.holds(on: day) }.map(\.worksFor).reversed()
  }

  /// The name it has on a day.
  public func name(on day: Day) -> TextRef { formerNames.first { day < $0.from }?.name ?? name }
}

/// For which principal a private provider worked, and how long (D11).
public struct Contract: Sendable, Equatable {
  public var worksFor: OrganisationID
  /// The first day; nil where no contract with dates is known, only that it works for them.
  public var from: Day?
  public var until: Day?
  public var stamp: Stamp

  /// Whether it holds on a day.
  public func holds(on day: Day) -> Bool { (from ?? day) <= day && day <= (until ?? day) }

  /// Whether it shares a day with a time.
  func overlaps(_ start: Day, _ end: Day?) -> Bool {
    (from ?? start) <= (end ?? .distant) && start <= (until ?? .distant)
  }
}

/// Principals that act as one.
public struct Federation: Sendable, Equatable {
  public var id: FederationID
  public var name: TextRef
  public var members: [OrganisationID]
  /// The agreements it has rested on, the first one first.
  public var agreements: [Agreement]
  public var registered: Stamp

  /// The agreement in force on a day, otherwise the last one before it.
  public func agreement(on day: Day) -> Agreement? {
    agreements.last { ($0.from ?? day) <= day } ?? agreements.first
  }
}

/// What principals of a federation have agreed, and how long it holds.
public struct Agreement: Sendable, Equatable {
  public var text: TextRef
  /// Its first day; unknown for one that was there before the body was followed here.
  public var from: Day?
  public var until: Day?
  public var stamp: Stamp

  /// Whether it is in force on a day.
  public func holds(on day: Day) -> Bool { (from ?? day) <= day && day <= (until ?? day) }
}
