import Governance
public import SwedishCalendar

/// A made-up journal of any size, made as it is read: nothing but the meetings under way is held.
///
/// One region over ten years is about 20,000 meetings with ten items each.
public struct Synthetic: Sequence, Sendable {
  public let years: Int
  public let regions: Int
  public let seed: UInt64
  /// The first day of the journal.
  public let start: Day

  /// So many years of so many regions, from a day on.
  public static func journal(
    years: Int, regions: Int, seed: UInt64 = 1, start: Day = Day.first(of: 2016)
  ) -> Synthetic {
    Synthetic(years: Swift.max(0, years), regions: Swift.max(0, regions), seed: seed, start: start)
  }

  /// The commands from the first one on, made as they are asked for.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// Gives the commands in order of time, a day's at once.
  public struct Iterator: IteratorProtocol {
    private var waiting: [DatedCommand] = []
    private var position = 0
    private var maker: SyntheticMaker

    init(_ journal: Synthetic) { maker = SyntheticMaker(journal) }

    /// The next command, nil when the years are over.
    public mutating func next() -> DatedCommand? {
      while position == waiting.count {
        guard let day = maker.nextDay() else { return nil }
        (waiting, position) = (day, 0)
      }
      defer { position += 1 }
      return waiting[position]
    }
  }
}
