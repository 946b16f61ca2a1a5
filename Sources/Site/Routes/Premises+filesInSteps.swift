import CharterText
import Charters
import Diagnostics
import FoundationEssentials
import Governance
import Links
import Pages
import Registrar
import Stores

/// A file that has been sent and looked through, and waits to be adopted.
struct KeptFile: Codable {
  var name: String
  var bytes: Data
}

/// What is done in two steps: a file is sent and looked through, and only then taken in.
extension Premises {
  func takeInFile(
    _ part: Link.AdministrationPart, _ action: Link.Action, _ fields: Fields, _ view: View
  ) async throws -> Reply {
    if case .denied(let denial) = view.verdict(.administer, in: nil) {
      throw Refusal(.notEntitled(denial))
    }
    guard let viewer = view.viewer else { throw Refusal(.notEntitled(.notSignedIn)) }
    let page = Link.administration(part)
    switch action {
    case .register: try await keepFile(fields.form, at: Self.place(of: part), viewer)
    case .remove: try await dropFile(at: Self.place(of: part), viewer)
    case .adopt:
      guard let file = try await keptFile(part, view) else {
        throw Unreadable(FieldName.file, .noFile)
      }
      let link = Link.administrationAction(part, .adopt)
      let command = Self.command(link, viewer, fields.form)
      if part == .charters {
        try await adopt(file, fields, viewer, command)
      } else {
        try await takeIn(file, view, viewer, command)
      }
      try await dropFile(at: Self.place(of: part), viewer)
      return .redirect(to: page.path(receipt: command.description))
    default: throw GroundProblem.notFound
    }
    return .redirect(to: page.path)
  }

  /// The file that waits in a part of the administration; one for each administrator.
  func keptFile(_ part: Link.AdministrationPart, _ view: View) async throws -> KeptFile? {
    try await keptFile(at: Self.place(of: part), view)
  }

  /// The file that waits at a place; one for each person.
  func keptFile(at place: String, _ view: View) async throws -> KeptFile? {
    guard let viewer = view.viewer else { return nil }
    let draft = try await worker.run { [store] in
      try store.drafts.get(person: viewer.rawValue, place: place)
    }
    return try draft.map { try JSONDecoder().decode(KeptFile.self, from: Data($0.content)) }
  }

  func keepFile(_ form: Form, at place: String, _ viewer: PersonID) async throws {
    guard let file = form.file(FieldName.file), !file.name.isEmpty, !file.bytes.isEmpty else {
      throw Unreadable(FieldName.file, .noFile)
    }
    // A file with individuals in it is not even kept as a draft (C23).
    let lines = Self.linesOfIndividuals(in: file)
    guard lines.isEmpty else { throw Unreadable(FieldName.file, .individuals(lines: lines)) }
    let kept = try JSONEncoder().encode(KeptFile(name: file.name, bytes: Data(file.bytes)))
    let now = registrar.moment
    try await worker.run { [store] in
      let person = viewer.rawValue
      let version = try store.drafts.get(person: person, place: place)?.version ?? 0
      _ = try store.drafts.put(
        person: person, place: place, content: Array(kept), savedAt: now, expecting: version)
    }
  }

  /// The lines that hold a personal identity number; 1 where the file's own name does.
  private static func linesOfIndividuals(in file: Form.File) -> [Int] {
    // What stands between the signs of a wider encoding would otherwise hide the number.
    let text = String(decoding: file.bytes.filter { $0 != 0 }, as: UTF8.self)
    let isNamed = !IdentityNumberGuard.finds(in: file.name).isEmpty
    let found = IdentityNumberGuard.finds(in: text).map(\.line) + (isNamed ? [1] : [])
    return Set(found).sorted()
  }

  func dropFile(at place: String, _ viewer: PersonID) async throws {
    _ = try await worker.run { [store] in
      try store.drafts.remove(person: viewer.rawValue, place: place)
    }
  }

  private static func place(of part: Link.AdministrationPart) -> String {
    String(Link.administration(part).path.dropFirst())
  }

  /// The charter in a file, with all that is wrong with it.
  func charterFile(_ file: KeptFile) -> CharterFile {
    let bytes = Array(file.bytes)
    let found = CharterCheck.check(files: [(name: file.name, bytes: bytes)])
    let isSound = !found.contains { $0.severity == .error }
    let charter = CharterReader.read(bytes, file: file.name).0
    return CharterFile(
      name: file.name, charter: isSound ? charter : nil,
      problems: found.filter { $0.severity == .error }.map(CharterFile.Problem.init),
      notes: found.filter { $0.severity != .error }.map(CharterFile.Problem.init))
  }

  /// What a file of people or seats would bring.
  func importReading(_ file: KeptFile, _ view: View) -> ImportReading {
    var reading = ImportReading(
      Array(file.bytes), file: file.name, in: view.state, today: view.day, name: view.name)
    reading.decided(in: view.state, by: Actor(person: view.viewer), at: registrar.moment)
    return reading
  }

  /// Takes in a whole file, or nothing of it.
  private func takeIn(
    _ file: KeptFile, _ view: View, _ viewer: PersonID, _ command: CommandID
  ) async throws {
    let reading = try await worker.run { importReading(file, view) }
    guard reading.preview.isSound else { throw Unreadable(FieldName.file, .wrongFile) }
    let commands = reading.acts.enumerated().compactMap { place, one in
      CommandID(place == 0 ? command.description : "\(command.description).\(place)").map {
        Command(id: $0, actor: Actor(person: viewer), today: view.day, act: one.act)
      }
    }
    // The rows were read against this state, and name by number whom they register.
    _ = try await registrar.perform(asOne: commands, since: view.state.sequence)
  }

  /// Adopts the file's charter as it is read again now; its source is kept as it was sent.
  private func adopt(
    _ file: KeptFile, _ fields: Fields, _ viewer: PersonID, _ command: CommandID
  ) async throws {
    guard var charter = charterFile(file).charter else {
      throw Unreadable(FieldName.file, .wrongFile)
    }
    let day = try fields.day(FieldName.day)
    guard let adopter = fields.filled(FieldName.adopter) else {
      throw Unreadable(FieldName.adopter, .missing)
    }
    charter.document.adoptedBy = adopter
    if charter.document.adoptedOn == nil { charter.document.adoptedOn = fields.today }
    let bytes = Array(file.bytes)
    let digest = try await worker.run { [store] in try store.blobs.put(bytes) }
    let act = AdoptCharter(charter: charter, from: day, source: digest.description)
    _ = try await registrar.perform(.adoptCharter(act), by: viewer, as: command)
  }
}

extension CharterFile.Problem {
  init(_ found: Diagnostic) {
    self.init(
      line: found.line, column: found.column, clause: found.clause, what: found.message,
      expected: found.expected, suggestion: found.suggestion)
  }
}
