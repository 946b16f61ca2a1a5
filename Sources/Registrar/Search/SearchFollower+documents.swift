import Charters
import Governance
import Stores
import SwedishCalendar

/// What the index is told of bodies, meetings and files.
extension SearchFollower {
  func change(of body: Body, in state: State) throws -> IndexChange {
    let charter = state.charter(of: body, on: registrar.today)
    let documents = state.findables(of: body, on: registrar.today).map { findable in
      var text = registrar.snapshot.name(body.name) ?? ""
      if case .clause(_, let clause) = findable {
        text = charter?.clauses.first { $0.id.rawValue == clause }?.says ?? ""
      }
      // Bodies stand before everything that has a day, and their mandates after it.
      let day = findable == .body(body.id) ? 1 << 24 : 1
      return document(
        findable, text, day: day, [SearchLabel.body(body.id), SearchLabel.audience(.open)])
    }
    return IndexChange(owner: "body/\(body.id.rawValue)", documents: documents)
  }

  /// What stands by itself: matters, announcements, documents, plans and indicators, each with those it is for.
  func changes(of standing: [Standalone], in state: State) throws -> [IndexChange] {
    let gone = Set(registrar.disposed)
    let texts = try registrar.texts(
      standing.flatMap { state.refs(of: $0.findable) }.filter { !gone.contains($0) })
    return standing.map { one in
      let text = state.refs(of: one.findable).compactMap { texts[$0] }.joined(separator: "\n")
      let found = document(
        one.findable, text, day: one.day.ordinal + 1 << 22,
        one.readers.map(SearchLabel.body)
          + (one.audience == .members ? [] : [SearchLabel.audience(one.audience)]))
      return IndexChange(owner: one.findable.key, documents: text.isEmpty ? [] : [found])
    }
  }

  func changes(of meetings: [Meeting], in state: State) throws -> [IndexChange] {
    let found = meetings.map { (meeting: $0, findables: state.findables(of: $0)) }
    // A disposal is recorded a moment before its texts are erased.
    let gone = Set(registrar.disposed)
    let refs = found.flatMap { $0.findables.flatMap(state.refs) }.filter { !gone.contains($0) }
    let texts = try registrar.texts(refs)
    return try found.map { meeting, findables in
      let documents = findables.map { findable in
        let text = state.refs(of: findable).compactMap { texts[$0] }.joined(separator: "\n")
        return document(findable, text, of: meeting)
      }
      let all = (documents + (try files(of: meeting))).filter { !$0.text.isEmpty }
      return IndexChange(owner: "meeting/\(meeting.id.rawValue)", documents: all)
    }
  }

  private func files(of meeting: Meeting) throws -> [IndexDocument] {
    guard meeting.cancelled == nil else { return [] }
    return try meeting.attachments.flatMap { file -> [IndexDocument] in
      // A file whose name has been disposed of is disposed of too.
      guard let name = registrar.snapshot.name(file.name) else { return [] }
      let parts = try index.extract(file.digest) ?? [ExtractPart(place: "", text: "")]
      return zip(0..., parts).map { number, part in
        document(
          .file(meeting.id, digest: file.digest, part: number),
          number == 0 ? name + "\n" + part.text : part.text, of: meeting)
      }
    }
  }

  private func document(
    _ findable: Findable, _ text: String, of meeting: Meeting
  ) -> IndexDocument {
    // A place and a day are open whatever the papers are.
    var labels =
      findable == .meeting(meeting.id)
      ? [SearchLabel.audience(.open)] : meeting.audiences.map(SearchLabel.audience)
    if !meeting.guests.isEmpty { labels.append(SearchLabel.guests) }
    if case .action(_, let id) = findable, let action = registrar.snapshot.state.action(id) {
      labels.append(SearchLabel.person(action.owner))
    }
    return document(
      findable, text, day: meeting.day.ordinal + 1 << 22,
      labels + meeting.bodies.map(SearchLabel.body))
  }

  private func document(
    _ findable: Findable, _ text: String, day: Int, _ labels: [String]
  ) -> IndexDocument {
    IndexDocument(
      key: findable.key, labels: [SearchLabel.kind(findable.kind)] + labels, day: day, text: text)
  }

  /// Reads the files that have not been read, each once.
  func readFiles(of meeting: Meeting) async throws {
    for file in meeting.attachments where try index.extract(file.digest) == nil {
      guard let name = registrar.snapshot.name(file.name), let digest = Digest(file.digest),
        let bytes = try registrar.store.blobs.get(digest)
      else { continue }
      let read = try? await inspector.inspect(bytes, name: name)
      let parts = read?.text.parts ?? []
      try index.keep(parts.isEmpty ? [ExtractPart(place: "", text: "")] : parts, of: file.digest)
    }
  }
}

extension FileText {
  /// The text in parts that are found one by one: a page, a slide, a sheet, or some paragraphs.
  var parts: [ExtractPart] {
    let scalars = Array(text.unicodeScalars.prefix(Self.most))
    var parts: [(place: String, text: String)] = []
    for (number, mark) in marks.enumerated() where mark.offset < scalars.count {
      let end = number + 1 < marks.count ? marks[number + 1].offset : scalars.count
      let piece = String(String.UnicodeScalarView(scalars[mark.offset..<min(end, scalars.count)]))
      let place = mark.place.swedishShort
      if let open = parts.last, open.place == place, open.text.utf8.count < 2_000 {
        parts[parts.count - 1].text += piece
      } else {
        parts.append((place, piece))
      }
    }
    return parts.map { ExtractPart(place: $0.place, text: $0.text) }
  }

  /// So much of a file is found by its words; the guard reads all of it.
  private static let most = 400_000
}
