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
            list(html, view, model.people)
          }
        }
      }
  }

  /// As many as one can look through; the others are found by a search.
  private static let most = 50

  private static func list(_ html: HTML, _ view: View, _ people: [InvitationsModel.Invitee]) {
    let search = view.search.flatMap { $0.words.isEmpty ? nil : $0 }
    let found = people.filter { search?.finds(view.about($0.person)) ?? true }
    if people.count > most { finder(html, search) }
    guard !found.isEmpty else {
      return html.empty(AdministrationWords.noHits, AdministrationWords.noHitsMore)
    }
    let shown = sorted(found, view).prefix(most)
    html.data(
      InvitationWords.people(shown.count, of: people.count), columns: InvitationWords.columns
    ) { table in
      for person in shown { row(person, table, html, view) }
    }
  }

  private static func finder(_ html: HTML, _ search: PersonSearch?) {
    let here = Link.invitations
    html.form(.class("finder"), .fixed("method", "get"), .attribute("action", here.path)) {
      html.concealed(PersonSearch.Name.form, here.path)
      html.field(
        Field(
          PersonSearch.Name.words, PersonWords.search, hint: InvitationWords.searchHint,
          value: search?.words ?? ""), .search, autocomplete: "off")
      html.submit(PersonWords.searchButton)
      if search != nil { html.buttonLink(AdministrationWords.showAll, to: here, .plain) }
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
    html.p(.class("to-copy")) { html.element("code", made.address) }
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
