import SwedishCalendar

/// What the figures were measured on.
enum Machine {
  /// The machine, the system, the commit and the day.
  static func circumstances() async throws -> [(name: String, value: String)] {
    let commit = try await Child.output(["git", "rev-parse", "--short=12", "HEAD"])
    let changed = try await Child.output(["git", "status", "--porcelain", "--untracked-files=no"])
    let cores = lines("/proc/cpuinfo").filter { $0.hasPrefix("processor") }.count
    return [
      ("Date", ProgramClock().now.stockholm.day.description),
      ("Commit", trimmed(commit) + (changed.isEmpty ? "" : ", with changes")),
      ("Processor", "\(field("model name", in: "/proc/cpuinfo")), \(cores) cores"),
      ("Memory", memory(field("MemTotal", in: "/proc/meminfo"))),
      ("System", "Linux " + trimmed(lines("/proc/sys/kernel/osrelease").joined())),
      ("Build", build),
      ("Load when it began", trimmed(lines("/proc/loadavg").joined()) + " (`/proc/loadavg`)"),
    ]
  }

  /// The most memory that a process has held so far, and what it holds now, in bytes.
  static func memory(of pid: Int32) -> (peak: Int, now: Int) {
    let file = "/proc/\(pid)/status"
    return (kilobytes(field("VmHWM", in: file)) * 1024, kilobytes(field("VmRSS", in: file)) * 1024)
  }

  private static var build: String {
    #if DEBUG
      "debug (figures of a debug build say nothing)"
    #else
      "release"
    #endif
  }

  private static func memory(_ text: String) -> String {
    Writing.number(Double(kilobytes(text)) / 1_000_000) + " GB"
  }

  private static func kilobytes(_ text: String) -> Int {
    text.split(separator: " ").first.flatMap { Int($0) } ?? 0
  }

  /// The value of a line "name : value" of a file of the system.
  private static func field(_ name: String, in file: String) -> String {
    guard let line = lines(file).first(where: { $0.hasPrefix(name) }),
      let colon = line.firstIndex(of: ":")
    else { return "?" }
    return trimmed(String(line[line.index(after: colon)...]))
  }

  private static func lines(_ file: String) -> [String] {
    let text = (try? Files.text(of: file)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Machine {
  /// The program that is running, to be run again in a process of its own.
  static let program = "/proc/self/exe"
}
