extension Link {
  /// The pages of a body's goals, of the agreements it rests on, and of its tasks and duties.
  public enum GoalPart: CaseIterable, Hashable, Sendable {
    case goals, agreements, tasks
  }

  /// One of these pages, one agreement by its number, or a form about either.
  init?(goals words: [String], of body: String) {
    guard let part = words.first.flatMap(GoalPart.init(word:)) else { return nil }
    var rest = words.dropFirst()
    let number = part == .agreements ? Link.number(rest.first) : nil
    if number != nil { rest = rest.dropFirst() }
    if rest.isEmpty {
      self = .goals(body: body, part, number: number)
    } else {
      guard rest.count == 1, let action = rest.first.flatMap(Action.init(word:)) else {
        return nil
      }
      self = .goalsAction(body: body, part, number: number, action)
    }
  }
}
