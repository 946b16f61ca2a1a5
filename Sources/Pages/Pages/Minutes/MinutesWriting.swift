import Charters
import Governance
import Links

/// Minutes in the making: what was entered, else the viewer's draft, else what is shared.
struct MinutesWriting {
  let sight: MeetingSight
  let draft: [String: String]?
  let version: Int
  let sheet: Sheet
  /// The powers of the host, which say what outcomes it may record.
  let powers: Powers?
  /// The bodies whose charters take up what the host decides, by name.
  let takers: [String]

  init(_ sight: MeetingSight, _ draft: [String: String]?, _ version: Int) {
    self.sight = sight
    self.draft = draft
    self.version = version
    let write = Link.meetingAction(sight.number, .minutes, .write)
    sheet = Sheet(
      sight.view, .meetingAction(sight.number, .minutes, .share), others: [write])
    powers = sight.host.flatMap { sight.view.state.charter(of: $0, on: sight.meeting.day) }
      .map(Powers.init)
    takers = sight.view.state.takers(from: sight.meeting.host, on: sight.view.day)
      .map { sight.view.short($0.name) }
  }

  var saveLink: Link { .meetingAction(sight.number, .minutes, .write) }

  /// Whether another draft was saved since the page that was sent had been opened.
  var isConflict: Bool {
    guard case .unreadable(_, .savedMeanwhile) = sheet.returned?.problem else { return false }
    return true
  }

  /// Whether the minutes are shared and nothing else is being written: then they are to be read.
  var isSettled: Bool { sight.meeting.minutes != nil && draft == nil && !sheet.isReturned }

  /// What a field begins with: the draft's text, else the one that is shared.
  func start(_ name: String, shared: String) -> String {
    draft.map { $0[name] ?? "" } ?? shared
  }

  /// What stands in the saved draft where it differs from what was entered.
  func other(_ name: String) -> String? {
    guard isConflict, let saved = draft?[name], saved != sheet.value(name) else { return nil }
    return saved
  }

  /// The outcome that is chosen for an item.
  func outcome(of item: Item) -> OutcomeKind? {
    let shared = item.outcome?.kind.rawValue ?? ""
    let name = FieldName.outcome(item.number)
    return OutcomeKind(rawValue: sheet.value(name, or: start(name, shared: shared)))
  }

  /// Why the outcome entered for an item was refused.
  func refusal(of item: Item) -> Refusal? {
    guard case .refused(let refusal) = sheet.returned?.problem else { return nil }
    switch refusal.reason {
    case .mayNotOutcome, .matterNotNamed, .outsideMatters: break
    case .outsideDelegation: return isUndelegated(item) ? refusal : nil
    default: return nil
    }
    return outcome(of: item).flatMap { powers?.overstep($0, matter: item.matter) }
  }

  /// What is wrong with the words entered for an item, where it is that item's words.
  func fault(of item: Item) -> String? {
    guard case .refused(let refusal) = sheet.returned?.problem else { return nil }
    let entered = sheet.value(FieldName.minutes(item.number))
    switch refusal.reason {
    case .tooLong(.text, let atMost) where entered.count > atMost: return refusal.swedish
    // A number that was caught comes back as dots.
    case .individuals(.text, _) where entered.contains("\u{2022}\u{2022}"):
      return refusal.swedish
    default: return nil
    }
  }

  /// The outcomes to choose among: those the host may record first, the others told apart.
  func choices(for item: Item) -> [Choice] {
    let allowed = powers?.allowed(matter: item.matter) ?? Set(OutcomeKind.allCases)
    let within = OutcomeKind.allCases.filter(allowed.contains)
    let beyond = OutcomeKind.allCases.filter { !allowed.contains($0) }
    return [Choice("", MinutesWords.noOutcome)]
      + within.map { Choice($0.rawValue, MeetingWords.outcome($0)) }
      + beyond.map { Choice($0.rawValue, MinutesWords.beyond($0)) }
  }
}

extension HTML {
  /// The form in which minutes are written, kept as a draft and shared.
  func write(_ writing: MinutesWriting) {
    if writing.draft != nil, !writing.isConflict {
      notice(.information, MinutesWords.draft, MinutesWords.draftMore)
    }
    form(writing.sheet) { fields(writing) }
  }

  /// What the form holds: the items, the summary, and the buttons that keep and share.
  func fields(_ writing: MinutesWriting) {
    let sight = writing.sight
    concealed(FieldName.version, "\(writing.version)")
    for item in sight.items { self.item(writing, item) }
    if sight.hiddenItems > 0 { p(MeetingWords.hidden(sight.hiddenItems), .class("soft")) }
    summary(writing)
    if sight.meeting.minutes?.latest.isAdjusted == true {
      notice(.information, MinutesWords.reshare)
    }
    buttons {
      submit(MinutesWords.save, .quiet, to: writing.saveLink)
      submit(MinutesWords.share, .primary)
    }
    p(MinutesWords.shareMore, .class("soft small"))
  }

  private func summary(_ writing: MinutesWriting) {
    let sight = writing.sight
    let shared = sight.meeting.minutes.map { sight.text($0.latest.summary) } ?? ""
    area(
      writing.sheet.field(
        FieldName.summary, MeetingWords.summary, hint: MinutesWords.summaryHint(sight),
        value: writing.start(FieldName.summary, shared: shared), isOptional: true,
        means: .summary), rows: 4)
    other(writing, FieldName.summary)
    let open = sight.meeting.minutes?.latest.openSummary.map(sight.text) ?? ""
    area(
      writing.sheet.field(
        FieldName.openSummary, MinutesWords.openSummary, hint: MinutesWords.openSummaryHint,
        value: writing.start(FieldName.openSummary, shared: open), isOptional: true), rows: 2)
    other(writing, FieldName.openSummary)
  }

  private func item(_ writing: MinutesWriting, _ item: Item) {
    let sight = writing.sight
    let (text, outcome) = (FieldName.minutes(item.number), FieldName.outcome(item.number))
    div(.class("minuting stack"), .id("skriv-punkt-\(item.number)")) {
      h3("\(sight.place(of: item)). \(sight.text(item.title))")
      if item.isInternal { p(.class("row")) { chip(MeetingWords.isInternal) } }
      var words = writing.sheet.field(
        text, MinutesWords.text,
        value: writing.start(text, shared: item.minutes.map(sight.text) ?? ""),
        isOptional: true)
      words.error = words.error ?? writing.fault(of: item)
      area(words, rows: 4)
      other(writing, text)
      var field = writing.sheet.field(
        outcome, MinutesWords.outcome,
        value: writing.start(outcome, shared: item.outcome?.kind.rawValue ?? ""),
        isOptional: true)
      let refusal = writing.refusal(of: item)
      if let refusal { field.error = refusal.swedish }
      select(field, writing.choices(for: item))
      passOn(writing, item)
      decided(writing, item)
      if refusal != nil || item.outcome?.isDeparture == true {
        departure(writing, item)
      }
    }
  }

  /// Only where other bodies' charters take up what this one decides (C24).
  private func passOn(_ writing: MinutesWriting, _ item: Item) {
    let takers = writing.takers
    guard !takers.isEmpty else { return }
    let name = FieldName.passedOn(item.number)
    let isPassedOn = item.outcome?.isPassedOn == true
    checkboxes(
      writing.sheet.field(name, MinutesWords.passOn, isOptional: true),
      [Choice("ja", MinutesWords.passOnChoice, hint: MinutesWords.passOnHint(takers))],
      chosen: writing.sheet.values(
        name, or: writing.start(name, shared: isPassedOn ? "ja" : "").isEmpty ? [] : ["ja"]))
  }

  /// The way to record what was done all the same: only once the clause has been shown.
  private func departure(_ writing: MinutesWriting, _ item: Item) {
    let name = FieldName.departure(item.number)
    let isDeparture = item.outcome?.isDeparture == true
    checkboxes(
      writing.sheet.field(name, MinutesWords.departure),
      [Choice("ja", MinutesWords.departureChoice, hint: MinutesWords.departureHint)],
      chosen: writing.sheet.values(name, or: isDeparture ? ["ja"] : []))
  }

  private func other(_ writing: MinutesWriting, _ name: String) {
    guard let other = writing.other(name) else { return }
    div(.class("other")) {
      p(MinutesWords.other, .class("small soft"))
      written(other.isEmpty ? MinutesWords.otherEmpty : other)
    }
  }
}
