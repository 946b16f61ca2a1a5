import Links

/// What is shown where no page can be: what happened, and the way on.
public enum ErrorPage {
  /// The page for an HTTP status, with what to tell the visitor.
  public static func render(_ view: View, status: Int, sentence: String) -> [UInt8] {
    view.frame(ErrorWords.title(of: status), here: .start, lede: sentence).write { html in
      html.div(.class("buttons")) {
        html.buttonLink(ErrorWords.toStart, to: .start, .primary)
        html.buttonLink(ErrorWords.toBodies, to: .bodies)
      }
      html.p(ErrorWords.number(status), .class("soft small below"))
    }
  }
}
