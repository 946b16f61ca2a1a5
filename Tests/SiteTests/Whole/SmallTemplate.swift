import Charters

/// A template with a blank of each kind that the guided form asks about.
enum SmallTemplate {
  static let charter = Charter(
    key: CharterKey("mall"), title: "Mall för arbetsgrupper",
    document: DocumentHeader(kind: "mall för uppdragsbeskrivning"), isTemplate: true,
    parts: [],
    clauses: [
      Clause(
        id: ClauseID("B01"), says: "Det här är uppdraget för <Ange namnet>.",
        rules: [.blanks(BlanksRule())]),
      Clause(
        id: ClauseID("B08"), says: "Gruppen ska <Ange uppgifter>.",
        rules: [.tasks(TasksRule(list: ["<Ange varje uppgift>"]))]),
      Clause(
        id: ClauseID("B09"), says: "<Ange hur länge gruppen finns>.",
        rules: [.timeLimit(TimeLimitRule())]),
      Clause(
        id: ClauseID("B10"), says: "<Ange leveranser>.",
        rules: [.deliverables(DeliverablesRule())]),
      Clause(
        id: ClauseID("B12"), says: "<Ange hur gruppen rapporterar>.",
        rules: [.report(ReportRule(to: .commissioner, interval: .setByBody))]),
    ])
}
