import FoundationEssentials
import Governance
import Links
import Pages
import Registrar
import Stores

/// The pages of deviations and disputes, and the reading in of counts.
extension Premises {
  func deviationsPage(_ view: View, _ query: DeviationQuery) async throws -> Reply {
    guard view.viewer != nil else { return denied(view, .notSignedIn) }
    var view = view
    view.texts = try await texts(DeviationsPage.texts(view, query: query))
    return .page(DeviationsPage.render(view, query: query))
  }

  func newDeviationPage(_ view: View, _ body: String?) throws -> Reply {
    guard view.viewer != nil else { return denied(view, .notSignedIn) }
    return .page(NewDeviationPage.render(view, body: try body.map { try view.body($0) }))
  }

  func deviationPage(_ view: View, _ number: Int) async throws -> Reply {
    guard let deviation = view.state.deviation(DeviationID(number)) else {
      throw GroundProblem.notFound
    }
    if let denial = view.denial(of: deviation) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(DeviationPage.texts(view, deviation: deviation))
    return .page(DeviationPage.render(view, deviation: deviation))
  }

  func learningPage(_ view: View, _ query: DeviationQuery) async throws -> Reply {
    guard view.viewer != nil else { return denied(view, .notSignedIn) }
    var view = view
    view.texts = try await texts(LearningPage.texts(view))
    return .page(LearningPage.render(view, query: query))
  }

  func deviationFiguresPage(_ view: View, _ asked: String?) async throws -> Reply {
    guard view.viewer != nil else { return denied(view, .notSignedIn) }
    let body = DeviationFiguresPage.body(view, asked: asked)
    let preview = try await body.asyncMap { try await countPreview(view, $0) } ?? nil
    return .page(DeviationFiguresPage.render(view, asked: asked, preview: preview))
  }

  private func countPreview(_ view: View, _ body: BodyID) async throws -> CountPreview? {
    guard let file = try await keptCounts(body, view) else { return nil }
    return try await worker.run { countReading(file, body, view) }.preview
  }

  private func countReading(_ file: KeptFile, _ body: BodyID, _ view: View) -> CountReading {
    var reading = CountReading(
      Array(file.bytes), file: file.name, under: body, in: view.state, on: view.day,
      name: view.name)
    reading.decided(in: view.state, body, by: Actor(person: view.viewer), today: view.day)
    return reading
  }

  /// A file of counts is sent and looked through, and only then taken in.
  func takeCounts(
    _ body: String, _ action: Link.Action, _ fields: Fields, _ view: View
  ) async throws -> Reply {
    let body = try view.body(body).id
    guard let viewer = view.viewer, DeviationFiguresPage.mayImport(view, body) else {
      throw Refusal(.notEntitled(.notForParty))
    }
    let page = Link.deviationFigures(body: body.rawValue)
    switch action {
    case .register:
      try await keepFile(fields.form, at: Self.place(ofCounts: body), viewer)
    case .remove: try await dropFile(at: Self.place(ofCounts: body), viewer)
    case .adopt:
      guard let file = try await keptCounts(body, view) else {
        throw Unreadable(FieldName.file, .noFile)
      }
      let reading = try await worker.run { countReading(file, body, view) }
      guard reading.preview.isSound else { throw Unreadable(FieldName.file, .wrongFile) }
      let link = Link.deviationFiguresAction(body: body.rawValue, .adopt)
      let command = Self.command(link, viewer, fields.form)
      let act = CountDeviations(
        ladder: body, counts: reading.preview.counts, source: fields.text(FieldName.source))
      _ = try await registrar.perform(.countDeviations(act), by: viewer, as: command)
      try await dropFile(at: Self.place(ofCounts: body), viewer)
      return .redirect(to: page.path(receipt: command.description))
    default: throw GroundProblem.notFound
    }
    return .redirect(to: page.path)
  }

  private func keptCounts(_ body: BodyID, _ view: View) async throws -> KeptFile? {
    try await keptFile(at: Self.place(ofCounts: body), view)
  }

  private static func place(ofCounts body: BodyID) -> String {
    String(Link.deviationFigures(body: body.rawValue).path.dropFirst())
  }
}

extension Optional {
  /// What an answer that takes time makes of the value, where there is one.
  fileprivate func asyncMap<Other>(
    _ change: (Wrapped) async throws -> Other
  ) async rethrows -> Other? {
    guard let self else { return nil }
    return try await change(self)
  }
}
