public import Charters
public import Governance
public import SwedishCalendar

/// A network and the charters its bodies follow, as an example to fill with a year of work.
public struct Example: Sendable {
  public var network: Network
  public var charters: [Charter]

  /// A network with its charters.
  public init(network: Network, charters: [Charter]) {
    self.network = network
    self.charters = charters
  }
}

/// Sixteen months of collaboration, made up from a seed: the acts that led to the example day.
public struct ExampleYear: Sendable {
  /// The day on which the example's clock starts, a Monday.
  public static let today = Day.of(2026, 5, 18)

  /// When the example's clock starts: as people come to work that day.
  public static let start = Moment(day: today, time: .of(8, 0))
  /// The seed that the example site is made from.
  public static let usualSeed: UInt64 = 20_260_518

  /// Everything that was done, in order of time.
  public let commands: [DatedCommand]
  /// Accounts to try the site with.
  public let logins: [ExampleLogin]
  /// Acts that were refused; none, unless an example's charters go against its script.
  public let refused: [RefusedCommand]
  /// Where the commands lead.
  public let state: State

  /// The year of these examples, all in one journal.
  public init(of examples: [Example], seed: UInt64 = usualSeed) {
    var production = Production(examples, seed: seed)
    production.run()
    commands = production.author.commands
    refused = production.author.refused
    state = production.author.state
    logins = production.logins()
  }

  /// The commands of one network alone.
  public static func commands(
    for network: Network, charters: [Charter], seed: UInt64 = usualSeed
  ) -> [DatedCommand] {
    ExampleYear(of: [Example(network: network, charters: charters)], seed: seed).commands
  }
}
