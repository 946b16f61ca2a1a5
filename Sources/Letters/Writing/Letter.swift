public import Governance
import Links

/// What a mail says, and the question that its one-time link answers.
public struct Letter: Sendable {
  public var subject: String
  var blocks: [Block]
  public var calendar: CalendarText?

  /// A part of a letter.
  enum Block: Sendable {
    case heading(String)
    case paragraph(String)
    case facts([(term: String, value: String)])
    case list([String])
    /// A text that somebody wrote, with its own line breaks.
    case quoted(String)
    case link(String, address: String)
  }

  /// The letter as plain text.
  public var text: String { blocks.map(\.text).joined(separator: "\n\n") + "\n" }

  /// The letter as marked-up text, without the page around it.
  public var html: String { blocks.map(\.html).joined(separator: "\n") + "\n" }
}

extension Letter.Block {
  fileprivate var text: String {
    switch self {
    case .heading(let text): text.uppercased()
    case .paragraph(let text): text
    case .facts(let facts): facts.map { "\($0.term): \($0.value)" }.joined(separator: "\n")
    case .list(let lines): lines.map { "- \($0)" }.joined(separator: "\n")
    case .quoted(let text): text.unified
    case .link(let words, let address): "\(words):\n\(address)"
    }
  }

  fileprivate var html: String {
    switch self {
    case .heading(let text): "<h2 style=\"font-size: 1.1em\">\(text.markup)</h2>"
    case .paragraph(let text): "<p>\(text.markup)</p>"
    case .facts(let facts):
      "<p>"
        + facts.map { "<b>\($0.term.markup):</b> \($0.value.markup)" }
        .joined(separator: "<br>") + "</p>"
    case .list(let lines): "<ul>" + lines.map { "<li>\($0.markup)</li>" }.joined() + "</ul>"
    case .quoted(let text): "<p style=\"white-space: pre-line\">\(text.unified.markup)</p>"
    case .link(let words, let address):
      "<p><a href=\"\(address.markup)\">\(words.markup)</a></p>"
    }
  }
}

extension Notice {
  /// What the reader can answer by a one-time link of their own; nil where there is nothing, or
  /// where it is answered already.
  public func question(in state: State) -> Question? {
    guard let meeting = meeting.flatMap({ state.meeting($0) }) else { return nil }
    switch matter {
    case .call(_, let invited?), .moved(_, let invited?), .meetingSoon(_, let invited?):
      // Only one who is known here can answer as themselves.
      guard recipient.person != nil, meeting.standing(invited) == nil else { return nil }
      return .attendance(meeting.id, invited)
    case .agenda: return receipt(.agenda, meeting)
    case .minutes: return receipt(.minutes, meeting)
    default: return nil
    }
  }

  private func receipt(_ paper: Paper, _ meeting: Meeting) -> Question? {
    guard let person = recipient.person, meeting.receipts[paper]?[person] == nil else { return nil }
    return .receipt(meeting.id, paper)
  }
}
