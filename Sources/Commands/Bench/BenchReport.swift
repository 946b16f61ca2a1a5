/// The document of figures, all from one run.
struct BenchReport {
  /// What it was measured on: the machine, the commit, the day.
  var circumstances: [(name: String, value: String)]
  var groups: [FigureGroup]

  /// The document as Markdown.
  var markdown: String {
    var lines = [
      "# Benchmarks", "",
      "Written by `bin/bench` in one run; do not edit. \(verdict)", "",
    ]
    lines += circumstances.map { "- \($0.name): \($0.value)" }
    for group in groups { lines += section(group) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var verdict: String {
    let targets = groups.flatMap(\.figures).compactMap(\.target)
    return "\(targets.filter(\.isMet).count) of \(targets.count) targets are met."
  }

  private func section(_ group: FigureGroup) -> [String] {
    let head = ["", "## \(group.title)", "", group.note, ""]
    let table = ["| Measured | Figure | Target | |", "|---|---:|---:|---|"]
    return head + table
      + group.figures.map { figure in
        let mark = figure.target.map { $0.isMet ? "met" : "**missed**" } ?? ""
        return "| \(figure.name) | \(figure.value) | \(figure.target?.wanted ?? "") | \(mark) |"
      }
  }
}
