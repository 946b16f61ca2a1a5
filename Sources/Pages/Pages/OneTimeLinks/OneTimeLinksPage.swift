public import Governance
import Links
public import SwedishCalendar

/// The one-time links that nobody has used yet, for those who may make such links.
public enum OneTimeLinksPage {
  /// What came of a link that was just revoked.
  public enum Outcome: Sendable {
    case revoked, gone
  }

  /// The page, for one who is logged in.
  public static func render(
    _ view: View, links: [OneTimeLink], outcome: Outcome? = nil
  ) -> [UInt8] {
    view.frame(OneTimeLinkWords.title, here: .oneTimeLinks, lede: OneTimeLinkWords.lede)
      .write { html in
        html.feedback(view)
        html.div(.class("stack-wide")) {
          switch outcome {
          case .revoked: html.notice(.success, OneTimeLinkWords.revoked)
          case .gone: html.notice(.information, OneTimeLinkWords.gone)
          case nil: break
          }
          if links.isEmpty {
            html.empty(OneTimeLinkWords.none, OneTimeLinkWords.noneMore)
          } else {
            html.data(OneTimeLinkWords.list, columns: OneTimeLinkWords.columns) { table in
              for link in links { row(link, table, html, view) }
            }
          }
          html.buttons {
            if view.mayInviteAnyone { html.buttonLink(InvitationWords.listTitle, to: .invitations) }
            html.buttonLink(AnswerWords.links, to: .answerLinks)
          }
        }
      }
  }

  private static func row(_ link: OneTimeLink, _ table: Rows, _ html: HTML, _ view: View) {
    let name = view.name(of: link.person)
    table.row(
      { html.text(name) }, { html.text(view.words(link.purpose, person: link.person)) },
      {
        html.text(
          link.made.map { OneTimeLinkWords.made(view.name(of: $0.by), $0.at.swedish) }
            ?? OneTimeLinkWords.unknownMaker)
      },
      { html.text(link.expires.swedish) },
      {
        html.form(to: .oneTimeLinks, view.token, style: nil) {
          html.concealed(FieldName.link, link.key)
          html.button(.class("button"), .fixed("type", "submit")) {
            html.text(OneTimeLinkWords.revoke)
            html.span(OneTimeLinkWords.whose(name), .class("unseen"))
          }
        }
      })
  }
}

/// A one-time link that nobody has used yet.
public struct OneTimeLink: Sendable {
  /// What the form that revokes it calls it.
  public var key: String
  public var person: PersonID
  public var purpose: Purpose
  /// Who made it, and when.
  public var made: (by: PersonID, at: Moment)?
  public var expires: Moment

  /// What the link is good for.
  public enum Purpose: Sendable, Equatable {
    case openAccount(renews: Bool)
    case answer(Ask)
  }

  /// A link, with whom it is for and by whom it was made.
  public init(
    key: String, person: PersonID, purpose: Purpose, made: (by: PersonID, at: Moment)?,
    expires: Moment
  ) {
    self.key = key
    self.person = person
    self.purpose = purpose
    self.made = made
    self.expires = expires
  }
}

extension View {
  /// Whether the viewer may see and revoke a link: who made it, and who may make such a one.
  public func mayRevoke(_ link: OneTimeLink) -> Bool {
    if let viewer, link.made?.by == viewer { return true }
    switch link.purpose {
    case .openAccount(let renews):
      return may(.invite(link.person), in: nil) && (!renews || may(.administer, in: nil))
    case .answer(let ask): return mayAsk(ask)
    }
  }

  /// Whether the viewer may make a link by which the question is answered.
  private func mayAsk(_ ask: Ask) -> Bool {
    switch ask.matter {
    case .mandate(let seat):
      guard let seat = state.seat(seat) else { return false }
      return may(.actFor(seat.party), in: state.body(seat.body))
    case .meeting(let meeting, _), .receipt(let meeting, _):
      return state.host(of: meeting).map { may(.holdMeetings, in: $0) } ?? false
    }
  }

  /// Whether the viewer gives others a way to log in.
  public var mayInviteAnyone: Bool {
    viewer.flatMap { state.person($0) }.map { $0.isAdministrator || !$0.supports.isEmpty } ?? false
  }

  fileprivate func words(_ purpose: OneTimeLink.Purpose, person: PersonID) -> String {
    switch purpose {
    case .openAccount(let renews):
      renews ? OneTimeLinkWords.renews : OneTimeLinkWords.opens
    case .answer(let ask): question(ask)
    }
  }
}
