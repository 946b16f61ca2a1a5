import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

struct StartTests {
  private let world = PageWorld([
    .of("A12", .attest(AttestRule())),
    .of("A15", .report(ReportRule(to: .receiver, interval: .setByBody))),
  ])

  @Test("The open start counts bodies and those that follow a charter")
  func open() throws {
    let model = StartOpen(world.view())
    let network = try #require(model.networks.first)
    #expect(model.networks.count == 1)
    #expect(network.line == StartWords.network(bodies: 2, following: 1))
    #expect(network.health?.total == 2)
  }

  @Test("Every duty stands in just one group, and what is left open says what it is")
  func duties() {
    let view = world.view(1, owing: true)
    let model = StartOwn(view, PersonID(1))
    let titles = model.groups.flatMap(\.lines).map(\.title)
    #expect(titles.count == view.obligations.count && !model.isFree)
    #expect(titles.contains("Bestäm hur ofta ni rapporterar"))
  }

  @Test("Someone with a seat sees the body; someone without sees the open page under their name")
  func visitor() {
    let member = StartOwn(world.view(1), PersonID(1))
    #expect(member.bodies.map(\.link) == [.body("arenan")] && !member.isVisitor)
    let guest = StartOwn(world.view(2), PersonID(2))
    #expect(guest.isVisitor)
    let page = String(decoding: StartPage.render(world.view(2)), as: UTF8.self)
    #expect(page.contains("Hej, Cecilia") && page.contains("href=\"/struktur#n\""))
  }

  @Test(
    "The sentence that greets counts what is late, what is soon, and what has no day",
    arguments: [
      (0, 0, 0, "Du har inget att göra just nu."),
      (0, 0, 1, "En uppgift väntar på dig. Inget har en sista dag inom 30 dagar."),
      (0, 1, 4, "En uppgift ska bli klar inom 30 dagar."),
      (2, 0, 0, "Två uppgifter är försenade."),
      (1, 2, 0, "En uppgift är försenad, och två uppgifter ska bli klara inom 30 dagar."),
    ])
  func lede(_ late: Int, _ coming: Int, _ other: Int, _ sentence: String) {
    #expect(StartWords.lede(late: late, coming: coming, other: other) == sentence)
  }

  @Test(
    "What waits on the viewer stands once among what to do, what others do under its own heading")
  func waiting() {
    var view = world.view(1, owing: true)
    let due = view.day.adding(days: -1)
    let mine = Waiting(
      subject: .question(QuestionID(1)), since: due, lastDay: due, people: [PersonID(1)],
      waiters: [PersonID(1)])
    let others = Waiting(
      subject: .question(QuestionID(2)), since: due, people: [PersonID(2)],
      waiters: [PersonID(1)])
    view.waitings = [mine, others]
    let model = StartOwn(view, PersonID(1))
    let lines = model.groups.flatMap(\.lines)
    #expect(lines.count == view.obligations.count + 1)
    #expect(model.groups[0].title == StartWords.late && !model.groups[0].lines.isEmpty)
    #expect(model.waiting.count == 1)
    #expect(model.waiting[0].about.contains { $0.contains("Cecilia") })
  }

  @Test("A recommendation that many have still to answer is one line, with how many they are")
  func gathered() {
    var view = world.view(1, owing: true)
    let due = view.day.adding(days: -1)
    let outcome = OutcomeID(body: BodyID("arenan"), year: 2026, number: 1)
    let other = OutcomeID(body: BodyID("arenan"), year: 2026, number: 2)
    func waiting(_ id: OutcomeID, _ party: String, last: Day?) -> Waiting {
      Waiting(
        subject: .adoption(id, OrganisationID(party)), since: due.adding(days: -9), lastDay: last,
        people: [PersonID(1)])
    }
    view.waitings = [
      waiting(outcome, "ystad", last: due), waiting(outcome, "lund", last: nil),
      waiting(outcome, "malmo", last: nil), waiting(other, "ystad", last: nil),
    ]
    let lines = StartOwn(view, PersonID(1)).groups.flatMap(\.lines)
    #expect(lines.count == view.obligations.count + 2)
    #expect(lines.count { $0.title.contains("3 huvudmän") && $0.mark == .late } == 1)
  }
}
