import Charters
public import Governance
import SwedishCalendar

/// A plan as a file of values set apart by semicolons, which spreadsheets open and which can be
/// read in again.
public enum PlanFile {
  /// The long texts that the file holds.
  public static func texts(_ view: View, plan: Plan) -> [TextRef] {
    view.missing(plan.standing.flatMap { $0.wordRefs + [$0.reports.last?.words] })
      + view.goalTexts(of: plan)
  }

  /// The file's bytes, for one who may read the plan.
  public static func bytes(_ view: View, plan: Plan) -> [UInt8] {
    let goals = view.state.goals(of: plan, on: view.day)
    let rows =
      [PlanColumn.allCases.map(\.rawValue)]
      + plan.standing.map { activity in
        PlanColumn.allCases.map { cell($0, activity, goals, view) }
      }
    let text = rows.map { $0.map(written).joined(separator: ";") }.joined(separator: "\r\n")
    // The mark tells spreadsheets that the letters are UTF-8.
    return [0xEF, 0xBB, 0xBF] + Array((text + "\r\n").utf8)
  }

  /// What the file is called.
  public static func name(_ plan: Plan) -> String { PlanWords.fileName(plan.id) }

  private static func cell(
    _ column: PlanColumn, _ activity: Activity, _ goals: [BodyGoal], _ view: View
  ) -> String {
    func words(_ ref: TextRef?) -> String { ref.map { view.words($0) } ?? "" }
    let content = activity.content
    switch column {
    case .number: return "\(activity.id.number)"
    case .title: return words(activity.title)
    case .goal: return words(activity.goal)
    case .measure: return words(activity.measure)
    case .measurer: return words(activity.measurer)
    case .responsible: return content.responsible.map { view.name(of: $0) } ?? ""
    case .from: return content.from?.description ?? ""
    case .until: return content.until?.description ?? ""
    case .phase: return content.phase?.swedish ?? ""
    case .development:
      let body = view.state.plan(activity.id.plan)?.body
      return content.development.map { key in
        body.map { view.areaName(key, of: $0) } ?? key
      } ?? ""
    case .goals:
      return view.names(of: content.goals, among: goals)
        .joined(separator: PlanColumn.between)
    case .status: return view.standing(of: activity).1
    case .report: return words(activity.reports.last?.words)
    }
  }

  /// A value in quotes where it needs them; what a spreadsheet would take for a formula begins with
  /// an apostrophe, so that nothing in a plan can be run.
  static func written(_ value: String) -> String {
    let risky: Set<Character> = ["=", "+", "-", "@", "\t"]
    let safe = value.first.map(risky.contains) == true ? "'" + value : value
    guard safe.contains(where: { ";\"\n\r".contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
