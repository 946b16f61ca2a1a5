import Links

/// The statement on accessibility that the law asks of the site (lag 2018:1937, 13 §).
public enum AccessibilityPage {
  /// The page, the same for all.
  public static func render(_ view: View) -> [UInt8] {
    view.frame(
      Words.accessibility, here: .accessibility, lede: AccessibilityWords.lede
    ).write { html in
      html.div(.class("prose")) {
        for part in AccessibilityWords.parts {
          html.h2(part.title)
          html.p(part.text)
        }
      }
    }
  }
}
