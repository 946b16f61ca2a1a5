public import Governance
import SwedishCalendar

/// What a body's work has cost, as a file of values set apart by semicolons.
public enum EffortFile {
  /// The file's name.
  public static func name(_ body: Body, _ year: Int?) -> String {
    ([EffortWords.fileName, body.id.rawValue] + (year.map { ["\($0)"] } ?? []))
      .joined(separator: "-") + ".csv"
  }

  /// The file: one row for each meeting or task and party, the first day first.
  public static func bytes(_ view: View, body: Body, year: Int?) -> [UInt8] {
    let bookings = view.state.bookings(of: body.id)
      .filter { year == nil || $0.on.year == year }
      .sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    let rows = bookings.flatMap { booking in
      booking.efforts.map { effort in
        [
          booking.on.description, booking.meeting == nil ? EffortWords.task : EffortWords.meeting,
          booking.meeting == nil ? view.title(of: booking) : "", view.name(of: effort.party),
          Effort.plainHours(effort.minutes), "\(effort.kronor)",
          effort.payer.map { view.name(of: $0) } ?? "",
        ]
      }
    }
    // The mark at the start lets spreadsheet programs know that the text is UTF-8.
    let text = ([EffortWords.fileColumns] + rows).map { $0.map(cell).joined(separator: ";") }
      .joined(separator: "\r\n")
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8) + [0x0D, 0x0A]
  }

  /// A value as a file holds it: quoted where it must be, and never a formula of a spreadsheet.
  static func cell(_ text: String) -> String {
    let safe = ["=", "+", "-", "@", "\t"].contains { text.hasPrefix($0) } ? "'" + text : text
    guard safe.contains(where: { ";\"\n\r".contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
