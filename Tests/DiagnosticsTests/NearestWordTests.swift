import Diagnostics
import Testing

@Suite("The nearest word")
struct NearestWordTests {
  private let words = ["says", "force", "owed_by", "rule", "ordförande", "sekreterare", "år"]

  @Test(
    "A slip or two is understood",
    arguments: [
      ("say", "says"), ("sasy", "says"), ("FORCE", "force"), ("Fore", "force"),
      ("owedby", "owed_by"), ("ordforande", "ordförande"), ("sekretrerare", "sekreterare"),
      ("ar", "år"), ("ruel", "rule"),
    ])
  func near(word: String, right: String) {
    #expect(nearest(to: word, among: words) == right)
  }

  @Test(
    "A word far from all is not guessed at",
    arguments: ["", "x", "ba", "title", "sekel", "document", "ordning"])
  func far(word: String) {
    #expect(nearest(to: word, among: words) == nil)
  }

  @Test("The nearest wins, and of equally near the first")
  func nearestWins() {
    #expect(nearest(to: "plans", among: ["plants", "plane", "plan", "plans"]) == "plans")
    #expect(nearest(to: "bil", among: ["pil", "fil"]) == "pil")
    #expect(nearest(to: "bil", among: []) == nil)
  }

  @Test("A word of any length is answered, a very long one with none")
  func long() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(nearest(to: long, among: [long, "a"]) == nil)
    #expect(nearest(to: "aa", among: [long, "aaa"]) == "aaa")
  }
}
