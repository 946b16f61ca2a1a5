import Charters
import Governance
import Links

extension HTML {
  /// The form that puts an item on the agenda.
  func addItem(_ sight: MeetingSight) {
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .agenda, .add))
    form(sheet) {
      itemFields(sight, sheet, nil)
      buttons { submit(AgendaWords.add, .primary) }
    }
  }

  /// The form that changes an item.
  func changeItem(_ sight: MeetingSight, _ item: Item) {
    let number = "\(item.number)"
    let sheet = Sheet(
      sight.view, .meetingAction(sight.number, .agenda, .change), item: number)
    folded(AgendaWords.change, sheet) {
      concealed(FieldName.item, number)
      itemFields(sight, sheet, item)
      buttons { submit(AgendaWords.save, .primary) }
    }
  }

  /// The form that takes an item off; a standing one only with a reason.
  func removeItem(_ sight: MeetingSight, _ item: Item) {
    let number = "\(item.number)"
    let sheet = Sheet(
      sight.view, .meetingAction(sight.number, .agenda, .remove), item: number)
    folded(AgendaWords.remove, sheet) {
      concealed(FieldName.item, number)
      var reason = sheet.field(
        FieldName.reason, MeetingWords.reason,
        hint: item.standing == nil ? AgendaWords.removeHint : AgendaWords.removeStandingHint,
        isOptional: item.standing == nil, means: .reason)
      if case .refused(let refusal) = sheet.returned?.problem,
        refusal.reason == .standingNeedsReason
      {
        reason.error = refusal.swedish
      }
      area(reason, rows: 2)
      buttons { submit(AgendaWords.remove, .danger) }
    }
  }

  private func itemFields(_ sight: MeetingSight, _ sheet: Sheet, _ item: Item?) {
    field(
      sheet.field(
        FieldName.title, AgendaWords.itemTitle, value: item.map { sight.text($0.title) } ?? "",
        means: .title))
    area(
      sheet.field(
        FieldName.note, AgendaWords.note, hint: AgendaWords.noteHint,
        value: item?.note.map(sight.text) ?? "", isOptional: true, means: .note), rows: 4)
    details(.class("fold"), .flag("open", if: item?.hasMore == true)) {
      summary(AgendaWords.more)
      div(.class("form")) { more(sight, sheet, item) }
    }
    radios(
      sheet.field(
        FieldName.kind, AgendaWords.kind, value: (item?.kind ?? .information).rawValue),
      ItemKind.allCases.map { Choice($0.rawValue, AgendaWords.kind($0)) })
    matter(sight, sheet, item)
    checkboxes(
      sheet.field(FieldName.isInternal, AgendaWords.readers),
      [Choice("ja", AgendaWords.isInternal, hint: AgendaWords.isInternalHint)],
      chosen: sheet.values(
        FieldName.isInternal, or: item?.isInternal == true ? ["ja"] : []))
  }

  private func more(_ sight: MeetingSight, _ sheet: Sheet, _ item: Item?) {
    field(
      sheet.field(
        FieldName.length, AgendaWords.length, value: item?.length.map { "\($0)" } ?? "",
        isOptional: true, means: .length), .number)
    field(
      sheet.field(
        FieldName.presenter, AgendaWords.presenter,
        value: item?.presenter.map(sight.text) ?? "", isOptional: true, means: .presenter))
    area(
      sheet.field(
        FieldName.draftOutcome, AgendaWords.draft, hint: AgendaWords.draftHint,
        value: item?.draft.map(sight.text) ?? "", isOptional: true, means: .draft), rows: 2)
  }

  /// The kinds of matter that the charter names, where it names any.
  private func matter(_ sight: MeetingSight, _ sheet: Sheet, _ item: Item?) {
    var matters = sight.matters
    if let own = item?.matter, !matters.contains(own) { matters.append(own) }
    guard !matters.isEmpty else { return }
    select(
      sheet.field(
        FieldName.matter, AgendaWords.matter, hint: AgendaWords.matterHint,
        value: item?.matter ?? "", isOptional: true),
      [Choice("", AgendaWords.noMatter)] + matters.map { Choice($0, $0.capitalisedWord) })
  }

  /// The form that puts a file with the agenda.
  func attach(_ sight: MeetingSight) {
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .agenda, .register))
    card(AgendaWords.attachTitle) {
      form(sheet, files: true) {
        var chosen = sheet.field(
          FieldName.file, AgendaWords.file, hint: AgendaWords.fileHint, means: .name)
        if sheet.lacks(FieldName.file) { chosen.error = AgendaWords.noFile }
        chosen.error = chosen.error ?? sheet.error(FieldName.file, .file)
        file(
          chosen,
          accept: AttachedFiles.accepted,
          several: true)
        select(
          sheet.field(FieldName.item, AgendaWords.belongsTo, isOptional: true),
          [Choice("", AgendaWords.wholeMeeting)]
            + sight.items.map { item in
              Choice("\(item.number)", "\(sight.place(of: item)). \(sight.text(item.title))")
            })
        buttons { submit(AgendaWords.attach) }
      }
    }
  }
}

extension Item {
  fileprivate var hasMore: Bool { length != nil || presenter != nil || draft != nil }
}

extension Sheet {
  /// Whether the form came back because nothing was given in a field.
  fileprivate func lacks(_ name: String) -> Bool {
    guard case .unreadable(name, .missing) = returned?.problem else { return false }
    return true
  }
}

extension MeetingSight {
  /// The kinds of matter that the host's authority speaks of, in the charter's order.
  var matters: [String] {
    var found: [String] = []
    for clause in clauses {
      for case .authority(let rule) in clause.rules {
        for matter in rule.grants.flatMap(\.matters) where !found.contains(matter) {
          found.append(matter)
        }
      }
    }
    return found
  }
}
