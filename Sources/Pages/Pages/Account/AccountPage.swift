import Links

/// The visitor's own account: how they log in, and one-time codes on or off.
public enum AccountPage {
  /// The page, for one who is logged in.
  public static func render(_ view: View, _ model: AccountModel) -> [UInt8] {
    view.frame(AccountWords.title, here: .account, lede: AccountWords.lede).write { html in
      html.feedback(view)
      html.div(.class("narrow stack-wide")) {
        html.facts([
          (AccountWords.name, view.viewer.map { view.name(of: $0) } ?? ""),
          (AccountWords.logins, model.logins.joined(separator: ", ")),
        ])
        html.part(AccountWords.codes) {
          html.div(.class("stack")) {
            if let offer = model.offer { turnOn(html, view, offer) } else { turnOff(html, view) }
          }
        }
        html.part(AccountWords.others) { links(html, model) }
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
    html.facts([
      (AccountWords.secret, grouped(offer.secret)), (AccountWords.address, offer.address),
    ])
    html.form(sheet) {
      html.concealed(FieldName.secret, offer.secret)
      code(html, sheet)
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

  private static func code(_ html: HTML, _ sheet: Sheet) {
    html.field(
      sheet.field(FieldName.code, LogInWords.code, hint: LogInWords.codeHint),
      autocomplete: "one-time-code")
  }

  /// Four letters at a time, which is how one keeps one's place when typing them.
  private static func grouped(_ secret: String) -> String {
    let letters = Array(secret)
    return stride(from: 0, to: letters.count, by: 4)
      .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: " ")
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
  public init(logins: [String], offer: Offer?, mayInvite: Bool) {
    self.logins = logins
    self.offer = offer
    self.mayInvite = mayInvite
  }
}
