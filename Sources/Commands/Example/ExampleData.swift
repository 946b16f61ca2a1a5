import ArgumentParser
import ExampleYear
import Governance
import Identity
import Registrar
import Stores
import SwedishCalendar

/// Loading the example networks with their year, through the same commands as a user's.
enum ExampleData {
  /// The year that the networks in a folder lead to.
  static func year(from folder: String) throws -> ExampleYear {
    let networks = try Networks.load(at: folder)
    return ExampleYear(of: networks.map { Example(network: $0.network, charters: $0.charters) })
  }

  static func load(_ year: ExampleYear, into journal: OpenJournal) async throws {
    if let first = year.refused.first {
      throw Failure(Help.exampleRefused(first.refusal.swedish), code: 1)
    }
    let declaration = Command(
      id: CommandID(bytes: "exempel".utf8), actor: .installation, today: ExampleYear.today,
      act: .declareExample(ExampleYear.today))
    let start = year.commands.first?.at ?? ExampleYear.start
    try await journal.registrar.perform(
      all: [(declaration, start)] + year.commands.map { ($0.command, $0.at) })
    // One hash for all: they share one password, and each takes a noticeable time to make.
    let hash = try PasswordHash.make(ExampleLogin.password)
    for login in year.logins {
      try journal.sessions.put(
        Account(login: login.name, person: login.person.rawValue, passwordHash: hash))
    }
  }
}

/// `samklang example-logins`: the accounts that the example site can be tried with.
struct ExampleLoginsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "example-logins", abstract: Help.exampleLogins)

  @Option(help: Help.examplesFolder) var examples = "Examples"
  @Flag(help: Help.json) var json = false

  func run() async throws {
    try told {
      let logins = try ExampleData.year(from: examples).logins.map { ExampleAccount($0) }
      if json { return Telling.say(try JSON.text(logins)) }
      for login in logins { Telling.say(login.line) }
    }
  }
}

/// An example account as it is printed.
struct ExampleAccount: Codable {
  var login: String
  var password: String
  var role: String

  init(_ login: ExampleLogin) {
    self.login = login.name
    password = login.password
    role = login.role
  }
}
