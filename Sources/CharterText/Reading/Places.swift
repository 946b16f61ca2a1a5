/// Where each value of a file stands, by the way to it, such as `bodies`, `operativ`, `seats`, `0`.
struct Places {
  private var places: [[String]: Place] = [:]

  init(_ item: Item) { note(item, []) }

  /// The place of a value, or of the nearest thing around it that is in the file.
  subscript(path: [String]) -> Place {
    var path = path
    while !path.isEmpty {
      if let place = places[path] { return place }
      path.removeLast()
    }
    return .start
  }

  /// A single value is pointed out itself, everything else by its key.
  private mutating func note(_ item: Item, _ path: [String]) {
    switch item.content {
    case .scalar: places[path] = places[path] == nil || !item.isEmpty ? item.place : places[path]
    case .list(let items):
      for (index, item) in items.enumerated() {
        places[path + ["\(index)"]] = item.place
        note(item, path + ["\(index)"])
      }
    case .fields(let fields):
      for field in fields {
        places[path + [field.key]] = field.place
        note(field.value, path + [field.key])
      }
    }
  }
}
