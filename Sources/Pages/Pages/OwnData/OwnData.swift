import Charters
public import Governance
public import Links
import SwedishCalendar

/// Everything that is stored about one person, in words, as a page and a file tell it.
public struct OwnData: Sendable, Encodable {
  /// A heading with what stands under it.
  public struct Part: Sendable, Encodable {
    public var heading: String
    public var facts: [Fact]
  }

  /// A name and a value.
  public struct Fact: Sendable, Encodable {
    public var name: String
    public var value: String
  }

  public var parts: [Part]
  /// The events that name the person or were recorded by them, where they are told.
  public var events: [String] = []

  /// What the person has written at a meeting that is held, and has not been shared yet.
  public struct Note: Sendable {
    public var meeting: MeetingID
    public var field: LiveField
    public var text: String

    /// A field of a meeting, as the person saved it.
    public init(meeting: MeetingID, field: LiveField, text: String) {
      self.meeting = meeting
      self.field = field
      self.text = text
    }
  }

  /// What is stored about a person: by the state, and by what stands beside the journal.
  ///
  /// - Parameters:
  ///   - elsewhere: what providers of log-ins call the person, each after its issuer.
  ///   - recoveryCodes: how many are left; nil where the person uses no one-time codes.
  public init(
    _ view: View, person: Person, accounts: [String],
    elsewhere: [(issuer: String, subject: String)], recoveryCodes: Int? = nil, drafts: [String],
    notes: [Note]
  ) {
    let told = Telling(view: view, person: person)
    parts = [
      Part(heading: OwnDataWords.about, facts: told.about),
      Part(heading: OwnDataWords.seats, facts: told.seats),
      Part(heading: OwnDataWords.roles, facts: told.roles),
      Part(heading: OwnDataWords.others, facts: told.others),
      Part(
        heading: OwnDataWords.accounts,
        facts: accounts.map { Fact(name: OwnDataWords.login, value: $0) }
          + elsewhere.map {
            Fact(
              name: OwnDataWords.elsewhere,
              value: OwnDataWords.known(as: $0.subject, at: $0.issuer))
          }
          + [recoveryCodes].compactMap(\.self).map {
            Fact(name: OwnDataWords.codes, value: OwnDataWords.recoveryCodes($0))
          }),
      Part(
        heading: OwnDataWords.drafts,
        facts: drafts.map { Fact(name: OwnDataWords.draft, value: $0) }),
      Part(heading: OwnDataWords.notes, facts: told.facts(notes)),
    ].filter { !$0.facts.isEmpty }
  }

  /// Tells of these events, newest first.
  public mutating func tell(_ events: [Recorded], _ view: View) {
    self.events = events.map { event in
      "\(event.sequence) \(event.at.isoText) \(FactSentence(view: view).swedish(event.fact))"
    }
  }
}

extension OwnData.Note {
  fileprivate var isText: Bool {
    switch field {
    case .notes, .beside: true
    default: false
    }
  }
}

extension View {
  /// A meeting by its body and day.
  func name(of body: BodyID, on day: Day) -> String {
    "\(name(of: body)), \(day.swedishShort)"
  }
}

/// What the state holds of a person.
private struct Telling {
  let view: View
  let person: Person

  var about: [OwnData.Fact] {
    var facts = [
      OwnData.Fact(name: AdministrationWords.name, value: view.short(person.name)),
      OwnData.Fact(name: AdministrationWords.position, value: view.short(person.title)),
      OwnData.Fact(name: AdministrationWords.email, value: view.short(person.email)),
    ]
    facts += person.employments.map { employment in
      let employer = employment.employer.map { view.name(of: $0) }
      return OwnData.Fact(
        name: AdministrationWords.employer,
        value: AdministrationWords.employed(
          employer ?? AdministrationWords.noEmployer, from: employment.from))
    }
    if person.isElected {
      facts.append(
        OwnData.Fact(name: AdministrationWords.elected, value: AdministrationWords.yes))
    }
    return facts
      + view.offices(of: person).map {
        OwnData.Fact(name: AdministrationWords.office, value: $0)
      }
  }

  var seats: [OwnData.Fact] {
    person.seats.compactMap { view.state.seat($0) }.flatMap { seat in
      seat.memberships.filter { $0.person == person.id }.map { membership in
        OwnData.Fact(
          name: view.name(of: seat.body),
          value: OwnDataWords.time(
            view.name(of: seat.id), from: membership.from, until: membership.until))
      }
    }
  }

  var roles: [OwnData.Fact] {
    person.roleBodies.compactMap { view.state.body($0) }.flatMap { body in
      body.roles.filter { $0.person == person.id }.map { term in
        OwnData.Fact(
          name: view.name(of: body.id),
          value: OwnDataWords.time(term.role.swedish, from: term.from, until: term.until))
      }
    }
  }

  /// Texts as they stand; of marks only that there are some, since they are about others.
  func facts(_ notes: [OwnData.Note]) -> [OwnData.Fact] {
    Dictionary(grouping: notes, by: \.meeting).sorted { $0.key.rawValue < $1.key.rawValue }
      .flatMap { id, notes in
        let meeting = view.state.meeting(id)
        let name = meeting.map { view.name(of: $0.host, on: $0.day) } ?? ""
        let texts = notes.filter(\.isText)
        let marks = notes.count - texts.count
        return texts.map { OwnData.Fact(name: name, value: $0.text) }
          + (marks == 0 ? [] : [OwnData.Fact(name: name, value: OwnDataWords.marks(marks))])
      }
  }

  var others: [OwnData.Fact] {
    let extra = person.extraIn.map {
      OwnData.Fact(name: OwnDataWords.extra, value: view.name(of: $0))
    }
    let managed = person.answersFor.map {
      OwnData.Fact(name: OwnDataWords.manager, value: view.name(of: $0))
    }
    let liaison = person.liaisonOf.map {
      OwnData.Fact(name: OwnDataWords.liaison, value: view.name(of: $0))
    }
    return extra + managed + liaison
  }
}
