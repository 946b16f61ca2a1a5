import ExampleYear
import Governance

/// How well the guard against individuals tells numbers of people from other numbers (C23).
struct GuardMeasure {
  /// Texts of each kind.
  var count = 10_000

  func figures() -> FigureGroup {
    let caught = IdentityCorpus.numbers(count).count { !finds($0).isEmpty }
    let others = IdentityCorpus.nearMisses(count).map(finds)
    let alarms = others.count { $0.contains { !$0.mayBeMobile } }
    let asked = others.count { !$0.isEmpty && $0.allSatisfy(\.mayBeMobile) }
    let doubtful = IdentityCorpus.doubtful(count).count { text in
      let finds = finds(text)
      return !finds.isEmpty && finds.allSatisfy(\.mayBeMobile)
    }
    let texts = IdentityCorpus.numbers(count) + IdentityCorpus.nearMisses(count)
    let time = Sample.time { for text in texts { _ = finds(text) } } / Double(texts.count)
    return FigureGroup(
      title: "The guard against individuals",
      note: "Made-up texts, the same in every run: \(count) with a valid personal identity or "
        + "coordination number in a spelling with a separator or the century, \(count) with "
        + "telephone, diary and organisation numbers, dates, sums and numbers that no one can "
        + "have, and \(count) with ten digits together that are as well a mobile number.",
      figures: [
        Figure(
          "Valid numbers caught", "\(caught) of \(count)",
          Figure.Target(wanted: "all", isMet: caught == count)),
        Figure(
          "False alarms among other numbers", "\(alarms) of \(count)",
          Figure.Target(wanted: "< 1 in 1,000", isMet: alarms * 1_000 < count)),
        Figure("Other numbers that are asked about", "\(asked) of \(count)"),
        Figure(
          "Doubtful mobile numbers asked about, not refused", "\(doubtful) of \(count)",
          Figure.Target(wanted: "all", isMet: doubtful == count)),
        Figure("Time for a text", Writing.milliseconds(time)),
      ])
  }

  private func finds(_ text: String) -> [IdentityNumberGuard.Finding] {
    IdentityNumberGuard.finds(in: text)
  }
}
