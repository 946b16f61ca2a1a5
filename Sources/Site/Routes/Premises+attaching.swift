import Governance
import Links
import Pages
import Registrar
import Stores

/// Files on their way to an agenda or a matter: all of them are looked through before any is kept.
extension Premises {
  /// Keeps the files' bytes before the act names them, but none where one would be refused; gives
  /// how many numbers in them were said to be telephone numbers (C23).
  func keep(_ form: Form, _ command: Command) async throws -> Int {
    _ = try decide(command, in: registrar.snapshot.state)
    let files = form.files[FieldName.file] ?? []
    let texts = try await inspected(files)
    let mobiles = try assured(texts, command)
    try await worker.run { [store] in
      for file in files { _ = try store.blobs.put(file.bytes) }
    }
    return mobiles
  }

  /// The files' texts, or what is wrong with every file that is not taken.
  private func inspected(_ files: [Form.File]) async throws -> [(name: String, text: FileText)] {
    var texts: [(String, FileText)] = []
    var problems: [String] = []
    for file in files {
      do throws(FileProblem) {
        guard file.bytes.count <= SamklangSite.mostFileBytes else {
          throw .tooLarge(megabytes: SamklangSite.mostFileBytes >> 20)
        }
        texts.append((file.name, try await inspector.inspect(file.bytes, name: file.name).text))
      } catch {
        let name = IdentityNumberGuard.masked(file.name)
        problems.append(AttachingWords.problem(error, name: name, of: files.count))
      }
    }
    guard problems.isEmpty else {
      throw Unreadable(FieldName.file, .said(problems.joined(separator: " ")))
    }
    return texts
  }

  /// How many numbers the sender says are telephone numbers; throws at the first that is none.
  private func assured(
    _ texts: [(name: String, text: FileText)], _ command: Command
  ) throws -> Int {
    var count = 0
    for (name, text) in texts {
      for finding in IdentityNumberGuard.finds(in: text.text) {
        if finding.mayBeMobile, command.assuresMobiles {
          count += 1
          continue
        }
        var finding = finding
        finding.file = name
        finding.place = text.place(at: finding.offset) ?? .line(finding.line)
        throw Refusal(.individuals(.file, finding))
      }
    }
    return count
  }
}
