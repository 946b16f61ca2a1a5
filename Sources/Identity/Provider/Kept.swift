/// A value fetched from elsewhere and kept for a while; those who ask at once share one fetch.
actor Kept<Value: Sendable> {
  private typealias Outcome = Result<Value, ProviderProblem>

  /// How long to wait before asking again one who has never answered.
  private let patience = 10
  private let fetch: @Sendable () async throws(ProviderProblem) -> Value
  private var value: Value?
  private var outcome: Outcome?
  private var triedAt = 0
  private var underway: Task<Outcome, Never>?

  init(_ fetch: @escaping @Sendable () async throws(ProviderProblem) -> Value) {
    self.fetch = fetch
  }

  /// Whether the last fetch failed.
  var isFailing: Bool { if case .failure = outcome { true } else { false } }

  /// What is kept, whatever its age.
  var latest: Value? { value }

  /// The value, fetched anew where the last try is older than so many seconds.
  ///
  /// One that cannot be renewed stands, since what the provider said last is still its word.
  func value(at now: Int, within seconds: Int) async throws(ProviderProblem) -> Value {
    let pause = value == nil ? min(seconds, patience) : seconds
    if underway == nil, let outcome, now - triedAt < pause {
      return try standing(outcome)
    }
    return try standing(await (underway ?? begin(at: now)).value)
  }

  private func standing(_ outcome: Outcome) throws(ProviderProblem) -> Value {
    if let value { return value }
    return try outcome.get()
  }

  private func begin(at now: Int) -> Task<Outcome, Never> {
    triedAt = now
    let task = Task<Outcome, Never> { [fetch] in
      let outcome: Outcome
      do throws(ProviderProblem) {
        outcome = .success(try await fetch())
      } catch {
        outcome = .failure(error)
      }
      self.end(outcome)
      return outcome
    }
    underway = task
    return task
  }

  private func end(_ outcome: Outcome) {
    self.outcome = outcome
    if case .success(let value) = outcome { self.value = value }
    underway = nil
  }
}
