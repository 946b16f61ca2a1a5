public import Governance
import Links
public import SwedishCalendar

/// The visitor's own account: how they log in, and one-time codes on or off.
public enum AccountPage {
  /// The page, for one who is logged in.
  public static func render(_ view: View, _ model: AccountModel) -> [UInt8] {
    view.frame(AccountWords.title, here: .account, lede: AccountWords.lede).write { html in
      html.feedback(view)
      html.div(.class("narrow stack-wide")) {
        html.facts([
          (AccountWords.name, view.viewer.map { view.name(of: $0) } ?? ""),
          (
            AccountWords.logins,
            model.logins.isEmpty ? AccountWords.noLogin : model.logins.joined(separator: ", ")
          ),
        ])
        elsewhere(html, view, model)
        // Codes are asked for with a password; elsewhere they are the provider's matter.
        if !model.logins.isEmpty {
          html.part(AccountWords.codes) {
            html.div(.class("stack")) {
              if !model.made.isEmpty { made(html, model.made) }
              if let offer = model.offer { turnOn(html, view, offer) } else { turnOff(html, view) }
            }
          }
        }
        if model.offer == nil, !model.logins.isEmpty {
          recovery(html, view, model.recoveryCodes)
        }
        html.part(NoticeWords.title) { html.notices(view) }
        html.part(FeedWords.title) { html.feeds(view, model.feeds) }
        html.part(AccountWords.others) { links(html, model) }
      }
    }
  }

  private static func made(_ html: HTML, _ codes: [String]) {
    html.notice(.success, AccountWords.codesMade, AccountWords.codesMadeMore)
    html.ul(.class("codes")) { for code in codes { html.li { html.element("code", code) } } }
  }

  private static func recovery(_ html: HTML, _ view: View, _ left: Int) {
    let sheet = Sheet(view, .accountAction(.renew))
    html.part(AccountWords.recovery) {
      html.div(.class("stack")) {
        html.p(AccountWords.left(left))
        html.form(sheet) {
          code(html, sheet)
          html.buttons { html.submit(AccountWords.renew) }
        }
      }
    }
  }

  private static func links(_ html: HTML, _ model: AccountModel) {
    html.buttons {
      if model.mayInvite { html.buttonLink(AccountWords.invite, to: .invitations) }
      html.buttonLink(AnswerWords.links, to: .answerLinks)
    }
  }

  private static func turnOn(_ html: HTML, _ view: View, _ offer: AccountModel.Offer) {
    let sheet = Sheet(view, .accountAction(.register))
    html.p(AccountWords.off)
    html.p(AccountWords.how)
    html.code(offer.address, title: AccountWords.qrCode)
    html.facts([
      (AccountWords.secret, grouped(offer.secret)), (AccountWords.address, offer.address),
    ])
    html.form(sheet) {
      html.concealed(FieldName.secret, offer.secret)
      code(html, sheet, hint: AccountWords.firstCode)
      html.buttons { html.submit(AccountWords.turnOn, .primary) }
    }
  }

  private static func turnOff(_ html: HTML, _ view: View) {
    let sheet = Sheet(view, .accountAction(.remove))
    html.notice(.information, AccountWords.on, AccountWords.onMore)
    html.form(sheet) {
      code(html, sheet)
      html.buttons { html.submit(AccountWords.turnOff, .danger) }
    }
  }

  private static func code(
    _ html: HTML, _ sheet: Sheet, hint: String = LogInWords.codeHint
  ) {
    html.field(
      sheet.field(FieldName.code, LogInWords.code, hint: hint),
      autocomplete: "one-time-code")
  }

  /// Four letters at a time, which is how one keeps one's place when typing them.
  private static func grouped(_ secret: String) -> String {
    let letters = Array(secret)
    return stride(from: 0, to: letters.count, by: 4)
      .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: " ")
  }
}

extension AccountPage {
  /// The providers that the person logs in by, and the one that they could.
  private static func elsewhere(_ html: HTML, _ view: View, _ model: AccountModel) {
    for connection in model.connections {
      html.part(ElsewhereWords.account(connection.name)) {
        html.div(.class("stack")) { connected(html, view, connection) }
      }
    }
    if let offer = model.elsewhere {
      html.part(ElsewhereWords.account(offer.name)) {
        html.div(.class("stack")) { connect(html, view, offer) }
      }
    }
  }

  private static func connected(_ html: HTML, _ view: View, _ connection: AccountModel.Connection) {
    html.p(ElsewhereWords.connected(connection.name))
    guard connection.mayRemove else { return html.p(ElsewhereWords.onlyWay, .class("soft")) }
    html.form(to: .accountAction(.withdraw), view.token) {
      html.concealed(FieldName.issuer, connection.issuer)
      html.buttons { html.submit(ElsewhereWords.disconnect(connection.name), .danger) }
    }
  }

  private static func connect(_ html: HTML, _ view: View, _ offer: Elsewhere) {
    guard offer.isOpen else {
      return html.notice(.warning, ElsewhereWords.closed(offer.name), ElsewhereWords.closedMore)
    }
    html.p(ElsewhereWords.mayConnect(offer.name))
    html.form(to: .accountAction(.add), view.token) {
      html.buttons { html.submit(ElsewhereWords.connect(offer.name)) }
    }
  }
}

/// What the page of one's own account is drawn from.
public struct AccountModel: Sendable {
  /// The names that the person can log in by.
  public var logins: [String]
  /// The secret to take into use; nil where codes are on.
  public var offer: Offer?
  /// Whether there may be someone for the person to invite.
  public var mayInvite: Bool
  /// How many recovery codes the person has left.
  public var recoveryCodes: Int
  /// The recovery codes made just now, shown this once.
  public var made: [String]
  /// The providers that the person logs in by.
  public var connections: [Connection]
  /// The provider that the person could log in by, and does not yet.
  public var elsewhere: Elsewhere?

  /// A provider that the person logs in by.
  public struct Connection: Sendable {
    public var issuer: String
    public var name: String
    /// Whether there is another way in.
    public var mayRemove: Bool

    /// A connection to one provider.
    public init(issuer: String, name: String, mayRemove: Bool) {
      self.issuer = issuer
      self.name = name
      self.mayRemove = mayRemove
    }
  }
  /// The secret addresses of calendars that the person has made.
  public var feeds: [Feed]

  /// A calendar at a secret address: a body's, or all of the person's meetings where nil.
  public struct Feed: Sendable {
    public var body: BodyID?
    public var made: Day

    /// A calendar, and when its address was made.
    public init(body: BodyID?, made: Day) {
      self.body = body
      self.made = made
    }
  }

  /// A secret that an app can make codes from, as text and as an address.
  public struct Offer: Sendable {
    public var secret: String
    public var address: String

    /// An offer of one secret.
    public init(secret: String, address: String) {
      self.secret = secret
      self.address = address
    }
  }

  /// The model of one person's account.
  public init(
    logins: [String], offer: Offer?, mayInvite: Bool, recoveryCodes: Int = 0, made: [String] = [],
    connections: [Connection] = [], elsewhere: Elsewhere? = nil, feeds: [Feed] = []
  ) {
    self.recoveryCodes = recoveryCodes
    self.made = made
    self.feeds = feeds
    self.logins = logins
    self.offer = offer
    self.mayInvite = mayInvite
    self.connections = connections
    self.elsewhere = elsewhere
  }
}
