import Charters
import Governance
import Links
import Pages
import Stores

/// Forms about matters, and what is asked between meetings.
extension Fields {
  /// The act that a form on the page of a body's matters asks for.
  func actOnMatters(_ body: BodyID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .raise:
      .raiseMatter(
        RaiseMatter(
          body: body, title: text(FieldName.title), background: text(FieldName.background),
          tags: try tags()))
    case .request:
      .requestResult(
        RequestResult(
          body: body, party: OrganisationID(text(FieldName.party)), text: text(FieldName.text),
          activity: text(FieldName.activity), tied: try chosenActivity(FieldName.planned),
          due: try day(FieldName.due)))
    case .ask:
      .askQuestion(
        AskQuestion(from: body, to: BodyID(text(FieldName.body)), text: text(FieldName.text)))
    case .register: .registerIncoming(try incoming(to: body))
    default: nil
    }
  }

  /// The act that a form about a matter asks for.
  func actOnMatter(_ matter: MatterID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .prepare:
      .prepareMatter(
        PrepareMatter(
          matter: matter, background: text(FieldName.background),
          proposal: text(FieldName.proposed), isReady: isTicked(FieldName.isReady)))
    case .tag: .tagMatter(TagMatter(matter: matter, tags: try tags()))
    case .name:
      .namePreparer(
        NamePreparer(matter: matter, person: PersonID(try number(FieldName.person))))
    case .lift: .liftMatter(LiftMatter(matter: matter, to: try chosenBody()))
    case .sendOn: .sendOnMatter(SendOnMatter(matter: matter))
    case .giveBack: .returnMatter(ReturnMatter(matter: matter, reason: reason))
    case .accept: .acceptMatter(AcceptMatter(matter: matter))
    case .answer: .answerMatter(AnswerMatter(matter: matter, answer: text(FieldName.answer)))
    case .place:
      .placeMatter(
        PlaceMatter(matter: matter, meeting: MeetingID(try number(FieldName.meeting))))
    case .register:
      .attachToMatter(AttachToMatter(matter: matter, files: try newFiles()))
    case .detach:
      .detachFromMatter(DetachFromMatter(matter: matter, digest: text(FieldName.file)))
    case .tie:
      .tieWork(
        TieWork(work: .matter(id: matter), activity: try chosenActivity(FieldName.activity)))
    default: nil
    }
  }

  /// The act that a form about a request for results asks for.
  func actOnRequest(_ request: RequestID, _ action: Link.Action) -> Act? {
    switch action {
    case .answer: .giveResult(GiveResult(request: request, text: text(FieldName.answer)))
    case .withdraw: .withdrawRequest(WithdrawRequest(request: request, reason: reason))
    default: nil
    }
  }

  /// A matter raised from an item of an agenda, with the item's own words.
  func raise(from meeting: MeetingID) throws(Unreadable) -> RaiseMatter {
    RaiseMatter(
      body: state.meeting(meeting)?.host ?? BodyID(""), title: "",
      tags: Matter.Tags(kind: filled(FieldName.matter)),
      from: Matter.Origin(meeting: meeting, item: try number(FieldName.item)))
  }

  private func chosenBody() throws(Unreadable) -> BodyID {
    guard let body = filled(FieldName.body) else { throw Unreadable(FieldName.body, .missing) }
    return BodyID(body)
  }

  func tags() throws(Unreadable) -> Matter.Tags {
    Matter.Tags(
      kind: filled(FieldName.matter), area: filled(FieldName.subjectArea),
      goals: form.all(FieldName.goals).prefix(20).map(FieldReading.plain),
      phase: try choiceIfAny(FieldName.phase))
  }

  /// The files that came with the form.
  func newFiles() throws(Unreadable) -> [NewFile] {
    let files = form.files[FieldName.file] ?? []
    guard !files.isEmpty else { throw Unreadable(FieldName.file, .missing) }
    return files.map {
      NewFile(name: $0.name, digest: Digest(of: $0.bytes).description, size: $0.bytes.count)
    }
  }
}
