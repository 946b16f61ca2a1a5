import Charters
public import Governance
import Links
import SwedishCalendar

/// Who may read a matter, and how it is told in a line.
extension View {
  /// Every body that a matter has come by.
  func bodies(of matter: Matter) -> [Body] {
    let all = matter.stations.flatMap(\.holder.bodies)
    return Set(all).sorted().compactMap { state.body($0) }
  }

  /// Why the viewer may not read a matter; nil where it may be read.
  ///
  /// It is for those who work in a body that it has come by, and for the commissioner of one (A02).
  public func denial(of matter: Matter) -> Denial? {
    denial(in: state.readers(of: matter).compactMap { state.body($0) })
  }

  /// Why the viewer may not see what matters a body has; nil where they may be seen.
  public func denialOfMatters(of body: Body) -> Denial? {
    let above = body.related(.commissioner).compactMap { state.body($0) }
    let below = state.commissioned(by: body.id).compactMap { state.body($0) }
    return denial(in: [body] + above + below)
  }

  /// Why the viewer may not read what a body has asked of a party.
  public func denial(of request: ResultRequest) -> Denial? {
    guard let body = state.body(request.body) else { return .notMember }
    return may(.speakForParty(request.party), in: body) ? nil : denial(in: [body])
  }

  /// Why the viewer may not read a question between two bodies.
  public func denial(of question: Question) -> Denial? {
    denial(in: [question.from, question.to].compactMap { state.body($0) })
  }

  private func denial(in bodies: [Body]) -> Denial? {
    var denials: [Denial] = []
    for body in bodies {
      switch verdict(.read(.members), in: body) {
      case .allowed: return nil
      case .denied(let denial): denials.append(denial)
      }
    }
    return denials.first ?? .notMember
  }

  /// A matter in a list: where it is, since when, and a link for those who may read it.
  func line(_ matter: Matter) -> Line {
    let since = matter.closed?.stamp.day ?? matter.station.stamp.day
    let (mark, word) = standing(of: matter)
    return Line(
      short(matter.title), leaf: since.leaf,
      link: denial(of: matter) == nil ? .matter(matter.id.rawValue) : nil,
      about: [
        MatterWords.number(matter.id), holder(of: matter),
        matter.tags.phase.map { MatterWords.phase($0) },
      ].compactMap { $0 }, mark: mark, markWord: word,
      chip: matter.isOpen && state.isPrioritised(matter, on: day) ? GoalWords.prioritised : nil)
  }

  private func standing(of matter: Matter) -> (Mark, String) {
    if matter.closed != nil { return (.kept, MatterWords.ended) }
    switch (matter.holder, matter.station.way) {
    case (.contact, _): return (.due, MatterWords.atContact)
    case (_, .answered): return (.kept, MatterWords.answered)
    case (_, .returned): return (.late, MatterWords.returned)
    case (_, .raised): return (.notYet, MatterWords.open)
    case (_, .lifted), (_, .sentOn):
      return matter.station.accepted == nil
        ? (.due, MatterWords.arrived) : (.notYet, MatterWords.accepted)
    }
  }

  /// Who has a matter, by name.
  func holder(of matter: Matter) -> String {
    switch matter.holder {
    case .body(let body): name(of: body)
    case .contact(let person, _, let to):
      MatterWords.contact(name(of: person), to: name(of: to))
    }
  }

  /// A request in a list.
  func line(_ request: ResultRequest, namesBody: Bool = false) -> Line {
    let (mark, word): (Mark, String) =
      if request.withdrawn != nil {
        (.notYet, MatterWords.withdrawn)
      } else if request.answer != nil {
        (.kept, MatterWords.replied)
      } else {
        request.due < day ? (.late, MatterWords.late) : (.due, MatterWords.asked)
      }
    return Line(
      text(request.text).firstLine, leaf: request.due.leaf,
      link: denial(of: request) == nil ? .request(request.id.rawValue) : nil,
      about: (namesBody ? [name(of: request.body)] : [])
        + [name(of: request.party), ActionWords.by(request.due)],
      mark: mark, markWord: word)
  }

  /// A question in a list.
  func line(_ question: Question) -> Line {
    Line(
      text(question.text).firstLine, leaf: question.stamp.day.leaf,
      link: .question(question.id.rawValue),
      about: [MatterWords.between(name(of: question.from), name(of: question.to))],
      mark: question.answer == nil ? .due : .kept,
      markWord: question.answer == nil ? MatterWords.asked : MatterWords.replied)
  }
}

extension String {
  /// The first line, cut at a word where it is long.
  var firstLine: String {
    let line = split(separator: "\n").first.map(String.init) ?? self
    guard line.count > 90 else { return line }
    let words = line.prefix(90).split(separator: " ").dropLast()
    return words.joined(separator: " ") + " …"
  }
}
