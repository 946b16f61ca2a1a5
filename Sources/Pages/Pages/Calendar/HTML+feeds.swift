import Charters
public import Governance
import Links
import SwedishCalendar

extension HTML {
  /// The secret addresses that the viewer has made, and a form for one more.
  func feeds(_ view: View, _ feeds: [AccountModel.Feed]) {
    div(.class("stack")) {
      p(FeedWords.lede)
      if feeds.isEmpty {
        p(FeedWords.none, .class("soft"))
      } else {
        data(FeedWords.caption, columns: FeedWords.columns) { table in
          for feed in feeds {
            let name = feed.body.map { FeedWords.body(view.name(of: $0)) } ?? FeedWords.own
            table.row(
              { self.text(name) }, { self.text(feed.made.swedishShort) },
              { self.revoke(view, feed.body, name) })
          }
        }
      }
      let hasOwn = feeds.contains { $0.body == nil }
      form(to: .accountAction(.subscribe), view.token, id: "adress") {
        buttons { submit(hasOwn ? FeedWords.renew : FeedWords.make) }
      }
    }
  }

  /// How a body's meetings are subscribed to: openly, and by its members with more in it.
  func subscription(_ view: View, _ body: Body, hasFeed: Bool) {
    div(.class("stack")) {
      p {
        text(FeedWords.open + " ")
        a(FeedWords.openLink, to: .bodyCalendar(body.id.rawValue))
      }
      if view.offersActs, view.may(.read(.members), in: body) {
        p(FeedWords.member)
        buttons {
          form(to: .accountAction(.subscribe), view.token, style: nil, id: "adress") {
            concealed(FieldName.body, body.id.rawValue)
            submit(hasFeed ? FeedWords.renew : FeedWords.memberMake)
          }
          if hasFeed { revoke(view, body.id, view.short(body.name)) }
        }
      }
    }
  }

  private func revoke(_ view: View, _ body: BodyID?, _ name: String) {
    form(to: .accountAction(.revoke), view.token, style: nil) {
      if let body { concealed(FieldName.body, body.rawValue) }
      button(.class("button danger"), .fixed("type", "submit")) {
        text(FeedWords.revoke)
        span(FeedWords.which(name), .class("unseen"))
      }
    }
  }

  /// The choice of how much mail the viewer gets.
  func notices(_ view: View) {
    let chosen = view.viewer.flatMap { view.state.person($0)?.notices } ?? .atOnce
    form(to: .accountAction(.set), view.token, id: "valet-av-mejl") {
      radios(
        Field(FieldName.notices, NoticeWords.legend, value: chosen.rawValue),
        NoticeChoice.allCases.map { choice in
          let words = NoticeWords.choice(choice)
          return Choice(choice.rawValue, words.name, hint: words.more)
        })
      buttons { submit(NoticeWords.save) }
    }
  }
}

/// The page that shows a secret address, this once.
public enum FeedPage {
  /// The page with the address just made.
  public static func render(_ view: View, address: String, body: Body?) -> [UInt8] {
    view.frame(
      FeedWords.made, here: .account, over: body.map { view.short($0.name) },
      lede: FeedWords.madeLede
    ).write { html in
      html.div(.class("narrow stack")) {
        html.p { html.element("code", address) }
        html.p(FeedWords.madeMore)
        html.buttons { html.buttonLink(FeedWords.back, to: .account) }
      }
    }
  }
}
