import Governance

/// How a body's charter stands as a whole.
struct Health: Sendable {
  /// How many clauses stand how.
  let counts: [Standing: Int]

  /// What clauses add up to.
  init(_ judgements: [Judgement]) {
    counts = judgements.reduce(into: [:]) { $0[$1.headline, default: 0] += 1 }
  }

  /// Several bodies taken together.
  init(_ parts: [Health]) {
    counts = parts.reduce(into: [:]) { $0.merge($1.counts, uniquingKeysWith: +) }
  }

  /// How many clauses there are.
  var total: Int { counts.values.reduce(0, +) }
  /// How many of them somebody should look at.
  var troubled: Int { counts.filter(\.key.isTroubled).values.reduce(0, +) }
  /// How many are kept or attested.
  var kept: Int { counts.filter(\.key.isKept).values.reduce(0, +) }
  /// The standings there are, the worst first.
  var present: [Standing] { Standing.allCases.filter { counts[$0] != nil } }

  /// The worst that somebody should look at; where there is nothing, that it is kept.
  var standing: Standing {
    if let worst = present.first(where: \.isTroubled) { return worst }
    return present.first(where: \.isKept) ?? present.first ?? .notYet
  }
}

extension View {
  /// How a body's charter stands; nil where it follows none.
  func health(of body: Body) -> Health? {
    state.charter(of: body, on: day) == nil ? nil : Health(judgements(body))
  }
}

extension HTML {
  /// A body's health as a badge, or that it has no charter.
  func badge(_ health: Health?) {
    guard let health else { return span(SummaryWords.noCharter, .class("soft small")) }
    badge(health.standing.mark, SummaryWords.health(health))
  }

  /// How many clauses stand how, the worst first.
  func counts(_ health: Health) {
    for standing in health.present { badge(standing, count: health.counts[standing] ?? 0) }
  }
}
