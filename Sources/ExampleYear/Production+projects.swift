import Charters
import Governance
import SwedishCalendar

/// A group for a time that is made from the template.
struct ProjectScript {
  var key: String
  var commissioner: String
  /// The interested party with a seat.
  var interested: String
  var ends: Day
  var isClosed: Bool
  var words: Words.ProjectWords

  static let all = [
    ProjectScript(
      key: "arbetsgrupp-hjartsvikt", commissioner: "rpo-hjarta-karl", interested: "hjart-lung",
      ends: .of(2025, 12, 31), isClosed: true, words: Words.heartFailure),
    ProjectScript(
      key: "arbetsgrupp-atstorningar", commissioner: "rpo-psykisk-halsa", interested: "nsph",
      ends: .of(2026, 4, 30), isClosed: false, words: Words.eatingDisorders),
  ]
}

/// Groups for a time that are made from the template: one is extended and closed, one waits to be.
extension Production {
  private static let made = Day.of(2024, 12, 12)
  private static let began = Day.of(2025, 1, 1)

  mutating func arrangeProject(
    _ project: ProjectScript, _ template: Charter, _ example: Example
  ) {
    let network = example.network.key
    on(Self.made, 13, project.isClosed ? 0 : 20) { stage, moment in
      let draft = stage.draft(project, template, network)
      for act in draft.acts(from: template, in: stage.state) ?? [] {
        stage.author.perform(act, by: stage.administrator, in: network, at: moment)
      }
      stage.support(BodyID(project.key), in: network, at: moment)
      stage.seat(BodyID(project.key), project, in: network, at: moment)
    }
    arrangeProjectMeetings(project, example)
    arrangeProjectDeliverables(project, in: network)
    arrangeProjectLife(BodyID(project.key), in: network)
    if project.isClosed {
      arrangeProjectEnd(BodyID(project.key), BodyID(project.commissioner), in: network)
    }
  }

  /// The template filled in, as the administrator does it in the guided form (B01).
  private func draft(
    _ project: ProjectScript, _ template: Charter, _ network: String
  ) -> TemplateDraft {
    var draft = TemplateDraft()
    for question in template.questions {
      draft.answers[question.key] = answer(to: question, project)
    }
    draft.name = project.words.name
    draft.key = project.key
    draft.kind = .operative
    draft.level = LevelID("\(network).sjukvardsregional")
    draft.related = [.init(.commissioner, BodyID(project.commissioner))]
    draft.adoptedBy = project.words.adopter
    draft.adoptedOn = .of(2024, 12, 5)
    draft.validFrom = Self.began
    draft.seats =
      ["jonkoping", "kalmar", "ostergotland"].map {
        .init(party: OrganisationID($0), function: project.words.doctor)
      } + [
        .init(
          party: OrganisationID(project.interested), function: project.words.patientFunction)
      ]
    return draft
  }

  private func answer(
    to question: TemplateQuestion, _ project: ProjectScript
  ) -> TemplateAnswer {
    let words = project.words
    let texts = ["B07": words.programme, "B13": Words.projectSeats]
    let clause = String(question.key.prefix { $0 != "-" })
    return switch question.kind {
    case .text: TemplateAnswer(words: texts[clause] ?? words.about)
    case .list: TemplateAnswer(words: "", decided: .list(items: words.tasks))
    case .timeLimit: TemplateAnswer(words: "", decided: .ends(on: project.ends))
    case .deliverables:
      TemplateAnswer(words: "", decided: .deliverables(list: planned(before: project.ends)))
    case .interval: TemplateAnswer(words: Words.projectReporting, decided: .interval(.everyYear))
    }
  }

  private func planned(before end: Day) -> [DeliverablesRule.Planned] {
    [
      .init(key: "leverans-1", title: Words.partialReport, by: .of(2025, 6, 13)),
      .init(
        key: "slutleverans", title: Words.finalReport, by: end.adding(days: -14), isFinal: true),
    ]
  }

  /// The process leaders work for the body too.
  private mutating func support(_ body: BodyID, in network: String, at moment: Moment) {
    for person in casts[network]?.support ?? [] {
      let bodies = (state.person(person)?.supports ?? []) + [body]
      author.perform(
        .giveOffice(GiveOffice(person: person, office: .support(bodies))), by: administrator,
        in: network, at: moment)
    }
  }

  /// People of their own, so that nobody else's year is changed; the first one convenes.
  private mutating func seat(
    _ id: BodyID, _ project: ProjectScript, in network: String, at moment: Moment
  ) {
    guard let body = state.body(id) else { return }
    for (place, seat) in body.seats.enumerated() {
      guard let party = state.seat(seat)?.party else { continue }
      let name = names.draw()
      let title = place < 3 ? project.words.doctor : project.words.patientFunction
      let act = RegisterPerson(
        name: name, title: title, email: Words.email(of: name), employer: party)
      guard
        let made = author.perform(
          .registerPerson(act), by: administrator, in: network, at: moment)
      else { continue }
      let person = PersonID(made)
      appoint(
        person, to: seat, from: Self.began, decided: Self.made.adding(days: -3), in: network,
        at: moment)
      guard place == 0 else { continue }
      author.perform(
        .takeRole(TakeRole(body: id, role: .convener, person: person, from: Self.began)),
        by: casts[network]?.support.first, in: network, at: moment)
    }
  }

  private mutating func arrangeProjectMeetings(_ project: ProjectScript, _ example: Example) {
    let body = Network.Body(
      key: project.key, name: project.words.name, kind: .operative, level: "sjukvardsregional")
    var makers = PlanMaker(body, in: example.network, seed: seed)
    let days: [Day] = [
      .of(2025, 1, 30), .of(2025, 3, 25), .of(2025, 5, 20), .of(2025, 9, 11), .of(2025, 11, 4),
    ]
    for day in days { live(makers.plan(on: day, with: [])) }
  }

  private mutating func arrangeProjectDeliverables(
    _ project: ProjectScript, in network: String
  ) {
    let commissioner = BodyID(project.commissioner)
    let partial = DeliverableID(body: BodyID(project.key), key: "leverans-1")
    let final = DeliverableID(body: BodyID(project.key), key: "slutleverans")
    deliver(partial, .of(2025, 6, 10), Words.projectInterim, in: network)
    answer(
      partial, .of(2025, 6, 18), true, Words.projectThanks, of: commissioner, in: network)
    let handedOver: Day = project.isClosed ? .of(2026, 3, 12) : .of(2026, 4, 14)
    deliver(final, handedOver, Words.projectFinal, in: network)
    answer(
      final, handedOver.adding(days: 21).orNextWorkingDay, true, Words.projectThanks,
      of: commissioner, in: network)
  }

  /// What the group reports, and says of how it works.
  private mutating func arrangeProjectLife(_ id: BodyID, in network: String) {
    on(.of(2025, 3, 27), 15, 45) { stage, moment in
      guard let body = stage.state.body(id) else { return }
      for (clause, rule) in stage.rules(of: body, on: moment.stockholm.day) {
        switch rule {
        case .ownParameters:
          let act = SetParameter(
            body: id, clause: clause, value: .waysOfWorking, from: moment.stockholm.day,
            text: Words.waysOfWorking)
          stage.speak(.setParameter(act), for: id, in: network, at: moment)
        case .attest:
          let act = Attest(
            body: id, clause: clause, on: moment.stockholm.day,
            reflection: Words.projectReflection)
          stage.speak(.attest(act), for: id, in: network, at: moment)
        default: continue
        }
      }
    }
    on(.of(2025, 12, 17), 9, 25) { stage, moment in
      for receiver in stage.state.body(id)?.related(.commissioner) ?? [] {
        let act = GiveReport(
          body: id, to: receiver, on: moment.stockholm.day, text: Words.projectReport)
        stage.speak(.giveReport(act), for: id, in: network, at: moment)
      }
    }
  }

  private mutating func arrangeProjectEnd(
    _ id: BodyID, _ commissioner: BodyID, in network: String
  ) {
    on(.of(2025, 12, 11), 14, 5) { stage, moment in
      let (day, source) = (moment.stockholm.day, stage.source(at: moment))
      let more = ExtendTime(
        body: id, until: .of(2026, 3, 31), on: day, reason: Words.projectExtended, source: source)
      stage.decide(.extendTime(more), of: commissioner, in: network, at: moment)
      let later = MoveDeliverable(
        deliverable: DeliverableID(body: id, key: "slutleverans"), by: .of(2026, 3, 16),
        reason: Words.projectExtended, source: source)
      stage.decide(.moveDeliverable(later), of: commissioner, in: network, at: moment)
    }
    on(.of(2026, 4, 16), 10, 50) { stage, moment in
      let act = CloseBody(
        body: id, on: moment.stockholm.day, words: Words.projectClosed,
        source: stage.source(at: moment))
      stage.decide(.closeBody(act), of: commissioner, in: network, at: moment)
    }
  }
}
