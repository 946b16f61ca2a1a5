import Charters
import Governance
import Links
import SwedishCalendar

/// What can be done with a matter, by whoever has it and by those who work in the body.
extension HTML {
  func acts(on matter: Matter, _ view: View) {
    guard matter.isOpen else { return }
    if case .contact(let person, _, let to) = matter.holder {
      if view.offers(.keepContact(person), in: view.state.body(to)) { contactActs(matter, view) }
      return
    }
    guard let body = view.holdingBody(of: matter) else { return }
    if view.offers(.speakForBody, in: body) { officerActs(matter, body, view) }
    if view.offers(.contribute, in: body) { memberActs(matter, body, view) }
  }

  private func contactActs(_ matter: Matter, _ view: View) {
    card(MatterWords.yourTurn) {
      let sheet = Sheet(view, .matterAction(matter.id.rawValue, .sendOn))
      form(sheet) { buttons { submit(MatterWords.sendOn, .primary) } }
      giveBack(matter, view)
    }
  }

  private func officerActs(_ matter: Matter, _ body: Body, _ view: View) {
    let number = matter.id.rawValue
    card(MatterWords.yourTurn) {
      if matter.sender != nil, matter.station.accepted == nil,
        [.lifted, .sentOn].contains(matter.station.way)
      {
        form(Sheet(view, .matterAction(number, .accept))) {
          buttons { submit(MatterWords.accept, .primary) }
        }
      }
      answer(matter, view)
      if matter.sender != nil { giveBack(matter, view) }
      lift(matter, body, view)
      place(matter, body, view)
      name(matter, body, view)
    }
  }

  private func answer(_ matter: Matter, _ view: View) {
    let sheet = Sheet(view, .matterAction(matter.id.rawValue, .answer))
    let title =
      matter.sender.map { MatterWords.reply(to: view.name(of: $0)) } ?? MatterWords.close
    folded(title, sheet) {
      area(sheet.field(FieldName.answer, MatterWords.yourAnswer, means: .answer), rows: 4)
      buttons { submit(MatterWords.send, .primary) }
    }
  }

  private func giveBack(_ matter: Matter, _ view: View) {
    let sheet = Sheet(view, .matterAction(matter.id.rawValue, .giveBack))
    folded(MatterWords.giveBack, sheet) {
      area(sheet.field(FieldName.reason, MatterWords.reason, means: .reason), rows: 3)
      buttons { submit(MatterWords.giveBack) }
    }
  }

  private func lift(_ matter: Matter, _ body: Body, _ view: View) {
    let sheet = Sheet(view, .matterAction(matter.id.rawValue, .lift))
    let roads = view.state.roads(from: body, kind: matter.kind, on: view.day)
    guard !roads.isEmpty else { return p(MatterWords.noRoads, .class("soft")) }
    folded(MatterWords.lift, sheet) {
      let choices = view.choices(of: roads, for: matter)
      radios(
        sheet.field(
          FieldName.body, MatterWords.liftTo, hint: MatterWords.liftHint,
          value: choices.count == 1 ? choices[0].value : ""), choices)
      buttons { submit(MatterWords.lift, .primary) }
    }
  }

  private func place(_ matter: Matter, _ body: Body, _ view: View) {
    let coming = view.state.meetings(of: body).filter {
      $0.host == body.id && $0.day >= view.day && !$0.isHeld
        && !$0.agenda.contains { $0.about == .matter(id: matter.id) }
    }
    guard !coming.isEmpty else { return }
    let sheet = Sheet(view, .matterAction(matter.id.rawValue, .place))
    folded(MatterWords.place, sheet) {
      select(
        sheet.field(FieldName.meeting, MatterWords.meeting),
        coming.prefix(20).map { Choice("\($0.id.rawValue)", MeetingWords.title($0.day)) })
      buttons { submit(MatterWords.place, .primary) }
    }
  }

  private func name(_ matter: Matter, _ body: Body, _ view: View) {
    let owners = view.owners(in: [body], and: matter.preparer)
    guard !owners.isEmpty else { return }
    let sheet = Sheet(view, .matterAction(matter.id.rawValue, .name))
    folded(MatterWords.namePreparer, sheet) {
      select(
        sheet.field(
          FieldName.person, MatterWords.person,
          value: matter.preparer.map { "\($0.rawValue)" } ?? ""), owners)
      buttons { submit(MatterWords.save, .primary) }
    }
  }

  private func memberActs(_ matter: Matter, _ body: Body, _ view: View) {
    card(MatterWords.content) {
      prepare(matter, view)
      attach(matter, view)
      let sheet = Sheet(view, .matterAction(matter.id.rawValue, .tag))
      folded(MatterWords.tag, sheet) {
        tags(matter.tags, sheet, body, view)
        buttons { submit(MatterWords.save, .primary) }
      }
    }
  }

  private func prepare(_ matter: Matter, _ view: View) {
    let sheet = Sheet(view, .matterAction(matter.id.rawValue, .prepare))
    folded(MatterWords.prepare, sheet) {
      area(
        sheet.field(
          FieldName.background, MatterWords.background, hint: MatterWords.backgroundHint,
          value: matter.content.background.map(view.text) ?? "", isOptional: true,
          means: .background), rows: 5)
      area(
        sheet.field(
          FieldName.proposed, MatterWords.proposal, hint: MatterWords.proposalHint,
          value: matter.content.proposal.map(view.text) ?? "", isOptional: true,
          means: .proposal), rows: 5)
      checkboxes(
        sheet.field(FieldName.isReady, MatterWords.ready, isOptional: true),
        [Choice("ja", MatterWords.isReady)],
        chosen: sheet.values(FieldName.isReady, or: matter.ready == nil ? [] : ["ja"]))
      buttons { submit(MatterWords.save, .primary) }
    }
  }

  private func attach(_ matter: Matter, _ view: View) {
    let sheet = Sheet(view, .matterAction(matter.id.rawValue, .register))
    folded(MatterWords.attach, sheet, files: true) {
      var chosen = sheet.field(
        FieldName.file, AgendaWords.file, hint: AgendaWords.fileHint, means: .name)
      chosen.error = chosen.error ?? sheet.error(FieldName.file, .file)
      file(chosen, accept: AttachedFiles.accepted, several: true)
      buttons { submit(MatterWords.attach, .primary) }
    }
  }

  /// What a matter belongs to, among what the body's charter names.
  func tags(_ tags: Matter.Tags, _ sheet: Sheet, _ body: Body, _ view: View) {
    let named = MatterNames(of: body, in: view.state, on: view.day)
    if !named.kinds.isEmpty {
      select(
        sheet.field(
          FieldName.matter, MatterWords.kind, value: tags.kind ?? "", isOptional: true),
        named.choices(named.kinds, and: tags.kind))
    }
    if !named.areas.isEmpty {
      select(
        sheet.field(
          FieldName.subjectArea, MatterWords.area, value: tags.area ?? "", isOptional: true),
        named.choices(named.areas, and: tags.area))
    }
    if !named.goals.isEmpty {
      checkboxes(
        sheet.field(FieldName.goals, MatterWords.goals, isOptional: true),
        named.goals.map { Choice($0.key, view.name(of: $0)) },
        chosen: sheet.values(FieldName.goals, or: Set(tags.goals)))
    }
    select(
      sheet.field(
        FieldName.phase, MatterWords.phaseName, value: tags.phase?.rawValue ?? "",
        isOptional: true),
      [Choice("", MatterWords.unknown)]
        + WorkPhase.allCases.map { Choice($0.rawValue, MatterWords.phase($0).capitalised) })
  }
}

extension MatterNames {
  /// The names as choices, with one that is set though no charter names it any more.
  func choices(_ names: [String], and one: String?) -> [Choice] {
    let all = names + (one.map { names.contains($0) ? [] : [$0] } ?? [])
    return [Choice("", MatterWords.unknown)] + all.map { Choice($0, $0.capitalised) }
  }
}

extension View {
  /// The roads a matter may take, each with the clause that opens it and what it needs first.
  fileprivate func choices(of roads: [Road], for matter: Matter) -> [Choice] {
    var found: [Choice] = []
    for road in roads where !found.contains(where: { $0.value == road.to.rawValue }) {
      let there = roads.filter { $0.to == road.to }
      let chosen = there.first { $0.isOpen(to: matter) } ?? road
      var hints = [chosen.citation.clause.rawValue]
      if chosen.isByContact { hints.append(MatterWords.throughContact) }
      if !chosen.isOpen(to: matter) {
        hints.append(
          chosen.need == .proposal ? MatterWords.needsProposal : MatterWords.needsReady)
      }
      found.append(
        Choice(road.to.rawValue, name(of: road.to), hint: hints.joined(separator: ", ")))
    }
    return found
  }
}
