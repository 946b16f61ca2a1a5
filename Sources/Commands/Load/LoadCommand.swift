import ArgumentParser
import Charters
import Governance
import Identity
import Registrar
import SwedishCalendar

/// `samklang load PATH`: brings a network of one's own into an empty or running-still journal.
struct LoadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "load", abstract: Help.load)

  @Option(help: Help.journalFile) var journal: String
  @Argument(help: Help.checkPath) var path: String

  func run() async throws {
    try await told {
      let networks = try Networks.load(at: path)
      guard !networks.isEmpty else { throw Failure(Help.noNetwork(path), code: 1) }
      let open = try OpenJournal.open(journal)
      defer { open.close() }
      for network in networks { try await load(network, into: open.registrar) }
      for network in networks { Telling.say(Help.loaded(network.network.title)) }
    }
  }

  private func load(_ loaded: LoadedNetwork, into registrar: Registrar) async throws {
    let today = registrar.today
    let acts = loaded.network.acts(with: loaded.charters, seatsFrom: today)
    let moment = registrar.moment
    let commands = acts.map { act in
      let id = CommandID(bytes: randomBytes(16))
      return (Command(id: id, actor: .installation, today: today, act: act), moment)
    }
    do {
      try await registrar.perform(all: commands)
    } catch let refusal as Refusal {
      throw Failure(refusal.swedish, code: 1)
    }
  }
}
