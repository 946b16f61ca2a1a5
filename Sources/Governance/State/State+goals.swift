import Charters
import HashTreeCollections

/// Agreements, what works for goals, and what is done for tasks and duties.
extension State {
  /// The agreement with this number.
  public func accord(_ id: AccordID) -> Accord? { accords[id] }

  /// Every agreement, by number.
  public var allAccords: [Accord] { accords.values.sorted { $0.id < $1.id } }

  /// The agreements that clauses of a body rest on, the first one first.
  public func accords(of body: BodyID) -> [Accord] {
    (self.body(body)?.accords ?? []).compactMap { accord($0) }
  }

  mutating func evolveGoals(_ event: Recorded) {
    switch event.fact {
    case .accordEntered(let fact): enter(fact, event)
    case .accordChanged(let fact):
      accords[fact.accord]?.title = event.text("title")
      accords[fact.accord]?.address = fact.hasAddress ? event.text("address") : nil
      accords[fact.accord]?.from = fact.from
      accords[fact.accord]?.until = fact.until
    case .accordJoined(let fact):
      let rest = Accord.Rest(body: fact.body, clause: fact.clause, stamp: event.stamp)
      accords[fact.accord]?.rests.append(rest)
      note(fact.accord, in: fact.body)
    case .accordAreaSet(let fact):
      let area = Accord.Area(number: fact.area, name: event.text("name"), stamp: event.stamp)
      accords[fact.accord]?.areas.set(area, at: fact.area)
    case .accordGoalSet(let fact):
      let goal = Accord.Goal(
        number: fact.goal, name: event.text("name"), area: fact.area,
        targetYear: fact.targetYear, isPriority: fact.isPriority, stamp: event.stamp)
      accords[fact.accord]?.goals.set(goal, at: fact.goal)
    case .accordAnnexSet(let fact):
      let annex = Accord.Annex(
        number: fact.annex, title: event.text("title"), from: fact.from, until: fact.until,
        stamp: event.stamp)
      accords[fact.accord]?.annexes.set(annex, at: fact.annex)
    default: evolveWork(event)
    }
  }

  private mutating func enter(_ fact: AccordEntered, _ event: Recorded) {
    accords[fact.accord] = Accord(
      id: fact.accord, title: event.text("title"),
      address: fact.hasAddress ? event.text("address") : nil, from: fact.from,
      until: fact.until, keeper: fact.body,
      rests: [Accord.Rest(body: fact.body, clause: fact.clause, stamp: event.stamp)],
      entered: event.stamp)
    note(fact.accord, in: fact.body)
  }

  private mutating func note(_ accord: AccordID, in body: BodyID) {
    guard bodies[body]?.accords.contains(accord) == false else { return }
    bodies[body]?.accords.append(accord)
  }

  private mutating func evolveWork(_ event: Recorded) {
    switch event.fact {
    case .goalsTagged(let fact):
      change(item: fact.item, of: fact.meeting) { item in
        item.goals = fact.goals
        item.goalsTagged = event.stamp
      }
    case .goalJudged(let fact):
      bodies[fact.body]?.goalOutcomes.append(
        GoalOutcome(
          goal: fact.goal, result: fact.result, on: fact.on, reason: event.text("reason"),
          stamp: event.stamp))
    case .taskFollowed(let fact):
      bodies[fact.body]?.taskSteps.append(
        TaskStep(
          clause: fact.clause, task: fact.task, on: fact.on, shownBy: fact.shownBy,
          note: fact.hasNote ? event.text("note") : nil, isDone: fact.isDone,
          stamp: event.stamp))
    case .dutyNoted(let fact):
      bodies[fact.body]?.dutyNotes.append(
        DutyNote(
          clause: fact.clause, duty: fact.duty, party: fact.party, on: fact.on,
          note: event.text("note"), source: fact.isOnBehalf ? event.text("source") : nil,
          stamp: event.stamp))
    case .incomingRegistered(let fact): register(fact, event)
    default: break
    }
  }

  private mutating func register(_ fact: IncomingRegistered, _ event: Recorded) {
    let content = Matter.Content(background: fact.hasBackground ? event.text("background") : nil)
    let station = Matter.Station(
      holder: .body(id: fact.body), way: .raised, copy: content, stamp: event.stamp)
    var matter = Matter(
      id: fact.matter, tags: fact.tags, title: event.text("title"), content: content,
      stations: [station])
    matter.outside = Matter.Outside(reference: event.text("reference"), on: fact.on)
    matter.goalsTagged = fact.tags.goals.isEmpty ? nil : event.stamp
    matters[fact.matter] = matter
    mattersBy[fact.body, default: []].append(fact.matter)
  }
}

extension Array {
  /// Puts an element at its number, from 1, or last where the number is the next.
  fileprivate mutating func set(_ element: Element, at number: Int) {
    if indices.contains(number - 1) {
      self[number - 1] = element
    } else {
      append(element)
    }
  }
}
