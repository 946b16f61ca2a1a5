/// The head of one part of a multipart form: which field it is, and whether it is a file.
struct MultipartHead {
  var name: String
  var fileName: String?
  var type = "application/octet-stream"

  init(_ bytes: ArraySlice<UInt8>, _ limits: FormLimits) throws(FormProblem) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    let fields = try Self.fields(text)
    guard let disposition = fields["content-disposition"] else { throw .malformed }
    let words = try Self.parameters(disposition, kind: "form-data")
    guard let name = words["name"], !name.isEmpty else { throw .malformed }
    self.name = try FormText.name(Array(name.utf8), limits)
    fileName = words["filename"]
    if let type = fields["content-type"] { self.type = try Self.flat(type) }
    try Self.requirePlain(fields["content-transfer-encoding"])
  }

  /// The lines of the head, by lower-case name; none may come twice.
  private static func fields(_ text: String) throws(FormProblem) -> [String: String] {
    var fields: [String: String] = [:]
    for line in text.split(separator: "\r\n" as Character) {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { throw .malformed }
      let name = halves[0].lowercased()
      guard fields[name] == nil else { throw .malformed }
      fields[name] = String(halves[1].drop { $0 == " " })
    }
    return fields
  }

  /// Reads `kind; name="value"; …`, where browsers spell a quote within the value as `%22`.
  private static func parameters(
    _ text: String, kind: String
  ) throws(FormProblem) -> [String: String] {
    let start = text.split(separator: ";", maxSplits: 1)
    guard start.first?.lowercased() == kind else { throw .malformed }
    var rest = start.count == 2 ? start[1] : ""
    var found: [String: String] = [:]
    while !rest.allSatisfy({ $0 == " " }) {
      rest = rest.drop { $0 == " " }
      guard let equals = rest.firstIndex(of: "=") else { throw .malformed }
      let name = rest[..<equals].lowercased()
      let quoted = rest[rest.index(after: equals)...]
      guard quoted.first == "\"", found[name] == nil else { throw .malformed }
      let inner = quoted.dropFirst()
      guard let close = inner.firstIndex(of: "\"") else { throw .malformed }
      found[name] = unescaped(inner[..<close])
      rest = inner[inner.index(after: close)...].drop { $0 == " " }
      guard rest.isEmpty || rest.first == ";" else { throw .malformed }
      rest = rest.dropFirst()
    }
    return found
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.contains("%") else { return String(text) }
    var plain = String(text)
    for (spelt, mark) in [("%22", "\""), ("%0D", "\r"), ("%0A", "\n")] {
      plain = plain.split(separator: spelt, omittingEmptySubsequences: false)
        .joined(separator: mark)
    }
    return plain
  }

  /// A part's own type; a form within a form is refused.
  private static func flat(_ type: String) throws(FormProblem) -> String {
    let bare = (type.split(separator: ";").first ?? "").lowercased()
    if bare.hasPrefix("multipart/") { throw .malformed }
    let isSound = bare.utf8.count <= 100 && bare.utf8.allSatisfy { (33...126).contains($0) }
    return isSound && bare.contains("/") ? bare : "application/octet-stream"
  }

  private static func requirePlain(_ encoding: String?) throws(FormProblem) {
    guard ["7bit", "8bit", "binary", nil].contains(encoding?.lowercased()) else {
      throw .malformed
    }
  }
}
