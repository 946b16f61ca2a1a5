public import Governance
public import Links
public import SwedishCalendar

/// What letters and calendars are written from.
public struct LetterModel: Sendable {
  public var state: State
  public var day: Day
  public var moment: Moment
  /// The site's own address, as links begin.
  public var origin: String
  /// What tells this installation's meetings from all others'.
  public var installation: String
  /// The address that mail comes from.
  public var sender: String
  /// A text of the journal; nil where it has been disposed of.
  public var text: @Sendable (TextRef) -> String?

  /// A model of things as they stand.
  public init(
    state: State, day: Day, moment: Moment, origin: String, installation: String, sender: String,
    text: @escaping @Sendable (TextRef) -> String?
  ) {
    self.state = state
    self.day = day
    self.moment = moment
    self.origin = origin
    self.installation = installation
    self.sender = sender
    self.text = text
  }

  /// A page's whole address.
  public func address(_ link: Link) -> String { origin + link.path }

  func short(_ ref: TextRef) -> String { text(ref)?.onOneLine ?? LetterWords.disposed }

  func name(of body: BodyID) -> String { state.body(body).map { short($0.name) } ?? body.rawValue }

  func name(of organisation: OrganisationID) -> String {
    state.organisation(organisation).map { short($0.name) } ?? organisation.rawValue
  }

  func name(of person: PersonID) -> String {
    state.person(person).map { short($0.name) } ?? LetterWords.someone
  }

  /// Every body that meets.
  func hosts(of meeting: Meeting) -> String {
    LetterWords.listed(meeting.bodies.map { name(of: $0) })
  }

  func seat(_ seat: SeatID) -> String {
    state.seat(seat).map { "\(short($0.function)), \(name(of: $0.party))" } ?? LetterWords.someone
  }
}

extension LetterModel {
  /// A recipient's name and mail address, as they are written; nil where there is nobody.
  public func party(_ recipient: Notice.Recipient) -> CalendarEvent.Party? {
    switch recipient {
    case .person(let person):
      state.person(person).map { .init(name: short($0.name), address: text($0.email) ?? "") }
    case .guest(let meeting, let number):
      state.meeting(meeting)?.guests.first { $0.number == number }
        .map { .init(name: short($0.name), address: text($0.email) ?? "") }
    }
  }
}
