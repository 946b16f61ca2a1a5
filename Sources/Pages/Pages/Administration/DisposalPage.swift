public import Governance
import Links

/// Lawful disposal: which texts, and on what ground.
public enum DisposalPage {
  /// The page, for one who administers; `refs` are the texts left of the event asked for.
  public static func render(
    _ view: View, number: String?, refs: [TextRef], _ disposals: Disposals
  ) -> [UInt8] {
    view.frame(
      DisposalWords.title, here: .administration(.disposal), lede: DisposalWords.lede,
      wayBack: view.wayBack()
    ).write { html in
      html.feedback(view)
      html.div(.class("stack-wide")) {
        if view.receipt != nil, let last = disposals.made.first {
          html.copies(DisposalWords.held, disposals.copies(holding: last))
        }
        html.div(.class("stack")) { parts(html, view, number, refs, disposals) }
        html.leftNotes(disposals.notes, view)
        html.disposals(disposals, view)
      }
    }
  }

  private static func parts(
    _ html: HTML, _ view: View, _ number: String?, _ refs: [TextRef], _ disposals: Disposals
  ) {
    html.section(.class("card")) {
      html.h2(DisposalWords.find)
      html.form(
        .class("form"), .fixed("method", "get"),
        .attribute("action", Link.administration(.disposal).path)
      ) {
        html.field(
          Field(
            Link.searchName, DisposalWords.number, hint: DisposalWords.numberHint,
            value: number ?? ""), .number)
        html.submit(DisposalWords.show)
      }
    }
    if number != nil, refs.isEmpty { html.p(DisposalWords.nothing) }
    let isOfTexts = view.returned.map { $0.values[FieldName.item] == nil } ?? false
    if !refs.isEmpty || isOfTexts {
      html.copies(DisposalWords.holding, disposals.copies(holding: refs))
      html.disposalCard(DisposalWords.texts, view, refs)
    }
  }
}

extension HTML {
  /// The form that erases what still stands of meetings that are over.
  fileprivate func leftNotes(_ notes: [Disposals.Notes], _ view: View) {
    guard !notes.isEmpty else { return }
    let sheet = Sheet(view, .administrationAction(.disposal, .remove), item: "moten")
    actCard(DisposalWords.notes, DisposalWords.notesMore, sheet) {
      concealed(FieldName.item, "moten")
      checkboxes(
        sheet.field(FieldName.meeting, DisposalWords.meetings),
        notes.compactMap { left in
          view.state.meeting(left.meeting).map { meeting in
            Choice(
              String(left.meeting.rawValue), view.name(of: meeting.host, on: meeting.day),
              hint: DisposalWords.fields(left.count))
          }
        }, chosen: sheet.values(FieldName.meeting))
      area(
        sheet.field(
          FieldName.reason, DisposalWords.notesReason, hint: DisposalWords.reasonHint,
          means: .reason),
        rows: 3)
      submit(DisposalWords.disposeNotes, .danger)
    }
  }

  /// The form that erases some of these texts.
  func disposalCard(_ title: String, _ view: View, _ refs: [TextRef]) {
    let sheet = Sheet(view, .administrationAction(.disposal, .remove))
    let sent = view.returned?.values[FieldName.texts] ?? []
    let all = refs.map(\.written) + sent.filter { text in !refs.contains { $0.written == text } }
    actCard(title, sheet) {
      checkboxes(
        sheet.field(FieldName.texts, DisposalWords.texts),
        all.compactMap { text in
          TextRef(written: text).map {
            Choice(text, DisposalWords.text($0.part, $0.sequence))
          }
        }, chosen: sheet.values(FieldName.texts))
      area(
        sheet.field(
          FieldName.reason, DisposalWords.reason, hint: DisposalWords.reasonHint, means: .reason),
        rows: 3)
      submit(DisposalWords.dispose, .danger)
    }
  }
}

extension TextRef {
  /// The reference as a form writes it: `12.name`.
  public var written: String { "\(sequence).\(part)" }

  /// The reference that a form wrote.
  public init?(written text: String) {
    let halves = text.split(separator: ".", maxSplits: 1)
    guard halves.count == 2, let sequence = Int(halves[0]), sequence > 0 else { return nil }
    self.init(sequence: sequence, part: String(halves[1]))
  }
}
