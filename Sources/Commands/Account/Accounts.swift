import Governance
import Identity
import Registrar
import Stores

/// Opening local accounts from the command line.
struct Accounts {
  private let journal: OpenJournal

  init(_ journal: OpenJournal) { self.journal = journal }

  func open(
    _ login: String, name: String, password: String, isAdministrator: Bool
  ) async throws {
    if let problem = PasswordRule.problem(with: password, loginName: login) {
      throw Failure(problem.sentence, code: 1)
    }
    guard try journal.sessions.account(login: login) == nil else {
      throw Failure(Help.loginTaken(login), code: 1)
    }
    do {
      let person = try await register(name, isAdministrator)
      try journal.sessions.put(
        Account(
          login: login, person: person.rawValue, passwordHash: try PasswordHash.make(password)))
    } catch let refusal as Refusal {
      throw Failure(refusal.swedish, code: 1)
    }
  }

  private func register(_ name: String, _ isAdministrator: Bool) async throws -> PersonID {
    let answer = try await perform(.registerPerson(RegisterPerson(name: name)))
    let person = PersonID(answer.made ?? 0)
    if isAdministrator {
      _ = try await perform(.giveOffice(GiveOffice(person: person, office: .administrator)))
    }
    return person
  }

  private func perform(_ act: Act) async throws -> Answer {
    let id = CommandID(bytes: randomBytes(16))
    return try await journal.registrar.perform(
      Command(id: id, actor: .installation, today: journal.registrar.today, act: act))
  }
}
