import HashTreeCollections

extension State {
  /// The case with this number.
  public func deviation(_ id: DeviationID) -> Deviation? { deviations[id] }

  /// Every case, the first reported first.
  public var allDeviations: [Deviation] { deviations.values.sorted { $0.id < $1.id } }

  /// The open cases that a body has, the one that came first first (D17).
  public func openDeviations(at body: BodyID) -> [Deviation] {
    allDeviations.filter { $0.holder == .body(id: body) }
      .sorted { ($0.station.stamp.sequence, $0.id) < ($1.station.stamp.sequence, $1.id) }
  }

  mutating func evolveDeviations(_ event: Recorded) {
    switch event.fact {
    case .deviationReported(let fact): report(fact, event)
    case .deviationCorrected(let fact):
      deviations[fact.deviation]?.corrections.append(
        Deviation.Correction(
          on: fact.on, said: event.said("text", isOnBehalf: fact.isOnBehalf)))
    case .correctionAnswered(let fact): answer(fact, event)
    case .delayJudged(let fact):
      deviations[fact.deviation]?.delay = event.said("reason", isOnBehalf: fact.isOnBehalf)
    case .deviationRaised(let fact): raise(fact, event)
    case .positionTaken(let fact): takePosition(fact, event)
    case .deviationsCounted(let fact): count(fact)
    case .deviationWithdrawn(let fact):
      deviations[fact.deviation]?.withdrawn = event.said("reason", isOnBehalf: fact.isOnBehalf)
      deviations[fact.deviation]?.closed = event.stamp
    default: break
    }
  }

  private mutating func report(_ fact: DeviationReported, _ event: Recorded) {
    let station = Deviation.Station(
      step: fact.step, to: fact.to, ground: fact.kind == .agreement ? .direct : .reported,
      clause: fact.clause, source: event.source(fact.isOnBehalf), stamp: event.stamp)
    deviations[fact.deviation] = Deviation(
      id: fact.deviation, kind: fact.kind, ladder: fact.ladder, reporter: fact.reporter,
      responsible: fact.responsible, concern: fact.concern, category: fact.category,
      happened: fact.happened, local: fact.local, hidesSender: fact.hidesSender,
      title: event.text("title"), text: event.text("text"),
      localReason: fact.local == nil ? nil : event.text("localReason"), stations: [station])
  }

  private mutating func answer(_ fact: CorrectionAnswered, _ event: Recorded) {
    guard let last = deviations[fact.deviation]?.corrections.indices.last else { return }
    deviations[fact.deviation]?.corrections[last].answer = Deviation.Answer(
      accepts: fact.accepts, reason: fact.accepts ? nil : event.text("reason"),
      source: event.source(fact.isOnBehalf), stamp: event.stamp)
    if fact.accepts { deviations[fact.deviation]?.closed = event.stamp }
  }

  private mutating func raise(_ fact: DeviationRaised, _ event: Recorded) {
    deviations[fact.deviation]?.stations.append(
      Deviation.Station(
        step: fact.step, to: fact.to, ground: fact.ground, dispute: fact.dispute,
        clause: fact.clause, reason: fact.hasReason ? event.text("reason") : nil,
        source: event.source(fact.isOnBehalf), stamp: event.stamp))
  }

  private mutating func takePosition(_ fact: PositionTaken, _ event: Recorded) {
    guard let last = deviations[fact.deviation]?.stations.indices.last else { return }
    deviations[fact.deviation]?.stations[last].position = Deviation.Position(
      text: event.text("text"), learning: fact.hasLearning ? event.text("learning") : nil,
      stamp: event.stamp)
    if fact.closes { deviations[fact.deviation]?.closed = event.stamp }
  }

  /// A count read in again replaces the one there was of the same period, party and category.
  private mutating func count(_ fact: DeviationsCounted) {
    for count in fact.counts {
      deviationCounts.removeAll { $0.isOfSame(as: count) }
      deviationCounts.append(count)
    }
  }
}

extension DeviationCount {
  /// Whether another count is of the same period, party and category.
  public func isOfSame(as other: DeviationCount) -> Bool {
    period == other.period && party == other.party
      && category.lowercased() == other.category.lowercased()
  }
}

extension Recorded {
  fileprivate func source(_ isOnBehalf: Bool) -> TextRef? { isOnBehalf ? text("source") : nil }

  fileprivate func said(_ part: String, isOnBehalf: Bool) -> Deviation.Said {
    Deviation.Said(text: text(part), source: source(isOnBehalf), stamp: stamp)
  }
}
