public import Governance
import Links

/// What is shown where the viewer may not look: why, and the way on.
public enum DeniedPage {
  /// The page; one who is not logged in is offered to, and is then brought back.
  public static func render(_ view: View, denial: Denial) -> [UInt8] {
    let here = view.here ?? .start
    let title = view.viewer == nil ? ErrorWords.deniedToAnyone : ErrorWords.denied
    return view.frame(title, here: here, lede: denial.swedish).write { html in
      html.p(ErrorWords.deniedMore)
      html.div(.class("buttons")) {
        if denial == .notSignedIn || view.viewer == nil {
          html.buttonLink(Words.logIn, to: .logIn(then: here), .primary)
        }
        html.buttonLink(ErrorWords.toStart, to: .start, view.viewer == nil ? .quiet : .primary)
        html.buttonLink(ErrorWords.toBodies, to: .bodies)
      }
    }
  }
}
