import Governance
import Pages
import Stores

extension Premises {
  /// A file, where it hangs on a meeting whose papers the viewer may read.
  func file(_ digest: String, _ view: View) async throws -> Reply {
    guard let digest = Digest(digest) else { throw GroundProblem.notFound }
    var denial: Denial?
    for (meeting, attachment) in view.state.attachments(of: digest.description) {
      denial = view.denialOfFile(attachment, of: meeting)
      if denial == nil { return try await file(digest, view.name(attachment.name)) }
    }
    for (matter, name) in view.state.matters(with: digest.description) {
      denial = view.denial(of: matter)
      if denial == nil { return try await file(digest, view.name(name)) }
    }
    for (body, name) in view.state.deliverables(with: digest.description) {
      guard let body = view.state.body(body) else { continue }
      denial = view.denialOfDeliverables(of: body)
      if denial == nil { return try await file(digest, view.name(name)) }
    }
    guard let denial else { throw GroundProblem.notFound }
    return denied(view, denial)
  }

  /// What a file is served as: names and contents agreed when it was taken in.
  private static func mediaType(_ name: String) -> String {
    FileKind(ofName: name)?.mediaType ?? "application/octet-stream"
  }

  private func file(_ digest: Digest, _ name: String?) async throws -> Reply {
    let bytes = try await worker.run { [store] in try store.blobs.get(digest) }
    // A file whose name has been disposed of is disposed of too.
    guard let bytes, let name else { throw GroundProblem.notFound }
    return .file(name: name, type: Self.mediaType(name), bytes)
  }
}
