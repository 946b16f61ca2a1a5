import Foundation

/// A text file of the repository: its path from the root, and its lines.
struct SourceFile: Sendable {
  let path: String
  let text: String

  var lines: [String] { text.components(separatedBy: "\n") }
  var name: String { path.components(separatedBy: "/").last ?? path }

  /// The target whose folder the file lies in: `Pages` of `Sources/Pages/Start.swift`.
  var target: String { path.components(separatedBy: "/").dropFirst().first ?? "" }
}

/// A rule that a line breaks, written so that an editor can jump to it.
struct Finding: Equatable, CustomStringConvertible {
  let path: String
  let line: Int
  let what: String

  var description: String { "\(path):\(line): \(what)" }
}

/// The repository that this test file lies in.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func file(_ path: String) throws -> SourceFile {
    SourceFile(
      path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
  }

  /// Every Swift file of a folder, by path.
  static func swiftFiles(in folder: String) throws -> [SourceFile] {
    try paths(in: folder).filter { $0.hasSuffix(".swift") }.map(file)
  }

  /// Every file that is text and ours: not built, not fetched, not a journal.
  static func textFiles() throws -> [SourceFile] {
    try paths(in: "").compactMap { path in
      guard let data = FileManager.default.contents(atPath: root.appending(path: path).path),
        !data.contains(0), let text = String(data: data, encoding: .utf8)
      else { return nil }
      return SourceFile(path: path, text: text)
    }
  }

  private static let unsearched: Set<String> = [".git", ".swiftpm", ".judges", ".data"]

  private static func paths(in folder: String) throws -> [String] {
    let base = folder.isEmpty ? root : root.appending(path: folder)
    guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
    var found: [String] = []
    while let path = walk.nextObject() as? String {
      let isFolder = walk.fileAttributes?[.type] as? FileAttributeType == .typeDirectory
      let name = path.components(separatedBy: "/").last ?? path
      if isFolder, unsearched.contains(name) || name.hasPrefix(".build") {
        walk.skipDescendants()
      } else if !isFolder, name != "Package.resolved" {
        found.append(folder.isEmpty ? path : folder + "/" + path)
      }
    }
    return found.sorted()
  }
}
