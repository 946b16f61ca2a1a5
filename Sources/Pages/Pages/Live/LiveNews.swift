import Charters
public import Governance
public import Links
import SwedishCalendar

/// What is told to a page that follows a meeting: one field as it stands, and the words that change.
public struct LiveNews: Encodable, Hashable, Sendable {
  /// The field, by its name; nil where only words change.
  public var field: String?
  public var version: Int?
  public var text: String?
  /// The number of the item under discussion; 0 where there is none that the viewer may know of.
  public var current: Int?
  /// The part of the page that has to be fetched again.
  public var region: String?
  /// Why something was not saved.
  public var problem: String?
  /// Whether the sender can answer that, by saying that a number is a telephone number.
  public var asks: Bool?
  /// New words, by the names of the places where they stand.
  public var shown: [String: String] = [:]

  init() {}

  /// Why something was not saved, and nothing else.
  public init(problem: View.Returned.Problem) {
    self.problem = problem.swedish
    if problem.asksAboutMobile { asks = true }
  }
}

extension LivePage {
  /// What the viewer may be told of these fields.
  public static func news(
    _ view: View, meeting: Meeting, record: LiveRecord, of fields: [LiveField]
  ) -> [LiveNews] {
    let live = LiveSight(view, meeting, record)
    return fields.filter(live.shows).map(live.news)
  }

  /// How the time stands, in words; it passes whether or not anybody writes.
  public static func time(_ view: View, meeting: Meeting, record: LiveRecord) -> LiveNews {
    let live = LiveSight(view, meeting, record)
    var news = LiveNews()
    news.shown = live.times
    return news
  }

  /// That the agenda was changed since the page was opened.
  public static var agendaChanged: LiveNews {
    var news = LiveNews()
    news.shown["besked"] = LiveWords.agendaChanged
    return news
  }

  /// The part of the page where texts of an item stand against one another.
  public static func region(of item: Int) -> String { LiveSight.region(item) }

  /// What tells one agenda from another.
  public static func agenda(of meeting: Meeting) -> [String] {
    meeting.agenda.map { item in
      "\(item.number) \(item.changed?.sequence ?? 0)"
    }
  }
}

extension LiveSight {
  func news(of field: LiveField) -> LiveNews {
    var news = LiveNews()
    news.field = field.name
    news.version = record.entries[field]?.version ?? 0
    news.text = record.text(field)
    news.shown = words(of: field)
    switch field {
    case .current:
      news.text = nil
      news.current = shownCurrent?.number ?? 0
    case .beside(let item, _):
      news.text = nil
      news.region = Self.region(item)
    default: break
    }
    return news
  }

  static func region(_ item: Int) -> String { "krock-\(item)" }

  /// The words of the page that follow from a field.
  func words(of field: LiveField) -> [String: String] {
    var words = ["sparat/" + field.name: saved(field)]
    switch field {
    case .current:
      words["nu"] = currentTitle
      words["sedan"] = nextTitle
      words.merge(times) { $1 }
    case .notes: words[field.name] = record.text(field)
    case .outcome: words[field.name] = outcome(field)
    case .seat(let number):
      words[field.name] = LiveWords.coming(coming(SeatID(number)))
      words.merge(sums) { $1 }
    case .guest: words[field.name] = LiveWords.coming(LiveComing(rawValue: record.text(field)))
    case .others: words[field.name] = LiveWords.others(Int(record.text(field)) ?? 0)
    case .closed: words["besked"] = record.isClosed ? LiveWords.wasClosed : LiveWords.wasOpened
    case .beside: words = [:]
    }
    return words
  }

  /// When a field was saved and by whom; empty where nothing was.
  func saved(_ field: LiveField) -> String {
    record.entries[field].map { LiveWords.saved($0.at, by: view.name(of: $0.by)) } ?? ""
  }

  func outcome(_ field: LiveField) -> String {
    OutcomeKind(rawValue: record.text(field)).map(MeetingWords.outcome) ?? ""
  }

  var currentTitle: String {
    guard current != nil else { return LiveWords.notBegun }
    return shownCurrent.map(numbered) ?? LiveWords.otherItem
  }

  var nextTitle: String {
    guard let next = later.first, !sight.isGuestOnly else { return "" }
    return LiveWords.next(numbered(next))
  }

  /// How many came, by side and by principal.
  var sums: [String: String] {
    var sums: [String: String] = [:]
    for group in parties {
      sums["summa/sida/" + group.side.rawValue] = sum(group.parties.flatMap(\.seats))
      for party in group.parties { sums["summa/" + party.id.rawValue] = sum(party.seats) }
    }
    return sums
  }

  func sum(_ seats: [Seat]) -> String {
    let present = seats.filter { seat in
      coming(seat.id).map { $0 != .absent } ?? false
    }
    return LiveWords.sum(present.count, of: seats.count)
  }

  /// How long the item under discussion has taken, and what is left.
  var times: [String: String] { ["nu/tid": currentTime, "kvar": timeLeft] }

  private var currentTime: String {
    guard let item = shownCurrent, let began = record.entries[.current]?.at else { return "" }
    let passed = max(0, (record.now.milliseconds - began.milliseconds) / 60_000)
    return LiveWords.time(began: began, passed: passed, of: item.length)
  }

  private var timeLeft: String {
    let (day, time) = record.now.stockholm
    guard !sight.isGuestOnly, day == meeting.day, current != nil else { return "" }
    let lengths = later.compactMap(\.length)
    return LiveWords.left(
      items: later.count, minutes: lengths.isEmpty ? nil : lengths.reduce(0, +),
      until: meeting.end, minutesToEnd: meeting.end.minutes - time.minutes)
  }
}

extension View.Returned.Problem {
  /// What is wrong, in a sentence.
  public var swedish: String {
    switch self {
    case .refused(let refusal): refusal.swedish
    case .unreadable(_, let problem): problem.swedish
    case .notSaved: ShellWords.notSaved
    }
  }
}
