import Charters
import Governance
import SwedishCalendar

/// Matters on their way, and what is asked between meetings.
extension Production {
  mutating func arrangeMatters(_ example: Example) {
    let network = example.network.key
    let own = Set(example.network.bodies.map(\.key))
    for story in MatterStory.all where own.contains(story.body) {
      arrange(story, network)
    }
    guard own.contains(Self.asking.rawValue) else { return }
    for (index, story) in AskingStory.requests.enumerated() {
      arrange(story, toPartyAt: index, network)
    }
    for story in AskingStory.questions { arrange(story, network) }
  }

  private static let asking = BodyID("operativ-sydost")

  private mutating func arrange(_ story: MatterStory, _ network: String) {
    let matter = Numbered()
    on(story.raised, 10, 5) { stage, moment in
      let act = RaiseMatter(
        body: BodyID(story.body), title: story.title, background: story.background,
        tags: Matter.Tags(kind: story.kind, phase: story.phase))
      let by = stage.member(of: BodyID(story.body), network, at: moment)
      matter.number = stage.author.perform(.raiseMatter(act), by: by, in: network, at: moment)
    }
    for (day, step) in story.steps {
      on(day, 13, 40) { stage, moment in
        guard let number = matter.number else { return }
        stage.take(step, MatterID(number), of: story, network, at: moment)
      }
    }
  }

  mutating func take(
    _ step: MatterStory.Step, _ id: MatterID, of story: MatterStory? = nil, _ network: String,
    at moment: Moment
  ) {
    guard let matter = state.matter(id), let body = matter.body else { return }
    let officer = officer(of: body, [.convener, .chair, .meetingLeader], in: network, at: moment)
    switch step {
    case .prepare(let isReady):
      let act = PrepareMatter(
        matter: id, background: story?.background ?? "", proposal: story?.proposal ?? "",
        isReady: isReady)
      author.perform(.prepareMatter(act), by: officer, in: network, at: moment)
    case .namePreparer:
      guard let person = member(of: body, network, at: moment) else { return }
      author.perform(
        .namePreparer(NamePreparer(matter: id, person: person)), by: officer, in: network,
        at: moment)
    case .lift:
      guard let here = state.body(body),
        let road = state.roads(from: here, kind: matter.kind, on: moment.stockholm.day)
          .first(where: { $0.isOpen(to: matter) })
      else { return }
      author.perform(
        .liftMatter(LiftMatter(matter: id, to: road.to)), by: officer, in: network, at: moment)
    case .sendOn:
      guard let contact = contact(of: matter) else { return }
      author.perform(
        .sendOnMatter(SendOnMatter(matter: id)), by: contact, in: network, at: moment)
    case .giveBack(let reason):
      author.perform(
        .returnMatter(ReturnMatter(matter: id, reason: reason)),
        by: contact(of: matter) ?? officer, in: network, at: moment)
    case .accept:
      author.perform(
        .acceptMatter(AcceptMatter(matter: id)), by: officer, in: network, at: moment)
    case .answer(let answer):
      author.perform(
        .answerMatter(AnswerMatter(matter: id, answer: answer)), by: officer, in: network,
        at: moment)
    }
  }

  private func contact(of matter: Matter) -> PersonID? {
    if case .contact(let person, _, _) = matter.holder { person } else { nil }
  }

  /// One who sits in a body, else whoever runs it.
  private func member(of id: BodyID, _ network: String, at moment: Moment) -> PersonID? {
    let day = moment.stockholm.day
    let sitting = state.body(id).map { body in
      state.seats(of: body, on: day).compactMap { $0.holder(on: day)?.person }
    }
    return sitting?.last ?? officer(of: id, [.chair, .convener], in: network, at: moment)
  }

  private mutating func arrange(
    _ story: AskingStory, toPartyAt index: Int, _ network: String
  ) {
    let request = Numbered()
    on(story.asked, 9, 25) { stage, moment in
      guard let body = stage.state.body(Self.asking) else { return }
      let parties = stage.state.seats(of: body, on: moment.stockholm.day).map(\.party)
      guard !parties.isEmpty else { return }
      let act = RequestResult(
        body: body.id, party: parties[index % parties.count], text: story.text,
        activity: story.activity, tied: stage.planned(index, in: body.id, on: moment),
        due: story.due)
      let by = stage.officer(of: body.id, [.convener, .chair], in: network, at: moment)
      request.number = stage.author.perform(
        .requestResult(act), by: by, in: network, at: moment)
    }
    guard let day = story.answered else { return }
    on(day, 15, 10) { stage, moment in
      guard let number = request.number else { return }
      let act = GiveResult(request: RequestID(number), text: story.answer)
      let by = stage.answerer(of: act.request, network, at: moment)
      stage.author.perform(.giveResult(act), by: by, in: network, at: moment)
    }
  }

  /// An activity of the year's plan that results are asked for of (A08).
  private func planned(_ index: Int, in body: BodyID, on moment: Moment) -> ActivityID? {
    let year = moment.stockholm.day.year
    let plan = state.plans(of: body).first { $0.isInForce && $0.year == year }
    guard let activities = plan?.standing, !activities.isEmpty else { return nil }
    return activities[index % activities.count].id
  }

  /// One who sits for the party that was asked, else the support office.
  private func answerer(
    of id: RequestID, _ network: String, at moment: Moment
  ) -> PersonID? {
    let day = moment.stockholm.day
    let seats = state.body(Self.asking).map { state.seats(of: $0, on: day) } ?? []
    let party = state.request(id)?.party
    return seats.first { $0.party == party }?.holder(on: day)?.person
      ?? officer(of: Self.asking, [], in: network, at: moment)
  }

  private mutating func arrange(_ story: AskingStory, _ network: String) {
    let question = Numbered()
    on(story.asked, 8, 50) { stage, moment in
      guard let body = stage.state.body(Self.asking),
        let other = body.related(.commissioner).first
      else { return }
      let act = AskQuestion(from: body.id, to: other, text: story.text)
      let by = stage.member(of: body.id, network, at: moment)
      question.number = stage.author.perform(
        .askQuestion(act), by: by, in: network, at: moment)
    }
    guard let day = story.answered else { return }
    on(day, 11, 45) { stage, moment in
      guard let number = question.number,
        let asked = stage.state.question(QuestionID(number))
      else { return }
      let act = AnswerQuestion(question: asked.id, text: story.answer)
      let by = stage.officer(of: asked.to, [.convener, .chair], in: network, at: moment)
      stage.author.perform(.answerQuestion(act), by: by, in: network, at: moment)
    }
  }

  /// What came of a proposal: it becomes a matter and is sent to the commissioner (A10).
  mutating func arrangeProposals(_ plan: Plan, sharedOn day: Day) {
    guard plan.host == Self.asking.rawValue, plan.entered == nil else { return }
    step(plan, day.adding(days: 6), "proposals", isForward: true) { stage, moment in
      guard let id = plan.meeting, let meeting = stage.state.meeting(id) else { return }
      for item in meeting.agenda where item.outcome?.kind == .proposal {
        stage.send(item, of: meeting, plan.network, at: moment)
      }
    }
  }

  private mutating func send(
    _ item: Item, of meeting: Meeting, _ network: String, at moment: Moment
  ) {
    let by = officer(of: meeting.host, [.convener, .chair], in: network, at: moment)
    let act = RaiseMatter(
      body: meeting.host, title: "", from: Matter.Origin(meeting: meeting.id, item: item.number))
    guard let number = author.perform(.raiseMatter(act), by: by, in: network, at: moment),
      let matter = state.matter(MatterID(number)), let body = state.body(meeting.host),
      let road = state.roads(from: body, kind: nil, on: moment.stockholm.day)
        .first(where: { $0.isOpen(to: matter) })
    else { return }
    author.perform(
      .liftMatter(LiftMatter(matter: matter.id, to: road.to)), by: by, in: network,
      at: moment.adding(seconds: 600))
    var random = SplitMix64(seed: seed, name: "proposal \(number)")
    guard random.chance(75) else { return }
    let day = moment.stockholm.day.adding(days: random.number(in: 30...80)).orNextWorkingDay
    on(day, 10, 25) { stage, moment in
      stage.take(
        .answer(Words.proposalAnswers[number % Words.proposalAnswers.count]), matter.id, network,
        at: moment)
    }
    on(day.adding(days: 3), 14, 5) { stage, moment in
      stage.take(.answer(Words.proposalDone), matter.id, network, at: moment)
    }
  }
}

/// The number that one step of a story makes, for the steps that come after it.
final class Numbered {
  var number: Int?
}
