import Charters
import Governance
import Links
import Pages

/// Forms by which bodies are established, changed and dissolved.
extension Fields {
  func actOnBodies(_ id: String?, _ action: Link.Action) throws(Unreadable) -> Act? {
    guard let id else {
      return action == .register ? .registerBody(try registerBody()) : nil
    }
    let body = BodyID(id)
    switch action {
    case .change:
      return .renameBody(
        RenameBody(
          body: body, name: text(FieldName.name), from: try dayOrToday(FieldName.day)))
    case .set: return .setRelations(setCommissioners(of: body))
    case .follow: return .followCharter(try follow(body))
    case .move:
      return .succeedBody(
        SucceedBody(body: body, by: try other(), from: try dayOrToday(FieldName.day)))
    case .dissolve:
      return .dissolveBody(
        DissolveBody(body: body, on: try dayOrToday(FieldName.day), reason: reason))
    default: return nil
    }
  }

  private func registerBody() throws(Unreadable) -> RegisterBody {
    RegisterBody(
      body: BodyID(try key()), name: text(FieldName.name), kind: try choice(FieldName.kind),
      level: LevelID(try chosen(FieldName.level)),
      area: filled(FieldName.area).map { AreaID($0) }, isTop: isTicked(FieldName.isTop),
      commissioners: filled(FieldName.body).map { [BodyID($0)] } ?? [])
  }

  /// The other relations stand as they are.
  private func setCommissioners(of body: BodyID) -> SetRelations {
    var relations = state.body(body)?.relations ?? [:]
    let chosen = form.all(FieldName.bodies).map(FieldReading.plain).filter { !$0.isEmpty }
    relations[.commissioner] = chosen.isEmpty ? nil : chosen.map { BodyID($0) }
    return SetRelations(body: body, relations: relations)
  }

  private func follow(_ body: BodyID) throws(Unreadable) -> FollowCharter {
    let charter = CharterKey(try chosen(FieldName.charter))
    let parts = form.all(FieldName.chosenParts).compactMap { ChosenPart(written: $0) }
    guard parts.allSatisfy({ $0.charter == charter }) else {
      throw Unreadable(FieldName.chosenParts, .partsOfAnother)
    }
    return FollowCharter(
      body: body, charter: charter, parts: parts.map(\.part),
      from: try dayOrToday(FieldName.day))
  }

  private func other() throws(Unreadable) -> BodyID { BodyID(try chosen(FieldName.body)) }

  private func chosen(_ name: String) throws(Unreadable) -> String {
    guard let chosen = filled(name) else { throw Unreadable(name, .missing) }
    return chosen
  }
}
