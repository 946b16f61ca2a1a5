import CharterText
import FoundationEssentials

/// Files as the commands read them.
enum Files {
  /// More than any charter or network file: the reader answers what is larger without reading it.
  private static let most = 3_000_000

  /// The charter and network files at a path: the file itself, or every YAML file in the folder.
  static func texts(at path: String) throws -> [CharterCheck.File] {
    var isFolder: Bool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(Help.noSuchPath(path))
    }
    guard isFolder else { return [(path, try bytes(of: path))] }
    let names = try below(path).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
    guard !names.isEmpty else { throw Failure(Help.noYAML(path)) }
    return try names.sorted().map { ($0, try bytes(of: $0)) }
  }

  /// Every file below a folder, links not followed.
  static func below(_ folder: String) throws -> [String] {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      throw Failure(Help.unreadable(folder))
    }
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    return names.map { root + $0 }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let handle = fopen(path, "rb") else { throw Failure(Help.unreadable(path)) }
    defer { fclose(handle) }
    var bytes = [UInt8](repeating: 0, count: most)
    let count = fread(&bytes, 1, most, handle)
    guard ferror(handle) == 0 else { throw Failure(Help.unreadable(path)) }
    return Array(bytes.prefix(count))
  }

  static func text(of path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }
}

#if canImport(Glibc)
  import Glibc
#endif
