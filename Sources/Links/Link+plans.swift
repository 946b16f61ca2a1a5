extension Link {
  /// What an address below the plans stands for.
  init?(plan rest: [String], value: (String) -> String?) {
    guard let first = rest.first else {
      self = .plans(PlanQuery(value))
      return
    }
    guard let number = Link.number(first) else { return nil }
    let words = Array(rest.dropFirst())
    switch (words.first, words.count) {
    case (nil, _):
      self = .plan(number, page: value(PlanQuery.Name.page).flatMap(Int.init))
    case (Word.planFile, 1): self = .planFile(number)
    case (Word.planImport, 1): self = .planImport(number)
    case (Word.planImport, 2):
      guard let action = Action(word: words[1]) else { return nil }
      self = .planImportAction(number, action)
    case (Word.activities, 2):
      guard let activity = Link.number(words[1]) else { return nil }
      self = .activity(plan: number, activity)
    case (Word.activities, 3):
      guard let activity = Link.number(words[1]), let action = Action(word: words[2]) else {
        return nil
      }
      self = .activityAction(plan: number, activity, action)
    case (let word?, 1):
      guard let action = Action(word: word) else { return nil }
      self = .planAction(number, action)
    default: return nil
    }
  }
}
