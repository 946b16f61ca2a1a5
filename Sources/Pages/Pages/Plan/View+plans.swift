import Charters
public import Governance
import Links
import SwedishCalendar

/// Who may see plans, and how they are named.
extension View {
  /// The names of the goals of a plan's bodies that have to be fetched.
  func goalTexts(of plan: Plan) -> [TextRef] { texts(of: state.goals(of: plan, on: day)) }

  /// Why the viewer may not read a plan; nil where it may be read.
  ///
  /// It is for those who work in a body that it concerns and for their commissioners; once it is
  /// adopted, for those whom the papers of its body are for.
  public func denial(of plan: Plan) -> Denial? {
    let own = plan.bodies.compactMap { state.body($0) }
    if plan.isInForce, let owner = own.first,
      may(.read(state.audience(of: owner, on: day)), in: owner)
    {
      return nil
    }
    let above = own.flatMap { $0.related(.commissioner) }.compactMap { state.body($0) }
    var denials: [Denial] = []
    for body in own + above {
      guard case .denied(let denial) = verdict(.read(.members), in: body) else { return nil }
      denials.append(denial)
    }
    return denials.first ?? .notMember
  }

  /// The plans of a body that the viewer may read, the latest year first.
  func readablePlans(of body: Body) -> [Plan] {
    state.plans(of: body.id).filter { denial(of: $0) == nil }
  }

  /// The activities of plans in force that a body works from, under their plans, for the viewer to
  /// choose among: those that remain to be done, and the one that is chosen.
  func activityChoices(of bodies: [BodyID], and chosen: ActivityID? = nil) -> [ChoiceGroup] {
    var seen: Set<PlanID> = []
    return bodies.flatMap { state.plans(of: $0) }.compactMap { plan in
      guard plan.withdrawn == nil, seen.insert(plan.id).inserted, denial(of: plan) == nil else {
        return nil
      }
      let open = plan.standing.filter { state.isOpen($0) || $0.id == chosen }
      guard !open.isEmpty else { return nil }
      return ChoiceGroup(
        words(plan.title),
        open.map { Choice($0.id.written, ActivityWords.named($0.id, words($0.title))) })
    }
  }

  /// An activity by its title for those who may read its plan, by its number for all others.
  func name(of id: ActivityID) -> String {
    guard let plan = state.plan(id.plan), denial(of: plan) == nil,
      let activity = state.activity(id)
    else { return ActivityWords.named(id) }
    return short(activity.title)
  }

  /// The way to an activity, for those who may read its plan.
  func link(to id: ActivityID) -> Link? {
    state.plan(id.plan).flatMap { denial(of: $0) == nil ? Link.activity(id) : nil }
  }

  /// What part of the territory a plan is for.
  func name(of scope: Plan.Scope) -> String {
    switch scope {
    case .whole: PlanWords.whole
    case .area(let area): name(of: area)
    case .municipality(let organisation): name(of: organisation)
    }
  }

  /// Who answers for an activity.
  func name(of responsible: Activity.Responsible) -> String {
    switch responsible {
    case .person(let person): name(of: person)
    case .party(let party): name(of: party)
    }
  }

  /// Whether the viewer may see an outcome.
  func sees(_ outcome: OutcomeID) -> Bool {
    state.entry(outcome).map { OutcomePage.isSeen(self, entry: $0) } ?? false
  }

  /// An outcome by its title for those who may see it, by its number for all others.
  func seenName(of outcome: OutcomeID) -> String {
    sees(outcome) ? outcomeName(outcome) : LedgerWords.over(outcome, name(of: outcome.body))
  }

  /// How a plan stands.
  func standing(of plan: Plan) -> (Mark, String) {
    if plan.withdrawn != nil { return (.notYet, PlanWords.withdrawn) }
    return plan.isInForce ? (.kept, PlanWords.inForce) : (.due, PlanWords.draft)
  }

  /// How an activity stands.
  func standing(of activity: Activity) -> (Mark, String) {
    if activity.removed != nil { return (.notYet, ActivityWords.removed) }
    if activity.status == .done { return (.kept, Activity.Status.done.swedish) }
    if activity.status == .stopped { return (.aside, Activity.Status.stopped.swedish) }
    if state.isOverdue(activity, on: day) { return (.late, ActivityWords.late) }
    if !state.isOpen(activity) { return (.notYet, ActivityWords.carried) }
    guard let status = activity.status else { return (.notYet, ActivityWords.notBegun) }
    return (status == .delayed ? .late : .due, status.swedish)
  }

  /// An activity in a list: how it stands, who answers for it and by when.
  func line(_ activity: Activity, about more: [String] = [], namesPlan: Bool = false) -> Line {
    let (mark, word) = standing(of: activity)
    let plan = state.plan(activity.id.plan)
    let about =
      (namesPlan ? plan.map { [words($0.title)] } ?? [] : [])
      + [activity.content.responsible.map { name(of: $0) }].compactMap { $0 } + more
    return Line(
      words(activity.title), leaf: activity.content.until?.leaf, link: link(to: activity.id),
      about: about, mark: mark, markWord: word)
  }

  /// What an item or a matter that belongs to an activity is called, where the viewer may know.
  func line(_ work: Work) -> Line? {
    switch work {
    case .item(let id, let number):
      guard let meeting = state.meeting(id), denialOfAgenda(meeting) == nil,
        let item = MeetingSight(self, meeting).items.first(where: { $0.number == number })
      else { return nil }
      return Line(
        words(item.title), leaf: meeting.day.leaf, link: .meeting(id.rawValue, .agenda),
        about: [name(of: meeting.host)])
    case .matter(let id):
      return state.matter(id).flatMap { denial(of: $0) == nil ? line($0) : nil }
    }
  }
}

extension ActivityID {
  /// The activity as forms write it: `3.7`.
  var written: String { "\(plan.rawValue).\(number)" }

  /// What a form has written; nil where it is none.
  public init?(written: String) {
    let parts = written.split(separator: ".").map { Int($0) }
    guard parts.count == 2, let plan = parts[0], let number = parts[1] else { return nil }
    self.init(plan: PlanID(plan), number: number)
  }
}

extension Link {
  /// The page of an activity.
  static func activity(_ id: ActivityID) -> Link {
    .activity(plan: id.plan.rawValue, id.number)
  }

  /// What a form about an activity is sent to.
  static func activityAction(_ id: ActivityID, _ action: Action) -> Link {
    .activityAction(plan: id.plan.rawValue, id.number, action)
  }
}

extension View {
  /// What waits on those who answer for an activity.
  func waitingLine(_ id: ActivityID) -> Line? {
    state.activity(id).map { line($0, namesPlan: true) }
  }
}
