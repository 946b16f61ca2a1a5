import Governance
import Stores

/// The text of an OpenDocument spreadsheet, cell by cell.
enum OpenSheets {
  static func read(_ archive: borrowing Archive, _ text: inout FileText) throws(FileProblem) {
    guard let bytes = try archive.content(of: "content.xml") else { return }
    let reader = OpenSheetReader()
    try MarkupReader.read(bytes, reader)
    for cell in reader.cells {
      text.add(cell.text, at: cell.place, then: cell.endsRow ? "\n" : "\t")
    }
  }
}

/// Counts rows and columns, and never repeats a cell that is said to stand many times.
final class OpenSheetReader: MarkupListener {
  private(set) var cells: [(text: String, place: TextPlace, endsRow: Bool)] = []
  private var (sheet, row, column) = ("", 0, 0)
  private var (rows, columns) = (1, 1)
  private var (open, value) = ("", "")
  private var paragraphs = 0

  func began(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "table": (sheet, row) = (attributes["table:name"] ?? "", 0)
    case "table-row":
      (column, rows) = (0, repeats(attributes["table:number-rows-repeated"]))
    case "table-cell", "covered-table-cell":
      columns = repeats(attributes["table:number-columns-repeated"])
      (open, value) = ("", attributes["office:value"] ?? "")
    case "p":
      paragraphs += 1
      if !open.isEmpty { open += "\n" }
    case "s": open += " "
    default: break
    }
  }

  func read(_ text: String) { if paragraphs > 0 { open += text } }

  func ended(_ name: String) {
    switch name {
    case "p": paragraphs -= 1
    case "table-cell", "covered-table-cell":
      // What is shown may be rounded; the value behind it is not.
      if value.count >= 10, !open.contains(value) { open += " \(value)" }
      if !open.isEmpty { cells.append((open, place, false)) }
      column += columns
    case "table-row":
      if !cells.isEmpty { cells[cells.count - 1].endsRow = true }
      row += rows
    default: break
    }
  }

  private func repeats(_ text: String?) -> Int {
    min(max(text.flatMap { Int($0) } ?? 1, 1), 2_000_000)
  }

  private var place: TextPlace {
    var (number, letters) = (column, "")
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + number % 26))) + letters
      number = number / 26 - 1
    } while number >= 0
    return .cell("\(letters)\(row + 1)", sheet: sheet)
  }
}
