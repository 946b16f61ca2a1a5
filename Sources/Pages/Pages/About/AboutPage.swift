import Governance
import Links

/// What the site is, whose it is and how it judges.
public enum AboutPage {
  /// The page, the same for all.
  public static func render(_ view: View) -> [UInt8] {
    view.frame(AboutWords.title, here: .about, lede: AboutWords.lede).write { html in
      html.div(.class("prose")) {
        for part in AboutWords.parts {
          html.h2(part.title)
          html.p(part.text)
        }
        html.h2(AboutWords.marks)
        html.p(AboutWords.marksMore)
      }
      html.dl(.class("facts marks")) {
        for standing in Standing.allCases {
          html.div {
            html.dt { html.badge(standing) }
            html.dd(standing.swedishMeaning)
          }
        }
      }
    }
  }
}
