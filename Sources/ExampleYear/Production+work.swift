import Charters
import Governance
import SwedishCalendar

/// What is done for the tasks and duties of charters, and what comes from national bodies.
extension Production {
  mutating func arrangeWork(_ example: Example) {
    let network = example.network.key
    guard network == "sydostra" else { return }
    let group = BodyID("arbetsgrupp-diabetes")
    for (place, story) in Words.taskSteps.enumerated() {
      on(story.on, 10, 10 + place) { stage, moment in
        stage.follow(story, in: group, network, at: moment)
      }
    }
    on(.of(2025, 10, 22), 11, 30) { stage, moment in
      stage.tellOfDuties(in: group, .convener, network, at: moment)
    }
    on(.of(2025, 11, 26), 11, 40) { stage, moment in
      stage.tellOfDuties(in: group, .members, network, at: moment)
    }
    for (place, day) in [Day.of(2025, 10, 29), .of(2026, 3, 3)].enumerated() {
      on(day, 13, 15) { stage, moment in
        stage.tellFurther(in: group, leaving: 2 - place, network, at: moment)
      }
    }
    for (place, (story, keys)) in zip(Words.incoming, CaseKeys.incoming).enumerated() {
      arrange(story, in: BodyID(keys.body), goals: keys.goals, network, minute: 5 * place)
    }
  }

  private mutating func follow(
    _ story: TaskStory, in id: BodyID, _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    guard let body = state.body(id) else { return }
    for case (let clause, .tasks(let rule)) in rules(of: body, on: day)
    where rule.list.indices.contains(story.task) {
      let act = FollowTask(
        body: id, clause: clause, task: rule.list[story.task], on: day,
        shownBy: story.isShown ? latestItem(of: body, before: day) : nil, isDone: story.isDone,
        note: story.note)
      author.perform(
        .followTask(act),
        by: officer(of: id, [.convener, .secretary, .chair], in: network, at: moment),
        in: network, at: moment)
    }
  }

  /// The first item of the last held meeting.
  private func latestItem(of body: Body, before day: Day) -> WorkShown? {
    state.meetings(of: body).last { $0.isHeld && $0.host == body.id && $0.day <= day }
      .flatMap { meeting in
        meeting.agenda.first { !$0.isInternal }.map {
          .item(meeting: meeting.id, number: $0.number)
        }
      }
  }

  /// What no fact shows is told by the convener, and by most of the parties for themselves.
  private mutating func tellOfDuties(
    in id: BodyID, _ holder: DutyHolder, _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    guard let body = state.body(id) else { return }
    for case (let clause, .duties(let rule)) in rules(of: body, on: day) where rule.of == holder {
      for line in rule.list where line.shownBy.isEmpty {
        if holder == .convener {
          tell(line, clause, nil, of: body, network, at: moment)
        } else {
          for party in state.parties(of: body, on: day).dropLast(2) {
            tell(line, clause, party, of: body, network, at: moment)
          }
        }
      }
    }
  }

  private mutating func tell(
    _ line: DutyLine, _ clause: ClauseID, _ party: OrganisationID?, of body: Body,
    _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    let person =
      party.map { voice(of: $0, in: body, on: day) }
      ?? officer(of: body.id, [.convener, .chair], in: network, at: moment)
    guard let person else { return }
    let told = party == nil ? Words.convenerTold : Words.partiesTold
    let place = (party?.rawValue.utf8.count ?? 0) % told.count
    let act = NoteDuty(
      body: body.id, clause: clause, duty: line.duty, party: party, on: day, note: told[place])
    author.perform(.noteDuty(act), by: person, in: network, at: moment)
  }

  /// What the last meeting came to is told further by most of the parties.
  private mutating func tellFurther(
    in id: BodyID, leaving silent: Int, _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    let held = state.body(id).map { state.meetings(of: $0) }?
      .last { $0.isHeld && $0.host == id && $0.day <= day }
    guard let body = state.body(id), let meeting = held,
      let item = meeting.agenda.first(where: { !$0.isInternal })
    else { return }
    let act = MarkSpread(
      meeting: meeting.id, item: item.number, title: Words.diabetesNews.title,
      message: Words.diabetesNews.message)
    let by = officer(of: id, [.secretary, .convener, .chair], in: network, at: moment)
    guard let made = author.perform(.markSpread(act), by: by, in: network, at: moment) else {
      return
    }
    let parties = state.parties(of: body, on: day)
    for (place, party) in parties.dropLast(silent).enumerated() {
      guard let person = voice(of: party, in: body, on: day) else { continue }
      let receipt = GiveSpreadReceipt(
        spread: SpreadID(made), party: party, on: day,
        way: SpreadWay.allCases[place % SpreadWay.allCases.count],
        audience: Words.audiences[place % Words.audiences.count])
      author.perform(.giveSpreadReceipt(receipt), by: person, in: network, at: moment)
    }
  }

  /// A national question comes in, and is accepted and answered where its story goes so far.
  private mutating func arrange(
    _ story: IncomingStory, in id: BodyID, goals: [String], _ network: String, minute: Int
  ) {
    let incoming = Numbered()
    on(story.came.adding(days: 2).orNextWorkingDay, 8, 35 + minute) { stage, moment in
      let by = stage.officer(of: id, [.convener, .chair], in: network, at: moment)
      let act = RegisterIncoming(
        body: id, title: story.title, reference: story.reference, background: story.background,
        on: story.came, tags: Matter.Tags(goals: goals))
      incoming.number = stage.author.perform(
        .registerIncoming(act), by: by, in: network, at: moment)
    }
    if let day = story.accepted {
      on(day, 9, 5 + minute) { stage, moment in
        guard let number = incoming.number else { return }
        stage.take(.accept, MatterID(number), network, at: moment)
      }
    }
    if let day = story.answered {
      on(day, 14, 5 + minute) { stage, moment in
        guard let number = incoming.number else { return }
        stage.take(.answer(story.answer), MatterID(number), network, at: moment)
      }
    }
  }
}

/// Something done for one of a body's tasks.
struct TaskStory {
  /// The task's place in the charter's list, from 0.
  var task: Int
  var on: Day
  var note: String
  /// Whether an item of the last meeting shows it.
  var isShown = false
  var isDone = false
}

/// Something that came from a national body, and what became of it.
struct IncomingStory {
  var title: String
  var reference: String
  var background: String
  var came: Day
  var accepted: Day?
  var answered: Day?
  var answer = ""
}
