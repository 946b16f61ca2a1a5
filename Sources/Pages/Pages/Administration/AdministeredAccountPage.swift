import Governance
import Links

/// One person's account, as the administrator sees to it.
public enum AdministeredAccountPage {
  /// The page, for one who administers; `made` is the link made just now, shown this once.
  public static func render(
    _ view: View, account: AccountRow, isDone: Bool = false, made: String? = nil
  ) -> [UInt8] {
    let name = view.name(of: account.person)
    let id = String(account.person.rawValue)
    return view.frame(
      name, here: .administration(.accounts, id: id), lede: AccountsWords.title,
      wayBack: view.wayBack(in: .accounts)
    ).write { html in
      html.feedback(view)
      if isDone { html.notice(.success, AccountsWords.done(name)) }
      if let made {
        html.notice(.success, InvitationWords.made(name), InvitationWords.madeMore)
        html.p(.class("to-copy")) { html.element("code", made) }
      }
      html.beside {
        html.part(
          AdministrationWords.facts,
          more: (AccountsWords.toPerson, .administration(.people, id: id))
        ) { facts(html, account) }
      } aside: {
        for step in steps(account) { self.step(html, view, account, step) }
      }
    }
  }

  private static func facts(_ html: HTML, _ account: AccountRow) {
    guard !account.logins.isEmpty else { return html.p(AccountsWords.noAccount, .class("soft")) }
    html.facts([
      (AccountsWords.login, account.logins.joined(separator: ", ")),
      (AccountsWords.state, account.standing), (AccountsWords.codes, account.codes),
      (AccountsWords.loggedIn, account.presence),
    ])
  }

  private typealias Step = (action: Link.Action, title: String, more: String, button: String)

  private static func steps(_ account: AccountRow) -> [Step] {
    typealias Words = AccountsWords
    var steps: [Step] = []
    if !account.isClosed {
      steps.append((.invite, Words.renew, Words.renewMore, Words.makeLink))
    }
    if account.loggedIn != nil {
      steps.append((.expel, Words.expel, Words.expelMore, Words.expel))
    }
    if account.hasCodes {
      steps.append((.remove, Words.removeCodes, Words.removeCodesMore, Words.removeCodes))
    }
    if !account.logins.isEmpty {
      steps.append(
        account.isClosed
          ? (.reopen, Words.reopen, Words.reopenMore, Words.reopen)
          : (.close, Words.close, Words.closeMore, Words.close))
    }
    return steps
  }

  private static func step(_ html: HTML, _ view: View, _ account: AccountRow, _ step: Step) {
    let link = Link.administrationAction(
      .accounts, id: String(account.person.rawValue), step.action)
    let sheet = Sheet(view, link)
    html.actCard(step.title, step.more, sheet) {
      html.submit(step.button, [.close, .remove].contains(step.action) ? .danger : .quiet)
    }
  }
}
