import Foundation
import Testing

/// The house's own rules, read off the text of every file; each rule is also shown to find a fault.
@Suite("The house")
struct HouseTests {
  @Test("Each target imports only what the table of imports allows it")
  func imports() throws {
    none(try Repository.swiftFiles(in: "Sources").flatMap(Imports.findings))
  }

  @Test("The table of imports and Package.swift list the same targets of ours")
  func package() throws {
    let rooms = Imports.rooms(of: try Repository.file("Package.swift").text)
    #expect(rooms.count > 10)
    for (target, listed) in rooms {
      #expect(Imports.table[target]?.ours == listed, "\(target)")
    }
  }

  @Test("Swedish stands only in +swedish files")
  func swedish() throws {
    none(try Repository.swiftFiles(in: "Sources").flatMap(Rules.swedish))
  }

  @Test("No file is longer than 400 lines")
  func length() throws {
    none(try swift().flatMap(Rules.length))
  }

  @Test("No work is left standing, and nothing ends the program on purpose")
  func forbiddenWords() throws {
    none(try swift().flatMap(Rules.forbiddenWords))
  }

  @Test("Each public declaration says in a sentence what it is")
  func documentation() throws {
    none(try Repository.swiftFiles(in: "Sources").flatMap(Documentation.findings))
  }

  @Test("No file names a folder of somebody's machine")
  func machinePaths() throws {
    let files = try Repository.textFiles()
    #expect(files.contains { $0.path == "Package.swift" })
    none(files.flatMap(Rules.machinePaths))
  }

  @Test("The rules read every source file there is")
  func reach() throws {
    let targets = Set(try Repository.swiftFiles(in: "Sources").map(\.target))
    #expect(targets.isSuperset(of: ["Charters", "Governance", "Pages", "Site"]))
  }

  /// Tells each finding on a line of its own, as the compiler tells its own.
  private func none(_ findings: [Finding], at place: SourceLocation = #_sourceLocation) {
    for finding in findings { Issue.record("\(finding)", sourceLocation: place) }
  }

  private func swift() throws -> [SourceFile] {
    try Repository.swiftFiles(in: "Sources") + Repository.swiftFiles(in: "Tests")
  }
}
