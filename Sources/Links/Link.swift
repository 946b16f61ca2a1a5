/// Every address of the site, to write into pages and to read from requests.
///
/// ```swift
/// Link.charter(body: "sydost", asOf: "2026-05-18", clause: "A14").path
/// // /organ/sydost/uppdraget?per=2026-05-18#A14
/// Link(path: "/moten/7/dagordning")  // .meeting(7, .agenda)
/// ```
public indirect enum Link: Hashable, Sendable {
  case start
  /// The log-in page; afterwards the reader is brought to the other link.
  case logIn(then: Link? = nil)
  /// The second page of log-in, where one with a second factor gives the code.
  case logInCode(then: Link? = nil)
  /// What the form to log in elsewhere is sent to; by an invitation, where it is to open an account.
  case logInElsewhere(then: Link? = nil, invitation: String? = nil)
  /// Where one comes back to from elsewhere.
  case backFromElsewhere
  case logOut
  /// The visitor's own account.
  case account
  /// What a form about the own account is sent to.
  case accountAction(Action)
  /// The people who can be invited to open an account.
  case invitations
  /// The form that makes an invitation for a person is sent to this address.
  case invite(Int)
  /// What people can be asked by a one-time link, and where the form that makes one is sent.
  case answerLinks
  /// Where one answers without an account, by a secret token.
  case answer(String)
  /// The one-time links that nobody has used yet, and where the form that revokes one is sent.
  case oneTimeLinks
  /// What an invitation leads to, by its secret token.
  case invitation(String)
  /// The map of levels and bodies.
  case structure
  case bodies
  case body(String)
  /// The body's charter as a living document, as it stood known on a day, at a clause.
  case charter(body: String, asOf: String? = nil, clause: String? = nil)
  /// One clause of the body's charter with its evidence and history.
  case clause(body: String, clause: String, asOf: String? = nil)
  case meetings(body: String)
  /// The meetings of one body in a year, as they are planned.
  case bodyYear(String, Int)
  /// The meetings of every body in a year.
  case networkYear(Int)
  /// Where one chooses whose year to plan; with a body and a year chosen, the way to it.
  case planning(body: String? = nil, year: String? = nil)
  /// Where the year of a body, and of those below it, is planned.
  case planningYear(String, Int)
  /// What a form about a year under planning is sent to.
  case planningAction(String, Int, Action)
  case newMeeting(body: String)
  /// Who sits in the body, for whom and by whose act.
  case members(body: String)
  /// Who could hold a role of the body on a day, and why others could not.
  case role(body: String, role: String? = nil, day: String? = nil)
  /// What a form about those who sit in a body is sent to.
  case membersAction(body: String, Action)
  /// One seat, with everyone who has held it.
  case seat(Int)
  /// What a form about a seat is sent to.
  case seatAction(Int, Action)
  /// The letter of mandate for the one who holds a seat.
  case letter(seat: Int)
  /// A form about one clause of a body is sent to this address.
  case clauseAction(body: String, clause: String, Action)
  /// What a form about a body is sent to.
  case bodyAction(String, Action)
  case meeting(Int, MeetingPart = .overview)
  /// What someone took on at a meeting.
  case action(Int)
  /// What a form about an action is sent to.
  case actionAction(Int, Action)
  /// Every matter, request and question that the visitor has to do with.
  case matters
  /// A body's matters, what it has asked for, and its questions.
  case bodyMatters(String)
  /// What a form on the page of a body's matters is sent to.
  case bodyMattersAction(String, Action)
  /// One matter with the way it has come.
  case matter(Int)
  /// What a form about a matter is sent to.
  case matterAction(Int, Action)
  /// Results that a party has been asked for.
  case request(Int)
  /// What a form about a request is sent to.
  case requestAction(Int, Action)
  /// A question from one body to another.
  case question(Int)
  /// What a form about a question is sent to.
  case questionAction(Int, Action)
  /// What a form about a part of a meeting is sent to.
  case meetingAction(Int, MeetingPart = .overview, Action)
  /// What happens at a meeting, sent as it happens.
  case liveStream(Int)
  /// A file by the digest of its content and the name it is kept under by the reader.
  case file(digest: String, name: String)
  /// The register of events, of a body, a person or all.
  case register(RegisterQuery = RegisterQuery())
  /// What is searched for, and what was found.
  case search(SearchQuery = SearchQuery())
  /// What is stored about the one who is logged in.
  case ownData
  /// The same as a file.
  case ownDataFile
  /// The open page on personal data.
  case personalData
  case about
  /// What the administrator sees to; a part may be the own page of one
  /// person, account, organisation or body.
  case administration(
    AdministrationPart = .overview, id: String? = nil, search: String? = nil, page: Int? = nil)
  /// What a form of the administration is sent to.
  case administrationAction(AdministrationPart, id: String? = nil, Action)
  case accessibility
  /// Every meeting, as a calendar to subscribe to.
  case calendar
  /// A body's meetings as a calendar.
  case bodyCalendar(String)
  /// The calendar at a secret address.
  case secretCalendar(String)
  /// The style sheet whose bytes have this hash.
  case style(hash: String)
  /// The script whose bytes have this hash.
  case script(hash: String)
  case image(String)
  /// The outcomes of one body or all, numbered by body and year.
  case ledger(LedgerQuery = LedgerQuery())
  /// Recommendations and what each principal has done with them.
  case wall(LedgerQuery = LedgerQuery())
  /// One outcome, by its body, year and number.
  case outcome(body: String, year: Int, number: Int)
  /// What a form about an outcome is sent to.
  case outcomeAction(body: String, year: Int, number: Int, Action)

  /// The queue of deviations and disputes.
  case deviations(DeviationQuery = DeviationQuery())
  /// Where one is reported, or a dispute opened, under a body's ladder.
  case newDeviation(body: String? = nil)
  /// What a form that reports or opens is sent to.
  case newDeviationAction(body: String, Action)
  /// One case between parties.
  case deviation(Int)
  /// What a form about a case is sent to.
  case deviationAction(Int, Action)
  /// What others can learn.
  case learning(DeviationQuery = DeviationQuery())
  /// How many there are, and how long they take, under a body's ladder.
  case deviationFigures(body: String? = nil)
  /// What a form about counts from parties' own systems is sent to.
  case deviationFiguresAction(body: String, Action)
  /// What a body's parties tell each other and further; one spread or document by its number, and
  /// what a summary is made of.
  case information(
    body: String, InformationPart, number: Int? = nil, since: String? = nil, party: String? = nil)
  /// What a form about that is sent to.
  case informationAction(body: String, InformationPart, number: Int? = nil, Action)
  /// A body's goals, the agreements it rests on, or its tasks; one agreement by its number.
  case goals(body: String, GoalPart = .goals, number: Int? = nil)
  /// What a form about that is sent to.
  case goalsAction(body: String, GoalPart, number: Int? = nil, Action)
  /// How long a body is there, and what it delivers to its commissioner and gets from others.
  case deliverables(body: String)
  /// What a form about a body's time, or a deliverable to come, is sent to.
  case deliverablesAction(body: String, Action)
  /// One deliverable of a body, by its name there.
  case deliverable(body: String, key: String)
  /// What a form about a deliverable is sent to.
  case deliverableAction(body: String, key: String, Action)
  /// The templates that a body can be made from.
  case templates
  /// A body on its way to be made from a template, at one of the steps.
  case template(String, step: String? = nil)
  /// What a form at one of the steps is sent to.
  case templateAction(String, step: String, Action)
  /// What is measured, and what has been given of it.
  case indicators(IndicatorPage = .overview())
  /// What a form about that is sent to.
  case indicatorsAction(IndicatorForm, Action)
  /// Every plan of a year.
  case plans(PlanQuery = PlanQuery())
  /// The plans of one body in a year, and which are missing.
  case bodyPlans(String, year: Int? = nil)
  /// What a form on that page is sent to.
  case bodyPlansAction(String, Action)
  /// One plan with its activities; a page of them where they are very many.
  case plan(Int, page: Int? = nil)
  /// The same as a file of values.
  case planFile(Int)
  /// What a form about a plan is sent to.
  case planAction(Int, Action)
  /// Where activities are read in from a file.
  case planImport(Int)
  /// What a form about such a file is sent to.
  case planImportAction(Int, Action)
  /// One activity, by its plan and number.
  case activity(plan: Int, Int)
  /// What a form about an activity is sent to.
  case activityAction(plan: Int, Int, Action)
  /// What a body's work costs, in a year; one meeting or task by its number.
  case effort(
    body: String, EffortPart = .overview, number: Int? = nil, year: Int? = nil, page: Int? = nil)
  /// What a form about that is sent to.
  case effortAction(body: String, EffortPart = .overview, number: Int? = nil, Action)
  /// A body's reviews of its years, or one of them.
  case review(body: String, year: Int? = nil)
  /// What a form about a review is sent to.
  case reviewAction(body: String, year: Int, Action)
  /// How a network fares, or one list of that in full.
  case health(network: String? = nil, HealthList? = nil, page: Int? = nil)

  /// The pages of what a body's parties tell each other and further.
  public enum InformationPart: CaseIterable, Hashable, Sendable {
    case spreads, announcements, documents, areas, reports, digest
    /// The summary as plain text, to put in a mail.
    case digestText
    /// The summary as a mail to open, address and send.
    case digestMail

    /// Those that are pages; the others are files.
    public static let pages = allCases.filter { $0 != .digestText && $0 != .digestMail }
  }

  /// The pages of what a body's work costs, and the same as a file.
  public enum EffortPart: CaseIterable, Hashable, Sendable {
    case overview, meeting, task, file
  }

  /// The lists of a network's health, by their words in addresses.
  public enum HealthList: String, CaseIterable, Hashable, Sendable {
    case clauses = "uppdrag"
    case matters = "arenden"
    case meetings = "moten"
    case seats = "platser"
  }

  /// The pages that a meeting has.
  public enum MeetingPart: CaseIterable, Hashable, Sendable {
    case overview, agenda, live, attendance, minutes
  }

  /// The parts of the administration.
  public enum AdministrationPart: CaseIterable, Hashable, Sendable {
    case overview, people, accounts, organisations, bodies, charters, imports, outbox, disposal
  }

  /// What the forms of the site ask for.
  public enum Action: CaseIterable, Hashable, Sendable {
    case plan, add, change, move, remove, publish, hold, cancel
    case register, write, share, adjust, send, withhold, decide, attest, set
    case adopt, report
    case order, restore, carry, detach, fill, propose, decline, receive, adjustOwn, approve, agree
    case appoint, end, give, withdraw, accept, name, take, leave, handOver, invite, uninvite
    case subscribe, revoke, close, reopen, expel, renew, follow, dissolve
    case raise, prepare, tag, lift, sendOn, giveBack, answer, place, ask, request
    case correct, judge, takeFurther, dispute, direct, position
    case tie
  }
}
