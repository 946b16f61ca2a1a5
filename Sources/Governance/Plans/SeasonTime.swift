public import Charters
public import SwedishCalendar

/// One time of a year before which routines are to be ready, by the Swedish calendar (D04).
///
/// No document says when a summer or a holiday begins: summer is taken from June to August, as the
/// law on holidays has it (semesterlagen 1977:480, 12 §), and the great holidays from Good Friday
/// and from Christmas Eve.
public struct SeasonTime: Hashable, Comparable, Sendable, Codable {
  public var kind: Kind
  public var year: Int

  /// The time of this kind in this year.
  public init(_ kind: Kind, _ year: Int) {
    self.kind = kind
    self.year = year
  }

  /// The times there are in a year, in its order.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case easter, summer, christmas
  }

  /// The season of the charter that it belongs to.
  public var season: Season { kind == .summer ? .summer : .holidays }

  /// The first day.
  public var start: Day {
    switch kind {
    case .easter: holiday(.goodFriday, year)
    case .summer: Day.first(of: year).adding(months: 5)
    case .christmas: holiday(.christmasEve, year)
    }
  }

  /// The last day.
  public var end: Day {
    switch kind {
    case .easter: holiday(.easterMonday, year)
    case .summer: Day.first(of: year).adding(months: 8).adding(days: -1)
    case .christmas: holiday(.epiphany, year + 1)
    }
  }

  /// Those of some seasons in a year, by day.
  public static func all(_ seasons: [Season], in year: Int) -> [SeasonTime] {
    Kind.allCases.map { SeasonTime($0, year) }.filter { seasons.contains($0.season) }
  }

  public static func < (left: SeasonTime, right: SeasonTime) -> Bool { left.start < right.start }

  private func holiday(_ holiday: Holiday, _ year: Int) -> Day {
    // Each of these falls in every year of the calendar.
    holiday.day(in: year) ?? Day.first(of: year)
  }
}

/// That a body's routines were ready for a season.
public struct SeasonReady: Sendable, Equatable {
  public var clause: ClauseID
  public var season: SeasonTime
  public var on: Day
  /// What is agreed, and who has been told.
  public var text: TextRef
  /// The routine in the register of documents, where it stands there.
  public var document: DocumentID?
  public var stamp: Stamp
}
