import Charters
import Governance
import SwedishCalendar

/// What the group for diabetes delivers, at every stage there is (B10).
extension Production {
  mutating func arrangeLimited(_ example: Example) {
    let network = example.network.key
    guard example.network.bodies.contains(where: { $0.key == "arbetsgrupp-diabetes" }) else {
      return
    }
    arrangeFootCare(in: network)
    arrangeOwnDeliverables(in: network)
    arrangePromises(in: network)
    if let template = example.charters.first(where: \.isTemplate) {
      for project in ProjectScript.all { arrangeProject(project, template, example) }
    }
  }

  private static let group = BodyID("arbetsgrupp-diabetes")
  private static let programme = BodyID("rpo-endokrina")

  private mutating func arrangeFootCare(in network: String) {
    let survey = DeliverableID(body: Self.group, key: "kartlaggning")
    deliver(survey, .of(2025, 9, 25), Words.footCareSurvey, in: network)
    answer(
      survey, .of(2025, 10, 9), false, Words.footCareReturned, by: .of(2025, 11, 14),
      of: Self.programme, in: network)
    deliver(survey, .of(2025, 11, 12), Words.footCareAgain, in: network)
    answer(
      survey, .of(2025, 11, 27), true, Words.footCareAccepted, of: Self.programme, in: network)
    let routine = DeliverableID(body: Self.group, key: "rutin")
    deliver(routine, .of(2026, 4, 9), Words.footCareRoutine, in: network)
    on(.of(2026, 4, 23), 10, 5) { stage, moment in
      let act = MoveDeliverable(
        deliverable: DeliverableID(body: Self.group, key: "uppfoljning"), by: .of(2027, 1, 29),
        reason: Words.followUpMoved, source: stage.source(at: moment))
      stage.decide(.moveDeliverable(act), of: Self.programme, in: network, at: moment)
    }
  }

  /// Which promises to patients the deliverables work for (B05).
  private mutating func arrangePromises(in network: String) {
    for (number, key) in ["kartlaggning", "rutin"].enumerated() {
      on(.of(2025, 9, 8 + number), 15, 25) { stage, moment in
        guard let body = stage.state.body(Self.group) else { return }
        let promises = stage.state.goals(of: body, on: moment.stockholm.day).map(\.key)
        let act = TagDeliverable(
          deliverable: DeliverableID(body: Self.group, key: key),
          goals: Array(promises.dropFirst(number * 2).prefix(2)))
        stage.speak(.tagDeliverable(act), for: Self.group, in: network, at: moment)
      }
    }
  }

  /// The group adds two of its own, moves one and takes one away.
  private mutating func arrangeOwnDeliverables(in network: String) {
    for (number, title) in [Words.survey, Words.film].enumerated() {
      on(.of(2026, 1, 22), 15, 10 + number) { stage, moment in
        let act = SetDeliverable(
          body: Self.group, title: title, by: .of(2026, 6, 5 + number))
        stage.speak(.setDeliverable(act), for: Self.group, in: network, at: moment)
      }
    }
    on(.of(2026, 3, 26), 9, 40) { stage, moment in
      let survey = DeliverableID(body: Self.group, key: "egen-1")
      let film = DeliverableID(body: Self.group, key: "egen-2")
      stage.speak(
        .moveDeliverable(
          MoveDeliverable(deliverable: survey, by: .of(2026, 6, 26), reason: Words.surveyMoved)),
        for: Self.group, in: network, at: moment)
      stage.speak(
        .dropDeliverable(DropDeliverable(deliverable: film, reason: Words.filmDropped)),
        for: Self.group, in: network, at: moment)
    }
  }

  mutating func deliver(
    _ id: DeliverableID, _ day: Day, _ text: String, in network: String
  ) {
    on(day, 14, 20) { stage, moment in
      let act = Deliver(deliverable: id, on: moment.stockholm.day, text: text)
      stage.speak(.deliver(act), for: id.body, in: network, at: moment)
    }
  }

  mutating func answer(
    _ id: DeliverableID, _ day: Day, _ accepts: Bool, _ reason: String, by: Day? = nil,
    of commissioner: BodyID, in network: String
  ) {
    on(day, 11, 15) { stage, moment in
      let act = AnswerDeliverable(
        deliverable: id, on: moment.stockholm.day, accepts: accepts, by: by, reason: reason,
        source: stage.source(at: moment))
      stage.decide(.answerDeliverable(act), of: commissioner, in: network, at: moment)
    }
  }

  /// Where a commissioner's decision stands, for whoever records it.
  func source(at moment: Moment) -> String {
    var random = SplitMix64(seed: seed, name: "commission \(moment.milliseconds)")
    return Words.source(
      on: moment.stockholm.day.adding(days: -1).orWorkingDayBefore,
      paragraph: random.number(in: 2...19))
  }

  /// An act of those who run a body.
  mutating func speak(_ act: Act, for body: BodyID, in network: String, at moment: Moment) {
    let by = officer(of: body, [.convener, .chair, .meetingLeader], in: network, at: moment)
    author.perform(act, by: by, in: network, at: moment)
  }

  /// An act of those who run the commissioner.
  mutating func decide(_ act: Act, of body: BodyID, in network: String, at moment: Moment) {
    let by = officer(of: body, [.chair, .convener, .secretary], in: network, at: moment)
    author.perform(act, by: by, in: network, at: moment)
  }
}
