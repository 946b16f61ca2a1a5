public import Governance
public import Links
import SwedishCalendar

/// The register of events, of a body, a person or all.
public enum RegisterPage {
  /// What the page shows of the register.
  public struct Shown: Sendable {
    /// The events, newest first, with the references of their texts.
    public var events: [(event: Recorded, texts: [TextRef])]
    /// Where older events go on.
    public var next: Int?
    public var head: String
    /// What the check of the chain found, where it was asked for: nil text where it is sound.
    public var check: Check?

    /// What a check of the chain found.
    public enum Check: Sendable {
      case sound
      case broken(String)
    }

    /// A part of the register.
    public init(
      events: [(event: Recorded, texts: [TextRef])], next: Int?, head: String, check: Check?
    ) {
      self.events = events
      self.next = next
      self.head = head
      self.check = check
    }
  }

  /// The texts of these events that the viewer may read.
  public static func texts(
    _ view: View, _ events: [(event: Recorded, texts: [TextRef])]
  ) -> [TextRef] {
    events.flatMap { view.mayReadTexts(of: $0.event.fact) ? $0.texts : [] }
  }

  /// The page, for one who may see this part of the register.
  public static func render(_ view: View, query: RegisterQuery, shown: Shown) -> [UInt8] {
    view.frame(
      RegisterWords.title, here: .register(query), over: subject(view, query),
      lede: RegisterWords.lede
    ).write { html in
      html.feedback(view)
      filter(html, view, query)
      html.beside {
        if let check = shown.check { html.check(check) }
        if shown.events.isEmpty {
          html.empty(RegisterWords.none, RegisterWords.noneMore)
        } else {
          html.history(shown.events.map { happening($0.event, $0.texts, view) })
        }
        html.ways(query, shown)
      } aside: {
        html.card(RegisterWords.chain) {
          html.div(.class("stack")) { chain(html, view, query, shown) }
        }
      }
    }
  }

  private static func chain(
    _ html: HTML, _ view: View, _ query: RegisterQuery, _ shown: Shown
  ) {
    html.p(RegisterWords.chainMore)
    html.facts(
      [
        (RegisterWords.count, String(view.state.sequence)),
        (RegisterWords.head, grouped(shown.head)),
      ], tight: true)
    if view.may(.administer, in: nil) {
      html.buttonLink(RegisterWords.verify, to: .register(checking(query)))
    }
  }

  private static func subject(_ view: View, _ query: RegisterQuery) -> String? {
    let body = query.body.map { view.name(of: BodyID($0)) }
    let person = query.person.flatMap { Int($0) }.map { view.name(of: PersonID($0)) }
    let subjects = [body, person].compactMap { $0 }
    return subjects.isEmpty ? nil : subjects.joined(separator: " \u{B7} ")
  }

  private static func checking(_ query: RegisterQuery) -> RegisterQuery {
    var query = query
    query.verifies = true
    return query
  }

  /// The sum in groups of eight, so that it can be read aloud and broken into lines.
  private static func grouped(_ hash: String) -> String {
    stride(from: 0, to: hash.count, by: 8).map { String(hash.dropFirst($0).prefix(8)) }
      .joined(separator: " ")
  }

  private static func happening(
    _ event: Recorded, _ refs: [TextRef], _ view: View
  ) -> Happening {
    let about = RegisterWords.about(
      event.sequence, event.at.swedish, event.actor.person.map { view.name(of: $0) })
    let mayRead = view.mayReadTexts(of: event.fact)
    let details = refs.compactMap { ref -> String? in
      let text = mayRead ? view.texts[ref] ?? RegisterWords.disposed : RegisterWords.hidden
      return text.isEmpty ? nil : RegisterWords.text(ref.part, text)
    }
    return Happening(
      FactSentence(view: view).swedish(event.fact), when: about, iso: event.at.isoText,
      detail: details.isEmpty ? nil : details.joined(separator: " \u{B7} "))
  }

  private static func filter(_ html: HTML, _ view: View, _ query: RegisterQuery) {
    html.section(.class("filter")) {
      html.h2(RegisterWords.filter, .class("unseen"))
      html.form(
        .class("finder"), .fixed("method", "get"), .attribute("action", Link.register().path)
      ) {
        html.select(
          Field(RegisterQuery.Name.body, RegisterWords.body, value: query.body ?? ""),
          bodies(view, query))
        html.select(
          Field(RegisterQuery.Name.person, RegisterWords.person, value: query.person ?? ""),
          people(view, query))
        html.field(
          Field(
            RegisterQuery.Name.matter, RegisterWords.matter,
            value: query.matter.map(String.init) ?? "", isOptional: true), .number)
        html.select(
          Field(RegisterQuery.Name.kind, RegisterWords.kind, value: query.kind ?? ""),
          [Choice("", RegisterWords.all)]
            + FactGroup.allCases.map { Choice($0.rawValue, $0.swedish) })
        html.field(
          Field(
            RegisterQuery.Name.day, RegisterWords.day, value: query.day ?? "", isOptional: true),
          .date)
        html.submit(RegisterWords.show)
      }
    }
  }

  private static func bodies(_ view: View, _ query: RegisterQuery) -> [Choice] {
    let isWhole = view.may(.administer, in: nil) || query.person != nil
    let bodies = view.state.allBodies.filter {
      view.may(.administer, in: nil) || view.may(.readInternal, in: $0)
    }
    return (isWhole ? [Choice("", RegisterWords.all)] : [])
      + bodies.swedishSorted { view.short($0.name) }
      .map { Choice($0.id.rawValue, view.short($0.name)) }
  }
}

extension RegisterPage {
  /// The people to narrow the register to: anyone, for an administrator; otherwise those of the
  /// body that is looked at, and oneself.
  private static func people(_ view: View, _ query: RegisterQuery) -> [Choice] {
    let isAdministrator = view.may(.administer, in: nil)
    let body = query.body.flatMap { view.state.body(BodyID($0)) }
    var people = Set(view.viewer.map { [$0] } ?? [])
    if isAdministrator {
      people = Set(view.state.allPeople.map(\.id))
    } else if let body {
      people.formUnion(view.state.seats(of: body).flatMap { $0.memberships.map(\.person) })
      people.formUnion(body.roles.map(\.person) + body.extras.map(\.person))
    }
    if let asked = query.person.flatMap({ Int($0) }) { people.insert(PersonID(asked)) }
    return (isAdministrator || body != nil ? [Choice("", RegisterWords.all)] : [])
      + people.sorted().swedishSorted { view.name(of: $0) }
      .map { Choice(String($0.rawValue), view.name(of: $0)) }
  }
}

extension HTML {
  /// The way to a body's register, for those who may see it.
  func registerCard(_ body: Body, _ view: View) {
    let query = RegisterQuery(body: body.id.rawValue)
    guard view.viewer != nil, view.denialOfRegister(query) == nil else { return }
    card(RegisterWords.title) { a(RegisterWords.toBody, to: .register(query)) }
  }

  fileprivate func check(_ check: RegisterPage.Shown.Check) {
    switch check {
    case .sound: notice(.success, RegisterWords.sound, RegisterWords.soundMore)
    case .broken(let sentence): notice(.warning, RegisterWords.broken, sentence)
    }
  }

  fileprivate func ways(_ query: RegisterQuery, _ shown: RegisterPage.Shown) {
    buttons {
      if query.before != nil {
        var newest = query
        newest.before = nil
        buttonLink(RegisterWords.newest, to: .register(newest))
      }
      if let next = shown.next {
        var older = query
        older.before = next
        older.verifies = false
        buttonLink(
          shown.events.isEmpty ? RegisterWords.goOn : RegisterWords.older, to: .register(older))
      }
    }
  }
}

extension View {
  /// Why the viewer may not see this part of the register; nil where it may be seen.
  public func denialOfRegister(_ query: RegisterQuery) -> Denial? {
    guard case .denied(let denial) = verdict(.administer, in: nil) else { return nil }
    if let viewer, query.person == String(viewer.rawValue) { return nil }
    if let matter = query.matter.flatMap({ state.matter(MatterID($0)) }), query.body == nil {
      return self.denial(of: matter)
    }
    guard let body = query.body.flatMap({ state.body(BodyID($0)) }),
      case .denied(let inBody) = verdict(.readInternal, in: body)
    else { return query.body.flatMap { state.body(BodyID($0)) } == nil ? denial : nil }
    return inBody
  }

  /// Whether the viewer may read the texts that stand beside an event: what is internal to a body
  /// is for its members, what is told of a person for that person and the administrator.
  func mayReadTexts(of fact: Fact) -> Bool {
    switch fact {
    // What these bring, names and places, stands open on the pages of the bodies.
    case .seatEstablished, .bodyRegistered, .bodyRenamed, .bodyDissolved, .meetingPlanned,
      .meetingMoved:
      return true
    default: break
    }
    // A case is read by its parties and by the bodies that have had it, not by all near it.
    if let deviation = fact.deviation.flatMap({ state.deviation($0) }) {
      return denial(of: deviation) == nil
    }
    if let matter = fact.matter.flatMap({ state.matter($0) }) { return denial(of: matter) == nil }
    if let plan = fact.plan.flatMap({ state.plan($0) }) { return denial(of: plan) == nil }
    let bodies = state.bodies(concernedBy: fact)
    if !bodies.isEmpty {
      return bodies.contains { body in
        state.body(body).map { may(.readInternal, in: $0) } ?? false
      }
    }
    let people = state.people(concernedBy: fact)
    if people.isEmpty, fact.group == .network { return true }
    return may(.administer, in: nil) || people.contains { $0 == viewer }
  }
}
