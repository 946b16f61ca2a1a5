import Charters
import Governance
import Testing

@testable import Pages

struct LookTests {
  @Test("Every style class that the gallery or a page of a network uses has a rule")
  func classes() {
    let style = String(decoding: Stylesheet.bytes, as: UTF8.self)
    for (name, page) in Gallery.pages.map({ ($0, $1) }) + network {
      let text = String(decoding: page, as: UTF8.self)
      for value in text.split(separator: " class=\"").dropFirst() {
        for word in value.prefix(while: { $0 != "\"" }).split(separator: " ") {
          let isRuled = style.contains(".\(word)")
          #expect(isRuled, "\(word) in \(name)")
        }
      }
    }
  }

  /// The pages of a small network, for someone with much to see and for anyone.
  private var network: [(String, [UInt8])] {
    let world = PageWorld([
      .of("A12", .attest(AttestRule()), heading: "1"),
      .of("A15", .report(ReportRule(to: .receiver, interval: .setByBody)), heading: "2"),
    ])
    return [world.view(), world.view(1, owing: true)].flatMap { view in
      let body = world.body()
      return [
        ("start", StartPage.render(view)), ("structure", StructurePage.render(view)),
        ("bodies", BodiesPage.render(view)), ("body", BodyPage.render(view, body: body)),
        ("charter", CharterPage.render(view, body: body)),
        ("clause", ClausePage.render(view, body: body, clause: ClauseID("A12"))),
        ("log in", LogInPage.render(view, then: nil)), ("about", AboutPage.render(view)),
      ]
    }
  }

  @Test("The style sheet has no address outside the site")
  func addresses() {
    let style = String(decoding: Stylesheet.bytes, as: UTF8.self)
    #expect(!style.contains("url(") && !style.contains("@import"))
    #expect(Stylesheet.hash.count == 16)
  }

  @Test("A date that was entered wrongly is kept as text, and a password never comes back")
  func kept() {
    let wrong = Field("d", "x", error: "y", value: "2026-02-30")
    let date = String(decoding: HTML.write { $0.field(wrong, .date) }, as: UTF8.self)
    #expect(date.contains("type=\"text\"") && date.contains("value=\"2026-02-30\""))
    let secret = Field("p", "x", value: "hemligt")
    let password = String(decoding: HTML.write { $0.field(secret, .password) }, as: UTF8.self)
    #expect(!password.contains("hemligt"))
  }

  @Test("The error summary leads to each wrong field, and is absent where none is wrong")
  func summary() {
    let fields = [Field("a", "x"), Field("b", "x", error: "y")]
    let page = String(decoding: HTML.write { $0.errorSummary(fields) }, as: UTF8.self)
    #expect(page.contains("href=\"#b\"") && !page.contains("href=\"#a\""))
    #expect(HTML.write { $0.errorSummary([Field("a", "x")]) }.isEmpty)
  }
}
