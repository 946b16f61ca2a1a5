import Governance
public import SwedishCalendar

/// A calendar of meetings as text, to send or to subscribe to.
public struct CalendarText: Sendable {
  /// What the object asks of the reader's calendar; nil for one that is subscribed to.
  public var method: Method?
  /// The calendar's name, where it is subscribed to.
  public var name: String?
  public var events: [CalendarEvent]

  /// What an object that is sent asks for.
  public enum Method: String, Sendable {
    case request = "REQUEST"
    case cancel = "CANCEL"
  }

  /// A calendar of these events.
  public init(method: Method? = nil, name: String? = nil, events: [CalendarEvent]) {
    self.method = method
    self.name = name
    self.events = events
  }

  /// The object in full, with the rules for summer time that its times rest on.
  public var text: String {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Samklang//Samklang//SV")
    lines.add("CALSCALE", "GREGORIAN")
    if let method { lines.add("METHOD", method.rawValue) }
    if let name {
      lines.add("NAME", text: name)
      lines.add("X-WR-CALNAME", text: name)
      lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
    }
    CalendarText.addTimeZone(to: &lines)
    for event in events { event.add(to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  static let zone = "Europe/Stockholm"

  /// Summer time as it has been since 1996.
  private static func addTimeZone(to lines: inout ContentLines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", zone)
    for (part, start, from, to, rule, name) in [
      ("DAYLIGHT", "19960331T020000", "+0100", "+0200", "BYMONTH=3;BYDAY=-1SU", "CEST"),
      ("STANDARD", "19961027T030000", "+0200", "+0100", "BYMONTH=10;BYDAY=-1SU", "CET"),
    ] {
      lines.add("BEGIN", part)
      lines.add("DTSTART", start)
      lines.add("RRULE", "FREQ=YEARLY;\(rule)")
      lines.add("TZOFFSETFROM", from)
      lines.add("TZOFFSETTO", to)
      lines.add("TZNAME", name)
      lines.add("END", part)
    }
    lines.add("END", "VTIMEZONE")
  }
}

/// One meeting in a calendar.
public struct CalendarEvent: Sendable {
  /// What makes it the same event in every version of it.
  public var uid: String
  /// Grows each time the meeting is moved or cancelled.
  public var sequence: Int
  /// When this version of it was made.
  public var stamp: Moment
  public var day: Day
  public var start: ClockTime
  public var end: ClockTime
  public var title: String
  public var place: String
  public var note: String
  /// The address of the meeting's page.
  public var page: String
  public var isCancelled: Bool
  public var organizer: Party?
  public var attendee: Attendee?

  /// Someone in the event, by name and mail address.
  public struct Party: Sendable {
    public var name: String
    public var address: String
  }

  /// The one it is sent to, and what they have answered.
  public struct Attendee: Sendable {
    public var party: Party
    public var isComing: Bool?
    /// Whether they come to a part of the meeting only.
    public var isGuest: Bool
  }

  func add(to lines: inout ContentLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", uid)
    lines.add("SEQUENCE", String(sequence))
    lines.add("DTSTAMP", stamp.calendarText)
    lines.add("DTSTART;TZID=\(CalendarText.zone)", day.calendarText + start.calendarText)
    lines.add("DTEND;TZID=\(CalendarText.zone)", day.calendarText + end.calendarText)
    lines.add("SUMMARY", text: title)
    if !place.isEmpty { lines.add("LOCATION", text: place) }
    if !note.isEmpty { lines.add("DESCRIPTION", text: note) }
    lines.add("URL", page)
    lines.add("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
    if let organizer {
      lines.add(
        "ORGANIZER;CN=\(ContentLines.quoted(organizer.name))", "mailto:\(organizer.address)")
    }
    if let attendee { add(attendee, to: &lines) }
    lines.add("END", "VEVENT")
  }

  /// No answer by the calendar is asked for: nobody reads mail at the sender's address.
  private func add(_ attendee: Attendee, to lines: inout ContentLines) {
    let part = attendee.isComing.map { $0 ? "ACCEPTED" : "DECLINED" } ?? "NEEDS-ACTION"
    lines.add(
      "ATTENDEE;CN=\(ContentLines.quoted(attendee.party.name));CUTYPE=INDIVIDUAL;"
        + "ROLE=\(attendee.isGuest ? "OPT" : "REQ")-PARTICIPANT;PARTSTAT=\(part);RSVP=FALSE",
      "mailto:\(attendee.party.address)")
  }
}

extension Day {
  /// The day as calendars write it: `20260518`.
  var calendarText: String { description.filter { $0 != "-" } }
}

extension ClockTime {
  /// The time as calendars write it: `T133000`.
  fileprivate var calendarText: String { "T" + swedishDigits.filter { $0 != "." } + "00" }
}

extension Moment {
  /// The moment in UTC as calendars write it: `20260518T113000Z`.
  fileprivate var calendarText: String {
    isoText.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }
}
