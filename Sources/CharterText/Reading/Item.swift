/// A place in the text, line and column counted from 1.
struct Place: Hashable, Comparable {
  var line: Int
  var column: Int

  static let start = Place(line: 1, column: 1)

  static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A value as it stands in the file, with the place where it starts.
struct Item {
  var place: Place
  var content: Content

  enum Content {
    /// A text; `isPlain` where it is written without quotes.
    case scalar(String, isPlain: Bool)
    case list([Item])
    case fields([Field])
  }

  /// A key and its value, in the file's order.
  struct Field {
    var key: String
    var place: Place
    var value: Item
  }

  /// Whether nothing is written here, as after a key without a value.
  var isEmpty: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null"].contains(text)
  }

  /// The shape that readers of a problem are told of.
  var shape: Shape {
    switch content {
    case .scalar: isEmpty ? .nothing : .text
    case .list: .list
    case .fields: .fields
    }
  }
}

/// What something in the file looks like.
enum Shape: Hashable { case nothing, text, list, fields }
