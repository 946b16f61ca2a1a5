import Governance
import Links

/// What the administrator begins from: how much there is, and the way to each part.
public enum AdministrationPage {
  /// The page, for one who administers.
  public static func render(_ view: View) -> [UInt8] {
    view.frame(
      AdministrationWords.title, here: .administration(), lede: AdministrationWords.lede
    ).write { html in
      html.feedback(view)
      html.beside {
        html.part(AdministrationWords.parts) {
          html.ul(.class("cards")) {
            for part in Link.AdministrationPart.allCases where part != .overview {
              let words = AdministrationWords.part(part)
              html.li(.class("card")) {
                html.h3 { html.a(words.name, to: .administration(part)) }
                html.p(words.more, .class("soft"))
              }
            }
            html.li(.class("card")) {
              html.h3 { html.a(TemplateWords.title, to: .templates) }
              html.p(TemplateWords.more, .class("soft"))
            }
            html.li(.class("card")) {
              html.h3 { html.a(RegisterWords.title, to: .register()) }
              html.p(RegisterWords.lede, .class("soft"))
            }
          }
        }
      } aside: {
        html.card(AdministrationWords.counted) { html.facts(counts(view.state), tight: true) }
      }
    }
  }

  private static func counts(_ state: State) -> [(term: String, value: String)] {
    [
      (AdministrationWords.people, String(state.allPeople.count)),
      (AdministrationWords.organisations, String(state.allOrganisations.count)),
      (AdministrationWords.bodies, String(state.allBodies.count)),
      (AdministrationWords.charters, String(state.charterKeys.count)),
      (AdministrationWords.events, String(state.sequence)),
    ]
  }
}
