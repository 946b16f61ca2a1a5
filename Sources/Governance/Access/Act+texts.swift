/// One text that an act brings: which field it is, what it says, and whether it must say something.
struct BroughtText {
  var field: Refusal.Field
  var text: String
  var isRequired = false
  /// The longest it may be, in characters.
  var atMost = 200
}

extension Act {
  /// The texts the act brings, each checked before anything is decided.
  var texts: [BroughtText] {
    switch self {
    case .registerNetwork(let act): [.name(act.name)]
    case .registerLevel(let act):
      [.name(act.name)] + act.responsibilities.map { .long(.text, $0) }
    case .registerArea(let act): [.name(act.name)]
    case .registerOrganisation(let act): [.name(act.name), .care(act.kindsOfCare)]
    case .registerFederation(let act): [.name(act.name), .short(.agreement, act.agreement)]
    case .renewAgreement(let act):
      [BroughtText(field: .agreement, text: act.agreement, isRequired: true)]
    case .stateCare(let act): [.care(act.kinds)]
    case .registerBody(let act): [.name(act.name), .short(.mirrors, act.mirrors ?? "")]
    case .registerPerson(let act):
      [.name(act.name), .short(.title, act.title), .short(.email, act.email)]
    case .establishSeat(let act):
      [BroughtText(field: .function, text: act.function, isRequired: true)]
    case .endSeat(let act): [.reason(act.reason)]
    case .appoint(let act): [.short(.source, act.source)]
    case .endMembership(let act): [.short(.reason, act.reason)]
    case .takeRole(let act):
      [BroughtText(field: .reason, text: act.reason, isRequired: act.isActing, atMost: 1000)]
    case .planMeeting(let act): [.short(.place, act.place)]
    case .moveMeeting(let act): [.short(.place, act.place)]
    case .cancelMeeting(let act): [.reason(act.reason)]
    case .addItem(let act): act.content.brought
    case .changeItem(let act): act.content.brought
    case .planMeetings(let act): act.meetings.map { .short(.place, $0.place) }
    case .fillRow(let act): [BroughtText(field: .text, text: act.text, atMost: 4000)]
    case .proposeItem(let act): [.title(act.title), .long(.note, act.note)]
    case .declineProposal(let act): [.reason(act.reason)]
    case .agreeAction(let act):
      [BroughtText(field: .text, text: act.text, isRequired: true, atMost: 1000)]
    case .changeAction(let act): [.reason(act.reason)]
    case .endAction(let act): [BroughtText(field: .note, text: act.note, atMost: 4000)]
    case .raiseMatter(let act):
      // The words of an item were looked at when they were written.
      (act.from == nil ? [.title(act.title)] : [])
        + [.long(.background, act.background)] + act.tags.texts
    case .tagMatter(let act): act.tags.texts
    case .attachToMatter(let act): act.files.map { .name($0.name) }
    case .requestResult(let act):
      [.demanded(.text, act.text), .short(.activity, act.activity)]
    case .giveResult(let act): [.demanded(.answer, act.text)]
    case .withdrawRequest(let act): [.reason(act.reason)]
    case .askQuestion(let act): [.demanded(.text, act.text)]
    case .answerQuestion(let act): [.demanded(.answer, act.text)]
    case .detachFromMatter, .placeMatter: []
    case .prepareMatter(let act):
      [.long(.background, act.background), .long(.proposal, act.proposal)]
    case .returnMatter(let act): [.reason(act.reason)]
    case .answerMatter(let act): [.demanded(.answer, act.answer)]
    case .namePreparer, .liftMatter, .sendOnMatter, .acceptMatter: []
    case .reportDeviation(let act):
      [
        .title(act.title), .demanded(.text, act.text), .needed(.category, act.category),
        .long(.reason, act.localReason), .short(.source, act.source),
      ]
    case .openDispute(let act):
      [.title(act.title), .demanded(.text, act.text), .short(.source, act.source)]
    case .correctDeviation(let act): [.demanded(.text, act.text), .short(.source, act.source)]
    case .answerCorrection(let act):
      [
        BroughtText(
          field: .reason, text: act.reason, isRequired: !act.accepts, atMost: 4000),
        .short(.source, act.source),
      ]
    case .judgeDelay(let act): [.reason(act.reason), .short(.source, act.source)]
    case .raiseDeviation(let act): [.long(.reason, act.reason), .short(.source, act.source)]
    case .withdrawDeviation(let act): [.reason(act.reason), .short(.source, act.source)]
    case .raiseDispute(let act): [.reason(act.reason)]
    case .takeDirectRoad(let act): [.reason(act.reason), .short(.source, act.source)]
    case .takePosition(let act): [.demanded(.text, act.text), .long(.learning, act.learning)]
    case .countDeviations(let act):
      act.counts.map { .needed(.category, $0.category) } + [.needed(.source, act.source)]
    case .removeItem(let act): [.short(.reason, act.reason)]
    case .attachFiles(let act): act.files.map { .name($0.name) }
    case .planSubstitute(let act): [.short(.name, act.name)]
    case .recordAttendance(let act):
      [BroughtText(field: .reason, text: act.reason, isRequired: false, atMost: 1000)]
    case .writeMinutes(let act):
      act.items.map { .long(.text, $0.text) } + act.items.map { .short(.delegation, $0.delegation) }
        + [.long(.summary, act.summary), .long(.summary, act.openSummary)]
    case .publishMinutes(let act): [.short(.address, act.address)]
    case .withholdMinutes(let act): [.reason(act.reason)]
    case .giveReport(let act): [.demanded(.text, act.text)]
    case .attest(let act): [.demanded(.reflection, act.reflection)]
    case .recordDeparture(let act): [.reason(act.reason)]
    case .disposeTexts(let act): [.reason(act.reason)]
    case .giveMandate(let act): [.short(.source, act.source)]
    case .withdrawMandate(let act): [.reason(act.reason)]
    case .addExtraMember(let act): [.short(.reason, act.reason)]
    case .inviteGuest(let act): [.short(.name, act.name), .short(.email, act.email)]
    case .holdExchange(let act): [.demanded(.text, act.text)]
    case .joinOutsideBody(let act): [.name(act.outside)]
    case .reportFromOutside(let act): [.demanded(.text, act.text)]
    case .renameOrganisation(let act): [.name(act.name)]
    case .renameBody(let act): [.name(act.name)]
    case .dissolveBody(let act):
      [BroughtText(field: .reason, text: act.reason, isRequired: true)]
    case .setParameter(let act):
      [
        BroughtText(
          field: .text, text: act.text, isRequired: act.value == .waysOfWorking, atMost: 20_000)
      ]
    case .declareExample, .setRelations, .adoptCharter, .followCharter, .adoptClause,
      .decideAudience, .giveOffice, .leaveRole, .publishAgenda, .callOffSubstitute,
      .adjustMinutes, .sendMinutes, .acceptMandate, .nameAccountable, .endExtraMember,
      .uninviteGuest, .answerInvitation, .nameLiaison, .endLiaison, .doHandoverStep,
      .succeedOrganisation, .setContract, .succeedBody, .joinCluster, .leaveCluster,
      .changeEmployer, .restoreItem, .orderItems, .carryItems, .detachFile, .giveReceipt,
      .chooseNotices, .nameAdjusters, .adjustOwn, .approveMinutes:
      []
    case .recordAdoption(let act): act.brought
    case .reportCarrying(let act):
      [BroughtText(field: .text, text: act.words, isRequired: act.status == .done, atMost: 4000)]
    case .finishDescription(let act):
      [BroughtText(field: .reference, text: act.reference, isRequired: true, atMost: 1000)]
    case .addressRecommendation, .nameCarrier: []
    case .markSpread(let act): [.title(act.title), .demanded(.message, act.message)]
    case .giveSpreadReceipt(let act):
      [
        BroughtText(field: .audience, text: act.audience, isRequired: true, atMost: 1000),
        BroughtText(field: .note, text: act.note, atMost: 1000), .short(.source, act.source),
      ]
    case .endSpread(let act): [.reason(act.reason)]
    case .announce(let act):
      [
        .title(act.title), .demanded(.text, act.text), .long(.effect, act.effect),
        .short(.address, act.reference), .short(.source, act.source),
      ]
    case .enterDocument(let act):
      [.title(act.title), BroughtText(field: .address, text: act.address, isRequired: true)]
    case .changeDocument(let act):
      [
        BroughtText(field: .version, text: act.version, isRequired: true),
        .demanded(.change, act.change),
      ]
    case .endDocument(let act): [.reason(act.reason)]
    case .leaveDocument(let act): [.reason(act.reason)]
    case .readAnnouncement, .followDocument, .readChange, .takeChange, .tagSubjects, .watch: []
    case .enterAccord(let act): [.title(act.title), .short(.address, act.address)]
    case .changeAccord(let act): [.title(act.title), .short(.address, act.address)]
    case .setAccordArea(let act): [.name(act.name)]
    case .setAccordGoal(let act):
      [BroughtText(field: .name, text: act.name, isRequired: true, atMost: 120)]
    case .setAccordAnnex(let act): [.title(act.title)]
    case .judgeGoal(let act): [.demanded(.reason, act.reason)]
    case .followTask(let act): [BroughtText(field: .note, text: act.note, atMost: 4000)]
    case .noteDuty(let act):
      [
        BroughtText(field: .note, text: act.note, isRequired: true, atMost: 4000),
        .short(.source, act.source),
      ]
    case .registerIncoming(let act):
      [
        .title(act.title), .needed(.reference, act.reference), .long(.background, act.background),
      ] + act.tags.texts
    // The goals are keys that the charter or an agreement names; no others are taken.
    case .joinAccord, .tagGoals, .tagDeliverable: []
    case .setDeliverable(let act): [.title(act.title)]
    case .moveDeliverable(let act): [.reason(act.reason), .short(.source, act.source)]
    case .dropDeliverable(let act): [.reason(act.reason)]
    case .deliver(let act): [.demanded(.text, act.text)] + act.files.map { .name($0.name) }
    case .answerDeliverable(let act):
      [
        BroughtText(field: .reason, text: act.reason, isRequired: !act.accepts, atMost: 4000),
        .short(.source, act.source),
      ]
    case .extendTime(let act): [.reason(act.reason), .short(.source, act.source)]
    case .closeBody(let act): [.reason(act.words), .short(.source, act.source)]
    case .defineIndicator(let act): .indicator(act.title, act.text, act.source, act.terms.goals)
    case .changeIndicator(let act): .indicator(act.title, act.text, act.source, act.terms.goals)
    case .endIndicator(let act): [.reason(act.reason)]
    case .giveValues(let act): [.short(.source, act.source)]
    case .withdrawValue(let act): [.reason(act.reason)]
    case .seeIndicators, .bringIndicators: []
    case .makePlan(let act): [.title(act.title), .short(.development, act.development ?? "")]
    case .changePlan(let act): [.title(act.title)]
    case .contributeToPlan(let act): [.demanded(.text, act.text)]
    case .withdrawPlan(let act): [.reason(act.reason)]
    case .enterActivities(let act): act.activities.flatMap(\.brought)
    case .changeActivity(let act): act.written.brought
    case .removeActivity(let act): [.reason(act.reason)]
    case .reportActivity(let act):
      [BroughtText(field: .text, text: act.words, isRequired: true, atMost: 1000)]
    case .prepareSeason(let act): [.demanded(.text, act.text)]
    case .adoptPlan, .tieWork: []
    case .bookEffort(let act):
      if case .task(let title, _) = act.about { [.title(title)] } else { [] }
    case .writeReview(let act): [.demanded(.text, act.text)]
    case .placeReview, .adoptReview, .sendReview: []
    }
  }
}

extension ItemContent {
  fileprivate var brought: [BroughtText] {
    [
      .title(title), .long(.note, note), .short(.matter, matter ?? ""),
      .short(.presenter, presenter), BroughtText(field: .draft, text: draft, atMost: 4000),
    ]
  }
}

extension RecordAdoption {
  /// A principal that has decided says where; one that changes something says what.
  fileprivate var brought: [BroughtText] {
    [
      BroughtText(field: .decider, text: decider, isRequired: result != .notTakenUp),
      .short(.paragraph, paragraph), .short(.diary, diary),
      BroughtText(
        field: .change, text: change, isRequired: result == .adoptedWithChange, atMost: 4000),
      .short(.teller, teller), .short(.source, source),
    ]
  }
}

extension WrittenActivity {
  fileprivate var brought: [BroughtText] {
    [
      .title(title), BroughtText(field: .goal, text: goal, atMost: 1000),
      BroughtText(field: .measure, text: measure, atMost: 1000), .short(.measurer, measurer),
      .short(.development, content.development ?? ""),
    ] + content.goals.map { .short(.goal, $0) }
  }
}

extension BroughtText {
  fileprivate static func name(_ text: String) -> BroughtText {
    BroughtText(field: .name, text: text, isRequired: true)
  }

  /// All the kinds together, so that they are as few as a line holds.
  fileprivate static func care(_ kinds: [String]) -> BroughtText {
    BroughtText(field: .care, text: kinds.joined(separator: ", "))
  }

  fileprivate static func title(_ text: String) -> BroughtText {
    BroughtText(field: .title, text: text, isRequired: true)
  }

  fileprivate static func reason(_ text: String) -> BroughtText {
    BroughtText(field: .reason, text: text, isRequired: true, atMost: 1000)
  }

  /// A line that must say something.
  fileprivate static func needed(_ field: Refusal.Field, _ text: String) -> BroughtText {
    BroughtText(field: field, text: text, isRequired: true)
  }

  fileprivate static func short(_ field: Refusal.Field, _ text: String) -> BroughtText {
    BroughtText(field: field, text: text)
  }

  fileprivate static func long(_ field: Refusal.Field, _ text: String) -> BroughtText {
    BroughtText(field: field, text: text, atMost: 20_000)
  }

  fileprivate static func demanded(_ field: Refusal.Field, _ text: String) -> BroughtText {
    BroughtText(field: field, text: text, isRequired: true, atMost: 20_000)
  }
}

extension [BroughtText] {
  /// The texts of an indicator: what it is called, what is counted, and where values come from.
  fileprivate static func indicator(
    _ title: String, _ text: String, _ source: String, _ goals: [String]
  ) -> [BroughtText] {
    [.title(title), .demanded(.text, text), .needed(.source, source)]
      + goals.map { .short(.area, $0) }
  }
}

extension Matter.Tags {
  fileprivate var texts: [BroughtText] {
    [BroughtText(field: .matter, text: kind ?? ""), BroughtText(field: .area, text: area ?? "")]
      + goals.map { BroughtText(field: .area, text: $0) }
  }
}

extension Desk {
  /// Checks every text, and gives what is to be recorded of the answers about mobile numbers.
  func checkTexts() throws(Refusal) -> [Event] {
    var assured: [Refusal.Field: Int] = [:]
    for brought in command.act.texts {
      try checkLength(brought)
      for finding in IdentityNumberGuard.finds(in: brought.text) {
        guard finding.mayBeMobile, command.assuresMobiles else {
          throw Refusal(.individuals(brought.field, finding))
        }
        assured[brought.field, default: 0] += 1
      }
    }
    if case .attachFiles(let act) = command.act, act.mobilesAssured > 0 {
      assured[.file, default: 0] += act.mobilesAssured
    }
    if case .deliver(let act) = command.act, act.mobilesAssured > 0 {
      assured[.file, default: 0] += act.mobilesAssured
    }
    return assured.sorted { $0.key.rawValue < $1.key.rawValue }.map { field, count in
      Event(.mobilesAssured(MobilesAssured(field: field, count: count)))
    }
  }

  private func checkLength(_ brought: BroughtText) throws(Refusal) {
    if brought.isRequired, brought.text.allSatisfy(\.isWhitespace) {
      throw Refusal(.empty(brought.field))
    }
    // Bytes first: counting the characters of a huge text is slow, and 4 bytes hold any scalar.
    if brought.text.utf8.count > brought.atMost * 4 || brought.text.count > brought.atMost {
      throw Refusal(.tooLong(brought.field, atMost: brought.atMost))
    }
  }
}
