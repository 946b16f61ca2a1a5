public import Governance
import Links

/// The people whom the viewer can give a way to log in.
public enum InvitationsPage {
  /// The page, with the link just made where there is one: it is shown this once.
  public static func render(_ view: View, _ model: InvitationsModel) -> [UInt8] {
    view.frame(InvitationWords.listTitle, here: .invitations, lede: InvitationWords.listLede)
      .write { html in
        html.feedback(view)
        html.div(.class("stack-wide")) {
          if let made = model.made { self.made(html, view, made) }
          html.buttons { html.buttonLink(OneTimeLinkWords.list, to: .oneTimeLinks) }
          if model.people.isEmpty {
            html.empty(InvitationWords.nobody, InvitationWords.nobodyMore)
          } else {
            html.data(InvitationWords.people, columns: InvitationWords.columns) { table in
              for person in sorted(model.people, view) { row(person, table, html, view) }
            }
          }
        }
      }
  }

  private static func sorted(
    _ people: [InvitationsModel.Invitee], _ view: View
  ) -> [InvitationsModel.Invitee] {
    people.swedishSorted { view.name(of: $0.person) }
  }

  private static func made(_ html: HTML, _ view: View, _ made: InvitationsModel.Made) {
    let name = view.name(of: made.person)
    html.notice(.success, InvitationWords.made(name), InvitationWords.madeMore)
    html.p { html.element("code", made.address) }
  }

  private static func row(
    _ invitee: InvitationsModel.Invitee, _ table: Rows, _ html: HTML, _ view: View
  ) {
    let name = view.name(of: invitee.person)
    table.row(
      { html.text(name) },
      { html.text(invitee.hasAccount ? InvitationWords.hasAccount : InvitationWords.noAccount) },
      {
        let link = Link.invite(invitee.person.rawValue)
        html.form(to: link, view.token, style: nil) {
          html.button(.class("button"), .fixed("type", "submit")) {
            html.text(invitee.hasAccount ? InvitationWords.renew : InvitationWords.make)
            html.span(InvitationWords.forWhom(name), .class("unseen"))
          }
        }
      })
  }
}

/// What the page of invitations is drawn from.
public struct InvitationsModel: Sendable {
  /// Those whom the viewer may invite.
  public var people: [Invitee]
  /// The link that was made just now.
  public var made: Made?

  /// One who can be invited.
  public struct Invitee: Sendable {
    public var person: PersonID
    public var hasAccount: Bool

    /// A person, with or without an account.
    public init(person: PersonID, hasAccount: Bool) {
      self.person = person
      self.hasAccount = hasAccount
    }
  }

  /// A link, and whose it is.
  public struct Made: Sendable {
    public var person: PersonID
    public var address: String

    /// A link for one person.
    public init(person: PersonID, address: String) {
      self.person = person
      self.address = address
    }
  }

  /// The people to invite, and the link just made.
  public init(people: [Invitee], made: Made? = nil) {
    self.people = people
    self.made = made
  }
}
