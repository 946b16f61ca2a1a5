import CharterText
import Diagnostics
import FoundationEssentials
import Testing

/// One file under Cases: `good` ones have no findings, `bad` ones end with those expected.
struct CaseFile: CustomTestStringConvertible, Sendable {
  let kind: String
  let isGood: Bool
  let name: String

  var testDescription: String { "\(kind)/\(isGood ? "good" : "bad")/\(name)" }

  /// Every case, by kind and name.
  static let all: [CaseFile] = {
    let files = FileManager.default
    func names(_ path: String) -> [String] {
      ((try? files.contentsOfDirectory(atPath: root + path)) ?? []).sorted()
    }
    return names("").flatMap { kind in
      ["good", "bad"].flatMap { folder in
        names("/\(kind)/\(folder)").map {
          CaseFile(kind: kind, isGood: folder == "good", name: $0)
        }
      }
    }
  }()

  var path: String { "\(CaseFile.root)/\(testDescription)" }

  var text: String {
    get throws {
      String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }
  }

  /// What the file's last lines say is found, as `# expect: line:column: …`.
  var expected: [String] {
    get throws {
      try text.split(separator: "\n").filter { $0.hasPrefix(CaseFile.mark) }
        .map { String($0.dropFirst(CaseFile.mark.count)) }
    }
  }

  /// What is found, in the same words.
  var found: [String] {
    get throws {
      CharterCheck.check(files: [(name, Array(try text.utf8))])
        .map { String($0.rendered.dropFirst(name.count + 1)) }
    }
  }

  /// Writes what is found into the file as what is expected.
  func accept() throws {
    let lines = try text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix(CaseFile.mark) }
    let body = lines.joined(separator: "\n")
    let found = try found.map { CaseFile.mark + $0 + "\n" }.joined()
    try Data((body + found).utf8).write(to: URL(filePath: path))
  }

  private static let mark = "# expect: "
  private static let root = String(#filePath.dropLast("CaseFile.swift".count)) + "Cases"
}
