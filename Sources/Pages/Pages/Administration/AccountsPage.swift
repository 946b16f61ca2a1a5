public import Governance
import Links
public import SwedishCalendar

/// One person's ways to log in, as the administrator sees them.
public struct AccountRow: Sendable {
  public var person: PersonID
  public var logins: [String]
  public var isClosed: Bool
  public var hasCodes: Bool
  /// In how many browsers the person is logged in, and since when.
  public var loggedIn: (count: Int, latest: Moment)?

  /// What is known of one person's accounts.
  public init(
    person: PersonID, logins: [String], isClosed: Bool, hasCodes: Bool,
    loggedIn: (count: Int, latest: Moment)?
  ) {
    self.person = person
    self.logins = logins
    self.isClosed = isClosed
    self.hasCodes = hasCodes
    self.loggedIn = loggedIn
  }

  var codes: String {
    hasCodes ? AccountsWords.withCodes : AccountsWords.withoutCodes
  }

  var presence: String {
    loggedIn.map { AccountsWords.loggedIn($0.count, since: $0.latest.swedish) }
      ?? AccountsWords.notLoggedIn
  }

  var standing: String { isClosed ? AccountsWords.closed : AccountsWords.open }
}

/// Everyone who can log in, with a search.
public enum AccountsPage {
  /// The page, for one who administers.
  public static func render(
    _ view: View, accounts: [AccountRow], search: String?, page: Int?
  ) -> [UInt8] {
    let wanted = search?.lowercased()
    let found = accounts.swedishSorted { view.name(of: $0.person) }.filter { row in
      guard let wanted else { return true }
      return ([view.name(of: row.person)] + row.logins).contains {
        $0.lowercased().contains(wanted)
      }
    }
    return view.frame(
      AccountsWords.title, here: .administration(.accounts), lede: AccountsWords.lede,
      wayBack: view.wayBack()
    ).write { html in
      html.feedback(view)
      html.beside {
        if accounts.isEmpty {
          html.empty(AccountsWords.none, AccountsWords.noneMore)
        } else {
          list(html, view, found, search, page)
        }
      } aside: {
        html.card(AccountsWords.ways) {
          html.div(.class("stack")) {
            html.p(AccountsWords.waysMore)
            html.buttons {
              html.buttonLink(InvitationWords.listTitle, to: .invitations)
              html.buttonLink(OneTimeLinkWords.title, to: .oneTimeLinks)
            }
          }
        }
      }
    }
  }

  private static func list(
    _ html: HTML, _ view: View, _ found: [AccountRow], _ search: String?, _ page: Int?
  ) {
    html.searchForm(AccountsWords.search, search, in: .accounts)
    guard !found.isEmpty else {
      return html.empty(AdministrationWords.noHits, AdministrationWords.noHitsMore)
    }
    let paged = Paged(found, page: page)
    html.data(AdministrationWords.hits(found.count), columns: AccountsWords.columns) { table in
      for row in paged.shown {
        table.row(
          {
            html.a(
              view.name(of: row.person),
              to: .administration(.accounts, id: String(row.person.rawValue)))
          },
          { html.text(row.logins.joined(separator: ", ")) }, { html.text(row.codes) },
          { html.text(row.presence) }, { html.text(row.standing) })
      }
    }
    html.pages(paged.page, of: paged.total) {
      .administration(.accounts, search: search, page: $0)
    }
  }
}
