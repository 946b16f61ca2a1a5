import CharterText
import Charters
import ExampleYear
import Foundation
import Governance
import SwedishCalendar

/// The networks that come with the program, read from their files.
enum ExampleFiles {
  static let names = ["skane", "jamtland", "sydostra"]

  static let all: [Example] = names.compactMap { read($0) }

  /// The year of all of them, as the example site has it.
  static let year = ExampleYear(of: all)

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples")

  private static func read(_ name: String) -> Example? {
    let folder = root.appending(path: name)
    let charters = folder.appending(path: "charters")
    let inner = (try? FileManager.default.contentsOfDirectory(atPath: charters.path())) ?? []
    let files =
      [folder.appending(path: "network.yaml")]
      + inner.sorted().map { charters.appending(path: $0) }
    let outcome = CharterCheck.read(
      files: files.map { url in
        (name: url.lastPathComponent, bytes: (try? Data(contentsOf: url)).map { Array($0) } ?? [])
      })
    return outcome.network.map { Example(network: $0, charters: outcome.charters) }
  }

  /// The bodies of a network, as they stand on the example day.
  static func bodies(of name: String) -> [Body] {
    let example = all.first { $0.network.key == name }
    return (example?.network.bodies ?? []).compactMap { year.state.body(BodyID($0.key)) }
  }
}

/// How far a meeting has come.
enum MeetingStage: String, CaseIterable {
  case planned, drafted, agendaPublished, held, written, adjusted, sent, published

  init(_ meeting: Meeting) {
    if let minutes = meeting.minutes?.latest {
      self =
        minutes.published != nil
        ? .published
        : minutes.sent != nil ? .sent : minutes.isAdjusted ? .adjusted : .written
    } else if meeting.isHeld {
      self = .held
    } else if !meeting.publications.isEmpty {
      self = .agendaPublished
    } else {
      self = meeting.agenda.contains { $0.standing == nil } ? .drafted : .planned
    }
  }
}

extension Act {
  /// The name of the act's kind, such as `planMeeting`.
  var kindName: String { String("\(self)".prefix { $0 != "(" }) }
}
