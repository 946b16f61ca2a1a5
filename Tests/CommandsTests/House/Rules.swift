/// The rules of the house that can be read off the source's text.
enum Rules {
  /// Swedish letters in a literal, outside the files that hold the Swedish.
  static func swedish(in file: SourceFile) -> [Finding] {
    guard !file.name.hasSuffix("+swedish.swift") else { return [] }
    return LiteralScanner.literals(in: file.text)
      .filter { $0.text.contains { "åäöÅÄÖ".contains($0) } }
      .map {
        Finding(
          path: file.path, line: $0.line, what: "Swedish outside a +swedish file: \($0.text)")
      }
  }

  static func length(of file: SourceFile) -> [Finding] {
    let count = file.text.hasSuffix("\n") ? file.lines.count - 1 : file.lines.count
    guard count > 400 else { return [] }
    return [Finding(path: file.path, line: 401, what: "\(count) lines; 400 is the most")]
  }

  /// Written in halves, so that this file does not break the rule it holds.
  private static let forbidden = ["TO" + "DO", "FIX" + "ME", "fatal" + "Error(", "try" + "!"]

  static func forbiddenWords(in file: SourceFile) -> [Finding] {
    findings(in: file) { line in
      forbidden.first(where: line.contains).map { "\($0) may not stand here" }
    }
  }

  /// A folder of somebody's own machine, at the start of a path.
  private static let machines = ["home", "root", "Users", "work", "rooms"].map { "/\($0)/" }

  static func machinePaths(in file: SourceFile) -> [Finding] {
    findings(in: file) { line in
      machines.first { folder in
        line.ranges(of: folder).contains { range in
          guard range.lowerBound > line.startIndex else { return true }
          return " \t\"'`(=:".contains(line[line.index(before: range.lowerBound)])
        }
      }.map { "names a machine's folder \($0)" }
    }
  }

  static func findings(
    in file: SourceFile, _ what: (String) -> String?
  ) -> [Finding] {
    zip(1..., file.lines).compactMap { number, line in
      what(line).map { Finding(path: file.path, line: number, what: $0) }
    }
  }
}
