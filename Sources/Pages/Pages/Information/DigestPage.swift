import Charters
import Governance
import Links
import SwedishCalendar

/// A summary that a representative hands on as it is: on screen, on paper, or as text in a mail.
public enum DigestPage {
  /// The page.
  public static func render(_ view: View, digest: BodyDigest) -> [UInt8] {
    let body = digest.body
    let id = body.id.rawValue
    let party = digest.party?.rawValue
    let link = Link.information(
      body: id, .digest, since: digest.since.description, party: party)
    return view.informationFrame(
      DigestWords.title(view.name(of: body.id)), body, link,
      lede: DigestWords.span(digest.since, view.day, digest.party.map { view.name(of: $0) })
    ).write { html in
      html.feedback(view, of: body)
      html.tabs(view.informationTabs(body, .digest))
      html.beside {
        for part in digest.parts {
          html.part(part.title) { html.entries(part.entries) }
        }
      } aside: {
        html.div(.class("on-screen stack")) {
          html.choice(digest, view)
          html.p(DigestWords.lede, .class("soft small"))
          for (part, words) in [
            (Link.InformationPart.digestMail, DigestWords.asMail),
            (.digestText, DigestWords.asText),
          ] {
            html.p {
              html.a(
                words,
                to: .information(
                  body: id, part, since: digest.since.description, party: party))
            }
          }
        }
      }
    }
  }
}

extension HTML {
  fileprivate func entries(_ entries: [BodyDigest.Entry]) {
    if entries.isEmpty { return p(DigestWords.nothing, .class("soft")) }
    ul(.class("plain")) {
      for entry in entries {
        li {
          p {
            if let link = entry.link {
              a(entry.title, to: link)
            } else {
              strong(entry.title)
            }
            if let chip = entry.chip {
              text(" ")
              self.chip(chip)
            }
          }
          p(entry.about, .class("soft small"))
          if !entry.text.isEmpty { written(entry.text) }
        }
      }
    }
  }

  fileprivate func choice(_ digest: BodyDigest, _ view: View) {
    let page = Link.information(body: digest.body.id.rawValue, .digest)
    card(DigestWords.choose) {
      form(.class("finder"), .fixed("method", "get"), .attribute("action", page.path)) {
        field(
          Field(FieldName.from, DigestWords.since, value: digest.since.description), .date)
        select(
          Field(FieldName.party, DigestWords.party, value: digest.party?.rawValue ?? ""),
          [Choice("", DigestWords.allParties)]
            + view.choices(view.state.parties(of: digest.body, on: view.day)))
        submit(DigestWords.show)
      }
    }
  }
}
