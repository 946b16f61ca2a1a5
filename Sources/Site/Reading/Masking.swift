import Governance
import Identity
import Links

/// Texts on their way in, and on their way back to the one who wrote them, without the numbers of
/// individuals (C23).
enum Masking {
  /// A form's values as a page may show them again; what is only asked about is left as it was.
  static func values(of form: Form, asking: Bool = false) -> [String: [String]] {
    var values = form.values.mapValues { texts in
      texts.map { IdentityNumberGuard.masked($0, keepingMobiles: asking) }
    }
    for name in secrets + [FieldName.assuresMobiles] { values[name] = nil }
    values[FieldName.command] = nil
    return values
  }

  private static let secrets = [FieldName.password, FieldName.code, FieldName.secret]

  /// Refuses a form with an individual's number in any of its fields, whatever the field is for.
  static func check(_ form: Form) throws(Refusal) {
    let assured = assuresMobiles(form)
    for (name, values) in form.values.sorted(by: { $0.key < $1.key }) {
      guard !(secrets + [FieldName.command, FieldName.file]).contains(name) else { continue }
      for value in values {
        try check(value, field(name), isAssured: assured)
      }
    }
  }

  /// Refuses a text with an individual's number in it; what may be a mobile's is asked about, until
  /// the sender has answered that it is one.
  static func check(
    _ text: String, _ field: Refusal.Field, isAssured: Bool
  ) throws(Refusal) {
    let finds = IdentityNumberGuard.finds(in: text)
    if let finding = finds.first(where: { !($0.mayBeMobile && isAssured) }) {
      throw Refusal(.individuals(field, finding))
    }
  }

  /// Whether the sender has answered that numbers in the form are telephone numbers.
  static func assuresMobiles(_ form: Form) -> Bool { !form[FieldName.assuresMobiles].isEmpty }

  /// What a refusal calls the field of this name.
  private static func field(_ name: String) -> Refusal.Field { fields[name] ?? .text }

  private static let fields: [String: Refusal.Field] = [
    FieldName.name: .name, FieldName.title: .title, FieldName.note: .note,
    FieldName.reason: .reason, FieldName.place: .place, FieldName.summary: .summary,
    FieldName.openSummary: .summary, FieldName.email: .email, FieldName.matter: .matter,
    FieldName.presenter: .presenter, FieldName.draftOutcome: .draft,
  ]
}
