public import Governance
public import Links
public import SwedishCalendar

/// Everything a page is drawn from: a moment of the state, who looks at it, and what they sent.
///
/// Pages are pure functions of a view: the same view gives the same bytes.
public struct View: Sendable {
  public var state: State
  /// The day that counts as today, or the day looked back to.
  public var day: Day
  /// The day looked back to, where the page shows what was known then.
  public var asOf: Day?
  public var viewer: PersonID?
  /// The address of the page, to come back to after log-in.
  public var here: Link?
  /// The state and day that rights are judged by, where the page looks back to another.
  public var present: (state: State, day: Day)?
  /// The short text at a reference; nil where it has been disposed of.
  public var name: @Sendable (TextRef) -> String?
  /// The long texts that were fetched for this page.
  public var texts: [TextRef: String] = [:]
  /// How every clause stands for a body on the page's day.
  public var judgements: @Sendable (Body) -> [Judgement]
  /// What the viewer owes, on pages that show it.
  public var obligations: [Obligation] = []
  /// When the viewer logged in the time before; nil where that is not known.
  public var lastVisit: LastVisit?
  /// Everything that waits on somebody, on pages that show it.
  public var waitings: [Waiting] = []
  /// What a form of the page needs to be sent; nil where nobody is logged in.
  public var stamps: FormStamps
  /// What was entered and refused, so that the form shows it again.
  public var returned: Returned?
  /// The search among people that a form of the page asks for.
  public var search: PersonSearch?
  /// What was done just now.
  public var receipt: Receipt?
  /// The address of the style sheet, by its hash.
  public var styleHash: String

  /// A log-in, by how many events there were and on which day.
  public struct LastVisit: Sendable, Hashable {
    public var sequence: Int
    public var day: Day

    /// The log-in on a day when there were so many events.
    public init(sequence: Int, day: Day) {
      self.sequence = sequence
      self.day = day
    }
  }

  /// What a form carries besides its fields.
  public struct FormStamps: Sendable {
    /// The token that shows that the form is ours.
    public var token: String
    /// The id that makes the form, sent twice, one command.
    public var command: String

    /// The stamps of one page's forms.
    public init(token: String, command: String) {
      self.token = token
      self.command = command
    }
  }

  /// A form that came back: what was entered in it, and why it was not done.
  public struct Returned: Sendable {
    /// The address the form was sent to, to tell which form of the page it is.
    public var sentTo: String
    public var values: [String: [String]]
    public var problem: Problem

    /// Why a form came back.
    public enum Problem: Sendable {
      case refused(Refusal)
      /// A field that could not be read, and in what way.
      case unreadable(field: String, FieldProblem)
      case notSaved
    }

    /// A form that came back.
    public init(sentTo: String, values: [String: [String]], problem: Problem) {
      self.sentTo = sentTo
      self.values = values
      self.problem = problem
    }
  }

  /// In what way a field could not be read.
  public enum FieldProblem: Sendable, Hashable {
    case missing
    case noDay
    case noTime
    case noNumber
    case noAmount
    case noHours
    case noChoice
    case noFile
    /// A file that was looked through and is wrong.
    case wrongFile
    /// No short name, as addresses show it.
    case noKey
    case tooLarge(megabytes: Int)
    /// A file that tells of individuals, on these lines of it.
    case individuals(lines: [Int])
    case wrongCredentials
    case tooManyTries(minutes: Int)
    case wrongCode
    /// The password was given too long ago for the code to be taken.
    case logInTooOld
    case loginTaken
    case unfitLogin
    /// What another part says of it, in its own words.
    case said(String)
    /// Parts that belong to another charter than the one chosen.
    case partsOfAnother
    /// Nobody else could administer the installation any more.
    case lastAdministrator
    /// Something else was saved since the page was opened.
    case savedMeanwhile
  }

  /// That something was done just now, with what the one who did it should know.
  public struct Receipt: Sendable {
    public var warnings: [Warning]

    /// A receipt with these warnings.
    public init(warnings: [Warning]) { self.warnings = warnings }
  }

  /// A view of the state on a day.
  public init(
    state: State, day: Day, viewer: PersonID?, styleHash: String, stamps: FormStamps,
    name: @escaping @Sendable (TextRef) -> String?,
    judgements: @escaping @Sendable (Body) -> [Judgement]
  ) {
    self.state = state
    self.day = day
    self.viewer = viewer
    self.styleHash = styleHash
    self.stamps = stamps
    self.name = name
    self.judgements = judgements
  }

  /// Whether the viewer has a right in a body.
  public func may(_ right: Right, in body: Body?) -> Bool {
    verdict(right, in: body).isAllowed
  }

  /// Whether the viewer has a right in a body, and why: always by what holds today.
  public func verdict(_ right: Right, in body: Body?) -> Verdict {
    guard let present else { return Governance.may(viewer, right, in: body, of: state, on: day) }
    let today = body.map { present.state.body($0.id) ?? $0 }
    return Governance.may(viewer, right, in: today, of: present.state, on: present.day)
  }
}
