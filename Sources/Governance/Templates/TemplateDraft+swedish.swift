extension TemplateDraft {
  /// The title of a document for a body of this name.
  static func title(for name: String) -> String { "Uppdrag för \(name)" }
}
