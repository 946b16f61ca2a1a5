// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Governance
import Links
import Testing

@testable import Pages

@Suite("Whom a form offers")
struct PersonChoiceTests {
  typealias World = MeetingWorld
  static let form = "tillsatt"

  /// A world with as many people as a region has managers.
  static let crowd: World = {
    var world = World.seats()
    for number in 1...2_000 {
      let employer = number % 40 == 0 ? World.municipality : OrganisationID("regionen")
      world.done(
        .registerPerson(
          RegisterPerson(
            name: "Person \(number)", title: number == 777 ? "Överläkare" : "Chef",
            employer: employer)))
    }
    return world
  }()

  /// The page of the seat that the municipality fills, after a search.
  func page(_ words: String?, form: String = form, _ world: World = crowd) -> String {
    var view = world.view(World.support)
    view.search = words.map { PersonSearch(form: form, words: $0) }
    let seat = world.state.seats(of: world.state.body(World.group)!).last!
    return String(decoding: SeatPage.render(view, seat: seat) ?? [], as: UTF8.self)
  }

  func options(_ page: String) -> Int { page.split(separator: "<option").count - 1 }

  @Test("Of two thousand people, the party's own are offered, and a search for the others")
  func near() {
    let page = page(nil)
    #expect(page.contains("<optgroup label=\"Hos Kommunen\">"))
    #expect(page.contains(">Person 40, Chef</option>"))
    #expect(!page.contains(">Person 41, Chef</option>"))
    #expect(page.contains("Sök person"))
    #expect(options(page) < 250)
  }

  @Test(
    "A search by name, title or organisation narrows the list",
    arguments: [
      ("Person 1234", "Person 1234, Chef", "1 träff"), ("överläk", "Person 777", "1 träff"),
      ("kommunen person 120", "Person 1200, Chef", "3 träffar"), ("ingen alls", "", "Ingen träff"),
    ])
  func narrowed(words: String, found: String, outcome: String) {
    let page = page(words)
    #expect(page.contains(found) && page.contains(outcome))
    #expect(page.contains("value=\"\(words)\""))
  }

  @Test("Where more are found than a list holds, the page says how many it shows")
  func tooMany() {
    #expect(page("person").contains("Listan visar de 100 första"))
    #expect(options(page("person")) < 250)
  }

  @Test("The only one found is chosen already, and the search of one form leaves the others")
  func only() {
    #expect(page("Person 1234").contains("selected>Person 1234"))
    let other = page("Person 1234", form: "utse")
    #expect(other.contains("selected>Person 1234, Chef") && other.contains(">Person 40, Chef"))
  }

  @Test("Where there are few people, all stand in the list and nothing is searched")
  func few() {
    let page = page(nil, World.seats())
    #expect(page.contains("<optgroup") && !page.contains("Sök person"))
  }
}
