import Charters
import FoundationEssentials
import Governance
import Links
import Pages
import Registrar
import Stores

/// Making a body from a template: a draft beside the journal, until all of it is filled in (B01).
extension Premises {
  func templatesPage(_ view: View) async throws -> Reply {
    if case .denied(let denial) = view.verdict(.administer, in: nil) { return denied(view, denial) }
    var drafts: [CharterKey: TemplateDraft] = [:]
    for template in view.state.templates(on: view.day) {
      drafts[template.key] = try await keptDraft(of: template, view)?.draft
    }
    return .page(TemplatesPage.render(view, drafts: drafts))
  }

  func templatePage(_ view: View, _ charter: String, _ word: String?) async throws -> Reply {
    if case .denied(let denial) = view.verdict(.administer, in: nil) { return denied(view, denial) }
    let template = try view.template(charter)
    let step = word.map { TemplateStep(word: $0, in: template) } ?? .body
    guard let step else { throw GroundProblem.notFound }
    let draft = try await keptDraft(of: template, view)?.draft ?? TemplateDraft()
    return .page(TemplatePage.render(view, template: template, draft: draft, step: step))
  }

  /// Takes in a form of a step: what was entered is kept, or, at the last, all of it adopted.
  func takeTemplate(
    _ charter: String, _ word: String, _ action: Link.Action, _ fields: Fields, _ view: View
  ) async throws -> Reply {
    if case .denied(let denial) = view.verdict(.administer, in: nil) {
      throw Refusal(.notEntitled(denial))
    }
    guard let viewer = view.viewer else { throw Refusal(.notEntitled(.notSignedIn)) }
    let template = try view.template(charter)
    guard let step = TemplateStep(word: word, in: template) else { throw GroundProblem.notFound }
    switch (action, step) {
    case (.remove, .review):
      try await dropFile(at: Self.place(of: template), viewer)
      return .redirect(to: Link.templates.path)
    case (.adopt, .review): return try await establish(template, fields, view, viewer)
    default:
      var (draft, version) = try await keptDraft(of: template, view) ?? (TemplateDraft(), 0)
      try fields.fill(&draft, step, action, of: template)
      try await keep(draft, of: template, viewer, expecting: version)
      let next = action == .set ? step.next(in: template) : step
      return .redirect(to: next.link(template).path)
    }
  }

  /// Makes the body by the ordinary acts, all of them or none.
  private func establish(
    _ template: Charter, _ fields: Fields, _ view: View, _ viewer: PersonID
  ) async throws -> Reply {
    let draft = try await keptDraft(of: template, view)?.draft ?? TemplateDraft()
    guard let acts = draft.acts(from: template, in: view.state) else {
      throw Refusal(.blanksLeft(draft.gaps(in: template, view.state).map(\.swedish)))
    }
    let link = Link.templateAction(template.key.rawValue, step: "0", .adopt)
    let command = Self.command(link, viewer, fields.form)
    let commands = acts.enumerated().compactMap { place, act in
      CommandID(place == 0 ? command.description : "\(command.description).\(place)").map {
        Command(id: $0, actor: Actor(person: viewer), today: view.day, act: act)
      }
    }
    _ = try await registrar.perform(asOne: commands, since: view.state.sequence)
    try await dropFile(at: Self.place(of: template), viewer)
    return .redirect(to: Link.body(draft.key).path(receipt: command.description))
  }

  private func keptDraft(
    of template: Charter, _ view: View
  ) async throws -> (draft: TemplateDraft, version: Int)? {
    guard let viewer = view.viewer else { return nil }
    let kept = try await worker.run { [store] in
      try store.drafts.get(person: viewer.rawValue, place: Self.place(of: template))
    }
    guard let kept else { return nil }
    // A draft of another program's shape is begun anew rather than an error on every page.
    let draft = try? JSONDecoder().decode(TemplateDraft.self, from: Data(kept.content))
    return (draft ?? TemplateDraft(), kept.version)
  }

  private func keep(
    _ draft: TemplateDraft, of template: Charter, _ viewer: PersonID, expecting version: Int
  ) async throws {
    let content = Array(try JSONEncoder().encode(draft))
    let now = registrar.moment
    let outcome = try await worker.run { [store] in
      try store.drafts.put(
        person: viewer.rawValue, place: Self.place(of: template), content: content, savedAt: now,
        expecting: version)
    }
    if case .changed = outcome { throw Unreadable(FieldName.draft, .savedMeanwhile) }
  }

  private static func place(of template: Charter) -> String {
    String(Link.template(template.key.rawValue).path.dropFirst())
  }
}

extension View {
  /// The template with this key, or the problem that there is none.
  fileprivate func template(_ key: String) throws(GroundProblem) -> Charter {
    let found = state.templates(on: day).first { $0.key.rawValue == key }
    guard let found else { throw .notFound }
    return found
  }
}
