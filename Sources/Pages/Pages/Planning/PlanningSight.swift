public import Governance
import Links
import SwedishCalendar

/// A year's proposal under work: one person's, private until it is planned.
public struct YearDraft: Sendable, Equatable {
  public var proposal: YearProposal
  /// How many times it has been saved.
  public var version: Int

  /// A proposal as it was last saved.
  public init(_ proposal: YearProposal, version: Int) {
    self.proposal = proposal
    self.version = version
  }
}

/// What the pages of a year under planning know together.
struct PlanningSight {
  let view: View
  let body: Body
  let year: Int
  let draft: YearDraft?
  let findings: [PlanningFinding]
  /// The body and those below it.
  let tree: [BodyID]
  /// Those of the tree whose meetings the viewer may not plan.
  let others: [BodyID]

  init(_ view: View, _ body: Body, _ year: Int, _ draft: YearDraft?) {
    self.view = view
    self.body = body
    self.year = year
    self.draft = draft
    findings = draft.map { view.state.check($0.proposal, today: view.day) } ?? []
    tree = view.state.tree(under: body.id)
    others = tree.filter { !view.may(.holdMeetings, in: view.state.body($0)) }
  }

  /// Those of the tree that can be planned.
  var own: [BodyID] { tree.filter { !others.contains($0) } }

  var wishes: YearWishes { draft?.proposal.wishes ?? YearWishes(year: year) }

  func link(_ action: Link.Action) -> Link { .planningAction(body.id.rawValue, year, action) }

  /// The proposed meetings that a body hosts.
  func meetings(hostedBy body: BodyID) -> [ProposedMeeting] {
    draft?.proposal.meetings.filter { $0.bodies.first == body } ?? []
  }

  /// What is found of one proposed meeting.
  func findings(of number: Int) -> [PlanningFinding] {
    findings.filter { $0.meetings.contains(.proposed(number)) && $0.isAboutMeetings }
  }

  /// What is found of a body's year as a whole.
  func findings(ofYearOf body: BodyID) -> [PlanningFinding] {
    findings.filter { $0.body == body && !$0.isAboutMeetings }
  }

  /// The weight of the worst that is found of a body's year, where it asks for something.
  func worst(of body: BodyID) -> PlanningFinding.Severity? {
    findings.filter { $0.body == body && $0.severity < .note }.map(\.severity).min()
  }

  /// Those who would meet and whose own meetings the viewer does not plan.
  func othersToAsk(_ meeting: ProposedMeeting) -> [BodyID] {
    meeting.bodies.dropFirst().filter { !view.may(.holdMeetings, in: view.state.body($0)) }
  }

  /// How the findings name bodies, people and meetings.
  var names: PlanningNames {
    let proposed = Dictionary(
      (draft?.proposal.meetings ?? []).map { ($0.number, $0) }
    ) { first, _ in first }
    let view = view
    return PlanningNames(
      body: { view.name(of: $0) }, person: { view.name(of: $0) },
      meeting: { reference in
        switch reference {
        case .planned(let id):
          guard let meeting = view.state.meeting(id) else { return "" }
          return PlanningWords.the(meeting.day, view.name(of: meeting.host))
        case .proposed(let number):
          guard let meeting = proposed[number] else { return "" }
          return PlanningWords.the(
            meeting.day, meeting.bodies.first.map { view.name(of: $0) } ?? "")
        }
      })
  }

  /// The day of a meeting that a finding is about.
  func day(of reference: MeetingReference) -> Day? {
    switch reference {
    case .planned(let id): view.state.meeting(id)?.day
    case .proposed(let number):
      draft?.proposal.meetings.first { $0.number == number }?.day
    }
  }
}

extension PlanningFinding {
  /// Whether it is about single meetings and not about how many there are.
  var isAboutMeetings: Bool {
    switch kind {
    case .tooFew, .tooMany, .periodClosed, .countNotSet, .countUnknown, .otherThanWished,
      .nobodyToMeet, .nothingToFollow, .daysNotSet:
      false
    case .notSynchronised, .closed, .endsBeforeItStarts, .overlaps, .sharesDay, .twiceThatDay,
      .agendaCannotBeInTime, .otherWeekday:
      true
    }
  }
}
