extension Link {
  /// What an address about a body's time, or about what it delivers, stands for.
  init?(limited words: [String], of body: String) {
    switch words.count {
    case 1 where words[0] == Word.deliverables: self = .deliverables(body: body)
    case 2 where words[0] == Word.deliverables: self = .deliverable(body: body, key: words[1])
    case 2:
      guard let action = Action(word: words[1]) else { return nil }
      self = .deliverablesAction(body: body, action)
    case 3 where words[0] == Word.deliverables:
      guard let action = Action(word: words[2]) else { return nil }
      self = .deliverableAction(body: body, key: words[1], action)
    default: return nil
    }
  }

  /// The templates, one of them at a step, or a form there.
  init?(template words: [String]) {
    switch words.count {
    case 0: self = .templates
    case 1, 2: self = .template(words[0], step: words.count > 1 ? words[1] : nil)
    case 3:
      guard let action = Action(word: words[2]) else { return nil }
      self = .templateAction(words[0], step: words[1], action)
    default: return nil
    }
  }
}
