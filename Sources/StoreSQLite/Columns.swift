import FoundationEssentials
import GRDB
import Stores

/// A column that the tables say is never empty, and that is: the file is damaged.
struct EmptyColumn: Error {}

extension Row {
  /// The number in this column.
  func int(_ index: Int) throws -> Int { try filled(self[index]) }

  /// The string in this column.
  func string(_ index: Int) throws -> String { try filled(self[index]) }

  private func filled<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw EmptyColumn() }
    return value
  }

  /// The bytes in this column; empty where there are none.
  func bytes(_ index: Int) throws -> [UInt8] {
    try withUnsafeData(atIndex: index) { data in data.map { Array($0) } ?? [] }
  }

  /// The UTF-8 text in this column of bytes.
  func text(_ index: Int) throws -> String {
    try withUnsafeData(atIndex: index) { String(decoding: $0 ?? Data(), as: UTF8.self) }
  }

  /// The sum in this column; nil where there is none.
  func digest(_ index: Int) throws -> Digest? { Digest(bytes: try bytes(index)) }
}

extension Database {
  /// Runs a statement that is kept ready for the next time.
  func run(_ sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The first row of a statement that is kept ready for the next time.
  func first(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
    try Row.fetchOne(try cachedStatement(sql: sql), arguments: arguments)
  }
}

extension [UInt8] {
  /// The bytes as the database takes them.
  var data: Data { Data(self) }
}
