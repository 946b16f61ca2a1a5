/// The two ways in which browsers send forms.
enum FormKind: Equatable {
  case urlEncoded
  case multipart(boundary: String)

  /// Reads a `Content-Type`, or gives nil where it is no form.
  init?(_ contentType: String) {
    let parts = contentType.split(separator: ";").map { $0.trimmed() }
    switch parts.first?.lowercased() {
    case "application/x-www-form-urlencoded": self = .urlEncoded
    case "multipart/form-data":
      let boundaries = parts.dropFirst().filter { $0.lowercased().hasPrefix("boundary=") }
      guard boundaries.count == 1, let boundary = Self.boundary(boundaries[0].dropFirst(9)) else {
        return nil
      }
      self = .multipart(boundary: boundary)
    default: return nil
    }
  }

  private static func boundary(_ spelt: Substring) -> String? {
    var boundary = spelt
    if spelt.count >= 2, spelt.first == "\"", spelt.last == "\"" {
      boundary = spelt.dropFirst().dropLast()
    }
    let isSound = boundary.utf8.allSatisfy { (32...126).contains($0) && $0 != UInt8(ascii: "\"") }
    return isSound && (1...70).contains(boundary.utf8.count) ? String(boundary) : nil
  }
}

extension Substring {
  /// The text without spaces and tabs at its ends.
  func trimmed() -> Substring {
    let start = drop { $0 == " " || $0 == "\t" }
    return start.lastIndex { $0 != " " && $0 != "\t" }.map { start[...$0] } ?? ""
  }
}
