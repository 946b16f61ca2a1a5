/// The rows of a file of values set apart by commas or semicolons.
///
/// A value may stand in quotes and then hold anything; a quote within it is written twice.
struct CSVTable: Equatable {
  struct Row: Equatable {
    /// The line of the file on which the row begins, from 1.
    var line: Int
    var cells: [String]
  }

  var rows: [Row] = []

  enum Problem: Error, Equatable {
    case notUTF8(line: Int)
    case openQuote(line: Int)
    case afterQuote(line: Int)
    case tooManyRows(most: Int)
  }

  /// Reads a file; empty lines are left out, and a byte order mark is no text.
  init(_ bytes: [UInt8], mostRows: Int = .max) throws(Problem) {
    let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard String(validating: plain, as: UTF8.self) != nil else {
      throw .notUTF8(line: Self.firstBadLine(plain))
    }
    var reading = Reading(bytes: plain, mark: Self.mark(of: plain))
    while let row = try reading.row() {
      guard row.cells != [""] else { continue }
      guard rows.count < mostRows else { throw .tooManyRows(most: mostRows) }
      rows.append(row)
    }
  }

  /// The sign between values: whichever the first line has most of.
  private static func mark(of bytes: [UInt8]) -> UInt8 {
    let head = bytes.prefix { $0 != 0x0A }
    let semicolons = head.count { $0 == UInt8(ascii: ";") }
    let commas = head.count { $0 == UInt8(ascii: ",") }
    return semicolons >= commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  private static func firstBadLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
  }
}

/// How far a file has been read.
private struct Reading {
  let bytes: [UInt8]
  let mark: UInt8
  var place = 0
  var line = 1

  private static let quote = UInt8(ascii: "\"")

  /// The next row, nil at the end.
  mutating func row() throws(CSVTable.Problem) -> CSVTable.Row? {
    guard place < bytes.count else { return nil }
    var row = CSVTable.Row(line: line, cells: [])
    while true {
      row.cells.append(try cell())
      guard place < bytes.count else { return row }
      let sign = bytes[place]
      place += 1
      if sign == mark { continue }
      // What ends a cell is a mark or the end of the line; the latter may be two signs.
      if sign == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
      line += 1
      return row
    }
  }

  private mutating func cell() throws(CSVTable.Problem) -> String {
    guard place < bytes.count, bytes[place] == Self.quote else { return plain() }
    let start = line
    var content: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte != Self.quote {
        if byte == 0x0A { line += 1 }
        content.append(byte)
      } else if place < bytes.count, bytes[place] == Self.quote {
        content.append(byte)
        place += 1
      } else {
        guard isEndOfCell else { throw .afterQuote(line: line) }
        return FieldReading.plain(String(decoding: content, as: UTF8.self))
      }
    }
    throw .openQuote(line: start)
  }

  private var isEndOfCell: Bool {
    place == bytes.count || [mark, 0x0A, 0x0D].contains(bytes[place])
  }

  private mutating func plain() -> String {
    let start = place
    while !isEndOfCell { place += 1 }
    return FieldReading.plain(String(decoding: bytes[start..<place], as: UTF8.self))
  }
}
