extension Link {
  /// What an address below the deviations stands for.
  init?(deviation rest: [String], value: (String) -> String?) {
    let body = value(DeviationQuery.Name.body)
    switch rest {
    case []: self = .deviations(DeviationQuery(value))
    case [Word.newDeviation]: self = .newDeviation(body: body)
    case [Word.learning]: self = .learning(DeviationQuery(value))
    case [Word.figures]: self = .deviationFigures(body: body)
    case let words where words.count == 3:
      guard let action = Action(word: words[2]) else { return nil }
      switch words[0] {
      case Word.newDeviation: self = .newDeviationAction(body: words[1], action)
      case Word.figures: self = .deviationFiguresAction(body: words[1], action)
      default: return nil
      }
    default:
      guard let number = Link.number(rest.first) else { return nil }
      if rest.count == 1 {
        self = .deviation(number)
      } else {
        guard rest.count == 2, let action = Action(word: rest[1]) else { return nil }
        self = .deviationAction(number, action)
      }
    }
  }
}
