import Governance
import Stores

/// The text of an Excel workbook, cell by cell.
enum Workbook {
  static func read(_ archive: borrowing Archive, _ text: inout FileText) throws(FileProblem) {
    let shared = SharedReader()
    if let bytes = try archive.content(of: "xl/sharedStrings.xml") {
      try MarkupReader.read(bytes, shared)
    }
    for (file, name) in try sheets(archive) {
      guard let bytes = try archive.content(of: file) else { continue }
      let sheet = SheetReader(shared.texts)
      try MarkupReader.read(bytes, sheet)
      for cell in sheet.cells {
        text.add(cell.text, at: .cell(cell.name, sheet: name), then: cell.endsRow ? "\n" : "\t")
      }
    }
    let comments = archive.entries.keys.filter {
      $0.hasPrefix("xl/comments") || $0.hasPrefix("xl/threadedComments")
        || $0.hasPrefix("xl/drawings/drawing")
    }
    for name in comments.sorted() where name.hasSuffix(".xml") {
      guard let bytes = try archive.content(of: name) else { continue }
      let reader = PropertyReader()
      try MarkupReader.read(bytes, reader)
      text.add(reader.values.joined(separator: "\n"), at: .aside)
    }
  }

  /// Every sheet's file, in order of its number, with the name that the reader knows it by.
  private static func sheets(
    _ archive: borrowing Archive
  ) throws(FileProblem) -> [(file: String, name: String)] {
    let book = AttributeReader("sheet")
    let ties = AttributeReader("Relationship")
    if let bytes = try archive.content(of: "xl/workbook.xml") {
      try MarkupReader.read(bytes, book)
    }
    if let bytes = try archive.content(of: "xl/_rels/workbook.xml.rels") {
      try MarkupReader.read(bytes, ties)
    }
    var names: [String: String] = [:]
    for sheet in book.found {
      guard let tie = ties.found.first(where: { $0["Id"] == sheet["r:id"] }),
        let target = tie["Target"]
      else { continue }
      names[target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target] = sheet["name"]
    }
    let files = archive.entries.keys.filter {
      $0.hasPrefix("xl/worksheets/") && $0.hasSuffix(".xml")
    }
    return files.sorted { ($0.count, $0) < ($1.count, $1) }.map { ($0, names[$0] ?? "") }
  }
}

/// The attributes of every element of one name.
final class AttributeReader: MarkupListener {
  private(set) var found: [[String: String]] = []
  private let name: String

  init(_ name: String) { self.name = name }

  func began(_ name: String, _ attributes: [String: String]) {
    if name == self.name { found.append(attributes) }
  }
  func read(_ text: String) {}
  func ended(_ name: String) {}
}

/// The texts that the cells of a workbook share, by their numbers.
final class SharedReader: MarkupListener {
  private(set) var texts: [String] = []
  private var open = ""
  private var isText = false

  func began(_ name: String, _ attributes: [String: String]) {
    if name == "si" { open = "" }
    isText = name == "t"
  }
  func read(_ text: String) { if isText { open += text } }
  func ended(_ name: String) {
    isText = false
    if name == "si" { texts.append(open) }
  }
}

/// The cells of one sheet that hold something.
final class SheetReader: MarkupListener {
  struct Cell {
    var name: String
    var text: String
    var endsRow = false
  }

  private(set) var cells: [Cell] = []
  private let shared: [String]
  private var (name, type, open) = ("", "", "")
  private var isText = false

  init(_ shared: [String]) { self.shared = shared }

  func began(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "c": (self.name, type, open) = (attributes["r"] ?? "", attributes["t"] ?? "n", "")
    case "v", "t": isText = true
    default: break
    }
  }

  func read(_ text: String) { if isText { open += text } }

  func ended(_ name: String) {
    switch name {
    case "v", "t": isText = false
    case "c" where !open.isEmpty: cells.append(Cell(name: self.name, text: value))
    case "row" where !cells.isEmpty: cells[cells.count - 1].endsRow = true
    default: break
    }
  }

  private var value: String {
    switch type {
    case "s": Int(open).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? ""
    case "n": whole
    default: open
    }
  }

  /// A whole number as it is shown, also where it was written with an exponent.
  private var whole: String {
    guard open.contains(where: { "eE".contains($0) }), let number = Double(open),
      let whole = Int(exactly: number)
    else { return open }
    return String(whole)
  }
}
