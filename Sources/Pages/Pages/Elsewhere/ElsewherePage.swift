import Links

/// What stands between the site and a provider of log-ins: on the way there, and when it failed.
public enum ElsewherePage {
  /// On the way: the browser goes on by itself, and the button is for those where it does not.
  ///
  /// A page of its own, since browsers let no form lead to another site.
  public static func onward(
    _ view: View, _ name: String, address: String, isLoggedOut: Bool
  ) -> [UInt8] {
    let title = isLoggedOut ? ElsewhereWords.loggedOut : ElsewhereWords.leaving(name)
    let lede = isLoggedOut ? ElsewhereWords.loggedOutMore(name) : ElsewhereWords.leavingMore(name)
    return view.frame(title, here: .start, lede: lede).write { html in
      html.buttons {
        html.element(
          "a", ElsewhereWords.goOn(name), .class("button primary"), .href(address))
      }
    }
  }

  /// The log-in led nowhere: why, and the way on.
  public static func stopped(_ view: View, _ name: String, _ stop: ElsewhereStop) -> [UInt8] {
    view.frame(stop.title, here: .start, lede: stop.sentence(name)).write { html in
      html.buttons {
        if view.viewer == nil {
          html.buttonLink(ElsewhereWords.tryAgain, to: .logIn(), .primary)
        } else {
          html.buttonLink(ElsewhereWords.toAccount, to: .account, .primary)
        }
        html.buttonLink(ErrorWords.toStart, to: .start)
      }
    }
  }
}

extension HTML {
  /// The button to log in by a provider, or that it is out of order.
  func logIn(_ elsewhere: Elsewhere, _ view: View, to link: Link, _ text: String) {
    if elsewhere.isOpen {
      p(text)
      form(Sheet(view, link)) {
        buttons { submit(ElsewhereWords.logIn(elsewhere.name), .primary) }
      }
    } else {
      notice(.warning, ElsewhereWords.closed(elsewhere.name), ElsewhereWords.closedMore)
    }
  }
}
