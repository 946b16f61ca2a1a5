import Governance
import Links
import Pages
import Registrar
import Stores

/// The pages of indicators, and the reading in of values.
extension Premises {
  func indicatorPage(_ view: View, _ page: Link.IndicatorPage) async throws -> Reply {
    guard view.viewer != nil else { return denied(view, .notSignedIn) }
    switch page {
    case .overview(let query):
      var view = view
      view.texts = try await texts(IndicatorsPage.texts(view))
      return .page(IndicatorsPage.render(view, query: query))
    case .one(let number, let scope): return try await indicatorPage(view, number, scope)
    case .new(let id):
      let body = try view.body(id)
      if let denial = NewIndicatorPage.denial(view, body: body) { return denied(view, denial) }
      return .page(NewIndicatorPage.render(view, body: body))
    case .values(let id, let party): return try await valuesPage(view, try view.body(id), party)
    case .readers(let id, let page):
      let body = try view.body(id)
      if let denial = view.denialOfIndicators(of: body) { return denied(view, denial) }
      return .page(IndicatorReadersPage.render(view, body: body, page: page))
    }
  }

  private func indicatorPage(_ view: View, _ number: Int, _ scope: String?) async throws -> Reply {
    guard let indicator = view.state.indicator(IndicatorID(number)),
      let owner = view.state.body(indicator.body)
    else { throw GroundProblem.notFound }
    if let denial = view.denialOfIndicators(of: owner) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(IndicatorPage.texts(view, indicator: indicator, scope: scope))
    guard let page = IndicatorPage.render(view, indicator: indicator, scope: scope) else {
      throw GroundProblem.notFound
    }
    return .page(page)
  }

  private func valuesPage(_ view: View, _ body: Body, _ party: String?) async throws -> Reply {
    if let denial = view.denialOfIndicators(of: body) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(IndicatorsPage.texts(view))
    let preview = try await valuePreview(view, body)
    return .page(
      IndicatorValuesPage.render(view, body: body, party: party, preview: preview))
  }

  private func valuePreview(_ view: View, _ body: Body) async throws -> ValuePreview? {
    guard let viewer = view.viewer, let file = try await keptValues(body.id, view) else {
      return nil
    }
    return try await worker.run { valueReading(file, body, viewer, view) }.preview
  }

  private func valueReading(
    _ file: KeptFile, _ body: Body, _ viewer: PersonID, _ view: View
  ) -> ValueReading {
    var reading = ValueReading(
      Array(file.bytes), file: file.name, of: body, by: viewer, in: view.state, on: view.day
    ) { view.name($0) ?? view.texts[$0] }
    reading.decided(by: viewer)
    return reading
  }

  /// A file of values is sent and looked through, and only then taken in.
  func takeValues(
    _ id: String, _ action: Link.Action, _ fields: Fields, _ view: View
  ) async throws -> Reply {
    let body = try view.body(id)
    guard let viewer = view.viewer, IndicatorValuesPage.mayGive(view, body) else {
      throw Refusal(.notEntitled(.notForParty))
    }
    let page = Link.indicators(.values(body: id))
    switch action {
    case .register: try await keepFile(fields.form, at: Self.place(ofValues: body.id), viewer)
    case .remove: try await dropFile(at: Self.place(ofValues: body.id), viewer)
    case .adopt:
      let command = try await adoptValues(body, viewer, fields, view)
      return .redirect(to: page.path(receipt: command.description))
    default: throw GroundProblem.notFound
    }
    return .redirect(to: page.path)
  }

  private func adoptValues(
    _ body: Body, _ viewer: PersonID, _ fields: Fields, _ view: View
  ) async throws -> CommandID {
    guard let file = try await keptValues(body.id, view) else {
      throw Unreadable(FieldName.file, .noFile)
    }
    var view = view
    view.texts = try await texts(IndicatorsPage.texts(view))
    let seen = view
    let reading = try await worker.run { valueReading(file, body, viewer, seen) }
    guard reading.preview.isSound else { throw Unreadable(FieldName.file, .wrongFile) }
    let isAssured = fields.isTicked(FieldName.isAssured)
    guard isAssured || reading.preview.leaps.isEmpty else {
      throw Unreadable(FieldName.isAssured, .missing)
    }
    let link = Link.indicatorsAction(.values(body: body.id.rawValue), .adopt)
    let command = Self.command(link, viewer, fields.form)
    let act = GiveValues(
      body: body.id, values: reading.preview.values, source: fields.text(FieldName.source),
      isAssured: isAssured)
    _ = try await registrar.perform(.giveValues(act), by: viewer, as: command)
    try await dropFile(at: Self.place(ofValues: body.id), viewer)
    return command
  }

  private func keptValues(_ body: BodyID, _ view: View) async throws -> KeptFile? {
    try await keptFile(at: Self.place(ofValues: body), view)
  }

  private static func place(ofValues body: BodyID) -> String {
    String(Link.indicators(.values(body: body.rawValue)).path.dropFirst())
  }
}
