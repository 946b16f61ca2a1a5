import ArgumentParser

/// `samklang account LOGIN`: makes an account, and the person behind it.
struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "account", abstract: Help.account)

  @Option(help: Help.journalFile) var journal: String
  @Argument(help: Help.accountLogin) var login: String
  @Option(help: Help.accountName) var name: String
  @Flag(help: Help.accountAdministrator) var administrator = false

  func run() async throws {
    try await told {
      guard let password = readLine(strippingNewline: true) else { throw Failure(Help.noPassword) }
      let open = try OpenJournal.open(journal)
      defer { open.close() }
      try await Accounts(open).open(
        login, name: name, password: password, isAdministrator: administrator)
      Telling.say(Help.accountMade(login))
    }
  }
}
