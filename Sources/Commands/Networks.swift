import CharterText
import Charters
import Diagnostics
import Governance

/// A network with its charters, as a folder of files gives them.
struct LoadedNetwork {
  var network: Network
  var charters: [Charter]
}

/// Reading whole networks, and checking what has been read.
enum Networks {
  /// The files of each network: those in the folder of a network file and below it go together.
  static func groups(_ files: [CharterCheck.File]) -> [[CharterCheck.File]] {
    let roots = files.filter { FileKind.of($0.bytes) == .network }.map { folder(of: $0.name) }
    var groups: [String: [CharterCheck.File]] = [:]
    var alone: [[CharterCheck.File]] = []
    for file in files {
      let own = roots.filter { file.name.hasPrefix($0 + "/") }.max { $0.count < $1.count }
      if let own { groups[own, default: []].append(file) } else { alone.append([file]) }
    }
    return groups.sorted { $0.key < $1.key }.map(\.value) + alone
  }

  /// The networks at a path; every error in their files ends it.
  static func load(at path: String) throws -> [LoadedNetwork] {
    try groups(try Files.texts(at: path)).compactMap { files in
      let outcome = CharterCheck.read(files: files)
      if let worst = outcome.diagnostics.first(where: { $0.severity == .error }) {
        throw Failure(Help.cannotLoad(path) + "\n" + worst.rendered, code: 1)
      }
      return outcome.network.map { LoadedNetwork(network: $0, charters: outcome.charters) }
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }
}
