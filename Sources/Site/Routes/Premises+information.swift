import Charters
import Governance
import Letters
import Links
import Pages
import SwedishCalendar

/// The pages of what a body's parties tell each other and further.
extension Premises {
  /// One of these pages, or why it may not be seen.
  func informationPage(
    _ view: View, _ body: Body, _ part: Link.InformationPart, number: Int?, since: String?,
    party: String?
  ) async throws -> Reply {
    if let denial = view.denialOfInformation(body, part, number: number) {
      return denied(view, denial)
    }
    var view = view
    switch (part, number) {
    case (.spreads, nil):
      view.texts = try await texts(SpreadsPage.texts(view, body: body))
      return .page(SpreadsPage.render(view, body: body))
    case (.spreads, let number?):
      guard let spread = view.state.spread(SpreadID(number)), spread.body == body.id else {
        throw GroundProblem.notFound
      }
      view.texts = try await texts(SpreadPage.texts(view, spread: spread))
      return .page(SpreadPage.render(view, body: body, spread: spread))
    case (.announcements, _):
      view.texts = try await texts(AnnouncementsPage.texts(view, body: body))
      return .page(AnnouncementsPage.render(view, body: body))
    case (.documents, nil):
      view.texts = try await texts(DocumentsPage.texts(view, body: body))
      return .page(DocumentsPage.render(view, body: body))
    case (.documents, let number?):
      guard let document = view.state.document(DocumentID(number)), document.concerns(body.id)
      else { throw GroundProblem.notFound }
      view.texts = try await texts(DocumentPage.texts(view, document: document))
      return .page(DocumentPage.render(view, body: body, document: document))
    case (.areas, _):
      view.texts = try await texts(AreasPage.texts(view, body: body))
      return .page(AreasPage.render(view, body: body))
    case (.reports, _):
      view.texts = try await texts(ReportsPage.texts(view, body: body))
      return .page(ReportsPage.render(view, body: body))
    case (.digest, _), (.digestText, _), (.digestMail, _):
      return try await digest(view, body, part, since: since, party: party)
    }
  }

  private func digest(
    _ view: View, _ body: Body, _ part: Link.InformationPart, since: String?, party: String?
  ) async throws -> Reply {
    var view = view
    let first = try since.map { text in
      guard let day = FieldReading.day(text) else { throw SiteProblem.noSuchDay }
      return day
    }
    let day = first ?? BodyDigest.beginning(view, body: body)
    let known = party.map { OrganisationID($0) }.flatMap {
      view.state.organisation($0) == nil ? nil : $0
    }
    view.texts = try await texts(BodyDigest.texts(view, body: body, since: day))
    let digest = BodyDigest(view, body: body, party: known, since: day)
    switch part {
    case .digestText:
      return .file(
        name: "sammandrag.txt", type: "text/plain; charset=utf-8",
        Array(digest.plain(view).utf8))
    case .digestMail:
      let mail = UnsentMail(subject: digest.title(view), text: digest.plain(view))
      return .file(name: "sammandrag.eml", type: "message/rfc822", mail.bytes)
    default: return .page(DigestPage.render(view, digest: digest))
    }
  }
}
